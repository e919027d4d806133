import { expect } from 'chai'
import { business, valuesIn } from './situations.ts'

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
    ])
      expect(valuesIn(text, business('contact.email', 'da')), text).not.to.have.property(
        'invoice.email',
      )
  })

  it('what is turned down is not chosen', () => {
    for (const text of ['ikke papirfaktura', 'ingen pappersfaktura', 'no paper invoices'])
      expect(valuesIn(text, business('invoice.channel', 'da')), text).to.deep.equal({})
  })
})
