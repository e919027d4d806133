import { expect } from 'chai'
import { countryCodes, type Address, type CountryCode } from '../../../onboarding/vocabulary.ts'
import { createBringAddresses } from '../../../services/addresses/bring.ts'
import { createOutside, type Outside } from '../../../services/http/provider-health.ts'
import { addressDirectoryContract } from '../../contracts/address-directory.ts'
import { providerFaults } from '../../contracts/provider-faults.ts'
import { replayed } from '../../support/replay-server.ts'
import { silentFetch } from '../../support/slow-fetch.ts'

const now = () => new Date('2026-11-23T10:00:00Z')
const known: Readonly<Record<CountryCode, Address>> = {
  DK: { street: 'Vestergade 3', postalCode: '8000', city: 'Aarhus C', country: 'DK' },
  SE: { street: 'Storgatan 8', postalCode: '90326', city: 'Umeå', country: 'SE' },
  NO: { street: 'Storgata 8B', postalCode: '9008', city: 'Tromsø', country: 'NO' },
}
/** Answered with 404, an empty list, and 400. */
const unknownCodes = { DK: '9999', SE: '98765', NO: '9998' } as const

const at = (country: CountryCode, url: string, outside: Outside = createOutside({ fetch, now })) =>
  createBringAddresses(country, {
    outside,
    settings: { BRING_URL: url, BRING_UID: 'seller@example.no', BRING_KEY: 'bring-secret' },
  })

describe('addresses bring', () => {
  const server = replayed('bring')

  for (const country of countryCodes) {
    addressDirectoryContract(`bring, ${country}`, () => ({
      directory: at(country, server().url),
      slow: at(country, 'http://provider.example', createOutside({ fetch: silentFetch, now })),
      known: known[country],
      otherCity: 'Atlantis',
      partial: { street: known[country].street, postalCode: known[country].postalCode },
      unknownCode: unknownCodes[country],
      saysOfUnknown: 'notFound',
    }))
  }

  it('UX-10 a town alone says nothing to it, and nobody is asked', async () => {
    const asked = server().requests.length
    const partial = { street: 'Storgatan 8', city: 'Umeå' }
    const found = await at('SE', server().url).complete(partial, new AbortController().signal)
    expect(found).to.deep.include({ outcome: 'found', addresses: [] })
    expect(server().requests.length).to.equal(asked)
  })
})

providerFaults('addresses bring', {
  provider: 'bring',
  good: 'confirmed',
  secrets: ['bring-secret', 'seller@example.no'],
  make: (url, outside) => {
    const directory = at('SE', url, outside)
    return (signal) => directory.check(known.SE, signal)
  },
})

providerFaults('addresses bring, completing', {
  provider: 'bring',
  good: 'found',
  secrets: ['bring-secret', 'seller@example.no'],
  make: (url, outside) => {
    const directory = at('SE', url, outside)
    return (signal) => directory.complete({ street: 'Storgatan 8', postalCode: '90326' }, signal)
  },
})
