import { expect } from 'chai'
import { business, valuesIn } from './situations.ts'

describe('understanding: where the invoice goes is not where the customer is', () => {
  const rows = [
    ['da', 'contact.email', 'fakturaer sendes på mail til bilag@nordlys.dk', 'bilag@nordlys.dk'],
    ['da', 'credit.amount', 'regningen pr e-mail til kontor@nordlys.dk', 'kontor@nordlys.dk'],
    ['sv', 'contact.email', 'fakturan mejlas till kontor@bjorko.se', 'kontor@bjorko.se'],
    ['sv', 'contact.phone', 'räkningar via mejl till kontor@bjorko.se', 'kontor@bjorko.se'],
    ['no', 'contact.name', 'faktura t post@fjordlys.no', 'post@fjordlys.no'],
    ['en', 'contact.phone', 'invoices by e-mail to office@nordlys.dk', 'office@nordlys.dk'],
  ] as const
  for (const [language, asks, text, address] of rows) {
    it(`${language}: "${text}" fills the invoice address alone`, () => {
      const values = valuesIn(text, business(asks, language))
      expect(values).to.include({ 'invoice.email': address })
      expect(values).to.not.have.any.keys('contact.email', 'contact.name')
    })
  }

  for (const [language, text] of [
    ['da', 'vi vil have faktura og min mail er mette@nordlys.dk'],
    ['sv', 'faktura, min mejl är mette@nordlys.dk'],
    ['no', 'faktura takk, og jeg har mette@nordlys.dk'],
    ['en', "we'd like to be invoiced, my email is mette@nordlys.dk"],
  ] as const)
    it(`${language}: "${text}" is the customer's own address`, () => {
      expect(valuesIn(text, business('contact.email', language))).to.include({
        'contact.email': 'mette@nordlys.dk',
      })
    })

  it('"electronically to EAN …" comes by its number', () => {
    expect(
      valuesIn('send den elektronisk til EAN 5790000000005', business('invoice.channel', 'da')),
    ).to.deep.equal({ 'invoice.channel': 'gln', 'invoice.gln': '5790000000005' })
  })
})

describe('understanding: a landline where no field is for it is the number to be called on', () => {
  it('alone', () => {
    expect(valuesIn('fast telefon 040-628 04 12', business('contact.phone', 'sv'))).to.deep.equal({
      'contact.phone': '+46406280412',
    })
  })
  it('beside a mobile it is left out', () => {
    const text = 'fastnet 86 12 34 56, mobil 20 12 34 56'
    expect(valuesIn(text, business('contact.name', 'da'))).to.deep.equal({
      'contact.phone': '+4520123456',
    })
  })
  it('in Norway it has its field', () => {
    expect(valuesIn('fasttelefon 22 12 34 56', business('contact.phone', 'no'))).to.deep.equal({
      'contact.landline': '+4722123456',
    })
  })
})

describe('understanding: who somebody is to the customer is no part of the name', () => {
  const rows = [
    ['da', 'kontakten er min søster Lone Dam', 'Lone Dam'],
    ['sv', 'kontakt är dottern Maja Ek', 'Maja Ek'],
    ['no', 'kontakt er broren min Even Dalen', 'Even Dalen'],
    ['en', "contact's my dad George Smith", 'George Smith'],
  ] as const
  for (const [language, text, name] of rows) {
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, business('contact.name', language))['contact.name']).to.equal(name)
    })
  }
  for (const [language, text] of [
    ['sv', 'nja'],
    ['sv', 'vi är flera stycken'],
    ['da', 'vi er flere'],
    ['no', 'vi er flere stykker'],
    ['en', 'there are several of us'],
  ] as const) {
    it(`${language}: "${text}" names nobody`, () => {
      expect(valuesIn(text, business('contact.name', language))).to.deep.equal({})
    })
  }
})
