import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { asking, business, valuesIn } from './situations.ts'

const summary = (language: Language) =>
  asking('confirm', {
    language,
    customerType: 'business',
    answered: ['contact.phone', 'credit.amount'],
    values: { 'contact.phone': '+4520123456', 'credit.amount': 5000 },
  })

describe('all of it except one answer', () => {
  const texts: readonly (readonly [Language, string])[] = [
    ['da', 'ja, bortset fra telefonnummeret'],
    ['sv', 'ser bra ut förutom telefonnumret'],
    ['no', 'Ja, bortsett fra telefonnummeret'],
    ['en', 'looks good except the phone number'],
  ]
  for (const [language, text] of texts)
    it(`${language}: "${text}" changes that one and confirms nothing`, () => {
      const { command, assent } = understand(text, summary(language))
      expect(command).to.deep.equal({ name: 'change', target: 'contact.phone' })
      expect(assent).to.not.equal('yes')
    })

  it('takes the new value from the sentence behind the comma', () => {
    const text = 'ja bortset fra beløbet, det skal være 4000'
    const { fills } = understand(text, summary('da'))
    expect(fills.map(({ key, value }) => [key, value])).to.deep.equal([['credit.amount', 4000]])
  })
})

describe('asked how one can pay', () => {
  const texts: readonly (readonly [Language, string])[] = [
    ['da', 'hvilke måder kan man betale på?'],
    ['sv', 'vilka betalsätt har ni?'],
    ['no', 'kva betalingsmåtar har de?'],
    ['en', 'what are the options for paying?'],
  ]
  for (const [language, text] of texts)
    it(`${language}: "${text}"`, () => {
      const { digression, fills } = understand(text, business('payment', language))
      expect(digression).to.deep.equal({ topic: 'paymentWays' })
      expect(fills).to.deep.equal([])
    })

  it('is another question than who pays', () => {
    const { digression } = understand('who pays for that?', business('payment', 'en'))
    expect(digression).to.deep.equal({ topic: 'question' })
  })
})

describe('an address typed with a blank in it', () => {
  it('is read where the host has no other end', () => {
    expect(valuesIn('lars@moenelektro. no', business('contact.email', 'no'))).to.deep.equal({
      'contact.email': 'lars@moenelektro.no',
    })
  })

  it('ends where it has one', () => {
    expect(valuesIn('lars@moen.dk. no more', business('contact.email', 'en'))).to.deep.equal({
      'contact.email': 'lars@moen.dk',
    })
  })
})
