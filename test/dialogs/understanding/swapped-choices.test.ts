import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { asking, valuesOf } from './situations.ts'

const summary = (language: Language, values: Readonly<Record<string, string>>) =>
  asking('confirm', {
    language,
    country: 'DK',
    customerType: 'business',
    answered: Object.keys(values),
    values,
  })

const standing = { payment: 'invoice', 'invoice.channel': 'email' }

describe('another choice at the summary, behind a no to the one that stands', () => {
  const texts: readonly (readonly [Language, string])[] = [
    ['da', 'hmm nej, forudbetaling'],
    ['sv', 'nej, förskott'],
    ['no', 'nei, forskudd'],
    ['en', 'hm no, prepay'],
    ['en', 'No. Prepayment please'],
  ]
  for (const [language, text] of texts)
    it(`${language}: “${text}”`, () => {
      const { fills, assent } = understand(text, summary(language, standing))
      expect(valuesOf({ fills })).to.deep.equal({ payment: 'prepayment' })
      expect(assent).to.not.equal('yes')
    })

  it('“no prepayment” turns it down', () => {
    expect(understand('no prepayment', summary('en', standing)).fills).to.deep.equal([])
  })
})

describe('another way of sending in the place of the one that stands', () => {
  const texts: readonly (readonly [Language, string])[] = [
    ['da', 'hellere med brev'],
    ['sv', 'brev i stället'],
    ['no', 'heller i posten'],
    ['en', 'by post instead'],
    ['en', 'send it by post instead'],
  ]
  for (const [language, text] of texts)
    it(`${language}: “${text}”`, () => {
      const { fills } = understand(text, summary(language, standing))
      expect(valuesOf({ fills })).to.deep.equal({ 'invoice.channel': 'post' })
    })

  for (const text of ['send it to the other one instead', 'hellere en anden mail', 'post'])
    it(`is none: “${text}”`, () => {
      expect(understand(text, summary('en', standing)).fills).to.deep.equal([])
    })
})

describe('another way of sending, asked for politely at the summary', () => {
  const texts: readonly (readonly [Language, string])[] = [
    ['da', 'kan I sende fakturaen med post i stedet'],
    ['sv', 'kan ni skicka fakturan med posten istället?'],
    ['no', 'kan dere sende fakturaen i posten istedenfor'],
    ['no', 'kan dere heller sende den i posten'],
    ['en', 'can you send it by post instead of email?'],
    ['en', 'could you mail the bill by post instead?'],
  ]
  for (const [language, text] of texts)
    it(`${language}: “${text}”`, () => {
      const { fills, assent } = understand(text, summary(language, standing))
      expect(valuesOf({ fills })).to.deep.equal({ 'invoice.channel': 'post' })
      expect(assent).to.not.equal('yes')
    })

  for (const [language, text] of [
    ['da', 'sender I fakturaen med post?'],
    ['da', 'kan I sende mig en kopi på mail i stedet'],
    ['no', 'kan dere sende varene i posten i stedet'],
  ] as const)
    it(`${language}: “${text}” changes nothing`, () => {
      expect(understand(text, summary(language, standing)).fills).to.deep.equal([])
    })
})

describe('how one can pay, asked in dialect', () => {
  for (const text of ['kordan kan æ betal?', 'åssen betaler jeg?', 'korleis kan eg betale?'])
    it(`no: “${text}”`, () => {
      const { digression } = understand(text, asking('payment', { language: 'no' }))
      expect(digression).to.deep.equal({ topic: 'paymentWays' })
    })
})
