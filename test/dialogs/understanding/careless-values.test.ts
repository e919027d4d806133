import { expect } from 'chai'
import type { FieldValue } from '../../../onboarding/field.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { understand } from '../../../dialogs/understanding/understand.ts'
import {
  asking,
  business,
  businessFields,
  firstFields,
  opening,
  person,
  valuesIn,
} from './situations.ts'

const address = { street: 'Vestergade 3', postalCode: '8000', city: 'Aarhus C', country: 'DK' }
const values: Readonly<Record<string, FieldValue>> = {
  'company.address': address,
  'contact.name': 'Henning Kragh',
  'contact.email': 'hk@nordlys.dk',
  'credit.amount': 5000,
}

/** The summary of a Danish business, in any language. */
const summary = (language: Language) =>
  asking('confirm', {
    country: 'DK',
    customerType: 'business',
    language,
    answered: [...firstFields, ...businessFields],
    values,
  })

type Row = readonly [
  language: Language,
  said: string,
  understood: Readonly<Record<string, FieldValue>>,
]

const moved = (street: string) => ({ 'company.address': { ...address, street } })

describe('understanding: the figure of an address, and "last month", are no monthly amount', () => {
  const rows: readonly Row[] = [
    ['en', 'correct, but we moved to Østergade 4, 8000 Aarhus C last month', moved('Østergade 4')],
    ['da', 'vi er flyttet til Østergade 125 sidste måned', moved('Østergade 125')],
    ['da', 'vi flytter til Østergade 125 om en måned', moved('Østergade 125')],
    ['sv', 'vi flyttade till Østergade 4, 8000 Aarhus C förra månaden', moved('Østergade 4')],
    ['no', 'vi flytter til Østergade 4, 8000 Aarhus C neste måned', moved('Østergade 4')],
    ['en', 'we buy for 4000 a month', { 'credit.amount': 4000 }],
    ['en', 'We Buy For 4000 Every Month', { 'credit.amount': 4000 }],
    ['da', 'vi køber for 8000 om måneden', { 'credit.amount': 8000 }],
  ]
  for (const [language, said, understood] of rows)
    it(`${language}: "${said}"`, () => {
      expect(valuesIn(said, summary(language))).to.deep.equal(understood)
    })
})

describe('understanding: "It\'s" is no part of the name of a firm', () => {
  for (const [said, name] of [
    ["It's Nordlys ApS", 'Nordlys ApS'],
    ['It’s Nordlys ApS', 'Nordlys ApS'],
    ['Its Nordlys ApS', 'Nordlys ApS'],
    ["Hi there. It's Nordlys ApS", 'Nordlys ApS'],
    ["Here's Nordlys ApS", 'Nordlys ApS'],
    ["That's It ApS", 'It ApS'],
    ['Hvorfor Ikke ApS', 'Hvorfor Ikke ApS'],
  ] as const)
    it(said, () => {
      expect(valuesIn(said, opening('en'))['company.name']).to.equal(name)
    })
})

describe('understanding: that somebody lives there is no part of the street', () => {
  const dk = (street: string, city = 'hørning') => ({ street, postalCode: '8362', city })
  const rows = [
    ['da', 'bor Rosenvænget 22 st th i 8362 hørning', dk('Rosenvænget 22 st th')],
    ['da', 'jeg bor på Rosenvænget 22, 2. tv i 8362 hørning', dk('Rosenvænget 22, 2. tv')],
    ['da', 'bor på Rosenvænget 22, i 8362 hørning', dk('Rosenvænget 22')],
    ['da', 'Rosenvænget 22 B, st. th., 8362 Hørning', dk('Rosenvænget 22 B, st. th.', 'Hørning')],
    [
      'sv',
      'bor Storgatan 14 B lgh 1102 i 411 38 göteborg',
      { street: 'Storgatan 14 B lgh 1102', postalCode: '41138', city: 'göteborg' },
    ],
    [
      'no',
      'bor i Furulunden 7 H0201 i 7014 trondheim',
      { street: 'Furulunden 7 H0201', postalCode: '7014', city: 'trondheim' },
    ],
    [
      'en',
      'I live at Furulunden 7 H0201 in 7014 trondheim',
      { street: 'Furulunden 7 H0201', postalCode: '7014', city: 'trondheim' },
    ],
  ] as const
  for (const [language, said, place] of rows)
    it(`${language}: "${said}"`, () => {
      const context = person('person.address', language)
      expect(valuesIn(said, context)).to.deep.equal({
        'person.address': { ...place, country: context.country },
      })
    })
})

