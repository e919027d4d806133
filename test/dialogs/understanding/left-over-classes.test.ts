import { expect } from 'chai'
import { hearUpdateWish } from '../../../dialogs/update/update-wish.ts'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, person, summary, valuesIn } from './situations.ts'

const address = { street: 'Storgata 5', postalCode: '0155', city: 'Oslo', country: 'NO' } as const
const done = (language: Language) => ({
  ...summary(language),
  values: { 'company.address': address, 'credit.amount': 5000, 'contact.phone': '+4768051235' },
})

const moved = {
  da: 'det er ikke Storgata 5 mere',
  sv: 'det är inte Storgata 5 längre',
  no: 'det er ikke Storgata 5 lenger',
  en: "it's not Storgata 5 anymore",
} as const

describe('understanding: a street that is no longer the right one is no amount', () => {
  for (const language of languages)
    it(`${language}: “${moved[language]}”`, () => {
      expect(understand(moved[language], done(language)).command).to.deep.equal({
        name: 'change',
        target: 'company.address',
      })
    })
})

const fortnights = {
  da: ['2000 hver 14. dag', 'omkring 2000 hver fjortende dag'],
  sv: ['2000 var 14:e dag', '2000 var fjortonde dag'],
  no: ['2000 hver 14. dag', '2000 kvar 14. dag'],
  en: ['about 2000 every two weeks', '2000 every 14 days'],
} as const

describe('understanding: an amount for a fortnight is read as a month’s', () => {
  for (const language of languages)
    for (const text of fortnights[language])
      it(`${language}: “${text}”`, () => {
        expect(valuesIn(text, business('credit.amount', language))).to.deep.equal({
          'credit.amount': 4333,
        })
      })
})

const instead = {
  da: 'skriv Storgata 8, 0155 i stedet',
  sv: 'skriv Storgata 8, 0155 istället',
  no: 'skriv Storgata 8, 0155 i stedet',
  en: 'put Storgata 8, 0155 instead',
} as const

describe('understanding: “instead” is no town', () => {
  for (const language of languages)
    it(`${language}: “${instead[language]}”`, () => {
      const filled = valuesIn(instead[language], done(language))
      expect(filled['company.address']).to.deep.equal({ ...address, street: 'Storgata 8' })
    })
})

const byPost = {
  da: 'med posten, jeg er 74 og bruger ikke computer',
  sv: 'per post, jag är 74 och har ingen dator',
  no: 'i posten, jeg er 74 og bruker ikke data',
  en: "by post, I'm 74 and don't do computers",
} as const

describe('understanding: whoever wants invoices by post goes on nowhere else', () => {
  for (const language of languages)
    it(`${language}: “${byPost[language]}”`, () => {
      const said = understand(byPost[language], business('invoice.channel', language))
      expect(said.command).to.equal(undefined)
      expect(said.fills.map(({ value }) => value)).to.deep.equal(['post'])
    })
})

const refused = {
  da: 'mit cpr-nummer får I ikke',
  sv: 'mitt personnummer får ni inte',
  no: 'fødselsnummeret mitt får dere ikke',
  en: 'no, not my national number',
} as const

describe('understanding: who does not give their number says no to nothing else (ID-06)', () => {
  for (const language of languages)
    it(`${language}: “${refused[language]}”`, () => {
      const said = understand(refused[language], { ...person('confirm', language), open: [] })
      expect([said.assent, said.command?.target]).to.deep.equal([
        undefined,
        'person.nationalNumber',
      ])
    })
})

const wishes = {
  da: 'jeg vil ændre adressen',
  sv: 'jag vill ändra adressen',
  no: 'jeg vil endre adressen min',
  en: 'I want to change my address',
} as const

describe('the wish to change contact data, with the thing in its definite form', () => {
  for (const language of languages)
    it(`${language}: “${wishes[language]}”`, () => {
      expect(hearUpdateWish(wishes[language])?.item).to.equal('address')
    })
})

const oldBehind = {
  da: '20123456 nej det gamle er 20123457',
  sv: '0701740605 nej det gamla är 0701740606',
  no: '68051234 nei det gamle er 68051235',
  en: '68051234 no the old one is 68051235',
} as const

describe('understanding: the number that is said to be the old one is not taken', () => {
  for (const language of languages)
    it(`${language}: “${oldBehind[language]}”`, () => {
      const phone = String(
        valuesIn(oldBehind[language], business('contact.phone', language))['contact.phone'],
      )
      expect(phone).to.match(/(?:68051234|20123456|701740605)$/)
    })
})
