import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { asking, business, businessFields, firstFields, opening, valuesIn } from './situations.ts'

const standing = ['company.number', 'contact.name', 'contact.phone', 'contact.email']

/** The contact's address stands, and invoices go by post: nothing is open for an address. */
const byPost = (language: Language) =>
  asking('company.address', {
    country: 'DK',
    customerType: 'business',
    language,
    open: businessFields.filter((key) => ![...standing, 'invoice.email'].includes(key)),
    answered: [...firstFields, ...standing, 'invoice.channel'],
    values: {
      'contact.name': 'Lone Dahl',
      'contact.email': 'lone@nordlys.example.dk',
      'invoice.channel': 'post',
    },
  })

type Rows = Readonly<Record<Language, readonly string[]>>

/** Each ends in an address that is where invoices go, and nobody's new one. */
const sent: Rows = {
  da: [
    'nej ok så mail er fint, men send den til bogholderen: faktura@nordlys.example.dk',
    'send dem hellere til vores revisor, faktura@nordlys.example.dk',
    'mail fakturaerne til min bogholder, faktura@nordlys.example.dk',
    'send hellere på mail til faktura@nordlys.example.dk',
    'send regningerne til bogholderen Ib Holm, faktura@nordlys.example.dk',
    'faktura@nordlys.example.dk',
    'økonomi@nordlys.example.dk',
  ],
  sv: [
    'skicka dem på mejl till vår revisor i stället: hans@revision.example.se',
    'äh skicka på mejl till kim@nordlys.example.se',
    'mejla fakturorna till min redovisningskonsult, hans@revision.example.se',
    'nej förresten skicka den till bokföraren: hans@revision.example.se',
    'ekonomi@nordlys.example.se',
    'redovisning@nordlys.example.se',
  ],
  no: [
    'nei vent, send heller på epost til rekneskap@nordlys.example.no',
    'send heller på e-post til kari@nordlys.example.no',
    'send rekninga til rekneskapsføraren min, kari@nordlys.example.no',
    'send dei til revisoren: kari@nordlys.example.no',
    'rekneskap@nordlys.example.no',
    'regnskap@nordlys.example.no',
  ],
  en: [
    'email the invoices to my accountant, hans@revision.example.se',
    'send the invoices to my accountant Hans Berg, hans@revision.example.se',
    'no, send them by email to kim@nordlys.example.no',
    'just email it to our bookkeeper: kim@nordlys.example.no',
    'accounts@nordlys.example.no',
  ],
}

/** Each ends in an address that is the contact's new one. */
const own: Rows = {
  da: [
    'nej mailen er lone.dahl@nordlys.example.dk',
    'min mail er faktura@nordlys.example.dk',
    'send det til mig på lone.dahl@nordlys.example.dk',
  ],
  sv: [
    'min mejl är ekonomi@nordlys.example.se',
    'nej, skriv till mig på lone.dahl@nordlys.example.se',
  ],
  no: [
    'e-posten min er rekneskap@nordlys.example.no',
    'send det til meg på lone.dahl@nordlys.example.no',
  ],
  en: ['my email is accounts@nordlys.example.no', 'mail it to me, lone.dahl@nordlys.example.no'],
}

const addressIn = (said: string): string => String(said.split(' ').at(-1))

describe('an address that is given with a verb of sending', () => {
  for (const language of languages) {
    for (const said of sent[language])
      it(`is for invoices, and replaces nobody's (${language}): ${said}`, () => {
        expect(valuesIn(said, byPost(language))).to.include({
          'invoice.email': addressIn(said).toLowerCase(),
          'invoice.channel': 'email',
        })
        expect(valuesIn(said, byPost(language))).to.not.have.any.keys(
          'contact.email',
          'contact.name',
        )
      })
    for (const said of own[language])
      it(`is whoever writes (${language}): ${said}`, () => {
        expect(valuesIn(said, byPost(language))).to.deep.equal({
          'contact.email': addressIn(said),
        })
      })
  }
})

const first: Readonly<Record<Language, string>> = {
  da: 'send fakturaerne til min bogholder, hans@revision.example.dk',
  sv: 'mejla fakturorna till min revisor, hans@revision.example.se',
  no: 'send fakturaene på epost til regnskapsføreren min, hans@revision.example.no',
  en: 'email the invoices to my accountant, hans@revision.example.se',
}

describe('an address for invoices before the own one', () => {
  for (const language of languages)
    it(`leaves the own one open (${language})`, () => {
      const said = first[language]
      for (const context of [opening(language), business('company.number', language)]) {
        const values = valuesIn(said, context)
        expect(values, context.asks).to.include({
          'invoice.email': addressIn(said),
          'invoice.channel': 'email',
        })
        expect(values).to.not.have.any.keys('contact.email', 'person.email', 'contact.name')
      }
    })

  it('is the own one where that was asked for and invoices are not named', () => {
    const said = 'send det til lone@nordlys.example.dk'
    expect(valuesIn(said, business('contact.email', 'da'))).to.deep.equal({
      'contact.email': 'lone@nordlys.example.dk',
    })
  })
})

