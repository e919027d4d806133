import { expect } from 'chai'
import { understand } from '../../dialogs/understanding/understand.ts'
import { countries } from '../../onboarding/countries/index.ts'
import { countryNamed } from '../../onboarding/readers/country-names.ts'
import { countryCodes, languages, type CountryCode } from '../../onboarding/vocabulary.ts'
import { speaker } from '../../locales/words.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { context } from '../onboarding/readers/contexts.ts'
import { demoProfile } from '../support/conversation.ts'
import { pathsIn } from './source-files.ts'

const foldersOfCountries = pathsIn('onboarding/countries')
  .map((path) => path.split('/').slice(2))
  .filter((below) => below.length === 1 && !below[0]?.includes('.'))
  .map(([name]) => String(name).toUpperCase())

function countryIn(text: string): unknown {
  const understood = understand(text, {
    language: 'en',
    asks: 'country',
    open: ['country'],
    answered: [],
    values: {},
    reading: context(),
    faq: [],
  })
  return understood.fills.find(({ key }) => key === 'country')?.value
}

const nameOf = (country: CountryCode, language: (typeof languages)[number]): string =>
  speaker(language)(`fields.country.values.${country}`)

describe('a country is one folder', () => {
  it('every folder is a country and every country a folder', () => {
    expect(foldersOfCountries).to.have.members([...countryCodes])
    for (const code of countryCodes) expect(countries[code].code).to.equal(code)
  })

  for (const code of countryCodes) {
    it(`${code} is understood by its code and by its name in every language`, () => {
      for (const words of [code, ...languages.map((language) => nameOf(code, language))]) {
        expect(countryIn(words), words).to.equal(code)
        expect(countryNamed(words), words).to.equal(code)
      }
    })

    it(`${code} has demo companies, and providers in the demo profile`, () => {
      expect(demoNumbers(code).good).to.match(/^\d+$/)
      expect(demoProfile.countries).to.include(code)
      const { register, addresses, credit } = demoProfile.providers
      for (const provider of [register, addresses, credit]) expect(provider[code]).to.be.a('string')
    })

    it(`${code} reads back the company number that it writes`, () => {
      const { good } = demoNumbers(code)
      const written = countries[code].formatCompanyNumber(good)
      const reading = countries[code].readCompanyNumber(written, { testSeries: true })
      expect(reading.ok && reading.value.number).to.equal(good)
    })
  }
})
