import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, opening, person, valuesIn } from './situations.ts'

type Rows<T> = Readonly<Record<Language, readonly T[]>>
type Values = Readonly<Record<string, string>>

const read: Rows<readonly [said: string, values: Values]> = {
  da: [
    ['jeg skal bruge en konto til Hotel Strandlyst', { 'company.name': 'Hotel Strandlyst' }],
    ['Det drejer sig om Plejehjemmet Solgården', { 'company.name': 'Plejehjemmet Solgården' }],
    ['kan Restaurant Kysten få en konto?', { 'company.name': 'Restaurant Kysten' }],
    ['vi på Studio Birk skal have en kundekonto', { 'company.name': 'Studio Birk' }],
    ['Cafeen hedder Mælk & Mokka og CVR er 12345674', { 'company.name': 'Mælk & Mokka' }],
    [
      'jeg er fra Odense og driver Polarlys Foto ApS',
      { country: 'DK', 'company.name': 'Polarlys Foto ApS' },
    ],
    ['Aktieselskabet Storm & Søn, cvr 12345674', { 'company.name': 'Aktieselskabet Storm & Søn' }],
    [
      'Karlas Blomster ApS, cvr 12345674, Karla Dam',
      { 'company.name': 'Karlas Blomster ApS', 'contact.name': 'Karla Dam' },
    ],
    [
      'Kører enkeltmandsvirksomhed, den hedder Petras Blomster',
      { 'company.legalForm': 'ENK', 'company.name': 'Petras Blomster' },
    ],
    [
      'min kone Vilde Berg driver et ApS og er kontakt, mail vilde@example.dk',
      { 'contact.name': 'Vilde Berg', 'contact.email': 'vilde@example.dk' },
    ],
    [
      'privat, jeg er flyttet til Odense fra Skive, Ib Holm, ib@example.dk',
      { customerType: 'private', 'person.email': 'ib@example.dk' },
    ],
  ],
  sv: [
    ['Vi på Studio Björkriset behöver ett kundkonto', { 'company.name': 'Studio Björkriset' }],
    ['behöver ett konto till Hotell Strandgården', { 'company.name': 'Hotell Strandgården' }],
    ['kan Restaurang Kusten få ett konto?', { 'company.name': 'Restaurang Kusten' }],
    [
      'KB Tornedal Vind, Sverige. Kontakt: Ulla Heikki, 0701740617',
      {
        'company.name': 'KB Tornedal Vind',
        'contact.name': 'Ulla Heikki',
        'contact.phone': '+46701740617',
      },
    ],
    [
      'hallå, 559999-1394, Aktiebolaget Rör & Värme',
      { 'company.name': 'Aktiebolaget Rör & Värme' },
    ],
    ['Handelsbolaget Ek & Asp, orgnr 5599991238', { 'company.name': 'Handelsbolaget Ek & Asp' }],
    [
      'jag är från Kiruna och driver Polarljus Foto AB',
      { country: 'SE', 'company.name': 'Polarljus Foto AB' },
    ],
    [
      'Kör enskild firma, den heter Petras Blommor',
      { 'company.legalForm': 'EF', 'company.name': 'Petras Blommor' },
    ],
    [
      'Vi är två delägare i Lövsta Gårdsbutik HB, ta mig som kontakt: Signe Thor',
      { 'company.name': 'Lövsta Gårdsbutik HB', 'contact.name': 'Signe Thor' },
    ],
  ],
  no: [
    ['trenger en konto til Hotell Strandlyst', { 'company.name': 'Hotell Strandlyst' }],
    ['Vi på Studio Bjørk trenger en kundekonto', { 'company.name': 'Studio Bjørk' }],
    ['kan Restaurant Kysten få en konto?', { 'company.name': 'Restaurant Kysten' }],
    [
      'heisann, æ e fra Tromsø å driv Polarlys Foto AS, tlf +47 680 53 001',
      { 'company.name': 'Polarlys Foto AS', 'contact.phone': '+4768053001' },
    ],
    [
      'ANS Fjellvåg og Moe, Norge. Kontakt: Stian Moe',
      { 'company.name': 'ANS Fjellvåg og Moe', 'contact.name': 'Stian Moe' },
    ],
    [
      'kona mi, Vilde Berg, driver et ENK og er kontakt: vilde@example.no',
      { 'contact.email': 'vilde@example.no' },
    ],
  ],
  en: [
    ['an account for Hotel Seaview please', { 'company.name': 'Hotel Seaview' }],
    ['can Restaurant Kysten get an account?', { 'company.name': 'Restaurant Kysten' }],
    ['We at Studio Birch need an account', { 'company.name': 'Studio Birch' }],
    [
      'The café is named Mælk & Mokka and the CVR is 12345674',
      { 'company.name': 'Mælk & Mokka', 'company.number': '12345674' },
    ],
    [
      "I'm from Oslo and run Polarlys Foto AS",
      { country: 'NO', 'company.name': 'Polarlys Foto AS' },
    ],
    [
      'My wife Vilde Berg runs an ENK in Norway and is the contact. Email vilde.berg@example.no',
      { 'contact.name': 'Vilde Berg', 'contact.email': 'vilde.berg@example.no' },
    ],
  ],
}

