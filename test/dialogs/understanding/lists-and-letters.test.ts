import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, opening, valuesOf } from './situations.ts'

type Values = Readonly<Record<string, unknown>>
type Row = readonly [said: string, values: Values]

const numbers: Readonly<Record<Language, string>> = {
  da: '12345674',
  sv: '559999-1238',
  no: '312345676',
  en: '312345676',
}
const phones: Readonly<Record<Language, string>> = {
  da: '20 12 34 18',
  sv: '070-174 06 41',
  no: '680 52 218',
  en: '680 52 218',
}
const firms: Readonly<Record<Language, readonly [firm: string, person: string]>> = {
  da: ['Havnens Perle', 'Xerxes Skov'],
  sv: ['Björkens Vänner', 'Tage Fransson'],
  no: ['Takfiks Hansen', 'Rune Hansen'],
  en: ['Northern Arrow', 'Xavier Stone'],
}

/** Whom a letter is written to is nobody. */
const letters: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'Kære kundeservice,\nVi er Nordlys ApS, CVR 12345674.\nVenlig hilsen\nMargaret Ashworth',
    'Til rette vedkommende\n\nVi er Nordlys ApS, CVR 12345674.\n\nMvh\nMargaret Ashworth',
    'Kære Mette,\n\nVi er Nordlys ApS, CVR 12345674.\n\nVenlig hilsen\nMargaret Ashworth',
    'Kære alle, vi er Nordlys ApS, CVR 12345674. Mvh Margaret Ashworth',
  ],
  sv: [
    'Till berörd person,\nvi är Lunds Rör AB, 559999-1238.\nMed vänlig hälsning\nMargaret Ashworth',
    'Bästa kundtjänst!\nVi är Lunds Rör AB, 559999-1238.\nMvh\nMargaret Ashworth',
    'Kära Lisa,\nvi är Lunds Rör AB, 559999-1238.\nHälsningar\nMargaret Ashworth',
  ],
  no: [
    'Til den det måtte gjelde\n\nVi er Nordpil AS, org.nr 312345676.\n\nVennlig hilsen\nMargaret Ashworth',
    'Kjære kundeservice,\nvi er Nordpil AS, org.nr 312345676.\nHilsen Margaret Ashworth',
    'Kjære Lars!\nvi er Nordpil AS, org.nr 312345676.\nHilsen Margaret Ashworth',
  ],
  en: [
    'Subject: New account\n\nDear Sirs,\n\nWe are Nordpil AS, org no 312345676.\n\nKind regards,\nMargaret Ashworth',
    'Dear Sir or Madam,\n\nNordpil AS, org no 312345676, would like an account.\n\nYours sincerely,\nMargaret Ashworth',
    'To whom it may concern: Nordpil AS, org no 312345676, would like an account. Regards, Margaret Ashworth',
    'Dear Anna,\nNordpil AS, org no 312345676\nRegards\nMargaret Ashworth',
  ],
}

/** The question of a form copied with its answer. */
const choices: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    [
      'Privat eller erhverv: erhverv. Land: Danmark. Betaling: faktura.',
      { customerType: 'business', country: 'DK', payment: 'invoice' },
    ],
    ['Erhverv/privat: privat', { customerType: 'private' }],
  ],
  sv: [
    [
      'Företag eller privat: företag. Land: Sverige. Betalning: förskott.',
      { customerType: 'business', country: 'SE', payment: 'prepayment' },
    ],
    ['Företag / privat: privat', { customerType: 'private' }],
  ],
  no: [
    [
      'Bedrift eller privat: bedrift. Land: Norge. Betaling: forskudd.',
      { customerType: 'business', country: 'NO', payment: 'prepayment' },
    ],
    ['Bedrift/privat: privat', { customerType: 'private' }],
  ],
  en: [
    [
      'Business or private: business. Country: Norway. Payment: invoice.',
      { customerType: 'business', country: 'NO', payment: 'invoice' },
    ],
    ['Company or private? Private', { customerType: 'private' }],
  ],
}

/** A reference behind where invoices go. */
const references: Readonly<Record<Language, readonly (readonly [said: string, raw: string])[]>> = {
  da: [
    ['EAN 5790000000012, husk reference: Afdeling Syd', 'Afdeling Syd'],
    ['EAN 5790000000012, reference: Teknik og Miljø', 'Teknik og Miljø'],
    ['regning@example.dk, referencen 45-220 skal stå på hver faktura', '45-220'],
  ],
  sv: [
    ['faktura@example.se, kom ihåg referens: Drift Syd', 'Drift Syd'],
    ['faktura@example.se, referens: Kök Norr', 'Kök Norr'],
    ['fakturor@example.se, referens 45-220 ska stå på varje faktura', '45-220'],
  ],
  no: [
    ['e-post: regninger@example.no, referanse: Drift Nord', 'Drift Nord'],
    ['faktura@example.no, husk referanse: Vaktmester Nord', 'Vaktmester Nord'],
    ['faktura@example.no, referanse 45-220 skal stå på alle fakturaer', '45-220'],
  ],
  en: [
    ['bills@example.no, remember reference: Estates Team', 'Estates Team'],
    ['EAN 5790000000012, please note reference: Kitchen', 'Kitchen'],
    ['bills@example.no, reference 45-220 should be on every invoice', '45-220'],
  ],
}

