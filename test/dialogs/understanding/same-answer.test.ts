import { expect } from 'chai'
import { languages } from '../../../onboarding/vocabulary.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { asking, businessFields, firstFields, valuesIn } from './situations.ts'

const values = { 'contact.email': 'grete@nordlys.dk', 'contact.name': 'Grete Hansen' }
const at = (asks: string, language: Language) =>
  asking(asks, {
    country: 'DK',
    customerType: 'business',
    language,
    open: [asks],
    answered: [...firstFields, ...businessFields.filter((key) => key !== asks)],
    values,
  })

const same: Readonly<Record<Language, readonly string[]>> = {
  da: ['samme som ovenfor', 'den samme mail tak', 'brug bare min mail'],
  sv: ['samma som ovan', 'samma mejl tack', 'ta min mejl'],
  no: ['samme som over', 'den samme eposten', 'bruk eposten min'],
  en: ['same as above', 'the same one please', 'use my email'],
}

describe('an answer that points to another one', () => {
  for (const language of languages)
    for (const said of same[language])
      it(`${language}: "${said}" is the customer's own address`, () => {
        expect(valuesIn(said, at('invoice.email', language))).to.deep.equal({
          'invoice.email': 'grete@nordlys.dk',
        })
      })

  it('is taken neither from a denial nor from a question', () => {
    for (const said of [
      ...['ikke den samme', 'inte samma', 'not the same one', 'is it the same one?'],
      ...['jeg har glemt min mail', 'jag har tappat bort min mejl', 'my email is broken today'],
    ])
      expect(valuesIn(said, at('invoice.email', 'en'))).to.deep.equal({})
  })

  it('keeps the name that stands where only a part of it is denied', () => {
    expect(valuesIn('jeg hedder ikke Grete', at('confirm', 'da'))).to.deep.equal({})
  })
})
