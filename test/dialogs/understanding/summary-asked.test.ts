import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { asking } from './situations.ts'

type Table = Readonly<Record<Language, readonly string[]>>

const heard = (language: Language, text: string, asks = 'confirm') =>
  understand(text, asking(asks, { language, country: 'DK', customerType: 'business', open: [] }))

const proposals: Table = {
  da: ['hvad betyder vores forslag?', 'hvad er "vores forslag"?'],
  sv: ['vad betyder vårt förslag?', 'vad menar ni med ert förslag?'],
  no: ['hva betyr vårt forslag?', 'hva er «vårt forslag»?'],
  en: ['what does "our suggestion" mean?', 'what is our proposal?'],
}
const currencies: Table = {
  da: ['hvilken valuta er det?', 'kan jeg få fakturaen i NOK?'],
  sv: ['vilken valuta är det?', 'kan jag få fakturan i EUR?'],
  no: ['hvilken valuta er det?', 'kan jeg få fakturaen i SEK?'],
  en: ['which currency is that?', 'can I get the invoice in NOK?'],
}
const others: Table = {
  da: ['jeg har et forslag', 'det er 5000 NOK'],
  sv: ['jag har ett förslag', 'det är 5000 SEK'],
  no: ['jeg har et forslag', 'det er 5000 NOK'],
  en: ['I have a suggestion', 'it is 5000 EUR'],
}

describe('what the summary says is explained', () => {
  for (const language of languages) {
    for (const text of proposals[language])
      it(`${language}: “${text}”`, () => {
        const { digression, command } = heard(language, text)
        expect(digression).to.deep.equal({ topic: 'proposalMeans' })
        expect(command).to.equal(undefined)
      })
    for (const text of currencies[language])
      it(`${language}: “${text}”`, () => {
        expect(heard(language, text).digression).to.deep.equal({ topic: 'currency' })
      })
    for (const text of others[language])
      it(`${language}: “${text}” asks neither`, () => {
        const { digression } = heard(language, text)
        expect(['proposalMeans', 'currency']).not.to.include(digression?.topic)
      })
  }
})

describe('what is not at hand', () => {
  for (const text of [
    'har inte framme',
    'har det inte framme just nu',
    'jag har inte numret framme',
  ])
    it(`“${text}” is not known, and no other matter`, () => {
      const { dontKnow, digression } = heard('sv', text, 'company.number')
      expect(dontKnow).to.equal(true)
      expect(digression?.topic).not.to.equal('otherMatter')
    })

  it('“varorna är inte framme än” is another matter all the same', () => {
    expect(heard('sv', 'varorna är inte framme än', 'country').digression?.topic).to.equal(
      'otherMatter',
    )
  })
})
