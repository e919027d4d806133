import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { asking, business, businessFields, firstFields, valuesIn } from './situations.ts'

type Rows = Readonly<Record<Language, readonly string[]>>

const slips: readonly (readonly [Language, string, string])[] = [
  ['da', 'mig, Jonas Vest 20123458 jonas@nordlys.example,dk', 'jonas@nordlys.example.dk'],
  ['da', 'Jonas Vest 20123458, jonas@post.nordlys,dk og ja', 'jonas@post.nordlys.dk'],
  ['en', 'sam kjær, 68054711, sam.kjaer at example.no', 'sam.kjaer@example.no'],
  ['sv', 'Amira Solberg 0701740620 amira at solskenet.example.se', 'amira@solskenet.example.se'],
  ['no', 'Lise Vik lise at nordlysfjell.no 68054711', 'lise@nordlysfjell.no'],
  ['en', 'my name is Sam Vik, mail sam at nordlys.no, 68054711', 'sam@nordlys.no'],
]

describe('a mail address with a slip beside other answers (UX-30)', () => {
  for (const [language, text, meant] of slips)
    it(`is read as it was meant, and asked about: ${text}`, () => {
      const { fills } = understand(text, business('contact.name', language))
      const mail = fills.find(({ key }) => key === 'contact.email')
      expect(mail).to.include({ value: meant, suggestion: meant })
    })

  for (const text of ['Jonas Vest jonas@nordlys.dk,se', 'Jonas Vest jonas@nordlys.dk,no problem'])
    it(`ends where it ends: ${text}`, () => {
      const { fills } = understand(text, business('contact.name', 'da'))
      const mail = fills.find(({ key }) => key === 'contact.email')
      expect(mail).to.include({ value: 'jonas@nordlys.dk' }).and.not.have.property('suggestion')
    })

  for (const text of [
    'look at nordlys.dk',
    'jeg tror at nordlys.dk er vores side',
    'Sam Kjær, you find us at nordlys.dk',
    'Sam Kjær, i work at nordlys.dk',
    'vi syns at nordlys.no er bra',
  ])
    it(`is none: ${text}`, () => {
      expect(valuesIn(text, business('contact.name', 'no'))).to.not.have.property('contact.email')
    })
})

/** The summary: invoices go another way, and the contact has an address. */
const summaryWith = (language: Language, channel: string) =>
  asking('', {
    country: 'DK',
    customerType: 'business',
    language,
    answered: [...firstFields, ...businessFields],
    values: {
      'contact.name': 'Lone Dahl',
      'contact.email': 'lone@nordlys.example.dk',
      'invoice.channel': channel,
    },
  })

const instead: Rows = {
  da: [
    'mail igen tak, på john@nordlys.example.dk',
    'på mail i stedet til john@nordlys.example.dk',
    'hellere pr. mail til john@nordlys.example.dk',
  ],
  sv: [
    'hellre mejl, till john@nordlys.example.dk',
    'vi vill ha dem per mejl till john@nordlys.example.dk istället',
    'på mejl till john@nordlys.example.dk',
  ],
  no: [
    'På epost til john@nordlys.example.dk i stedet',
    'Vi vil ha det på epost til john@nordlys.example.dk i stedet',
    'heller e-post igjen, til john@nordlys.example.dk',
  ],
  en: [
    'by email to john@nordlys.example.dk instead please',
    'use email again, to john@nordlys.example.dk',
    'get them by email to john@nordlys.example.dk',
  ],
}

const ofContact: Rows = {
  da: [
    'skriv til hende på mail på john@nordlys.example.dk',
    'hendes mail er john@nordlys.example.dk',
  ],
  sv: [
    'min mejl ska ändras till john@nordlys.example.dk',
    'nå henne per mejl på john@nordlys.example.dk',
  ],
  no: [
    'kontakt henne via epost på john@nordlys.example.dk',
    'eposten min er john@nordlys.example.dk',
  ],
  en: ['contact me by email at john@nordlys.example.dk', 'use john@nordlys.example.dk instead'],
}

describe('another way for invoices, to an address', () => {
  for (const language of languages) {
    for (const channel of ['gln', 'peppol'])
      for (const text of instead[language])
        it(`${language}: in place of ${channel} it is theirs, and the contact's stays: ${text}`, () => {
          expect(valuesIn(text, summaryWith(language, channel))).to.deep.equal({
            'invoice.email': 'john@nordlys.example.dk',
            'invoice.channel': 'email',
          })
        })
    for (const text of ofContact[language])
      it(`${language}: is the contact's: ${text}`, () => {
        expect(valuesIn(text, summaryWith(language, 'gln'))).to.include({
          'contact.email': 'john@nordlys.example.dk',
        })
      })
  }
})

const alsoFine: readonly (readonly [Language, string])[] = [
  ['no', 'Faktura skal til oss på regnskap@tallhuset.example.no. Ehf går også bra'],
  ['no', 'faktura til regnskap@tallhuset.example.no, EHF fungerer også'],
  ['da', 'faktura til regnskab@tallhuset.example.no, EAN er også fint'],
  ['sv', 'fakturan till ekonomi@tallhuset.example.no, e-faktura via Peppol går också bra'],
  ['en', 'invoices to accounts@tallhuset.example.no. EHF works too'],
]

describe('an electronic way that would do as well', () => {
  for (const [language, text] of alsoFine)
    it(`leaves the address for invoices: ${text}`, () => {
      const values = valuesIn(text, business('contact.phone', language, ['contact.name']))
      expect(values).to.include({ 'invoice.channel': 'email' }).and.have.property('invoice.email')
      expect(values).to.not.have.any.keys('contact.email', 'contact.name')
    })

  it('is the way where it is wanted', () => {
    const text = 'fakturan till ekonomi@tallhuset.example.se men vi vill också ha Peppol'
    expect(valuesIn(text, business('contact.phone', 'sv'))).to.include({
      'invoice.channel': 'peppol',
    })
  })

  it('and the address of a sentence before is nobody else’s', () => {
    const text =
      'Mona Vik 68054711 mona@nordlysfjell.example.no. Faktura skal til oss på regnskap@tallhuset.example.no'
    expect(valuesIn(text, business('contact.name', 'no'))).to.include({
      'contact.email': 'mona@nordlysfjell.example.no',
      'invoice.email': 'regnskap@tallhuset.example.no',
    })
  })
})

const references: Rows = {
  da: ['EAN 5798009811578 og reference Køkken 2', 'reference: Projekt Havnen'],
  sv: ['GLN 5790000435975 och referens Kök 2', 'er referens: Avd Nord'],
  no: ['deres referanse Kjøkken 2', 'EHF funker fint'],
  en: ['our reference is Kitchen 2, EAN 5798009811578', 'your reference: Kitchen'],
}

describe('a reference that is to stand on the invoices', () => {
  for (const language of languages) {
    for (const text of references[language])
      it(`is nobody (${language}): ${text}`, () => {
        for (const context of [business('contact.name', language), summaryWith(language, 'post')])
          expect(valuesIn(text, context)).to.not.have.property('contact.name')
      })
    it(`may be somebody (${language})`, () => {
      const said = {
        da: 'reference: Anna Berg',
        sv: 'er referens Anna Berg',
        no: 'deres referanse: Anna Berg',
        en: 'contact: Anna Berg',
      }
      expect(valuesIn(said[language], business('contact.name', language))).to.include({
        'contact.name': 'Anna Berg',
      })
    })
  }
})