describe('an address that invoices named before go to', () => {
  const rows = [
    ['da', 'Vi vil have faktura, og den skal på mail til lone@nordlys.example.dk'],
    ['da', 'Faktura tak, og de skal gå til lone@nordlys.example.dk'],
    ['sv', 'Vi vill ha faktura, och den ska på mejl till lena@nordlys.example.se'],
    ['no', 'Vi vil ha faktura, og den skal på mail til kari@nordlys.example.no'],
    ['en', 'We want an invoice, and it goes by email to mary@nordlys.example.se'],
    ['en', 'Invoices please, and they should go to mary@nordlys.example.se'],
  ] as const
  for (const [language, said] of rows)
    it(`is for them (${language}): ${said}`, () => {
      expect(valuesIn(said, business('payment', language))).to.deep.equal({
        payment: 'invoice',
        'invoice.channel': 'email',
        'invoice.email': addressIn(said),
      })
    })

  const others = [
    ['da', 'Faktura, og det skal godkendes af lone@nordlys.example.dk'],
    ['sv', 'Faktura. Ni kan nå mig på lena@nordlys.example.se'],
    ['no', 'Faktura, og min mail er kari@nordlys.example.no'],
    ['en', 'Invoice, and you can write to me at mary@nordlys.example.se'],
  ] as const
  for (const [language, said] of others)
    it(`is the own one where nothing goes there (${language}): ${said}`, () => {
      expect(valuesIn(said, business('payment', language))).to.include({
        'contact.email': addressIn(said),
      })
    })
})

/** Somebody is to have the invoices: their address, and neither the contact's nor who the contact is. */
const receivers: Rows = {
  da: [
    'hende skal regningen ha, tina@nordlys.example.dk',
    'regningen skal til Tina, tina@nordlys.example.dk',
    'regningen skal Tina have: tina@nordlys.example.dk',
    'Tina skal have fakturaen, tina@nordlys.example.dk',
    'fakturaer må I sende på bilag@nordlys.example.dk',
    'regninger sender I bare til bilag@nordlys.example.dk',
  ],
  sv: [
    'henne ska fakturan ha, tina@nordlys.example.se',
    'fakturan ska till Tina, tina@nordlys.example.se',
    'Tina ska ha fakturorna, tina@nordlys.example.se',
    'fakturor kan ni skicka till bilag@nordlys.example.se',
  ],
  no: [
    'hun skal ha regningen, tina@nordlys.example.no',
    'regningen skal til Tina, tina@nordlys.example.no',
    'fakturaene skal Tina ha, tina@nordlys.example.no',
    'fakturaer kan dere sende på bilag@nordlys.example.no',
  ],
  en: [
    'invoices go to Tina tina@nordlys.example.se',
    'she should have the invoices, tina@nordlys.example.se',
    'Tina must have the invoices, tina@nordlys.example.se',
    'you can send invoices to bills@nordlys.example.se',
  ],
}

/** Whoever writes wants to pay by invoice: the address is their own. */
const payers: Rows = {
  da: [
    'jeg skal have fakturaen, lone@nordlys.example.dk',
    'vi skal have faktura, lone@nordlys.example.dk',
    'Tina skal ikke have fakturaen, lone@nordlys.example.dk',
  ],
  sv: [
    'jag ska ha fakturan, lena@nordlys.example.se',
    'vi vill ha faktura, lena@nordlys.example.se',
    'Tina ska inte ha fakturan, lena@nordlys.example.se',
  ],
  no: [
    'jeg skal ha fakturaen, kari@nordlys.example.no',
    'vi vil ha faktura, kari@nordlys.example.no',
    'Tina skal ikke ha fakturaen, kari@nordlys.example.no',
  ],
  en: [
    'I should have the invoice, mary@nordlys.example.se',
    'I want invoice, my mail is mary@nordlys.example.se',
    'Tina should not have the invoices, mary@nordlys.example.se',
  ],
}

describe('whoever is to have the invoices', () => {
  for (const language of languages) {
    for (const said of receivers[language])
      it(`is nobody’s contact (${language}): ${said}`, () => {
        for (const asked of ['contact.name', 'contact.email']) {
          const context = business(asked, language)
          const values = valuesIn(said, context)
          expect(values, asked).to.include({ 'invoice.email': addressIn(said) })
          expect(values, asked).to.not.have.any.keys('contact.email', 'contact.name')
          expect(understand(said, context).unheard, asked).to.equal(undefined)
        }
      })

    for (const said of payers[language])
      it(`is not whoever pays by invoice (${language}): ${said}`, () => {
        expect(valuesIn(said, business('contact.name', language))).to.include({
          'contact.email': addressIn(said),
        })
      })
  }
})

describe('understanding: who gets the invoices is said behind the address', () => {
  for (const [language, text] of [
    [
      'da',
      'VVS Syd A/S. Bogholder er Lis (lis@syd.dk) - hun skal ha regningerne. Mig: Pia Lund, pia@syd.dk',
    ],
    [
      'sv',
      'VVS Syd AB. Bokförare är Lis (lis@syd.dk) - hon ska ha räkningarna. Jag: Pia Lund, pia@syd.dk',
    ],
    [
      'no',
      'Rør Sør AS. Regnskapsfører er Lis (lis@syd.dk) - hun skal ha regningene. Meg: Pia Lund, pia@syd.dk',
    ],
    [
      'en',
      'Nordlys ApS. Our bookkeeper is Lis (lis@syd.dk) - she gets the bills. Me: Pia Lund, pia@syd.dk',
    ],
  ] as const)
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, opening(language))).to.include({
        'contact.name': 'Pia Lund',
        'contact.email': 'pia@syd.dk',
        'invoice.email': 'lis@syd.dk',
      })
    })

  for (const [language, text] of [
    ['da', 'det er for min mors regning'],
    ['sv', 'för min mammas räkning'],
    ['no', 'for en kundes regning'],
  ] as const)
    it(`whom it is done for is no bill (${language}): "${text}"`, () => {
      expect(valuesIn(text, opening(language))).to.not.have.property('payment')
    })
})