/** Where somebody stays, goes or is from: no firm of theirs, and nobody's name. */
const unnamed: Rows<readonly [said: string, key: string]> = {
  da: [
    ['kan Hotel Strandlyst ligge ved vandet?', 'company.name'],
    ['vi mødtes på Restaurant Kysten', 'company.name'],
    ['jeg er flyttet til Odense fra Skive, privatkunde', 'person.name'],
  ],
  sv: [
    ['kan Restaurang Kusten leverera?', 'company.name'],
    ['privat, jag har flyttat till Lund från Kiruna', 'person.name'],
  ],
  no: [
    ['vi spiste på Restaurant Kysten', 'company.name'],
    ['privat, jeg flyttet til Bergen fra Oslo', 'person.name'],
  ],
  en: [
    ["I'm staying at Hotel Seaview", 'company.name'],
    ['I moved to Bergen from Scotland last year, private customer', 'person.name'],
  ],
}

const colleagues: Rows<readonly [said: string, name: string]> = {
  da: [['min kollega Yusuf Demir passer indkøb, yusuf@example.dk', 'Yusuf Demir']],
  sv: [
    ['min kollega Yusuf Demir sköter inköpen så ta honom, yusuf@example.se', 'Yusuf Demir'],
    ['min kollega Sara Ek sköter det så ta henne, sara@example.se', 'Sara Ek'],
  ],
  no: [['min kollega Yusuf Demir styrer innkjøpa, yusuf@example.no', 'Yusuf Demir']],
  en: [['my colleague Yusuf Demir handles purchasing, yusuf@example.no', 'Yusuf Demir']],
}

describe('understanding: the firm that somebody speaks for', () => {
  for (const language of languages) {
    for (const [said, values] of read[language]) {
      it(`${language}: "${said}"`, () => {
        const heard = understand(said, opening(language))
        expect(valuesIn(said, opening(language))).to.include(values)
        expect(heard.command).to.equal(undefined)
      })
    }
    for (const [said, key] of unnamed[language]) {
      it(`${language}: no ${key} in "${said}"`, () => {
        expect(valuesIn(said, opening(language))).not.to.have.property(key)
      })
    }
    for (const [said, name] of colleagues[language]) {
      it(`${language}: ${name}: "${said}"`, () => {
        expect(valuesIn(said, business('contact.name', language))).to.include({
          'contact.name': name,
        })
      })
    }
  }

  for (const said of ['ta mig som kontaktperson', 'ta mig', 'ta oss båda']) {
    it(`sv: "${said}" deletes nothing`, () => {
      expect(understand(said, opening('sv')).command?.name).not.to.equal('delete')
    })
  }

  for (const said of ['jag vill att ni tar bort mig helt', 'radera mig', 'radera allt']) {
    it(`sv: "${said}" does`, () => {
      expect(understand(said, opening('sv')).command?.name).to.equal('delete')
    })
  }

  it('da: an address ends with the part of its town', () => {
    const said = 'Min adresse er Engvej 18, 5000 Odense C. I har skrevet 8'
    expect(valuesIn(said, person('person.address', 'da'))['person.address']).to.include({
      city: 'Odense C',
    })
  })
})
