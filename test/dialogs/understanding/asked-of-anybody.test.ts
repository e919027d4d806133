import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { asking, business, opening, valuesIn } from './situations.ts'

type Row = readonly [language: Language, said: string]

const questions: readonly Row[] = [
  ['da', 'er det her kun for virksomheder?'],
  ['da', 'gælder det kun erhverv?'],
  ['sv', 'är privatpersoner välkomna?'],
  ['sv', 'gäller det bara företag?'],
  ['no', 'er dette for firma?'],
  ['no', 'gjelder dette bare bedrifter?'],
  ['en', 'is this for companies only?'],
  ['en', 'is this only for private people?'],
  ['en', 'do companies get an invoice?'],
]

const answers: readonly (readonly [Language, string, string])[] = [
  ['da', 'kan vi som virksomhed blive kunde?', 'business'],
  ['no', 'kan jeg handle privat?', 'private'],
  ['no', 'bedrift?', 'business'],
  ['sv', 'privat?', 'private'],
  ['en', 'can I buy as a private person?', 'private'],
  ['en', 'can private people buy here?', 'private'],
  ['en', 'is my company too small?', 'business'],
  ['en', 'a company?', 'business'],
  ['en', "My name is Mary Berg, I live in Norway and I'm a private customer", 'private'],
]

describe('a kind of customer in a question', () => {
  for (const [language, said] of questions)
    it(`is nobody's answer where it is asked of everybody (${language}): ${said}`, () => {
      for (const context of [opening(language), asking('customerType', { language })]) {
        const { fills, digression } = understand(said, context)
        expect(fills).to.deep.equal([])
        expect(digression?.topic).to.be.oneOf(['question', 'paymentWays', 'privateToo'])
      }
    })

  for (const [language, said, value] of answers)
    it(`is an answer of whoever speaks of themselves or of nothing else (${language}): ${said}`, () => {
      const values = valuesIn(said, asking('customerType', { language, country: 'DK' }))
      expect(values).to.include({ customerType: value })
    })
})

const atAddress = (language: Language) => {
  const context = business('company.address', language)
  return { ...context, open: ['payment', ...context.open], answered: ['country', 'customerType'] }
}

describe('an invoice that is named to look at', () => {
  for (const [language, said] of [
    ['da', 'samme som på fakturaen'],
    ['da', 'den der står på fakturaen'],
    ['sv', 'samma som på fakturan'],
    ['no', 'samme adresse som på forrige faktura'],
    ['no', 'se fakturaen'],
    ['en', 'same as on the invoice'],
    ['en', 'the one on the last invoice'],
  ] as const)
    it(`is none that is wished for (${language}): ${said}`, () => {
      expect(valuesIn(said, atAddress(language))).to.deep.equal({})
    })

  for (const [language, said] of [
    ['da', 'vi vil have faktura'],
    ['sv', 'skicka en faktura'],
    ['no', 'send fakturaen dit'],
    ['en', 'we want an invoice'],
  ] as const)
    it(`may be one that is (${language}): ${said}`, () => {
      expect(valuesIn(said, atAddress(language))).to.deep.equal({ payment: 'invoice' })
    })
})

describe('what has not been decided yet', () => {
  for (const [language, said] of [
    ['da', 'ikke besluttet endnu'],
    ['sv', 'vi har inte bestämt oss ännu'],
    ['no', 'ikke bestemt enda'],
    ['en', 'not decided yet'],
  ] as const)
    it(`is not known, and ends nothing (${language}): ${said}`, () => {
      const { command, dontKnow } = understand(said, business('contact.name', language))
      expect({ command, dontKnow }).to.deep.equal({ command: undefined, dontKnow: true })
    })
})

describe('a robot that somebody has to talk to', () => {
  const firm = {
    da: 'Nordlys ApS 25052943',
    sv: 'Björkö Bygg AB 5599991238',
    no: 'Lia Bygg AS 974760673',
    en: 'Lia Bygg AS 974760673',
  }
  for (const [language, said, name] of [
    ['da', 'skal jeg nu snakke med en robot?', undefined],
    ['sv', 'måste jag prata med en robot nu??', undefined],
    ['no', 'og nå må jeg snakke med en robot??', undefined],
    ['en', 'do I really have to talk to a robot?', undefined],
    ['sv', 'vill inte prata med en bot', 'human'],
    ['no', 'vil ikke snakke med en robot', 'human'],
    ['no', 'vil snakke med et menneske', 'human'],
    ['en', 'get me a person', 'human'],
  ] as const)
    it(`is sighed about beside an answer, or refused (${language}): ${said}`, () => {
      const { command, fills } = understand(`${said} ${firm[language]}`, opening(language))
      expect(fills.map(({ key }) => key)).to.include('company.number')
      expect(command?.name).to.equal(name)
    })
})