describe('understanding: what is denied is no value, and a street is nobody', () => {
  const lone = 'Lone Dam'
  const rows: readonly (readonly [language: Language, said: string, name?: string])[] = [
    ['da', 'det er ikke Mette mere'],
    ['da', 'nej det er ikke Mette Holm'],
    ['da', 'han hedder ikke Mette'],
    ['da', 'nej det er ikke Vestergade mere vi er flyttet til Søndergade 10, samme by'],
    ['da', 'Vestergade'],
    ['da', 'det er ikke Mette, det er Lone Dam', lone],
    ['no', 'det er ikke Mette Holm lenger'],
    ['no', 'det er ikkje Mette lenger'],
    ['no', 'ikke Mette, men Lone Dam', lone],
    ['sv', 'det är inte Mette längre'],
    ['sv', 'det är inte Storgatan längre, vi har flyttat till Kungsgatan 4'],
    ['sv', 'inte Mette utan Lone Dam', lone],
    ['en', "it's not Mette anymore"],
    ['en', "it's not Vestergade anymore, we moved to Søndergade 10"],
    ['en', 'Lone Dam, not Mette Holm', lone],
    ['en', 'Kari Haugen', 'Kari Haugen'],
    ['no', 'Haugen', 'Haugen'],
  ]
  for (const [language, said, name] of rows)
    it(`${language}: "${said}"`, () => {
      expect(valuesIn(said, business('contact.name', language))['contact.name']).to.equal(name)
    })

  for (const [language, said] of [
    ['da', 'det er ikke Nordlys ApS'],
    ['no', 'vi er ikke Nordlys AS'],
    ['sv', 'det är inte Nordlys AB'],
    ['en', 'we are not Nordlys ApS'],
  ] as const)
    it(`${language}: "${said}"`, () => {
      expect(valuesIn(said, opening(language))).to.not.have.property('company.name')
    })
})

describe('understanding: an address in words with blanks in it is asked for again, and is nothing else', () => {
  for (const [language, said] of [
    ['en', 'ingrid dahl 85 at hotmail dot com'],
    ['no', 'ingrid dahl krøllalfa hotmail punktum com'],
    ['sv', 'ingrid dahl snabel-a hotmail punkt com'],
    ['da', 'ingrid dahl snabel-a hotmail prik com'],
  ] as const)
    for (const asks of ['suggest:person.address', 'person.address', 'person.email', 'person.name'])
      it(`${language}, where ${asks} was asked for: "${said}"`, () => {
        const { fills, refused } = understand(said, person(asks, language))
        expect(fills).to.deep.equal([])
        expect(refused?.key).to.equal('person.email')
      })
})

describe('understanding: blanks that slipped into an address are left out, a comma is a dot', () => {
  for (const [said, mail] of [
    ['anita@fjordlys . no', 'anita@fjordlys.no'],
    ['anita@fjordlys .no', 'anita@fjordlys.no'],
    ['anita @ fjordlys.no', 'anita@fjordlys.no'],
    ['anita @ fjordlys . no', 'anita@fjordlys.no'],
    ['anita . solberg@fjordlys . no', 'anita.solberg@fjordlys.no'],
    ['min mail er ingrid at hotmail dot com', 'ingrid@hotmail.com'],
    ['jonas@wallin,se', 'jonas@wallin.se'],
    ['hk@nordlys. No phone', undefined],
  ] as const)
    for (const asks of ['contact.email', 'contact.phone'])
      it(`where ${asks} was asked for: "${said}"`, () => {
        expect(valuesIn(said, business(asks, 'no'))['contact.email']).to.equal(mail)
      })
})

