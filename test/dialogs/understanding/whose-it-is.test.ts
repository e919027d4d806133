import { expect } from 'chai'
import { business, opening, valuesIn } from './situations.ts'

describe('amounts that were lost, are owed or are somebody else’s are no purchases', () => {
  const rows = [
    [
      'da',
      'i 2019 brændte en konkurrent til jer os af med 40.000, så vi er lidt forsigtige',
      undefined,
    ],
    ['da', 'naboen køber for 40.000 om måneden', undefined],
    ['da', 'jeg har 12.000 til gode hos jer', undefined],
    ['da', 'chefen mener 8000 om måneden', 8000],
    ['da', 'vi køber for 40.000 om måneden', 40000],
    ['sv', 'vi förlorade 25 000 på en kund förra året', undefined],
    ['sv', 'grannen handlar för 40 000 i månaden', undefined],
    ['sv', 'vi handlar för 40 000 i månaden', 40000],
    ['no', 'broren min skylder dere 12 000', undefined],
    ['no', 'i 2019 lurte en konkurrent oss for 40 000', undefined],
    ['no', 'vi kjøper for 40 000', 40000],
    ['en', 'I still owe you 12,000 from last time', undefined],
    ['en', 'the neighbours buy for 40,000 a month', undefined],
    ['en', 'my brother and I buy for 8,000 a month', 8000],
  ] as const
  for (const [language, said, amount] of rows)
    it(`(${language}) ${said}`, () => {
      const values = valuesIn(said, business('credit.amount', language))
      expect(values['credit.amount']).to.equal(amount)
    })
})

describe('what is said again is what is meant', () => {
  const rows = [
    ['da', 'phone', '20 12 34 95.. øh 59 til sidst, altså 20 12 34 59', '+4520123459'],
    ['sv', 'phone', '070-174 06 95, alltså 070-174 06 59', '+46701740659'],
    ['no', 'email', 'kar@havna.example.no dvs. kari@havna.example.no', 'kari@havna.example.no'],
    ['en', 'email', 'jan@harbour.no, i.e. jane@harbour.no', 'jane@harbour.no'],
    ['da', 'name', 'Soren Ostergaard, altså Søren Østergaard', 'Søren Østergaard'],
    ['sv', 'name', 'skriver utan prickar.. Asa Sjoberg, dvs Åsa Sjöberg', 'Åsa Sjöberg'],
    ['no', 'name', 'Kare Odegard, dvs Kåre Ødegård', 'Kåre Ødegård'],
    ['da', 'phone', '20123495, altså min mobil', '+4520123495'],
  ] as const
  for (const [language, kind, said, value] of rows)
    it(`(${language}) ${said}`, () => {
      const key = `contact.${kind}`
      expect(valuesIn(said, business(key, language))).to.deep.equal({ [key]: value })
    })

  it('a sentence that ends in front of a mailbox is none of it', () => {
    const said = 'Nilsson. Eva-Lena Nilsson. eva-lena.nilsson (at) example.se'
    expect(valuesIn(said, business('contact.name', 'sv'))).to.deep.equal({
      'contact.name': 'Eva-Lena Nilsson',
      'contact.email': 'eva-lena.nilsson@example.se',
    })
  })
})

describe('the address of the bookkeeper is where bills go', () => {
  const rows = [
    ['da', 'pr mail, men IKKE til mig - til bogholderen: bilag@tal.example.dk'],
    ['sv', 'mejl - inte min utan bokförarens: bilag@tal.example.dk'],
    ['no', 'på epost, men ikkje til meg - til rekneskapsføraren: bilag@tal.example.dk'],
    ['en', "email. not mine though, the accountant's: bilag@tal.example.dk"],
  ] as const
  for (const [language, said] of rows)
    it(`(${language}) ${said}`, () => {
      expect(valuesIn(said, business('invoice.channel', language))).to.deep.equal({
        'invoice.channel': 'email',
        'invoice.email': 'bilag@tal.example.dk',
      })
    })

  it('in a list a line of its own names it', () => {
    const rows = [
      ['da', 'CVR: 12345674\nKontakt: Lone Dahl 20123495\nFaktura: post@skum.example.dk'],
      ['no', 'Orgnr: 312345676\nKontakt: Kari Moen 68050999\nFaktura: post@skum.example.dk'],
      ['sv', 'Org: 559999-4562\nKontakt: Eva Ek 070-1740644\nFaktura: post@skum.example.dk'],
      ['en', 'CVR: 12345674\nContact: Jane Hill 20123495\nInvoices: post@skum.example.dk'],
    ] as const
    for (const [language, said] of rows) {
      const values = valuesIn(said, opening(language))
      expect(values['invoice.email'], said).to.equal('post@skum.example.dk')
      expect(values['contact.email'], said).to.equal(undefined)
    }
  })
})

describe('bookkeepers who write for a client are not the contact', () => {
  const rows = [
    [
      'da',
      'Jeg er bare bogholderen. Kontakten i firmaet hedder Yusuf Demir, yusuf@demir.example.dk. Mig kan I få fat i på 20123491',
    ],
    [
      'sv',
      'Undertecknad är bokföringsbyrån. Kontakten i bolaget heter Yusuf Demir (yusuf@demir.example.dk). Hos oss når ni Karin på 070-174 06 91 men registrera inte henne',
    ],
    [
      'no',
      'Kontaktperson i selskapet er Yusuf Demir, yusuf@demir.example.dk. Selv er jeg bare regnskapsfører, 68050990. Mvh Petra Ahl',
    ],
    [
      'en',
      "The contact at the client is Yusuf Demir, yusuf@demir.example.dk. I'm only their accountant, 68050990. Regards Petra Hall",
    ],
  ] as const
  for (const [language, said] of rows)
    it(`(${language}) ${said}`, () => {
      expect(valuesIn(said, business('contact.name', language))).to.deep.equal({
        'contact.name': 'Yusuf Demir',
        'contact.email': 'yusuf@demir.example.dk',
      })
    })

  it('a bookkeeper of the customer may be the contact', () => {
    for (const said of [
      'Jeg er bogholder her. Kontakt: Lone Dahl, 20123495',
      'jeg er bogholderen, Lone Dahl, 20123495',
      'Kontaktperson er vores bogholder Lone Dahl, 20123495',
    ])
      expect(valuesIn(said, business('contact.name', 'da')), said).to.deep.equal({
        'contact.name': 'Lone Dahl',
        'contact.phone': '+4520123495',
      })
  })
})
