import { expect } from 'chai'
import { firmsSought } from '../../../dialogs/understanding/names/firms-sought.ts'
import { readMismatch } from '../../../dialogs/understanding/choices/mismatch.ts'
import { opening, valuesIn } from './situations.ts'

describe('understanding: whoever keeps the books of others has a firm that is not the customer', () => {
  for (const [language, text] of [
    ['da', '12345674 men jeg er bare bogholderen, mit firma hedder Tal og Tro'],
    ['sv', '5599990107 men jag e bara revisorn, byrån heter Siffran'],
    ['no', '310004103 men jeg er bare regnskapsføreren, byrået heter Tall og Tro'],
    ['en', '5599990107 but im just the accountant, the agency is called Siffran'],
    ['sv', 'jag jobbar på byrån Siffran, sköter det här åt älgkronan'],
  ] as const)
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, opening(language))).not.to.include.keys('company.name', 'contact.name')
      expect(firmsSought(text).map(({ name }) => name)).not.to.include.members(['Siffran'])
    })

  for (const [language, text, name] of [
    ['da', 'firmaet hedder Nordlys, jeg er bare bogholderen', 'Nordlys'],
    ['sv', 'min byrå heter Siffran, vill bli kund', 'Siffran'],
    ['no', 'byrået vårt heter Tall og Tro', 'Tall og Tro'],
  ] as const)
    it(`${language}: "${text}" is the customer`, () => {
      expect(valuesIn(text, opening(language))).to.include({ 'company.name': name })
    })

  for (const [text, name] of [
    ['jag jobbar på byrån Siffran, sköter det här åt älgkronan', 'älgkronan'],
    ['jeg skriver på vegne av nordlysfjell, selv jobber jeg i Tall og Tro', 'nordlysfjell'],
    [
      "I'm doing this for a client, my bureau is Tal & Orden. the customer is älgkronan",
      'älgkronan',
    ],
  ] as const)
    it(`"${text}": ${name} is looked up`, () => {
      expect(firmsSought(text)[0]?.name).to.equal(name)
    })

  for (const text of [
    'nej det er nordlys der skal være kunde, tal og tro er bare mit bureau',
    'nej de är älgkronan som ska bli kund siffran är bara min byrå',
    'nei tall og tro er bare byrået mitt',
    'no siffran is just my agency',
  ])
    it(`"${text}" stays with the register (DQ-07)`, () => {
      expect(readMismatch(text)).to.deep.equal({ choice: 'register' })
    })
})