describe('understanding: where the way of sending is chosen, the mailbox behind it is for invoices', () => {
  const invoices = (mail: string) => ({ 'invoice.email': mail })
  const rows: readonly Row[] = [
    ['en', 'so e-mail it is, but to lise@nordlys.dk', invoices('lise@nordlys.dk')],
    ['en', 'ok email then but to accounts@nordlys.dk', invoices('accounts@nordlys.dk')],
    ['da', 'så tager vi e-mail men til faktura@nordlys.dk', invoices('faktura@nordlys.dk')],
    ['sv', 'då tar vi epost men till faktura@norrsken.se', invoices('faktura@norrsken.se')],
    ['no', 'da blir det e-post, men til regnskap@nordlys.no', invoices('regnskap@nordlys.no')],
    ['no', 'fakturaen skal til inga@fjordlys.no', invoices('inga@fjordlys.no')],
    ['da', 'mailen skal være bogholderi@nordlys.dk', { 'contact.email': 'bogholderi@nordlys.dk' }],
    ['en', 'the email is wrong, invoices@nordlys.dk', { 'contact.email': 'invoices@nordlys.dk' }],
  ]
  for (const [language, said, understood] of rows)
    it(`${language}: "${said}"`, () => {
      expect(valuesIn(said, summary(language))).to.deep.equal(understood)
    })
})

describe('understanding: who is to be used is the contact, whoever else is named', () => {
  const rows: readonly (readonly [language: Language, said: string, name?: string])[] = [
    ['no', 'daglig leder heter Stian Moe men bruk heller Anita på lageret', 'Anita'],
    ['no', 'daglig leder er Stian Moe, men ring heller Anita Solberg', 'Anita Solberg'],
    ['en', 'the CEO is Jane Smith but use Anita instead', 'Anita'],
    ['en', 'the manager is Jane Smith but talk to Anita Solberg instead', 'Anita Solberg'],
    ['da', 'direktøren hedder Stian Moe men skriv hellere Lone', 'Lone'],
    ['sv', 'vd är Stina Moe men ta hellre Eva', 'Eva'],
    ['sv', 'vd heter Stina Moe men använd Eva Ek istället', 'Eva Ek'],
    ['no', 'daglig leder heter Stian Moe', 'Stian Moe'],
    ['da', 'kontakten er Lone Dam, men send hellere fakturaen til Nordlys ApS', 'Lone Dam'],
  ]
  for (const [language, said, name] of rows)
    it(`${language}: "${said}"`, () => {
      expect(valuesIn(said, business('contact.name', language))['contact.name']).to.equal(name)
    })

  for (const [language, said] of [
    ['da', 'men skriv hellere Lone Dam'],
    ['no', 'Henning har forresten sluttet, ny er Lone Dam'],
    ['sv', 'Henning har slutat, nu är det Lone Dam'],
    ['en', "Henning is no longer here, it's Lone Dam now"],
  ] as const)
    it(`${language}, at the summary: "${said}"`, () => {
      expect(valuesIn(said, summary(language))).to.deep.equal({ 'contact.name': 'Lone Dam' })
    })

  for (const [language, said] of [
    ['da', 'men send hellere med EAN'],
    ['en', 'but ship to Oslo instead'],
    ['sv', 'men ta hellre e-faktura'],
  ] as const)
    it(`${language} names nobody: "${said}"`, () => {
      expect(valuesIn(said, summary(language))).to.not.have.property('contact.name')
    })
})

describe('understanding: the field that is excepted, and its new value behind the comma (UX-20)', () => {
  const amount = { 'credit.amount': 7000 }
  const rows: readonly Row[] = [
    ['da', 'alt er rigtigt undtagen beløbet, 7000', amount],
    ['sv', 'allt stämmer utom beloppet, 7000', amount],
    ['no', 'alt stemmer unntatt beløpet, 7 000', amount],
    ['en', 'all right except the amount, 7,000', amount],
    ['da', 'alt er rigtigt undtagen telefonen, 20123499', { 'contact.phone': '+4520123499' }],
    ['en', "all right except the name, it's Jim", { 'contact.name': 'Jim' }],
    ['en', 'all right except the amount, 3 of us buy', {}],
  ]
  for (const [language, said, understood] of rows)
    it(`${language}: "${said}"`, () => {
      expect(valuesIn(said, summary(language))).to.deep.equal(understood)
    })
})

describe('understanding: a surname like the one that stands puts it right at the summary', () => {
  const krogh = { 'contact.name': 'Henning Krogh' }
  const rows: readonly Row[] = [
    ['da', 'ups, det skal være Krogh', krogh],
    ['da', 'hov forkert, Krogh skal det være', krogh],
    ['sv', 'hoppsan det var fel, Krogh ska det va', krogh],
    ['no', 'oi, det skal være Krogh', krogh],
    ['en', 'oops wrong, it should be Krogh', krogh],
    ['en', 'oops wrong, it should be Oslo', {}],
    ['da', 'ups, Krogh er vores revisor Lones efternavn', {}],
  ]
  for (const [language, said, understood] of rows)
    it(`${language}: "${said}"`, () => {
      expect(valuesIn(said, summary(language))).to.deep.equal(understood)
    })
})

