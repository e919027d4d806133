import { expect } from 'chai'
import { business, valuesIn } from './situations.ts'

const norwegianMobile = '+4791234533'
const norwegianOffice = '+4722123415'

describe('understanding: of two numbers the one that is called a mobile is the one to be called on', () => {
  const danish = [
    ['da', 'Lone Abild, tlf 33 12 34 18, mobil 20 12 34 18'],
    ['da', 'Lone Abild\nT: 33 12 34 18 M: 20 12 34 18'],
    ['da', 'Lone Abild\nMobil: 20 12 34 18\nTelefon: 33 12 34 18'],
    ['da', 'Lone Abild\n33 12 34 18 (kontor)\n20 12 34 18 (mobil)'],
    ['da', 'Lone Abild, hovednr. 33 12 34 18 / direkte 33 12 34 19 / mobil 20 12 34 18'],
    ['da', 'Lone Abild. Hun kan fanges på 33123418 eller mobilen 20123418'],
    ['en', 'Lone Abild, phone 33 12 34 18, mobile 20 12 34 18'],
    ['en', 'Lone Abild, office 33 12 34 18, cell 20 12 34 18'],
  ] as const
  for (const [language, text] of danish)
    it(`${language}: "${text}"`, () => {
      const context = business('contact.name', 'da')
      expect(valuesIn(text, { ...context, language })).to.deep.equal({
        'contact.name': 'Lone Abild',
        'contact.phone': '+4520123418',
      })
    })

  const swedish = [
    'Karin Ek, tel 08-465 004 12, mobil 070-174 06 05',
    'Karin Ek\nMobil: 070-174 06 05\nKontor: 08-465 004 12',
    'Karin Ek, växeln är 08-465 004 12 och hennes mobil 070-174 06 05',
  ]
  for (const text of swedish)
    it(`sv: "${text}"`, () => {
      expect(valuesIn(text, business('contact.name', 'sv'))).to.deep.equal({
        'contact.name': 'Karin Ek',
        'contact.phone': '+46701740605',
      })
    })

  const norwegian = [
    'Geir Sandvik, tlf 22 12 34 15, mob 912 34 533',
    'Geir Sandvik\nMobil 912 34 533\nTelefon 22 12 34 15',
    'Geir Sandvik, kontor: 22 12 34 15 | mobil: 912 34 533',
  ]
  for (const text of norwegian)
    it(`no: "${text}" has a field for the other`, () => {
      const context = business('contact.name', 'no')
      const open = [...context.open, 'contact.landline']
      expect(valuesIn(text, { ...context, open })).to.deep.equal({
        'contact.name': 'Geir Sandvik',
        'contact.phone': norwegianMobile,
        'contact.landline': norwegianOffice,
      })
    })

  it('da: where there is one number alone, it is that one whatever it is called', () => {
    const rows = ['tlf 33 12 34 18', 'kontor 33 12 34 18', 'vi har kun fastnet, 33 12 34 18']
    for (const text of rows)
      expect(valuesIn(text, business('contact.phone', 'da'))).to.deep.equal({
        'contact.phone': '+4533123418',
      })
  })

  it('da: a company number beside the mobile is no landline', () => {
    for (const text of [
      '12345674, mobil 20 12 34 18',
      'mobil 20 12 34 18, cvr 12345674, kontor i Odense',
    ])
      expect(valuesIn(text, business('company.number', 'da'))).to.deep.equal({
        'company.number': '12345674',
        'contact.phone': '+4520123418',
      })
  })

  it('da: a second mobile is no company number', () => {
    const text = 'Lone, mobil 20 12 34 18, og Per, mobil 20 12 34 19'
    expect(valuesIn(text, business('contact.name', 'da'))).to.not.have.any.keys('company.number')
  })

  it('no: what is not to be called is no landline either', () => {
    const text = 'ikke ring kontoret på 680 50 001, bruk mobilen: 680 50 099'
    const context = business('contact.phone', 'no')
    expect(
      valuesIn(text, { ...context, open: [...context.open, 'contact.landline'] }),
    ).to.deep.equal({ 'contact.phone': '+4768050099' })
  })
})

describe('understanding: a landline by the way takes the place of no mobile', () => {
  const rows = [
    ['da', 'den får I om lidt, vores fastnet er for resten 20 12 34 99'],
    ['da', 'hovedlinjen på kontoret er 20 12 34 99'],
    ['sv', 'fast telefon till kontoret 070-174 06 99'],
    ['en', "there's a landline at the office too, 070-174 06 99"],
  ] as const
  for (const [language, text] of rows)
    it(`${language}: "${text}"`, () => {
      const context = business('contact.email', language === 'en' ? 'sv' : language, [
        'contact.phone',
      ])
      expect(valuesIn(text, { ...context, language })).to.deep.equal({})
    })
})
