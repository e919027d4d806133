import { expect } from 'chai'
import type { Address } from '../../../onboarding/vocabulary.ts'
import { createKartverketAddresses } from '../../../services/addresses/kartverket.ts'
import { createOutside, type Outside } from '../../../services/http/provider-health.ts'
import { addressDirectoryContract } from '../../contracts/address-directory.ts'
import { providerFaults } from '../../contracts/provider-faults.ts'
import { replayed } from '../../support/replay-server.ts'
import { silentFetch } from '../../support/slow-fetch.ts'

const now = () => new Date('2026-11-23T10:00:00Z')
const patient = () => new AbortController().signal
const known: Address = { street: 'Storgata 8B', postalCode: '9008', city: 'Tromsø', country: 'NO' }

const at = (url: string, outside: Outside = createOutside({ fetch, now })) =>
  createKartverketAddresses('NO', { outside, settings: { KARTVERKET_URL: url } })

describe('addresses kartverket', () => {
  const server = replayed('kartverket')
  const check = (part: Partial<Address>) => at(server().url).check({ ...known, ...part }, patient())

  addressDirectoryContract('kartverket', () => ({
    directory: at(server().url),
    slow: at('http://provider.example', createOutside({ fetch: silentFetch, now })),
    known,
    otherCity: 'Atlantis',
    partial: { street: 'Storgata 8B', city: 'Tromsø' },
    unknownCode: '9998',
    saysOfUnknown: 'notFound',
  }))

  it('UX-28 c/o and dwelling stay as they were written', async () => {
    const street = 'c/o Nordmann, Storgata 8B, H0101'
    const lookup = await check({ street })
    expect(lookup).to.deep.include({ outcome: 'confirmed', address: { ...known, street } })
  })

  it('UX-10 a slip in the street: the one at the same code is proposed', async () => {
    const lookup = await check({ street: 'Storgatta 8B' })
    expect(lookup).to.deep.include({ outcome: 'suggested', address: known })
  })

  it('the place is written as people write it, not in capitals', async () => {
    const address = {
      ...known,
      street: 'Nordahl Griegs gate 1',
      postalCode: '8622',
      city: 'mo i rana',
    }
    expect(await check(address)).to.deep.include({ address: { ...address, city: 'Mo i Rana' } })
  })

  it('UX-10 a street alone: the same house in every town, and no other house', async () => {
    const found = await at(server().url).complete({ street: 'Storgata 8B' }, patient())
    const places = found.outcome === 'found' ? found.addresses : []
    expect(places.map(({ street, city }) => `${street} ${city}`)).to.deep.equal([
      'Storgata 8B Oslo',
      'Storgata 8B Tromsø',
    ])
  })

  it('UX-10 a slip in the street is searched for, and the town that was named counts', async () => {
    const partial = { street: 'Storgatta 8B', city: 'Tromso' }
    expect(await at(server().url).complete(partial, patient())).to.deep.include({
      outcome: 'found',
      addresses: [known],
    })
  })

  it('a box is the post’s own: nothing is asked', async () => {
    const asked = server().requests.length
    expect((await check({ street: 'Postboks 12' })).outcome).to.equal('unknown')
    expect(server().requests.length).to.equal(asked)
  })
})

providerFaults('addresses kartverket', {
  provider: 'kartverket',
  good: 'confirmed',
  withHoles: ['suggested', 'notFound'],
  make: (url, outside) => {
    const directory = at(url, outside)
    return (signal) => directory.check(known, signal)
  },
})

providerFaults('addresses kartverket, completing', {
  provider: 'kartverket',
  good: 'found',
  make: (url, outside) => {
    const directory = at(url, outside)
    return (signal) => directory.complete({ street: 'Storgata 8B', city: 'Tromsø' }, signal)
  },
})