describe('understanding: the house alone is put right, postcode and town stay (UX-20)', () => {
  for (const [language, said, street] of [
    ['no', 'feil, husnummeret er 7A', 'Vestergade 7A'],
    ['da', 'forkert, husnummeret er 7A', 'Vestergade 7A'],
    ['sv', 'fel husnummer, det ska vara 21', 'Vestergade 21'],
    ['en', "wrong house number, it's 21", 'Vestergade 21'],
    ['en', 'thats wrong, its Vestergade 21', 'Vestergade 21'],
  ] as const)
    it(`${language}: "${said}"`, () => {
      expect(valuesIn(said, summary(language))).to.deep.equal(moved(street))
    })
})

describe('understanding: every other week is 26 twelfths of it a month', () => {
  const rows: readonly (readonly [language: Language, said: string, value: number])[] = [
    ['da', 'køber måske for 2500 hver anden uge', 5417],
    ['sv', 'vi köper för 2500 varannan vecka', 5417],
    ['sv', '2500 kr var annan vecka', 5417],
    ['no', 'kjøper for 2500 annenhver uke', 5417],
    ['no', '2500 kr hver annen uke', 5417],
    ['en', 'about 2500 every other week', 5417],
    ['en', '2500 a fortnight', 5417],
    ['en', '2500 every week', 10_833],
  ]
  for (const [language, said, value] of rows)
    for (const asks of ['credit.amount', 'contact.phone'])
      it(`${language}, where ${asks} was asked for: "${said}"`, () => {
        expect(valuesIn(said, business(asks, language))['credit.amount']).to.equal(value)
      })
})

describe('understanding: invoice after all, while something else is asked', () => {
  const prepaying = (asks: string, language: Language) =>
    asking(asks, {
      country: 'DK',
      customerType: 'business',
      language,
      open: ['contact.phone'],
      answered: firstFields,
      values: { payment: 'prepayment' },
    })
  const invoice = { payment: 'invoice' }
  const rows: readonly Row[] = [
    ['en', 'hmm ok lets do invoice anyway', invoice],
    ['en', "let's go with invoice", invoice],
    ['sv', 'ok så tar vi faktura ändå', invoice],
    ['da', 'så tag faktura alligevel', invoice],
    ['no', 'da blir det faktura likevel', invoice],
    ['en', 'is invoice ok anyway?', {}],
    ['en', 'what is an invoice anyway', {}],
  ]
  for (const [language, said, understood] of rows)
    for (const asks of ['contact.phone', 'choose:company.name'])
      it(`${language}, at ${asks}: "${said}"`, () => {
        expect(valuesIn(said, prepaying(asks, language))).to.deep.equal(understood)
      })
})

