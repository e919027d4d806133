import { expect } from 'chai'
import type { CountryCode, Language } from '../../../onboarding/vocabulary.ts'
import type { UnderstandingContext } from '../../../dialogs/understanding/understanding.ts'
import { asking, valuesIn } from './situations.ts'

const key = 'person.address'
type Place = readonly [postalCode: string, city: string]

/** A private customer's summary, with the address that stands. */
function standing(language: Language, country: CountryCode, place: Place): UnderstandingContext {
  const [postalCode, city] = place
  const value = { street: 'Engvej 8', postalCode, city, country }
  const values = { [key]: value }
  const rest = { country, customerType: 'private', language } as const
  return asking('confirm', { ...rest, answered: [key], values })
}

const rows = [
  [
    'da',
    'DK',
    'det er 5200 Odense V og ikke 5000 Odense C',
    ['5000', 'Odense C'],
    ['5200', 'Odense V'],
  ],
  ['da', 'DK', 'postnr er 5230 og by Odense M', ['5000', 'Odense C'], ['5230', 'Odense M']],
  [
    'sv',
    'SE',
    'det är 112 20 Stockholm och inte 111 57',
    ['11157', 'Stockholm'],
    ['11220', 'Stockholm'],
  ],
  ['no', 'NO', 'det er 5004 Bergen, ikke 5003 Bergen', ['5003', 'Bergen'], ['5004', 'Bergen']],
  ['da', 'DK', 'det er 5200 og ikke 5000', ['5000', 'Odense C'], ['5200', 'Odense C']],
  ['sv', 'SE', 'det är 112 20 och inte 111 57', ['11157', 'Stockholm'], ['11220', 'Stockholm']],
  ['no', 'NO', 'det er 5004, ikke 5003', ['5003', 'Bergen'], ['5004', 'Bergen']],
  ['en', 'DK', "it's 5200 not 5000", ['5000', 'Odense C'], ['5200', 'Odense C']],
  [
    'da',
    'DK',
    'I skrev Odense C men jeg bor i Odense V, 5200',
    ['5000', 'Odense C'],
    ['5200', 'Odense V'],
  ],
  [
    'sv',
    'SE',
    'ni har skrivit Göteborg men vi ligger i Mölndal, 431 30',
    ['41138', 'Göteborg'],
    ['43130', 'Mölndal'],
  ],
  [
    'no',
    'NO',
    'det står Oslo men vi ligger i Lørenskog, 1470',
    ['0155', 'Oslo'],
    ['1470', 'Lørenskog'],
  ],
  [
    'en',
    'DK',
    "you wrote Odense C but we're in Odense V, 5200",
    ['5000', 'Odense C'],
    ['5200', 'Odense V'],
  ],
  ['da', 'DK', 'byen er Odense NV og postnr 5210', ['5000', 'Odense C'], ['5210', 'Odense NV']],
  ['sv', 'SE', 'orten är Solna och postnr 169 51', ['11157', 'Stockholm'], ['16951', 'Solna']],
  ['no', 'NO', 'stedet er Laksevåg og postnr 5160', ['5003', 'Bergen'], ['5160', 'Laksevåg']],
  [
    'en',
    'DK',
    'the town is Odense NV and postcode 5210',
    ['5000', 'Odense C'],
    ['5210', 'Odense NV'],
  ],
  ['en', 'DK', "it's 5200 Odense V, not Odense C", ['5000', 'Odense C'], ['5200', 'Odense V']],
  ['da', 'DK', 'postnummeret skal være 5230 Odense M', ['5000', 'Odense C'], ['5230', 'Odense M']],
  ['da', 'DK', 'postnr blev forkert, 5230 skal det være', ['5000', 'Odense'], ['5230', 'Odense']],
  ['sv', 'SE', 'fel postnummer! 411 40 Göteborg', ['11157', 'Stockholm'], ['41140', 'Göteborg']],
  ['sv', 'SE', 'postnumret var fel, 112 20 är det', ['11157', 'Stockholm'], ['11220', 'Stockholm']],
  ['no', 'NO', 'postnummeret er feil! 5004 Bergen takk', ['0155', 'Oslo'], ['5004', 'Bergen']],
  ['en', 'DK', 'Zip is wrong! 5230 Odense M', ['5000', 'Odense C'], ['5230', 'Odense M']],
  [
    'en',
    'SE',
    'hang on, the postcode before was wrong, 112 20 it is',
    ['11157', 'Stockholm'],
    ['11220', 'Stockholm'],
  ],
] as const

describe('understanding: postal code and town are put right together', () => {
  for (const [language, country, text, old, [postalCode, city]] of rows)
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, standing(language, country, old))).to.deep.equal({
        [key]: { street: 'Engvej 8', postalCode, city, country },
      })
    })

  const none = [
    ['da', 'er det 5200 Odense V og ikke 5000 Odense C?'],
    ['da', 'det er 5200 Odense V og ikke 8000 Aarhus C'],
    ['da', 'er postnummeret 5230 Odense M?'],
    ['en', 'the postcode of my boss was wrong, 5230 Odense M it is'],
    ['da', 'det er 5200 og ikke 8000'],
    ['da', 'vi er i Odense C men lageret ligger i Aarhus V, 8210'],
  ] as const
  for (const [language, text] of none)
    it(`${language}: "${text}" puts nothing right`, () => {
      expect(valuesIn(text, standing(language, 'DK', ['5000', 'Odense C']))).to.deep.equal({})
    })
})
