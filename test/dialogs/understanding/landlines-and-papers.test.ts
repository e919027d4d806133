import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { business, summary, valuesIn, valuesOf } from './situations.ts'

describe('understanding: a landline takes the place of no number that has been given', () => {
  const norwegian = [
    'fastnummer har vi også, 680 51 222',
    'vi har også fasttelefon, 680 51 222',
    'fasttelefonen er 680 51 222',
    'landline we also have, 680 51 222',
  ]
  for (const text of norwegian)
    it(`no: "${text}" has a field of its own`, () => {
      const context = business('contact.email', 'no', ['contact.phone'])
      const open = [...context.open, 'contact.landline']
      expect(valuesIn(text, { ...context, open })).to.deep.equal({
        'contact.landline': '+4768051222',
      })
    })

  const others = [
    ['da', 'fastnettet er 20 12 34 99'],
    ['da', 'fastnummer har vi også, 20 12 34 99'],
    ['sv', 'vi har fast telefon också, 070-174 06 99'],
    ['sv', 'växeln är 070-174 06 99'],
  ] as const
  for (const [language, text] of others) {
    it(`${language}: "${text}" changes nothing`, () => {
      const context = business('contact.email', language, ['contact.phone'])
      expect(valuesIn(text, context)).to.deep.equal({})
    })
    it(`${language}: "${text}" is the number where one is asked for`, () => {
      expect(valuesIn(text, business('contact.phone', language))).to.have.all.keys('contact.phone')
    })
  }

  it('da: in the place of the mobile where that is said', () => {
    const context = business('contact.email', 'da', ['contact.phone'])
    expect(valuesIn('nej, ring hellere på fastnettet 20 12 34 99', context)).to.deep.equal({
      'contact.phone': '+4520123499',
    })
  })
})

describe('understanding: a number that stands on a receipt is nobody to be called', () => {
  const rows = [
    ['da', 'på kvitteringsrullen står det 31234567'],
    ['da', 'på bonen står der 20123456'],
    ['sv', 'på kvittot står det 0701740611'],
    ['no', 'på kvitteringen står det 68051277'],
    ['en', 'the receipt says 68051277'],
  ] as const
  for (const [language, text] of rows)
    it(`${language}: "${text}"`, () => {
      for (const context of [business('contact.phone', language), summary(language)])
        expect(valuesIn(text, context)).to.deep.equal({})
      const said = understand(text, business('company.number', language))
      expect(valuesOf(said)).to.deep.equal({})
    })

  const firms = [
    ['da', 'på kvitteringen står der 12345674', '12345674'],
    ['sv', 'på kvittot står det 559999-1238', '5599991238'],
    ['no', 'på kvitteringsrullen står det 312 345 676', '312345676'],
    ['en', 'on the invoice it says 312345676', '312345676'],
  ] as const
  for (const [language, text, number] of firms)
    it(`${language}: "${text}" is the company's where that is asked for`, () => {
      expect(valuesIn(text, business('company.number', language))).to.include({
        'company.number': number,
      })
    })
})

describe('understanding: a number with a figure too many is asked about and not cut', () => {
  const rows = [
    ['da', 'contact.phone', '31101547 8'],
    ['da', 'company.number', '12345674 8'],
    ['sv', 'contact.phone', '070-174 06 11 4'],
    ['no', 'contact.phone', '680 51 277 8'],
    ['no', 'company.number', '312345676 2'],
    ['en', 'contact.phone', '68051277 8'],
  ] as const
  for (const [language, key, text] of rows)
    it(`${language}: "${text}" is refused as ${key}`, () => {
      const said = understand(text, business(key, language))
      expect(said.fills).to.deep.equal([])
      expect(said.refused?.key).to.equal(key)
    })
})

