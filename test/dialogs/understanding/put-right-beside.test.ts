import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { asking, businessFields, firstFields, valuesIn } from './situations.ts'

const address = { street: 'Vestergade 3', postalCode: '8000', city: 'Aarhus C', country: 'DK' }
const summary = (language: Language) =>
  asking('confirm', {
    country: 'DK',
    customerType: 'business',
    language,
    answered: [...firstFields, ...businessFields, 'invoice.reference'],
    values: {
      payment: 'invoice',
      'company.number': '12345674',
      'company.address': { ...address, country: 'DK' },
      'contact.name': 'Kari Haugen',
      'contact.phone': '+4520123456',
      'contact.email': 'kari@nordlys.dk',
      'credit.amount': 5000,
    },
  })

const keptAsItWas: Readonly<Record<Language, string>> = {
  da: 'telefonen er 20123499... nej undskyld, den første var rigtig',
  sv: 'telefonen är 20123499... nej förlåt, den första var rätt',
  no: 'telefonen er 20123499... nei beklager, den første var riktig',
  en: 'the phone is 20123499... no sorry, the first one was right',
}

const parents: Readonly<Record<Language, string>> = {
  da: 'regningen skal gå til moderselskabet 91001470',
  sv: 'fakturan ska gå till moderbolaget 91001470',
  no: 'regningen skal gå til morselskapet 91001470',
  en: 'the bill goes to our parent company 91001470',
}

const prepaying: Readonly<Record<Language, string>> = {
  da: 'kan I ændre til forudbetaling?',
  sv: 'kan vi ändra till förskottsbetalning?',
  no: 'Kan dere endre til forskuddsbetaling?',
  en: 'can we switch to prepayment?',
}

const references: Readonly<Record<Language, string>> = {
  da: 'skift referencen ud med Hal 3',
  sv: 'byt ut referensen mot Hal 3',
  no: 'bytt ut referansen med Hal 3',
  en: 'swap the reference for Hal 3',
}

const noReference: Readonly<Record<Language, string>> = {
  da: 'vi skal ikke have nogen reference på alligevel',
  sv: 'vi ska inte ha nån referens ändå',
  no: 'vi skal ikke ha noen referanse likevel',
  en: "we don't need a reference after all",
}

const twoAtOnce: Readonly<Record<Language, string>> = {
  da: 'to rettelser: tlf 20123499, og postnummer 8200 Aarhus N',
  sv: 'två rättelser: tel 20123499, och postnummer 8200 Aarhus N',
  no: 'to rettelser: tlf 20123499, og postnummer 8200 Aarhus N',
  en: 'two corrections: phone 20123499, and postcode 8200 Aarhus N',
}

const successors: Readonly<Record<Language, string>> = {
  da: 'kontaktpersonen er en anden nu: Per Bruun, per@nordlys.dk',
  sv: 'kontaktpersonen är en annan nu: Per Bruun, per@nordlys.dk',
  no: 'kontaktpersonen er en annen nå: Per Bruun, per@nordlys.dk',
  en: 'the contact is someone else now: Per Bruun, per@nordlys.dk',
}

