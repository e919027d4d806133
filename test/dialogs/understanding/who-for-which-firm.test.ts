import { expect } from 'chai'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { business, opening, person, valuesIn } from './situations.ts'

type Row = readonly [said: string, firm: string, who?: string]

const openings: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['Hej, Mette Holm på Værksted Nord ApS, cvr 12345674', 'Værksted Nord ApS', 'Mette Holm'],
    [
      'Kører lastbil for Kallbergs Vognmand ApS og vil gerne have faktura',
      'Kallbergs Vognmand ApS',
    ],
    // The firm itself is run, or is called so.
    ['Driver foreningen for Unge ApS', 'foreningen for Unge ApS'],
    ['Jensen på Hjørnet ApS, cvr 12345674', 'Jensen på Hjørnet ApS'],
  ],
  sv: [
    [
      'Hejsan, Linda Bergkvist på Salong Klippet AB i Sundsvall, orgnr 559999-1246',
      'Salong Klippet AB',
      'Linda Bergkvist',
    ],
    ['Hallå! Kör lastbil för Kallbergs Åkeri AB och sitter i hytten', 'Kallbergs Åkeri AB'],
    ['Kalle på Spången AB, orgnr 559999-1246', 'Kalle på Spången AB'],
    ['Bageriet på Hörnet AB, orgnr 559999-1246', 'Bageriet på Hörnet AB'],
  ],
  no: [
    [
      'Hei, Kari Berg i Fjordlys Transport AS her, org.nr 312345676',
      'Fjordlys Transport AS',
      'Kari Berg',
    ],
    ['Kjører lastebil for Berg Transport AS, vi vil ha faktura', 'Berg Transport AS'],
    ['Foreningen for Norske Fiskere SA, org.nr 312345676', 'Foreningen for Norske Fiskere SA'],
  ],
  en: [['Driving a truck for Berg Transport AS, we want an invoice', 'Berg Transport AS']],
}

describe('understanding: who speaks, what for, and the firm', () => {
  for (const language of languages)
    for (const [text, firm, who] of openings[language])
      it(`${language}: “${text}”`, () => {
        const values = valuesIn(text, opening(language))
        expect([values['company.name'], values['contact.name']]).to.deep.equal([firm, who])
      })

  it('keeps all of it where the name of the firm was asked for', () => {
    const values = valuesIn('Lisa Larsson på Söder AB', business('company.name', 'sv'))
    expect(values).to.deep.equal({ 'company.name': 'Lisa Larsson på Söder AB' })
  })
})

const contacts: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'Jeg hedder Lene Holm men kontaktpersonen skal være Tobias Friis',
    'Tobias Friis er kontaktpersonen',
  ],
  sv: [
    'Jag som skriver heter Lena Åkesson men kontaktpersonen ska vara Tobias Friis',
    'Tobias Friis är kontaktpersonen',
  ],
  no: [
    'Jeg heter Lene Holm men kontaktpersonen skal være Tobias Friis',
    'Tobias Friis er kontaktpersonen',
  ],
  en: [
    "I'm Anna Hall but the contact person should be Tobias Friis",
    'Tobias Friis is the contact person',
    "I'm Anna Hall but Tobias Friis is the contact person",
  ],
}

describe('understanding: behind a “but” somebody else is the contact', () => {
  for (const language of languages)
    for (const text of contacts[language])
      it(`${language}: “${text}”`, () => {
        const values = valuesIn(text, business('contact.name', language))
        expect(values).to.deep.equal({ 'contact.name': 'Tobias Friis' })
      })
})

const places: Readonly<Record<Language, string>> = {
  da: 'vi ligger i Bergen Norge og hedder Fjordlys AS',
  sv: 'vi är ett bolag i Oslo Norge',
  no: 'vi er en bedrift i Malmö Sverige',
  en: 'Ciao, we are a restaurant company in Bergen Norway, the name is Fjordlys AS',
}

describe('understanding: a town and its country are nobody', () => {
  for (const language of languages)
    it(`${language}: “${places[language]}”`, () => {
      expect(valuesIn(places[language], opening(language))).not.to.include.keys('contact.name')
    })
  it('neither where a person was asked for', () => {
    expect(valuesIn('I live in Bergen Norway', business('contact.name', 'en'))).to.deep.equal({})
  })
})

describe('understanding: grammar with the capital of its sentence begins no street', () => {
  for (const [language, text, street] of [
    ['en', "It's Kirkegata 21, 7014 Trondheim", 'Kirkegata 21'],
    ['no', 'Er Kirkegata 21, 7014 Trondheim', 'Kirkegata 21'],
    ['no', 'Moss Kirkegate 21, 1530 Moss', 'Moss Kirkegate 21'],
    ['da', 'Lyngby Hovedgade 3, 2800 Lyngby', 'Lyngby Hovedgade 3'],
  ] as const)
    it(`${language}: “${text}”`, () => {
      const values = valuesIn(text, person('person.address', language))
      expect(values['person.address']).to.include({ street })
    })
})
