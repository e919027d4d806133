import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { business, opening, valuesIn } from './situations.ts'

describe('understanding: payment in everyday words', () => {
  const rows = [
    ['da', '21 dage tak', 'invoice'],
    ['da', 'vi betaler efter modtagelse', 'invoice'],
    ['da', 'i stedet for faktura vil vi betale på forhånd', 'prepayment'],
    ['da', 'jeg betaler ved bestilling', 'prepayment'],
    ['sv', 'hellre förskott, inte räkning', 'prepayment'],
    ['sv', 'vi betalar genast', 'prepayment'],
    ['sv', 'efter leveransen', 'invoice'],
    ['no', '14 dagar', 'invoice'],
    ['no', 'eg betalar med det same', 'prepayment'],
    ['en', 'net 45', 'invoice'],
    ['en', "we'd pay straight away rather than on invoice", 'prepayment'],
  ] as const
  for (const [language, text, payment] of rows) {
    it(`${language}: "${text}" is ${payment}`, () => {
      const context = business('payment', language)
      expect(valuesIn(text, { ...context, open: ['payment', ...context.open] })).to.deep.equal({
        payment,
      })
    })
  }

  it('"in 30 days" is a time and no payment term', () => {
    expect(valuesIn('I will answer in 30 days', business('payment', 'en'))).to.deep.equal({})
  })

  it('another payment than the one that stands is taken when it is said that one pays so', () => {
    const context = {
      ...business('contact.name', 'en'),
      values: { payment: 'invoice' },
    }
    expect(valuesIn('Asha Rao - and we pay up front', context)).to.deep.equal({
      'contact.name': 'Asha Rao',
      payment: 'prepayment',
    })
  })

  it('an invoice that goes to an address is the payment too', () => {
    const context = business('payment', 'da')
    const open = ['payment', ...context.open]
    expect(valuesIn('faktura på mail til bilag@nordlys.dk', { ...context, open })).to.deep.include({
      payment: 'invoice',
      'invoice.email': 'bilag@nordlys.dk',
    })
  })
})

describe('understanding: who it is for, in everyday words', () => {
  const rows = [
    ['da', 'vi er en filial i danmark', { country: 'DK', customerType: 'business' }],
    ['sv', 'inte företag utan privat, sverige', { country: 'SE', customerType: 'private' }],
    ['no', 'handlar for jobben, i Noreg', { country: 'NO', customerType: 'business' }],
    ['en', 'not a firm, just me. Norway', { country: 'NO', customerType: 'private' }],
  ] as const
  for (const [language, text, values] of rows) {
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, opening(language))).to.deep.equal(values)
    })
  }
})

describe('understanding: how the invoice comes, in everyday words', () => {
  const rows = [
    ['da', 'som pdf', 'email'],
    ['da', 'ikke på papir, bare en mail', 'email'],
    ['sv', 'i pappersform', 'post'],
    ['no', 'som pdf takk', 'email'],
    ['en', 'hard copies please', 'post'],
  ] as const
  for (const [language, text, channel] of rows) {
    it(`${language}: "${text}" is ${channel}`, () => {
      expect(valuesIn(text, business('invoice.channel', language))).to.deep.equal({
        'invoice.channel': channel,
      })
    })
  }
})

describe('understanding: a compound names the business', () => {
  for (const [language, text] of [
    ['da', 'vi er et lille malerfirma'],
    ['da', 'det er til min vvs-forretning'],
    ['sv', 'vi är en liten snickerifirma'],
    ['sv', 'jag har ett byggföretag'],
    ['no', 'me driv eit lite steinovnsbakeri'],
    ['no', 'vi har et rørleggerfirma'],
  ] as const) {
    it(`${language}: "${text}" is a business`, () => {
      expect(valuesIn(text, opening(language))).to.include({ customerType: 'business' })
    })
  }

  it('and what is no business of mine says nothing', () => {
    expect(valuesIn('vi er ikke noget malerfirma', opening('da'))).not.to.include({
      customerType: 'business',
    })
    expect(valuesIn('jag bor på Firmavägen', opening('sv'))).to.deep.equal({})
  })
})