describe('put right at the summary, beside what stands', () => {
  for (const language of languages) {
    const values = (said: string) => valuesIn(said, summary(language))

    it(`a correction taken back leaves what stands (${language})`, () => {
      const { fills, digression } = understand(keptAsItWas[language], summary(language))
      expect(fills).to.deep.equal([])
      expect(digression).to.deep.equal({ topic: 'keeps' })
    })

    it(`the number of the parent company is not the customer's (${language})`, () => {
      expect(values(parents[language])).to.deep.equal({})
    })

    it(`“can you change to prepayment” is a wish, and “can one, later” a question (${language})`, () => {
      expect(values(prepaying[language])).to.deep.equal({ payment: 'prepayment' })
    })

    it(`a reference is exchanged, and declined (${language})`, () => {
      expect(values(references[language])).to.deep.equal({ 'invoice.reference': 'Hal 3' })
      const { command } = understand(noReference[language], summary(language))
      expect(command).to.deep.equal({ name: 'skip', target: 'invoice.reference' })
    })

    it(`a postal code with its town and no verb stands beside a phone (${language})`, () => {
      expect(values(twoAtOnce[language])).to.deep.equal({
        'contact.phone': '+4520123499',
        'company.address': { ...address, postalCode: '8200', city: 'Aarhus N' },
      })
    })

    it(`somebody else is named behind “is another one” (${language})`, () => {
      expect(values(successors[language])).to.deep.equal({
        'contact.name': 'Per Bruun',
        'contact.email': 'per@nordlys.dk',
      })
    })
  }

  const values = {
    'contact.email': 'kari@nordlys.dk',
    'invoice.email': 'faktura@nordlys.dk',
    'invoice.channel': 'email',
  }
  type Row = readonly [Language, string, Readonly<Record<string, unknown>>]
  const mails: readonly Row[] = [
    ['da', 'mailen skal ende på nordlys.com', { 'contact.email': 'kari@nordlys.com' }],
    ['da', 'fakturamailen skal ende på .com', { 'invoice.email': 'faktura@nordlys.com' }],
    ['sv', 'inte .dk utan .eu i min mejl', { 'contact.email': 'kari@nordlys.eu' }],
    [
      'sv',
      'fakturamejlen som står där är stängd. Använd kontor@nordlys.dk',
      { 'invoice.email': 'kontor@nordlys.dk' },
    ],
    [
      'no',
      'fakturaeposten er ikke i bruk lenger, den nye er post@nordlys.dk',
      { 'invoice.email': 'post@nordlys.dk' },
    ],
    [
      'no',
      'fakturaene kan dere sende til meg i stedet for faktura@',
      { 'invoice.email': 'kari@nordlys.dk' },
    ],
    [
      'en',
      'that invoice email is closed. Use office@nordlys.dk',
      { 'invoice.email': 'office@nordlys.dk' },
    ],
  ]
  for (const [language, said, changes] of mails)
    it(`which of two addresses is meant (${language}): ${said}`, () => {
      const context = summary(language)
      const standing = { ...context.values, ...values }
      expect(valuesIn(said, { ...context, values: standing })).to.deep.equal(changes)
    })

  const others: readonly Row[] = [
    ['da', 'mit nummer var forkert: 20123435', { 'contact.phone': '+4520123435' }],
    ['da', 'ref skal være Plads 7 i stedet', { 'invoice.reference': 'Plads 7' }],
    ['no', 'det er Cari med c', { 'contact.name': 'Cari Haugen' }],
    [
      'no',
      'vi har flyttet til nr 8 i samme gate',
      { 'company.address': { ...address, street: 'Vestergade 8' } },
    ],
    ['en', 'the invoices should be sent to head office, company number 91001470', {}],
  ]
  for (const [language, said, changes] of others)
    it(`beside little else (${language}): ${said}`, () => {
      expect(valuesIn(said, summary(language))).to.deep.equal(changes)
    })

  it('what stands and is called wrong is asked for, and a reference goes with its name', () => {
    const said = (text: string) => understand(text, summary('da'))
    expect(said('kari@nordlys.dk duer ikke mere').command).to.deep.equal({
      name: 'change',
      target: 'contact.email',
    })
    expect(said('fjern referencen Plads 4').command).to.deep.equal({
      name: 'skip',
      target: 'invoice.reference',
    })
  })

  it('figures that count what is said are no house numbers', () => {
    expect(
      valuesIn('1) navnet er Mette Skov 2) mail ms@nordlys.dk 3) beløb 8000', summary('da')),
    ).to.deep.equal({
      'contact.name': 'Mette Skov',
      'contact.email': 'ms@nordlys.dk',
      'credit.amount': 8000,
    })
  })

  it('what may be done some day is asked', () => {
    for (const said of [
      'kan man skifte til forudbetaling senere?',
      'can one switch to prepayment later?',
    ])
      expect(valuesIn(said, summary('en')), said).to.deep.equal({})
    expect(valuesIn('vi er moderselskabet, cvr 91001470', summary('da'))).to.deep.equal({
      'company.number': '91001470',
    })
  })
})
