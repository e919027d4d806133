import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { business, opening, valuesIn } from './situations.ts'

describe('understanding: numbers and courtesies beside a name', () => {
  for (const [language, text, name] of [
    ['da', 'Gitte Norup, 20 12 34 5', 'Gitte Norup'],
    ['sv', 'Lisa Alm, 070-174 06', 'Lisa Alm'],
    ['no', 'Magda Krol, 680 59 01', 'Magda Krol'],
    ['en', 'Magda Krol, 68 05 90 1', 'Magda Krol'],
  ] as const) {
    it(`${language}: UX-10 a figure is missing, the name is taken: "${text}"`, () => {
      const { fills, refused } = understand(text, business('contact.name', language))
      expect(fills.map(({ key, value }) => [key, value])).to.deep.equal([['contact.name', name]])
      expect(refused?.key).to.equal('contact.phone')
    })
  }

  for (const [language, text] of [
    ['da', 'Gitte Norup, ordre 2012345'],
    ['sv', 'Lisa Alm, 41138 Göteborg'],
    ['no', 'Kari Nes, 2012345 kasser'],
    ['en', 'Magda Krol, extension 1234567'],
  ] as const) {
    it(`${language}: counts, codes and orders are no phone: "${text}"`, () => {
      expect(understand(text, business('contact.name', language)).refused).to.equal(undefined)
    })
  }

  for (const [language, text, phone] of [
    ['da', 'Lone Dam, mit nr er20123456', '+4520123456'],
    ['sv', 'Lisa Alm, numret är0701740618', '+46701740618'],
    ['no', 'jeg hetr Kari Nes , nr mitt er68052905', '+4768052905'],
    ['en', 'Tom Lee, my number is68052905', '+4768052905'],
  ] as const) {
    it(`${language}: the blank is missing: "${text}"`, () => {
      expect(valuesIn(text, business('contact.name', language))).to.include({
        'contact.phone': phone,
      })
    })
  }

  for (const [language, text, phone] of [
    ['da', 'Jonas Bech, ring ikke før kl 10. 20 12 34 88 efter det', '+4520123488'],
    ['sv', 'Lisa Alm, ring inte före 10. 070-174 06 18 efter det', '+46701740618'],
    ['no', 'Kari Nes, ikke ring før 10. 680 52 905 etter det', '+4768052905'],
    ['en', "Tom Lee, don't call before 10. 680 52 905 after that", '+4768052905'],
  ] as const) {
    it(`${language}: the hour is none of it: "${text}"`, () => {
      expect(valuesIn(text, business('contact.name', language))).to.include({
        'contact.phone': phone,
      })
    })
  }

  for (const [language, text, name] of [
    ['da', 'Fru Birthe Holm', 'Birthe Holm'],
    ['da', 'kontakt: hr. Lars Dam', 'Lars Dam'],
    ['sv', 'herr Sven Alm, 070-174 06 18', 'Sven Alm'],
    ['no', 'kontaktperson er fru Kari Nes', 'Kari Nes'],
    ['en', 'Mr Devendra Kulkarni. 680 52 905 (whatsapp also)', 'Devendra Kulkarni'],
    ['en', 'Dr. Amina Yusuf', 'Amina Yusuf'],
    ['da', 'Fru Holm', 'Fru Holm'],
    ['en', 'Mr Nes', 'Mr Nes'],
  ] as const) {
    it(`${language}: a courtesy is no part of a whole name: "${text}"`, () => {
      expect(valuesIn(text, business('contact.name', language))).to.include({
        'contact.name': name,
      })
    })
  }
})

describe('understanding: a number behind somebody’s name is theirs, before anybody has asked', () => {
  for (const [language, text, phone] of [
    ['da', 'Sloth Byg A/S. Kontakt: Grethe Sloth, 20 12 34 43, gs@slothbyg.dk', '+4520123443'],
    [
      'da',
      'Ole Bruun, Smedegade 3, 9700 Brønderslev, 20 12 34 19, ole@smedje.dk, Smedje ApS',
      '+4520123419',
    ],
    ['no', 'Solbakken AS, leder Jens Petter Lauge, 68051045, vel@solbakken.no', '+4768051045'],
    [
      'no',
      'Jens Holm daglig leder Havnens Kraner AS her. Nummeret mitt er 68051064',
      '+4768051064',
    ],
    ['sv', 'Solbacken AB, ordförande Jens Lauge, 070-174 06 45', '+46701740645'],
    ['en', 'Nordlys ApS, Jens Lauge (20123443)', '+4520123443'],
  ] as const)
    it(`${language}: "${text}"`, () => {
      const values = valuesIn(text, opening(language))
      expect(values).to.include({ 'contact.phone': phone })
      expect(values).to.not.have.property('company.number')
    })

  it('and a company’s where nobody is named', () => {
    expect(valuesIn('Nordlys ApS, 12345674', opening('da'))).to.include({
      'company.number': '12345674',
    })
  })
})

describe('understanding: of two telephones the mobile, whatever else is numbered', () => {
  for (const [language, text, phone] of [
    ['da', 'Nordlys ApS\nCVR 93100468\nTlf: 86 12 35 03\nMobil: 20 12 35 03', '+4520123503'],
    ['da', 'Nordlys ApS\nTlf (værksted): 86 12 35 03\nMobil (Kim): 20 12 35 03', '+4520123503'],
    [
      'sv',
      'Nordlys AB\nOrgnr 559999-2343\nTel (verkstad): 0176-123 45\nMobil: 070-174 06 03',
      '+46701740603',
    ],
    [
      'en',
      'Nordlys ApS\nCVR 93100468\nOffice: 86 12 35 03\nMobile (Kim): 20 12 35 03',
      '+4520123503',
    ],
  ] as const)
    it(`${language}: ${JSON.stringify(text)}`, () => {
      expect(valuesIn(text, opening(language))).to.include({ 'contact.phone': phone })
    })

  for (const [language, text] of [
    ['da', 'Nordlys ApS, cvr 93100468. Ring til mig, Jesper Krag, på 20 12 35 01'],
    ['sv', 'Nordlys AB, orgnr 559999-2343. Ring mig, Jesper Kvist, på 070-174 06 01'],
    ['no', 'Nordlys AS, orgnr 313200000. Ring meg, Jesper Krag, på 68 05 11 01'],
    ['en', 'Nordlys ApS, cvr 93100468. Call me, Jesper Krag, on 20 12 35 01'],
  ] as const)
    it(`among all that is told, how somebody is reached is no wish to be called (${language})`, () => {
      expect(understand(text, opening(language))).to.not.have.property('command')
    })
})
