import { expect } from 'chai'
import { countries } from '../../../onboarding/countries/index.ts'
import { countryCodes, type Address, type CountryCode } from '../../../onboarding/vocabulary.ts'
import { createDemoAddresses } from '../../../services/addresses/demo.ts'
import places from '../../../services/addresses/demo-places.json' with { type: 'json' }
import { addressDirectories } from '../../../services/addresses/index.ts'
import { addressDirectoryContract } from '../../contracts/address-directory.ts'
import { everyProviderIsListed } from '../../contracts/provider-files.ts'

const now = () => new Date('2026-11-23T10:00:00Z')

describe('address directories', () => {
  everyProviderIsListed('addresses', addressDirectories, /^create\w+Addresses$/)
})

const known: Readonly<Record<CountryCode, Address>> = {
  DK: { street: 'Vestergade 3', postalCode: '8000', city: 'Aarhus C', country: 'DK' },
  SE: { street: 'Storgatan 8', postalCode: '90326', city: 'Umeå', country: 'SE' },
  NO: { street: 'Storgata 8B', postalCode: '9008', city: 'Tromsø', country: 'NO' },
}
const unknownCodes = { DK: '9999', SE: '98765', NO: '9998' } as const

for (const country of countryCodes) {
  addressDirectoryContract(`demo, ${country}`, () => ({
    directory: createDemoAddresses(country, { now }),
    slow: createDemoAddresses(country, { now, delayMs: 60_000 }),
    known: known[country],
    otherCity: 'Atlantis',
    partial: { street: known[country].street, city: known[country].city },
    unknownCode: unknownCodes[country],
    saysOfUnknown: 'unknown',
  }))

  it(`the demo places of ${country} have postal codes that customers can type`, () => {
    const codes = Object.keys(places[country])
    expect(codes.length).to.be.at.least(40)
    for (const code of codes) {
      expect(countries[country].readPostalCode(code)).to.deep.equal({ ok: true, value: code })
    }
  })

  it(`the example address of ${country} is one that the demo knows`, async () => {
    const directory = createDemoAddresses(country, { now })
    const { exampleAddress } = countries[country]
    const lookup = await directory.check(exampleAddress, new AbortController().signal)
    expect(lookup.outcome).to.equal('confirmed')
  })
}

describe('how people write their town', () => {
  const cases: readonly (readonly [CountryCode, string, string, string, string])[] = [
    ['DK', '8000', 'Århus C', 'confirmed', 'Aarhus C'],
    ['DK', '8000', 'aarhus', 'confirmed', 'Aarhus C'],
    ['DK', '1050', 'Kobenhavn K', 'confirmed', 'København K'],
    ['DK', '1050', 'København V', 'suggested', 'København K'],
    ['SE', '90326', 'UMEA', 'confirmed', 'Umeå'],
    ['SE', '41103', 'Gothenburg', 'suggested', 'Göteborg'],
    ['NO', '9008', 'Tromsö', 'confirmed', 'Tromsø'],
    ['NO', '8622', 'mo i  rana', 'confirmed', 'Mo i Rana'],
  ]
  for (const [country, postalCode, city, outcome, place] of cases) {
    it(`${postalCode} ${city}: ${outcome} as ${place}`, async () => {
      const directory = createDemoAddresses(country, { now })
      const address = { ...known[country], postalCode, city }
      const lookup = await directory.check(address, new AbortController().signal)
      expect(lookup).to.deep.include({ outcome, address: { ...address, city: place } })
    })
  }
})