describe('understanding: values as they are read aloud, or typed with a slip', () => {
  const rows = [
    ['da', 'contact.email', 'm understreg holm snabela nordlys punktum dk', 'm_holm@nordlys.dk'],
    ['sv', 'contact.email', 'erik snabela bjorko bindestreck bygg punkt se', 'erik@bjorko-bygg.se'],
    [
      'no',
      'contact.email',
      'kari bindestrek h krøllalfa fjordlys punktum no',
      'kari-h@fjordlys.no',
    ],
    ['en', 'contact.email', 'kari dot haugen at fjord dash lys dot no', 'kari.haugen@fjord-lys.no'],
    ['da', 'contact.email', 'mette bindestreg holm@nordlys.dk', 'mette-holm@nordlys.dk'],
    ['da', 'contact.phone', '2O123456', '+4520123456'],
    ['sv', 'contact.phone', 'O70-1740631', '+46701740631'],
    ['no', 'contact.phone', 'tlf: 68O51254', '+4768051254'],
    ['en', 'contact.name', 'just Tom', 'Tom'],
    ['da', 'contact.name', 'Susanne (Susse) Rahbek', 'Susanne (Susse) Rahbek'],
    ['da', 'company.legalForm', 'bare mig selv', 'ENK'],
    ['sv', 'company.legalForm', 'det är bara jag', 'EF'],
    ['no', 'company.legalForm', 'bare meg selv', 'ENK'],
    ['en', 'company.legalForm', 'just me', 'ENK'],
    ['da', 'invoice.reference', 'rekv.nr. 88213', 'rekv.nr. 88213'],
    ['da', 'invoice.reference', 'sagsnr. 12-334', 'sagsnr. 12-334'],
    ['sv', 'invoice.reference', 'ska märkas Hus C', 'Hus C'],
    ['en', 'invoice.reference', 'should be marked Building C', 'Building C'],
    ['no', 'invoice.reference', 'Att: Skolen', 'Att: Skolen'],
    [
      'da',
      'contact.email',
      'lone (snabel a) klit (bindestreg) vvs (punktum) dk',
      'lone@klit-vvs.dk',
    ],
    ['sv', 'contact.phone', 'eh... 070... 174 06 52', '+46701740652'],
    ['da', 'company.name', 'det er os, Tømrer Lund', 'Tømrer Lund'],
    ['en', 'company.name', "that's us, Carpenter Lund", 'Carpenter Lund'],
    ['da', 'invoice.channel', 'e-faktura via ean', 'gln'],
    ['sv', 'invoice.channel', 'elektroniskt till mejlen', 'email'],
    ['no', 'invoice.channel', 'elektronisk til eposten', 'email'],
    ['en', 'invoice.channel', 'electronically to my email', 'email'],
    ['da', 'payment', 'jeg vil helst betale når varen er kommet', 'invoice'],
    ['sv', 'payment', 'jag vill helst betala när varan har kommit', 'invoice'],
    ['no', 'payment', 'vi betaler når varene er levert', 'invoice'],
    ['en', 'payment', "I'd rather pay once the goods have arrived", 'invoice'],
  ] as const
  for (const [language, asks, said, value] of rows)
    it(`${language}, ${asks}: "${said}"`, () => {
      const { fills, digression } = understand(said, business(asks, language))
      expect(fills.find(({ key }) => key === asks)?.value).to.equal(value)
      expect(digression).to.equal(undefined)
    })

  const unfinished = [
    ['da', 'det er mette snabela nordlys'],
    ['sv', 'det är erik kanelbulle bjorkobygg'],
    ['no', 'den er kari krøllalfa fjordlys'],
    ['en', "it's tom at nordlys"],
  ] as const
  for (const [language, said] of unfinished)
    it(`a mail without its ending is refused, and nobody's name (${language}): ${said}`, () => {
      const { fills, refused } = understand(said, business('contact.email', language))
      expect({ fills, key: refused?.key }).to.deep.equal({ fills: [], key: 'contact.email' })
    })

  it('a secret is nobody, and a postal code alone is no address', () => {
    for (const said of ['det er hemmeligt', 'det är hemligt', 'det er hemmelig'])
      expect(valuesIn(said, business('contact.name', 'da'))).to.deep.equal({})
    const { refused } = understand('6700', business('company.address', 'da'))
    expect(refused?.why.reason).to.equal('streetMissing')
  })

  it('two who trade together are no sole trader, and one who is not registered has no form', () => {
    for (const said of ['bare mig og min bror', 'bare mig, ikke registreret'])
      expect(valuesIn(said, business('company.legalForm', 'da'))).to.deep.equal({})
  })

  const kinds = [
    ['da', 'almindelig privatperson og hedder Jens Holm', 'private', 'Jens Holm'],
    ['sv', 'vanlig privatperson och heter Sixten Modig', 'private', 'Sixten Modig'],
    ['no', 'vanlig privatperson og heter Sondre Modig', 'private', 'Sondre Modig'],
    ['en', 'private person and my name is Tom Baker', 'private', 'Tom Baker'],
    ['sv', 'Ideell förening är vi', 'business', undefined],
  ] as const
  for (const [language, said, type, name] of kinds)
    it(`what kind of customer, and who (${language}): ${said}`, () => {
      const { 'person.name': who, customerType } = valuesIn(said, opening(language))
      expect({ who, customerType }).to.deep.equal({ who: name, customerType: type })
    })

  it('a figure too many behind the name of a phone is not left out', () => {
    const { fills, refused } = understand('tlf 68 05 12 34 5', business('contact.phone', 'no'))
    expect({ fills, why: refused?.why.reason }).to.deep.equal({ fills: [], why: 'tooLong' })
  })
})
