import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { UnderstandingContext } from '../../../dialogs/understanding/understanding.ts'
import { languages, type CountryCode, type Language } from '../../../onboarding/vocabulary.ts'
import { asking, businessFields, firstFields } from './situations.ts'

const countryOf: Readonly<Record<Language, CountryCode>> = {
  da: 'DK',
  sv: 'SE',
  no: 'NO',
  en: 'NO',
}
const phones = { DK: '20123423', SE: '0701740623', NO: '68050123' } as const
const own = { DK: '+4520123456', SE: '+46701740605', NO: '+4768051234' } as const

const personFields = ['person.name', 'person.address', 'person.phone', 'person.email']

const standing = (language: Language, type: 'private' | 'business'): UnderstandingContext => {
  const country = countryOf[language]
  const side = type === 'private' ? 'person' : 'contact'
  return asking('confirm', {
    language,
    country,
    customerType: type,
    answered: [...firstFields, ...(type === 'private' ? personFields : businessFields)],
    values: {
      [`${side}.name`]: 'Vibeke Lund',
      [`${side}.phone`]: own[country],
      [`${side}.email`]: 'vibeke@example.com',
    },
  })
}

const read = (said: string, context: UnderstandingContext) => {
  const { country = 'DK' } = context
  const { fills, elsewhere, assent } = understand(said.replaceAll('{}', phones[country]), context)
  const values = Object.fromEntries(fills.map(({ key, value }) => [key, value]))
  return { values, elsewhere, assent }
}

/** Whoever is a private customer mentions somebody. */
const byPrivate: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'Godt. Min datter hedder Karen Mikkelsen, hvis I får brug for at ringe så er hendes nummer {}',
    'Min mand Torben skal også kunne hente',
    'Torben må bare hente varerne',
    'min nabo Ole Bak tager imod pakker, hans mobil er {}',
    'chefen hedder Ole Bak',
  ],
  sv: [
    'Bra. Min dotter heter Karin Ek, behöver ni ringa är hennes nummer {}',
    'Min man Torbjörn ska också kunna hämta',
    'Torbjörn får bara hämta varorna',
    'min granne Olle Ek tar emot paket, hans mobil är {}',
  ],
  no: [
    'Bra. Dattera mi heter Karen Lie, hvis dere må ringe er nummeret hennes {}',
    'Mannen min Torbjørn skal også kunne hente',
    'Torbjørn kan bare hente varene',
    'min nabo Ole Lie tar imot pakker, hans mobil er {}',
  ],
  en: [
    'Fine. My daughter is called Karen Hill, if you need to ring her number is {}',
    'My husband Tom should be able to collect as well',
    'Tom may just collect the goods',
    'my neighbour Paul Hill takes parcels, his mobile is {}',
  ],
}

/** A company's people with something of their own to do. */
const byCompany: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'svenden Kasper skal også kunne bestille, hans nr er {}',
    'chefen hedder Ole Damgaard og han godkender',
    'min kone Lone henter varerne',
  ],
  sv: [
    'min kollega Kasper ska också kunna beställa, hans nr är {}',
    'chefen heter Olle Damgård och han godkänner',
    'min fru Lena hämtar varorna',
  ],
  no: [
    'svennen Kasper skal også kunne bestille, hans nr er {}',
    'sjefen heter Ole Dal og han godkjenner',
    'min kone Lone henter varene',
  ],
  en: [
    'my colleague Casper should be able to order too, his number is {}',
    'the boss is called Paul Hill and he approves',
    'my wife Linda collects the goods',
  ],
}

/** Said to be the customer or the contact, or of invoices: what is filled in. */
const meant: Readonly<Record<Language, readonly (readonly ['private' | 'business', string])[]>> = {
  da: [
    ['private', 'nej mit navn er Karen Lund'],
    ['business', 'min kollega Ole Damgaard er kontaktperson'],
    ['business', 'nej, kontakt min chef Ole Damgaard i stedet'],
    ['business', 'ring til min kollega Ole Damgaard på {}'],
  ],
  sv: [
    ['private', 'nej jag heter Karin Lund'],
    ['business', 'min kollega Olle Damgård är kontaktperson'],
    ['business', 'ring min kollega Olle Damgård på {}'],
  ],
  no: [
    ['private', 'nei jeg heter Karin Lund'],
    ['business', 'min kollega Ole Dal er kontaktperson'],
    ['business', 'ring min kollega Ole Dal på {}'],
  ],
  en: [
    ['private', 'no my name is Karen Lund'],
    ['business', 'my colleague Paul Hill is the contact person'],
    ['business', 'call my colleague Paul Hill on {}'],
  ],
}

/** Beside whoever writes. */
const beside: Readonly<Record<Language, string>> = {
  da: 'jeg og min søster Birgitte skal åbne en lille café',
  sv: 'jag och min syster Birgitta ska öppna ett litet café',
  no: 'jeg og min søster Birgitte skal åpne en liten kafé',
  en: 'me and my sister Bridget are opening a little café',
}

describe('people who are only mentioned are neither the customer nor the contact', () => {
  for (const language of languages) {
    for (const said of byPrivate[language])
      it(`(${language}, private) ${said}`, () => {
        const { values, elsewhere, assent } = read(said, standing(language, 'private'))
        expect(values).to.deep.equal({})
        expect(elsewhere).to.equal('people')
        expect(assent).not.to.equal('yes')
      })
    for (const said of byCompany[language])
      it(`(${language}, company) ${said}`, () => {
        const { values, elsewhere } = read(said, standing(language, 'business'))
        expect(values).to.deep.equal({})
        expect(elsewhere).to.equal('people')
      })
    for (const [type, said] of meant[language])
      it(`(${language}, meant) ${said}`, () => {
        const { values } = read(said, standing(language, type))
        expect(values).to.have.any.keys('person.name', 'contact.name', 'contact.phone')
      })
    it(`(${language}) ${beside[language]}`, () => {
      const { values } = read(beside[language], asking('country', { language }))
      expect(values).to.not.have.any.keys('person.name', 'contact.name')
    })
  }
})

const oneself: Readonly<Record<Language, string>> = {
  da: 'Nordlys ApS i Aarhus. kontakt er mig selv Per Friis men chefen hedder Ole Damgaard og han godkender, mit nr 20123461',
  sv: 'Nordlys AB i Lund. kontakt är mig själv Per Friis men chefen heter Olle Damgård och han godkänner, mitt nr 0701740661',
  no: 'Nordlys AS i Bergen. kontakt er meg selv Per Friis men sjefen heter Ole Dal og han godkjenner, mitt nr 68051234',
  en: 'Nordlys AS. contact is myself Per Friis but the boss is called Paul Hill and he approves',
}

describe('a firm whose contact is whoever writes is a company', () => {
  for (const language of languages)
    it(`(${language}) ${oneself[language]}`, () => {
      const { values } = read(oneself[language], asking('country', { language }))
      expect(values).to.include({ 'contact.name': 'Per Friis' })
      expect(values['customerType']).not.to.equal('private')
    })
})
