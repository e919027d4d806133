import { expect } from 'chai'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, valuesIn } from './situations.ts'

const halls: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'Havnevej 1, hal 3, 7190 Billund',
    'Lufthavnsvej 1 hangar 3 7190 Billund',
    'Havnevej 1 lejemål 3 7190 Billund',
  ],
  sv: ['Hamngatan 1 lokal 3 411 38 Göteborg', 'Hamngatan 1, byggnad 3, 411 38 Göteborg'],
  no: ['Havnegata 1 bygg 3 0155 Oslo', 'Havnegata 1, hall 3, 0155 Oslo'],
  en: ['Havnegata 1 building 3 0155 Oslo', 'Havnegata 1 office 3, 0155 Oslo'],
}

const told: Readonly<Record<Language, readonly string[]>> = {
  da: ['vi flytter snart til 2900 Hellerup', 'det er lige ved stationen i 2900 Hellerup'],
  sv: ['vi flyttar snart till 411 38 Göteborg', 'det är bakom stationen i 411 38 Göteborg'],
  no: ['vi flytter snart til 0155 Oslo', 'det er rett ved stasjonen i 0155 Oslo'],
  en: ['we are moving to 0155 Oslo soon', 'it is right behind the station in 0155 Oslo'],
}

describe('an address', () => {
  for (const language of languages) {
    for (const said of halls[language])
      it(`keeps its street in front of the hall (${language}): ${said}`, () => {
        const address = valuesIn(said, business('company.address', language))['company.address']
        const street = /^.*? \d+,? \p{L}+ 3/u.exec(said)?.[0]
        expect(address).to.include({ street })
      })
    for (const said of told[language])
      it(`is no sentence about one (${language}): ${said}`, () => {
        expect(valuesIn(said, business('company.address', language))).to.deep.equal({})
      })
  }

  it('leaves a hall that is a firm', () => {
    const values = valuesIn('Kontor & Butik ApS', business('company.name', 'da'))
    expect(values).to.deep.equal({ 'company.name': 'Kontor & Butik ApS' })
  })
})
