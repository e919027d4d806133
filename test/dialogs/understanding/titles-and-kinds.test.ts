import { expect } from 'chai'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { business, opening, valuesIn } from './situations.ts'

type Row = readonly [language: Language, said: string, expected: string | undefined]

/** What a message says for one field, where it was asked for or at the very first question. */
function reads(key: string, rows: readonly Row[], asks?: string): void {
  for (const [language, said, expected] of rows)
    it(`${language}: "${said}" is ${expected ?? 'none'}`, () => {
      const at = asks === undefined ? opening(language) : business(asks, language)
      expect(valuesIn(said, at)[key]).to.equal(expected)
    })
}

describe('the post in front of a name', () => {
  reads(
    'contact.name',
    [
      ['da', 'Advokatsekretær Charlotte Winther-Holst', 'Charlotte Winther-Holst'],
      ['da', 'Kontakt: Bogholder Jens Holm', 'Jens Holm'],
      ['sv', 'VD Karin Ek', 'Karin Ek'],
      ['no', 'Innkjøpssjef Kari Moe', 'Kari Moe'],
      ['en', 'Office Manager Priya Raman', 'Priya Raman'],
      ['no', 'Bror Hansen Lie', 'Bror Hansen Lie'],
      ['no', 'Hermann Berg Lie', 'Hermann Berg Lie'],
    ],
    'contact.name',
  )
})

describe('an "it is" in one word in front of a name', () => {
  for (const [text, name] of [
    ["It's Declan O'Rourke", "Declan O'Rourke"],
    ['Its Declan Rourke', 'Declan Rourke'],
    ["it's Declan Rourke", 'Declan Rourke'],
  ] as const) {
    it(`"${text}"`, () => {
      expect(valuesIn(text, business('contact.name', 'en'))).to.include({ 'contact.name': name })
    })
  }
})

describe('a first name that also says whose something is', () => {
  reads(
    'contact.name',
    [
      ['da', 'det er Hans Olsen', 'Hans Olsen'],
      ['no', 'Kontakt: Mina Ekeland', 'Mina Ekeland'],
      ['sv', 'Kontaktperson är Vår Ek', 'Vår Ek'],
      ['sv', 'Kontaktperson är vår Anna Ek', 'Anna Ek'],
      ['en', 'Contact: Hans Olsen', 'Hans Olsen'],
    ],
    'contact.name',
  )
})

describe('somebody named to say that it is not them', () => {
  reads(
    'contact.name',
    [
      [
        'da',
        'Vores chef hedder Poul Holm, men det er mig I skal skrive på, Anja Skov',
        'Anja Skov',
      ],
      ['sv', 'Vår chef heter Poul Ek, men det är mig ni ska skriva, Anja Skog', 'Anja Skog'],
      ['no', 'Sjefen vår heter Poul Moe, men det er meg dere skal skrive, Anja Skog', 'Anja Skog'],
      [
        'en',
        "Our boss is called Poul Moe, but it's me you should put down, Anja Hill",
        'Anja Hill',
      ],
      ['da', 'Vores chef hedder Poul Holm', 'Poul Holm'],
    ],
    'contact.name',
  )
})

describe('"wrong" beside a number', () => {
  reads(
    'contact.name',
    [
      ['da', 'Forkert cvr! Det er 12345674', undefined],
      ['sv', 'Fel orgnr! Rätt är 559999-1246', undefined],
      ['no', 'Feil orgnr! Riktig er 312345676', undefined],
      ['en', "Wrong org number! It's 312345676", undefined],
    ],
    'contact.name',
  )
})

describe('partners with a comma between them', () => {
  reads(
    'company.name',
    [
      [
        'da',
        'Advokatfirmaet Thorup, Bech & Winther P/S',
        'Advokatfirmaet Thorup, Bech & Winther P/S',
      ],
      ['da', 'Thorup, Bech & Winther P/S', 'Thorup, Bech & Winther P/S'],
      ['sv', 'Advokatbyrån Ek, Lind & Holm AB', 'Advokatbyrån Ek, Lind & Holm AB'],
      ['no', 'Advokatfirmaet Berg, Lie og Moe AS', 'Advokatfirmaet Berg, Lie og Moe AS'],
      ['en', 'Smith, Berg and Moe AS', 'Smith, Berg and Moe AS'],
      ['da', 'Lars Holm, Bech & Winther P/S', 'Bech & Winther P/S'],
      ['da', 'Odense, Bech & Winther P/S', 'Bech & Winther P/S'],
    ],
    'company.name',
  )
})

describe('what is wished for in front of a firm', () => {
  reads('company.name', [
    ['da', 'Ønsker konto til Nordlys Byg ApS', 'Nordlys Byg ApS'],
    ['sv', 'Vill öppna konto åt Björkö Bygg AB', 'Björkö Bygg AB'],
    ['no', 'Ønsker konto for Pizzaloftet Storo AS, org.nr 312 345 676', 'Pizzaloftet Storo AS'],
    ['no', 'Senter for Kunst AS', 'Senter for Kunst AS'],
  ])
})

describe('what kind of customer, and where, in front of a number', () => {
  reads('company.name', [
    ['da', 'Erhvervskunde i DK\ncvr 12345674', undefined],
    ['sv', 'Företag i Sverige, 559999-1246', undefined],
    ['no', 'Bedriftskunde i Norge, orgnr 312345676', undefined],
    ['en', 'Company in Norway, 312345676', undefined],
    ['da', 'Kaffehjørnet, cvr 12345674', 'Kaffehjørnet'],
  ])
})

describe('a country with a day behind it', () => {
  for (const [language, said] of [
    ['da', 'flytter til Danmark på mandag'],
    ['sv', 'flyttar till Danmark på måndag'],
    ['no', 'flytter til Danmark på mandag'],
    ['en', 'moving to Denmark on Monday'],
  ] as const)
    it(`${language}: "${said}" names the country and nobody`, () => {
      const values = valuesIn(said, opening(language))
      expect(values['country']).to.equal('DK')
      expect(values['person.name']).to.equal(undefined)
    })
})

describe('nynorsk "ei" is an article', () => {
  reads(
    'customerType',
    [
      ['no', 'eg er berre ei bestemor eg, ikkje noko firma', 'private'],
      ['no', 'ikkje noko firma', 'private'],
      ['no', 'me er ei forening', 'business'],
    ],
    undefined,
  )
})