describe('understanding: what a firm trades as is beside its name', () => {
  const rows = [
    ['da', 'butikken hedder egentlig Den Blå Dør'],
    ['da', 'vi kalder os bare Blå Dør'],
    ['da', 'vi driver under navnet Blå Dør'],
    ['sv', 'butiken heter egentligen Blå Dörren'],
    ['sv', 'vi går under namnet Blå Dörren'],
    ['no', 'butikken heter egentlig Blå Dør'],
    ['no', 'vi driver under navnet Blå Dør'],
    ['no', 'me kallar oss Blå Dør'],
    ['da', 'udadtil hedder vi Blå Dør'],
    ['da', 'Blå Dør hedder vi udadtil'],
    ['da', 'vores handelsnavn er Blå Dør'],
    ['da', 'Nordlys er firmaet, Blå Dør hedder vi udadtil'],
    ['sv', 'utåt heter vi Blå Dörren'],
    ['sv', 'Älgkronan är bolaget, Blå Dörren heter det utåt'],
    ['no', 'Blå Dør heter vi utad'],
    ['no', 'handelsnavnet er Blå Dør'],
    ['en', 'our trade name is Blue Door'],
    ['en', 'Nordlys is the company, our trade name is Blue Door'],
    ['en', 'we trade as Blue Door'],
    ['en', 'the shop is called Blue Door'],
  ] as const
  for (const [language, text] of rows)
    it(`${language}: "${text}" changes nothing, and is answered`, () => {
      for (const context of [
        summary(language),
        business('contact.name', language, ['company.name']),
      ]) {
        const said = understand(text, context)
        expect(valuesOf(said)).to.deep.equal({})
        expect(said.elsewhere).to.equal('tradeName')
      }
    })

  const firms = [
    ['da', 'Elgkronen er firmaet, Blå Dør hedder vi udadtil', 'Elgkronen'],
    ['sv', 'Älgkronan är bolaget, Blå Dörren heter det utåt', 'Älgkronan'],
    ['sv', 'bolaget heter Älgkronan men utåt heter vi Blå Dörren', 'Älgkronan'],
    ['no', 'Elgkronen er firmaet, Blå Dør heter vi utad', 'Elgkronen'],
    ['en', 'Elkcrown is the company, our trade name is Blue Door', 'Elkcrown'],
  ] as const
  for (const [language, text, name] of firms)
    it(`${language}: "${text}" names the company itself where none stands`, () => {
      expect(valuesIn(text, business('company.number', language))).to.deep.equal({
        'company.name': name,
      })
    })

  const others = [
    ['da', 'vi vender os udadtil mod kunder'],
    ['sv', 'vi vänder oss utåt mot kunder'],
    ['no', 'vi er synlige utad'],
    ['en', 'what is our trade name?'],
  ] as const
  for (const [language, text] of others)
    it(`${language}: "${text}" is no trade name`, () => {
      expect(understand(text, summary(language)).elsewhere).to.equal(undefined)
    })

  it('beside the contact, and in front of another registered name', () => {
    const asking = business('contact.name', 'no', ['company.name'])
    expect(valuesIn('vi driver under navnet Blå Dør, jeg heter Kari Nes', asking)).to.deep.equal({
      'contact.name': 'Kari Nes',
    })
    const said = understand('we trade as Blue Door but it is Door Group ApS', summary('da'))
    expect(valuesOf(said)).to.deep.equal({ 'company.name': 'Door Group ApS' })
    expect(said).not.to.have.property('elsewhere')
  })

  it('is the name where that is asked for', () => {
    expect(valuesIn('we trade as Blue Door', business('company.name', 'en'))).to.deep.equal({
      'company.name': 'Blue Door',
    })
  })
})

describe('understanding: a telephone at home', () => {
  const rows = [
    ['da', 'hjemmetelefon 680 51 222'],
    ['da', 'min hjemmetelefon er 680 51 222'],
    ['sv', 'hemtelefon 680 51 222'],
    ['no', 'hjemmetelefon 680 51 222'],
    ['no', 'hjemmenummeret er 680 51 222'],
    ['en', 'my home number is 680 51 222'],
    ['en', 'home telephone 680 51 222'],
  ] as const
  for (const [language, text] of rows)
    it(`${language}: "${text}" is a landline where one is asked for apart`, () => {
      const context = business('contact.phone', 'no')
      const open = [...context.open, 'contact.landline']
      expect(valuesIn(text, { ...context, language, open })).to.deep.equal({
        'contact.landline': '+4768051222',
      })
    })
})
