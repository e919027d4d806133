import { expect } from 'chai'
import type { UnderstandingContext } from '../../../dialogs/understanding/understanding.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { business, valuesIn } from './situations.ts'

/** Invoices are to come by e-mail, and the address is asked for. */
const answeredByMail = (language: Language): UnderstandingContext => ({
  ...business('invoice.email', language, ['contact.email', 'invoice.channel']),
  values: { 'contact.email': 'kari@fjordlys.no', 'invoice.channel': 'email' },
})

describe('understanding: how the invoice is to come, in everyday words', () => {
  const answers = [
    ['da', 'i postkassen helst', 'post'],
    ['da', 'bare maile den', 'email'],
    ['sv', 'skicka i brevlådan', 'post'],
    ['sv', 'mejla den', 'email'],
    ['sv', 'maila den tack', 'email'],
    ['no', 'legg den i postkassa', 'post'],
    ['no', 'du kan maile den', 'email'],
    ['en', 'in the letterbox', 'post'],
    ['en', 'paper bills please', 'post'],
  ] as const
  for (const [language, text, value] of answers) {
    it(`"${text}" is an answer`, () => {
      expect(valuesIn(text, business('invoice.channel', language))).to.deep.equal({
        'invoice.channel': value,
      })
    })
  }

  const beside = [
    ['da', '5000 kr om måneden, papirfaktura tak'],
    ['sv', '5000 kr i månaden, pappersfaktura'],
    ['no', '5000 kr i måneden, papirfaktura takk'],
    ['en', '5000 kr a month, paper invoices please'],
  ] as const
  for (const [language, text] of beside) {
    it(`"${text}" says it beside another answer`, () => {
      expect(valuesIn(text, business('credit.amount', language))).to.deep.equal({
        'credit.amount': 5000,
        'invoice.channel': 'post',
      })
    })
  }

  const same = [
    ['da', 'min mail er mette@nordlys.dk, fakturaer på samme e-mail tak'],
    ['sv', 'mejl mette@nordlys.dk faktura till samma mejl'],
    ['sv', 'mette@nordlys.dk, fakturan kan gå till samma e-post'],
    ['no', 'epost mette@nordlys.dk faktura til samme epost'],
    ['no', 'mette@nordlys.dk og regninger på samme mail'],
    ['en', 'email mette@nordlys.dk, invoices to the same email'],
    ['da', 'mette@nordlys.dk - faktura på mail til samme adresse'],
    ['sv', 'mette@nordlys.dk - faktura på mejl till samma adress'],
    ['sv', 'mette@nordlys.dk, samma för fakturor'],
    ['no', 'mette@nordlys.dk - faktura på mail til samme adresse'],
    ['no', 'mette@nordlys.dk, faktura til same'],
    ['en', 'mette@nordlys.dk - invoices by email to the same address'],
    ['en', 'mette@nordlys.dk, same for invoices'],
    ['en', 'mette@nordlys.dk, bills to the same e-mail address please'],
  ] as const
  for (const [language, text] of same) {
    it(`"${text}" gives the address twice`, () => {
      expect(valuesIn(text, business('contact.email', language))).to.include({
        'contact.email': 'mette@nordlys.dk',
        'invoice.email': 'mette@nordlys.dk',
      })
    })
  }

  it('an invoice that goes elsewhere does not go there', () => {
    for (const text of [
      'mette@nordlys.dk, men faktura ikke til samme mail',
      'mette@nordlys.dk, jeg svarer fra samme mail',
      'mette@nordlys.dk, faktura med posten til samme adresse',
      'mette@nordlys.dk, samme firma som på fakturaen',
    ])
      expect(valuesIn(text, business('contact.email', 'da')), text).not.to.have.property(
        'invoice.email',
      )
  })

  it('what is turned down is not chosen', () => {
    for (const text of ['ikke papirfaktura', 'ingen pappersfaktura', 'no paper invoices'])
      expect(valuesIn(text, business('invoice.channel', 'da')), text).to.deep.equal({})
  })

  const other = [
    ['da', 'tag det hellere med posten'],
    ['sv', 'ta det hellre med posten ändå'],
    ['no', 'ta det heller i posten likevel'],
    ['no', 'nei, brev er bedre'],
    ['en', 'send it by post instead'],
    ['en', 'forget email, do paper instead'],
  ] as const
  for (const [language, text] of other) {
    it(`"${text}" is another way, also where the address for invoices was asked for`, () => {
      expect(valuesIn(text, answeredByMail(language))).to.deep.equal({ 'invoice.channel': 'post' })
    })
  }

  it('"post" in what is said by the way is none', () => {
    for (const text of ['posten kommer sent hit', 'postboksen vår er 114', "I'll post it later"])
      expect(valuesIn(text, answeredByMail('no')), text).to.deep.equal({})
  })

  const pointing = [
    ['da', 'samme mail som jeg skrev for lidt siden'],
    ['sv', 'samma mejl som jag skrev för en stund sedan'],
    ['no', 'samme epost som jeg skrev i sta'],
    ['no', 'den eg ga dykk for litt sidan'],
    ['en', 'same email I typed a minute ago'],
  ] as const
  for (const [language, text] of pointing) {
    it(`"${text}" points to the customer's own address`, () => {
      expect(valuesIn(text, answeredByMail(language))).to.deep.equal({
        'invoice.email': 'kari@fjordlys.no',
      })
    })
  }

  it('"easiest" is no slip of a word for changing', () => {
    for (const text of ['på mail ja, d e jo lettast', 'på mail ja, det er lettest'])
      expect(valuesIn(text, business('invoice.channel', 'no')), text).to.deep.equal({
        'invoice.channel': 'email',
      })
  })
})

