import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, opening, person, summary, valuesOf } from './situations.ts'

/** Mette Sørensen is the contact. */
const ofMette = (language: Language, asks = 'confirm') => ({
  ...summary(language, asks),
  values: { 'contact.name': 'Mette Sørensen' },
})

const signed = {
  da: ['Ja tak, hilsen Mette', 'ja / Mette', 'Ja tak. Mvh. Mette S', 'ja tak vh mette'],
  sv: ['Ja tack, mvh Mette', 'Ja tack! // Mette', 'ja\nMed vänlig hälsning\nMette Sørensen'],
  no: ['Ja, alt stemmer, hilsen Mette', 'ja\nMette', 'Ja, mvh Mette Sørensen', 'Ja. /Kari'],
  en: ['Yes, accepted. /Mette', 'Yes\nBest regards,\nMette Sørensen', "Yes that's right - Mette"],
} as const
const lessThanYes = {
  da: ['ja, men ret mailen, hilsen Mette', 'ja hvis prisen holder /Mette', 'ja, men /Mette'],
  sv: ['ja, men ändra mejlen, hälsningar Mette', 'nja /Mette', 'ja, fråga Mette'],
  no: ['ja, men e-posten er feil, hilsen Mette', 'ja om prisen stemmer /Mette', 'ja, spør Mette'],
  en: ['yes but the phone is wrong /Mette', 'Yes, ask Mette', 'no thanks /Mette'],
} as const

describe('understanding: a signature behind a yes (issue 3 point 7)', () => {
  for (const language of languages) {
    for (const text of signed[language])
      it(`${language}: “${text}” is a whole yes`, () => {
        for (const asks of ['confirm', 'notice']) {
          const said = understand(text, ofMette(language, asks))
          expect([said.assent, valuesOf(said)], asks).to.deep.equal(['yes', {}])
        }
      })
    for (const text of lessThanYes[language])
      it(`${language}: “${text}” is none`, () => {
        expect(understand(text, ofMette(language)).assent).not.to.equal('yes')
      })
  }

  it('where another full name signs, it is no silent yes', () => {
    expect(understand('ja, hilsen Lars Holm', ofMette('da')).assent).to.equal('partly')
  })
})

const owned = {
  da: [
    ['kontaktpersonens mail er stavet forkert', 'contact.email'],
    ['kontaktpersonens nummer er forkert', 'contact.phone'],
    ['kontaktpersonen er forkert', 'contact.name'],
  ],
  sv: [
    ['vänta, kontaktens mejl är felstavad', 'contact.email'],
    ['kontaktens telefonnummer är fel', 'contact.phone'],
    ['kontakten är fel', 'contact.name'],
  ],
  no: [
    ['kontaktens e-post er skrevet feil', 'contact.email'],
    ['kontaktpersonens telefon er feil', 'contact.phone'],
    ['kontaktpersonen er feil', 'contact.name'],
  ],
  en: [
    ['wait, the contact email is spelled wrong', 'contact.email'],
    ["the contact's phone number is wrong", 'contact.phone'],
    ['the contact is wrong', 'contact.name'],
  ],
} as const

describe('understanding: whose field is to be changed says no other one (UX-20)', () => {
  for (const language of languages)
    for (const [text, target] of owned[language])
      it(`${language}: “${text}”`, () => {
        const change = { name: 'change', target }
        expect(understand(text, ofMette(language)).command).to.deep.equal(change)
      })
})

const twoSentences = {
  da: ['Jeg bor på Storegade 2. Det er i Odense, 5000', 'Storegade 2. Det ligger i Odense, 5000.'],
  sv: ['Bor på Storgatan 2. Det är i Ystad, 271 41', 'Storgatan 2, det ligger i Ystad, 27141'],
  no: ['Bor i Storgata 2. Det er i Bergen, 5003', 'Storgata 2. Ligger i Bergen, 5003'],
  en: ["I live at Storgata 2. It's in Bergen, 5003", "Storgata 2. That's in Bergen, postcode 5003"],
} as const
const place = {
  da: 'Storegade 2|5000|Odense',
  sv: 'Storgatan 2|27141|Ystad',
  no: 'Storgata 2|5003|Bergen',
  en: 'Storgata 2|5003|Bergen',
} as const

describe('understanding: an address in two sentences', () => {
  for (const language of languages)
    for (const text of twoSentences[language])
      it(`${language}: “${text}”`, () => {
        const [street, postalCode, city] = place[language].split('|')
        const said = understand(text, person('person.address', language))
        expect(valuesOf(said)['person.address']).to.deep.include({ street, postalCode, city })
      })

  it('a month is no town', () => {
    const said = understand('Storgata 2. In March 2024 we moved', business('contact.phone', 'en'))
    expect(valuesOf(said)['company.address']).to.equal(undefined)
  })
})

describe('understanding: the mail below is somebody else’s', () => {
  const rows = [
    [
      'da',
      'Nordlys ApS, Gorm Tang, gorm@nordlys.dk\n\nDen 3. nov. 2026 skrev Louise <louise@shop.dk>:\n> Ring på 70 12 34 56',
    ],
    [
      'sv',
      'Nordlys ApS, Gorm Tang, gorm@nordlys.dk\n\n-----Ursprungligt meddelande-----\nFrån: Louise <louise@shop.dk>',
    ],
    [
      'no',
      'Nordlys ApS, Gorm Tang, gorm@nordlys.dk\n\nFra: Louise <louise@shop.dk>\nSendt: 3. november\nTil: Gorm\nRing 70 12 34 56',
    ],
    [
      'en',
      'Nordlys ApS, Gorm Tang, gorm@nordlys.dk\n\nOn 3 Nov 2026, Louise <louise@shop.dk> wrote:\n> Call 70 12 34 56',
    ],
  ] as const
  for (const [language, text] of rows)
    it(`${language}: ${JSON.stringify(text)}`, () => {
      const values = valuesOf(understand(text, opening(language)))
      expect(values).to.include({ 'contact.name': 'Gorm Tang', 'contact.email': 'gorm@nordlys.dk' })
      expect(values).to.not.have.property('contact.phone')
    })

  it('and all there is where nothing stands above it', () => {
    const text = 'FYI\n-----Original Message-----\nNordlys ApS, Gorm Tang, gorm@nordlys.dk'
    expect(valuesOf(understand(text, opening('en')))).to.include({
      'contact.email': 'gorm@nordlys.dk',
    })
  })
})

describe('understanding: data that is handed over', () => {
  const rows = [
    ['da', 'Her er vores oplysninger: Nordlys ApS'],
    ['sv', 'Här är våra uppgifter: Nordlys AB'],
    ['no', 'Her er våre opplysninger: Nordlys AS'],
    ['en', 'Here is our data: Nordlys ApS'],
  ] as const
  for (const [language, text] of rows)
    it(`${language}: “${text}” asks for nothing`, () => {
      expect(understand(text, opening(language))).to.not.have.property('command')
    })
})
