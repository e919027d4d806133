import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { asking, valuesOf } from './situations.ts'

const at = (asks: string, language: Language, payment?: 'invoice' | 'prepayment') =>
  asking(asks, {
    language,
    country: 'DK',
    customerType: 'business',
    ...(payment === undefined
      ? { open: ['payment', 'contact.phone', 'contact.email'] }
      : { answered: ['payment'], values: { payment } }),
  })

const thanks: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'På forhånd tak',
    'på forhånd tak!',
    'Tak på forhånd.',
    'På forhånd mange tak for hjælpen',
    'Jeg siger på forhånd tak for hjælpen',
    'Vi takker på forhånd',
  ],
  sv: [
    'Tack på förhand',
    'tack så mycket på förhand!',
    'På förhand tack',
    'Tack i förväg för hjälpen',
    'Tacksam på förhand',
  ],
  no: [
    'Takk på forhånd',
    'på forhånd takk!',
    'takk på førehand',
    'Tusen takk for hjelpen på forhånd',
    'Vi takker på forhånd',
  ],
  en: [
    'Thanks in advance',
    'thank you in advance!',
    'many thanks in advance',
    'Thank you very much in advance for your help',
    'thanks beforehand',
  ],
}

const stages = ['country', 'payment', 'contact.phone', 'contact.email', 'confirm', 'notice']

describe('nobody’s thanks choose how to pay', () => {
  for (const language of languages)
    for (const text of thanks[language])
      it(`${language}: “${text}”, by itself and behind an answer, at every stage`, () => {
        for (const asks of stages)
          for (const said of [text, `12345674, lise@nordlys.example.dk. ${text}`]) {
            const { fills } = understand(said, at(asks, language))
            expect(valuesOf({ fills }), `${asks}: ${said}`).to.not.have.property('payment')
          }
      })

  it('are heard as thanks', () => {
    for (const language of languages) {
      const { digression } = understand(String(thanks[language][0]), at('confirm', language))
      expect(digression, language).to.deep.equal({ topic: 'thanks' })
    }
  })
})

const approved: readonly (readonly [Language, string])[] = [
  ['da', 'Det er rigtigt. På forhånd tak'],
  ['da', 'ja, tak på forhånd'],
  ['sv', 'tack på förhand, det stämmer'],
  ['no', 'Alt stemmer. Takk på forhånd!'],
  ['en', 'yes, thanks in advance'],
]

describe('thanks beside a yes leave it a yes', () => {
  for (const [language, text] of approved)
    it(`${language}: “${text}”`, () => {
      const { fills, assent } = understand(text, at('confirm', language, 'invoice'))
      expect(fills).to.deep.equal([])
      expect(assent).to.equal('yes')
    })
})

const others: readonly (readonly [Language, string])[] = [
  ['da', 'sig til på forhånd, hvis der mangler noget'],
  ['da', 'ring gerne på forhånd'],
  ['da', 'det aftaler vi på forhånd'],
  ['sv', 'Meddela mig i förväg om något saknas'],
  ['sv', 'Vi beställer alltid i förväg'],
  ['sv', 'ring innan leverans'],
  ['no', 'vi vil gjerne vite det på forhånd'],
  ['no', 'gi beskjed på forhånd om dere trenger mer'],
  ['en', 'let me know in advance if anything is missing'],
  ['en', 'we order weeks in advance'],
  ['en', 'call before you ship'],
]

describe('what is done ahead of time and is no payment chooses none', () => {
  for (const [language, text] of others)
    it(`${language}: “${text}”`, () => {
      for (const asks of stages) {
        const { fills } = understand(text, at(asks, language))
        expect(valuesOf({ fills }), asks).to.not.have.property('payment')
      }
    })
})

const paid: readonly (readonly [Language, string])[] = [
  ['da', 'vi betaler på forhånd, tak'],
  ['da', 'hellere på forhånd'],
  ['sv', 'vi vill betala i förväg, tack på förhand'],
  ['no', 'vi ønsker å betale på forhånd. Takk på forhånd.'],
  ['en', 'in advance please'],
  ['en', 'prepay. Thanks in advance'],
]

describe('a payment ahead of time is still one', () => {
  for (const [language, text] of paid)
    for (const asks of ['payment', 'confirm'])
      it(`${language}: “${text}” at ${asks}`, () => {
        const standing = asks === 'payment' ? undefined : 'invoice'
        const { fills, assent } = understand(text, at(asks, language, standing))
        expect(valuesOf({ fills })).to.include({ payment: 'prepayment' })
        expect(assent).to.not.equal('yes')
      })

  it('where it was asked for, a comma keeps the thanks apart from the answer', () => {
    for (const text of ['in advance, thanks', 'på forhånd, tak', 'i förväg, tack']) {
      const { fills } = understand(text, at('payment', 'en'))
      expect(valuesOf({ fills }), text).to.include({ payment: 'prepayment' })
    }
  })
})