describe('understanding: "per", who is somebody and is a way', () => {
  for (const [language, text] of [
    ['da', 'faktura per hansen per@nordlys.example.dk'],
    ['sv', 'faktura per holm per@nordlys.example.se'],
    ['sv', 'Faktura Per Holm per@nordlys.example.se'],
    ['no', 'faktura per hansen per@nordlys.example.no'],
    ['en', 'invoice per hansen per@nordlys.example.no'],
  ] as const) {
    it(`${language}: "${text}" gives the address of whoever is called so`, () => {
      const context = business('payment', language)
      const values = valuesIn(text, { ...context, open: ['payment', ...context.open] })
      expect(values).to.include.keys('contact.email')
      expect(values).not.to.include.keys('invoice.email')
    })
  }

  for (const [language, text] of [
    ['da', 'faktura pr. mail til per@nordlys.example.dk'],
    ['da', 'regning pr mail per@nordlys.example.dk'],
    ['sv', 'faktura per mejl till per@nordlys.example.se'],
    ['sv', 'faktura per e-post: per@nordlys.example.se'],
    ['no', 'faktura pr. e-post til per@nordlys.example.no'],
    ['en', 'invoice per email to per@nordlys.example.no'],
  ] as const) {
    it(`${language}: "${text}" says where invoices go`, () => {
      const context = business('payment', language)
      const values = valuesIn(text, { ...context, open: ['payment', ...context.open] })
      expect(values).to.include.keys('invoice.email')
      expect(values).not.to.include.keys('contact.email')
    })
  }
})

describe('understanding: a way for invoices that is turned down where it is only our proposal', () => {
  /** At the summary, with the way still proposed by the seller. */
  const proposed = (language: Language): UnderstandingContext => ({
    ...business('confirm', language, ['contact.email', 'contact.name', 'contact.phone']),
    values: { 'contact.email': 'kari@fjordlys.no' },
  })

  for (const [language, text] of [
    ['da', 'fakturaen må ikke komme på mail'],
    ['da', 'regningerne skal ikke sendes med posten'],
    ['sv', 'Fakturorna ska inte skickas på mejl'],
    ['sv', 'de får inte komma på mejl'],
    ['no', 'fakturaene skal ikkje komme på e-post'],
    ['no', 'vi vil ikke ha dem sendt i posten'],
    ['en', "Invoices shouldn't go by email"],
    ['en', "we don't want them sent by email"],
  ] as const) {
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, proposed(language))).not.to.have.property('invoice.channel')
    })
  }

  for (const [language, text] of [
    ['da', 'Fakturaerne skal ikke komme på mail, brug EAN 5790000435975'],
    ['en', "Invoices shouldn't go by email, use EAN 5790000435975 instead"],
  ] as const) {
    it(`${language}: and another one in its place: "${text}"`, () => {
      expect(valuesIn(text, proposed(language))).to.include({
        'invoice.channel': 'gln',
        'invoice.gln': '5790000435975',
      })
    })
  }
})