describe('understanding: the country somebody says they are not of', () => {
  const rows = [
    ['da', 'vi er ikke svenske men danske', 'DK'],
    ['da', 'ikke dansk, norsk', 'NO'],
    ['sv', 'vi är inte svenska utan danska', 'DK'],
    ['sv', 'Norskt, inte svenskt', 'NO'],
    ['no', 'vi er ikke svenske, vi er danske', 'DK'],
    ['no', 'ikke norsk men svensk', 'SE'],
    ['en', 'not a Danish company, a Norwegian one', 'NO'],
    ['en', "I am not in Denmark, I'm Swedish", 'SE'],
    // Neighbours: these turn nothing down.
    ['da', 'nej, dansk', 'DK'],
    ['sv', 'nej vi är danska', 'DK'],
    ['sv', 'svensk', 'SE'],
    ['en', "I'm Danish but the company is Swedish", 'SE'],
  ] as const
  for (const [language, text, country] of rows) {
    it(`${language}: "${text}" is ${country}`, () => {
      expect(valuesIn(text, opening(language))).to.include({ country })
    })
  }

  for (const [language, text] of [
    ['da', 'ikke dansk'],
    ['sv', 'inte svensk'],
    ['no', 'vi er ikke svenske'],
    ['en', 'we are not Swedish'],
    ['en', 'we are not Swedish but Irish'],
  ] as const) {
    it(`${language}: "${text}" tells no country and no name`, () => {
      expect(valuesIn(text, opening(language))).to.deep.equal({})
    })
  }
})

describe('understanding: whose house it is for, and "B2B"', () => {
  const rows = [
    ['da', 'Jeg er pensionist og handler kun til min egen have', 'private'],
    ['sv', 'det är till min egen trädgård', 'private'],
    ['no', 'eg handlar berre til eigen hage', 'private'],
    ['en', 'I buy only for my own garden', 'private'],
    ['da', 'det er til min egen butik', 'business'],
    ['da', 'B2B', 'business'],
    ['sv', 'b2b-kund', 'business'],
    ['no', 'B2B, faktura', 'business'],
    ['en', 'we are B2B', 'business'],
  ] as const
  for (const [language, text, type] of rows)
    it(`${language}: "${text}" is ${type}`, () => {
      const context = { ...opening(language), asks: 'customerType' }
      expect(valuesIn(text, context)['customerType']).to.equal(type)
    })
})

describe('understanding: a way of sending beside an age and a "not"', () => {
  const amount = [
    'company.number',
    'company.name',
    'contact.name',
    'contact.phone',
    'credit.amount',
  ]
  const rows = [
    ['da', 'med posten, jeg er 74 og bruger ikke computer'],
    ['sv', 'med posten, jag är 74 och har inte dator'],
    ['no', 'i posten, æ e 74 å styre itj me data'],
    ['no', 'i posten, jeg er 74 og styrer ikke med data'],
    ['en', "on paper please, I am 74 and it's not for me, computers"],
  ] as const
  for (const [language, text] of rows)
    it(`${language}: "${text}"`, () => {
      const values = valuesIn(text, business('invoice.channel', language, amount))
      expect(values).to.deep.equal({ 'invoice.channel': 'post' })
    })
})

describe('understanding: which of the two one is not', () => {
  const rows = [
    ['da', 'Det er til en folkeskole, så ikke privat'],
    ['da', 'det er ikke til mig privat'],
    ['sv', 'det är till en förskola, alltså inte privat'],
    ['no', 'det er til en barnehage, så ikke privat'],
    ['en', "it's for a school, so not private"],
  ] as const
  for (const [language, text] of rows) {
    it(`${language}: "${text}" answers, and asks for no help`, () => {
      const { fills, command } = understand(text, business('customerType', language))
      expect(fills.map(({ key, value }) => [key, value])).to.deep.equal([
        ['customerType', 'business'],
      ])
      expect(command).to.equal(undefined)
    })
  }
})