/** The parts of an address by their names, the street last or in the middle. */
const addresses: Readonly<Record<Language, readonly [said: string, street: string]>> = {
  da: ['Postnr. 8680, by Ry, vej Åvej 3', 'Åvej 3'],
  sv: [
    'Postnr 35230, ort Växjö, gata Linnégatan 2B. Fakturamejl: inkop@example.se',
    'Linnégatan 2B',
  ],
  no: ['poststed Trondheim, postnr 7011, gate Storgata 5', 'Storgata 5'],
  en: ['postcode 7011, city Trondheim, street Storgata 5', 'Storgata 5'],
}

/** What is to be done with what follows. */
const tasks: Readonly<Record<Language, string>> = {
  da: 'Opret: 12345674, Pia Lund',
  sv: 'Registrera: 559999-1238, Eva Ros',
  no: 'Registrer: 312345676, Kari Moen',
  en: 'Register: 312345676, Margaret Ashworth',
}

const spent: Readonly<Record<Language, string>> = {
  da: '30.000 om måneden og EAN-faktura 5790001398644',
  sv: '30 000 i månaden och EAN-faktura 5790001398644',
  no: '30 000 i måneden og EAN-faktura 5790001398644',
  en: '30,000 a month and EAN invoice 5790001398644',
}

describe('lists without labels, and letters', () => {
  for (const language of languages) {
    const [firm, person] = firms[language]
    const list = [numbers[language], firm, person, phones[language]]
    for (const joint of [', ', ' / ', ' | ', '; ', '\n'])
      it(`${language}: “${list.join(joint)}” names a firm and its contact`, () => {
        const values = valuesOf(understand(list.join(joint), opening(language)))
        expect(values).to.include({ 'company.name': firm, 'contact.name': person })
      })

    for (const letter of letters[language])
      it(`${language}: “${letter}” is signed, and to nobody`, () => {
        const values = valuesOf(understand(letter, opening(language)))
        expect(values['contact.name']).to.equal('Margaret Ashworth')
      })

    for (const [said, values] of choices[language])
      it(`${language}: “${said}” answers its own question`, () => {
        expect(valuesOf(understand(said, opening(language)))).to.deep.equal(values)
      })

    for (const [said, raw] of references[language])
      it(`${language}: “${said}” carries “${raw}”`, () => {
        const context = business('invoice.channel', language, ['contact.name'])
        const open = [...context.open, 'invoice.reference', 'invoice.gln']
        const values = valuesOf(understand(said, { ...context, open }))
        expect(values).to.include({ 'invoice.reference': raw })
      })

    const [address, street] = addresses[language]
    it(`${language}: “${address}”`, () => {
      const values = valuesOf(understand(address, business('company.address', language)))
      expect(values['company.address']).to.include({ street })
    })

    it(`${language}: “${tasks[language]}” names no firm`, () => {
      const values = valuesOf(understand(tasks[language], opening(language)))
      expect(values).to.not.have.property('company.name')
      expect(values).to.have.property('contact.name')
    })

    it(`${language}: “${spent[language]}”`, () => {
      const context = business('credit.amount', language)
      const open = [...context.open, 'invoice.gln']
      const values = valuesOf(understand(spent[language], { ...context, open }))
      expect(values).to.include({ 'credit.amount': 30_000, 'invoice.gln': '5790001398644' })
    })
  }

  it('a person behind “reference” is no department, and a firm may be called after a salutation', () => {
    const said = understand(
      'faktura@example.se, referens: Anna Berg',
      business('invoice.email', 'sv'),
    )
    expect(valuesOf(said)).to.not.have.property('invoice.reference')
    const named = understand('Kära Barn\n559999-1238', opening('sv'))
    expect(valuesOf(named)).to.include({ 'company.name': 'Kära Barn' })
    const asked = understand('Faktura eller förskott?', business('payment', 'sv'))
    expect(valuesOf(asked)).to.deep.equal({})
  })

  it('two people in a list, and a name that is the only one, are no firm', () => {
    const two = understand('312345676, Kate Brown, Xavier Stone, xavier@example.no', opening('en'))
    expect(valuesOf(two)).to.not.have.property('company.name')
    const one = understand('312345676, Xavier Stone, xavier@example.no', opening('en'))
    expect(valuesOf(one)).to.not.have.property('company.name')
  })
})
