import { expect } from 'chai'
import { loadProfile } from '../../../config.ts'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type {
  Understanding,
  UnderstandingContext,
} from '../../../dialogs/understanding/understanding.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { danish } from './in-other-words/da.ts'
import { english } from './in-other-words/en.ts'
import type { InOtherWords } from './in-other-words/in-other-words.ts'
import { norwegian } from './in-other-words/no.ts'
import { swedish } from './in-other-words/sv.ts'
import { business, summary } from './situations.ts'

const said: Readonly<Record<Language, InOtherWords>> = {
  da: danish,
  sv: swedish,
  no: norwegian,
  en: english,
}

const { faq } = loadProfile('deployment/profiles/demo.yaml')

const heardAs = ({ digression, command, assent }: Understanding): string | undefined =>
  command?.name === 'privacy' ? command.name : (digression?.topic ?? command?.name ?? assent)

const valuesIn = (text: string, context: UnderstandingContext): Record<string, unknown> =>
  Object.fromEntries(
    understand(text, { ...context, faq }).fills.map(({ key, value }) => [key, value]),
  )

describe('ordinary questions and wishes, in the words of the many', () => {
  for (const language of languages)
    for (const [meaning, texts] of Object.entries(said[language]))
      for (const text of texts)
        it(`${language}: “${text}” is ${meaning}, and no value`, () => {
          for (const context of [business('contact.email', language), summary(language)]) {
            const heard = understand(text, { ...context, faq })
            expect(heardAs(heard), context.asks).to.equal(meaning)
            expect(heard.fills, context.asks).to.deep.equal([])
          }
        })
})

type Row = readonly [language: Language, asks: string, text: string, values: object]

/** Names and answers of the same words. */
const answers: readonly Row[] = [
  ['da', 'company.name', 'Mere Tilbage ApS', { 'company.name': 'Mere Tilbage ApS' }],
  ['da', 'company.name', 'Skal Vi Med ApS', {}],
  ['da', 'company.name', 'Visa Montage A/S', { 'company.name': 'Visa Montage A/S' }],
  ['da', 'contact.name', 'Mette Konto Holm', { 'contact.name': 'Mette Konto Holm' }],
  ['sv', 'company.name', 'Många Frågor AB', { 'company.name': 'Många Frågor AB' }],
  ['sv', 'company.name', 'Är Klart Snart AB', { 'company.name': 'Är Klart Snart AB' }],
  ['sv', 'contact.phone', 'mobil 070-174 06 05', { 'contact.phone': '+46701740605' }],
  ['no', 'company.name', 'Snart Ferdig AS', { 'company.name': 'Snart Ferdig AS' }],
  ['no', 'company.name', 'Må Skrive AS', { 'company.name': 'Må Skrive AS' }],
  ['en', 'company.name', 'Nearly There AS', { 'company.name': 'Nearly There AS' }],
  ['en', 'company.name', 'Can Do AS', { 'company.name': 'Can Do AS' }],
  ['en', 'company.name', 'Different Address AS', { 'company.name': 'Different Address AS' }],
]

describe('what only sounds like a question or a wish', () => {
  for (const [language, asks, text, values] of answers)
    it(`${language}: “${text}” at ${asks}`, () => {
      expect(valuesIn(text, business(asks, language))).to.include(values)
    })

  const goods: readonly (readonly [Language, string])[] = [
    ['da', 'vi vil gerne købe noget papir'],
    ['sv', 'vi vill köpa lite papper'],
    ['no', 'vi vil kjøpe litt papir'],
    ['en', "we'd like to buy some paper"],
  ]
  for (const [language, text] of goods)
    it(`${language}: “${text}” is about goods, and no way for invoices to come`, () => {
      expect(valuesIn(text, summary(language))).to.deep.equal({})
    })

  const notCustomers: readonly (readonly [Language, string])[] = [
    ['da', 'vi er ikke kunder endnu'],
    ['sv', 'vi är inte kunder än'],
    ['no', 'vi er ikke kunder ennå'],
    ['en', 'we are not customers yet'],
  ]
  for (const [language, text] of notCustomers)
    it(`${language}: “${text}” claims no account`, () => {
      const { digression } = understand(text, { ...business('contact.email', language), faq })
      expect(digression?.topic).not.to.equal('otherMatter')
    })
})

describe('the letters behind a name', () => {
  const asked: readonly (readonly [Language, string])[] = [
    ['da', 'skal vi have ApS med i navnet?'],
    ['da', 'skal jeg skrive ApS bagefter?'],
    ['sv', 'ska vi ha med AB i namnet?'],
    ['sv', 'måste vi skriva AB'],
    ['no', 'må jeg skrive AS bak?'],
    ['no', 'trenger jeg ha med AS'],
    ['en', 'should we include AS in the name?'],
    ['en', 'do I need to write AS after it?'],
  ]
  for (const [language, text] of asked)
    it(`${language}: “${text}” asks, and gives neither a name nor a form`, () => {
      expect(valuesIn(text, business('company.name', language))).to.deep.equal({})
    })
})
