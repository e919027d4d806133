import { expect } from 'chai'
import type { Address } from '../../../onboarding/vocabulary.ts'
import { createAdressevaelgerAddresses } from '../../../services/addresses/adressevaelger.ts'
import { createOutside, type Outside } from '../../../services/http/provider-health.ts'
import { addressDirectoryContract } from '../../contracts/address-directory.ts'
import { providerFaults } from '../../contracts/provider-faults.ts'
import { replayed } from '../../support/replay-server.ts'
import { silentFetch } from '../../support/slow-fetch.ts'

const now = () => new Date('2026-11-23T10:00:00Z')
const patient = () => new AbortController().signal
const known: Address = {
  street: 'Vestergade 3, 2. tv',
  postalCode: '8000',
  city: 'Aarhus C',
  country: 'DK',
}

const at = (url: string, outside: Outside = createOutside({ fetch, now })) =>
  createAdressevaelgerAddresses('DK', {
    outside,
    settings: { ADRESSEVAELGER_URL: url, ADRESSEVAELGER_TOKEN: 'adressevaelger123' },
  })

describe('addresses adressevaelger', () => {
  const server = replayed('adressevaelger')
  const check = (part: Partial<Address>) => at(server().url).check({ ...known, ...part }, patient())

  addressDirectoryContract('adressevaelger', () => ({
    directory: at(server().url),
    slow: at('http://provider.example', createOutside({ fetch: silentFetch, now })),
    known,
    otherCity: 'Atlantis',
    partial: { street: 'Vestergade 3, 2. tv', city: 'Aarhus' },
    unknownCode: '9999',
    saysOfUnknown: 'notFound',
  }))

  it('UX-28 a c/o line is asked of nobody and stays', async () => {
    const street = 'c/o Sørensen, Vestergade 3, 2. tv'
    expect(await check({ street })).to.deep.include({
      outcome: 'confirmed',
      address: { ...known, street },
    })
  })

  it('UX-10 only sure matches of the wash count; weaker ones are searched and proposed', async () => {
    const lookup = await check({ street: 'Vestregade 3' })
    const address = { ...known, street: 'Vestergade 3' }
    expect(lookup).to.deep.include({ outcome: 'suggested', address })
  })

  it('UX-10 a street alone: every town that has the house, and not its flats', async () => {
    const found = await at(server().url).complete({ street: 'Vestergade 3' }, patient())
    const places = found.outcome === 'found' ? found.addresses : []
    expect(places.map(({ street, city }) => `${street} ${city}`)).to.deep.equal([
      'Vestergade 3 Aarhus C',
      'Vestergade 3 Odense C',
    ])
  })

  it('UX-10 a slip in the street: what the search finds, in the town that was named', async () => {
    const partial = { street: 'Vestregade 3', city: 'Odense' }
    const address = { ...known, street: 'Vestergade 3', postalCode: '5000', city: 'Odense C' }
    expect(await at(server().url).complete(partial, patient())).to.deep.include({
      outcome: 'found',
      addresses: [address],
    })
  })

  it('a box is the post’s own: nothing is asked', async () => {
    const asked = server().requests.length
    expect((await check({ street: 'Postboks 12' })).outcome).to.equal('unknown')
    expect(server().requests.length).to.equal(asked)
  })
})

providerFaults('addresses adressevaelger', {
  provider: 'adressevaelger',
  good: 'confirmed',
  make: (url, outside) => {
    const directory = at(url, outside)
    return (signal) => directory.check(known, signal)
  },
})

providerFaults('addresses adressevaelger, completing', {
  provider: 'adressevaelger',
  good: 'found',
  make: (url, outside) => {
    const directory = at(url, outside)
    return (signal) => directory.complete({ street: 'Vestergade 3, 2. tv', city: 'Aarhus' }, signal)
  },
})
