import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { asking, business, businessFields, firstFields, valuesIn } from './situations.ts'

type Rows = Readonly<Record<Language, readonly string[]>>

/** The summary of a company that no register knows. */
const summaryOf = (language: Language) =>
  asking('confirm', {
    country: 'DK',
    customerType: 'business',
    language,
    answered: [...firstFields, ...businessFields],
    values: {
      'company.name': 'Kafeen',
      'contact.name': 'Ingrid Solli',
      'contact.email': 'ingrid@nordlys.example.dk',
      'invoice.channel': 'email',
      payment: 'prepayment',
    },
  })

const kept: Rows = {
  da: [
    'jeg hedder Pia Lund, men behold Ingrid som kontakt',
    'det er mig der er kontakt, men Per tager sig af økonomien',
    'lad Ingrid stå som kontakt, Per Holm skal bare have fakturaerne',
  ],
  sv: [
    'det är egentligen jag som ska stå som kontakt men Per tar ekonomin',
    'jag är kontakt, Per sköter fakturorna',
    'behåll Ingrid som kontakt, jag heter Pia Lund',
  ],
  no: [
    'det er egentlig jeg som skal stå som kontakt, men Per tar økonomien',
    'jeg heter Pia Lund men behold Ingrid som kontakt',
    'Ingrid blir stående som kontakt, jeg heter Pia Lund',
  ],
  en: [
    "name's Pia Lund but keep Ingrid as contact",
    'I am the contact, Olav signs the invoices',
    'Pia Lund here, Ingrid stays the contact',
  ],
}

const changed: Rows = {
  da: ['kontakten er mig, Per Holm', 'kontaktpersonen skal være Per Holm'],
  sv: ['kontakten är jag, Per Holm', 'byt kontakt till Per Holm'],
  no: ['jeg skal være kontakt, Per Holm', 'kontaktpersonen skal være Per Holm'],
  en: ['keep the mail but contact is Per Holm', 'the contact should be Per Holm'],
}

const whose: Rows = {
  da: ['kontaktpersonen skal være min kones', 'navnet på fakturaen skal være mandens'],
  sv: ['kontaktpersonen ska vara min frus', 'namnet ska vara mannens'],
  no: ['kontaktpersonen skal være min kones', 'navnet skal være mannens'],
  en: ["invoice name should be my wife's", "the contact name should be my husband's"],
}

describe('who the contact is', () => {
  for (const language of languages) {
    for (const text of kept[language])
      it(`stays, whoever else is named (${language}): ${text}`, () => {
        expect(valuesIn(text, summaryOf(language))).to.not.have.property('contact.name')
      })
    for (const text of changed[language])
      it(`is another one (${language}): ${text}`, () => {
        expect(valuesIn(text, summaryOf(language))).to.include({ 'contact.name': 'Per Holm' })
      })
    for (const text of whose[language])
      it(`is nobody by whose it is (${language}): ${text}`, () => {
        expect(valuesIn(text, summaryOf(language))).to.not.have.property('contact.name')
      })
  }

  it('whose name is kept stands there again, and no colleague is needed for it', () => {
    const heard = understand('keep Ingrid as contact', summaryOf('en'))
    expect(heard).to.deep.include({ fills: [], repeated: ['contact.name'] })
    expect(heard).to.not.have.property('unheard')
  })
})

const wrongNames: Rows = {
  da: [
    'firmanavnet er forkert, det skal være Kaffistova Tveito',
    'navnet på virksomheden er forkert. Det er Kaffistova Tveito',
  ],
  sv: [
    'Företagsnamnet är fel. Det ska vara Kaffistova Tveito',
    'namnet på företaget är fel, det ska vara Kaffistova Tveito',
  ],
  no: [
    'Firmanamnet er feil, det skal vere Kaffistova Tveito',
    'navnet på firmaet er feil, det er Kaffistova Tveito',
  ],
  en: [
    'the company name is wrong, it should be Kaffistova Tveito',
    'company name is wrong. should be Kaffistova Tveito',
  ],
}

describe("a company's name", () => {
  for (const language of languages)
    for (const text of wrongNames[language])
      it(`is taken from what puts it right (${language}): ${text}`, () => {
        expect(valuesIn(text, summaryOf(language))).to.deep.equal({
          'company.name': 'Kaffistova Tveito',
        })
      })

  for (const [language, text, name] of [
    [
      'sv',
      'firman är helt ny. Öresund Snacks ApS, Kalvebod Brygge 10, 1560 Köpenhamn',
      'Öresund Snacks ApS',
    ],
    ['en', 'our company is brand new. Oresund Snacks ApS', 'Oresund Snacks ApS'],
    ['da', 'vi er nye. Øresund Snacks ApS', 'Øresund Snacks ApS'],
    ['da', 'St. Petri Kirke ApS', 'St. Petri Kirke ApS'],
    ['sv', 'okej. då tar vi förskott. vi är älgkronan ab i göteborg', 'älgkronan ab'],
    ['sv', 'älgkronan ab från göteborg', 'älgkronan ab'],
    ['en', 'the company is stugknuten ab with org number 5599990107', 'stugknuten ab'],
  ] as const)
    it(`ends and begins with its sentence (${language}): ${text}`, () => {
      expect(valuesIn(text, business('company.name', language))).to.include({
        'company.name': name,
      })
    })

  it('who only says that it is wrong is asked', () => {
    const heard = understand('firmanavnet er forkert, hvad gør jeg', summaryOf('da'))
    expect(heard.fills).to.deep.equal([])
  })
})
