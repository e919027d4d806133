import { expect } from 'chai'
import { createMemoryStores, type Stores } from '../../../services/records/create-stores.ts'
import { lastQuality, measureQuality } from '../../../services/records/measured-quality.ts'
import { searchCustomers } from '../../../services/records/search-customers.ts'
import { testSecrets } from '../../contracts/make-stores.ts'
import { sampleCompletion } from '../../contracts/sample-completion.ts'

const now = new Date('2026-11-22T10:00:00.000Z')

describe('staff look for customers', () => {
  let stores: Stores
  let listed: number

  const search = (query: string, after?: string) =>
    searchCustomers(
      {
        get: (reference) => stores.customers.get(reference),
        holderOf: (claim) => stores.customers.holderOf(claim),
        list(options) {
          listed += 1
          return stores.customers.list(options)
        },
      },
      query,
      after,
    )

  beforeEach(async () => {
    listed = 0
    stores = createMemoryStores(testSecrets({ now }))
    const options = { reference: 'BCDF-2345', claim: 'DK:12345674' }
    await stores.customers.complete(sampleCompletion('one', options))
    await stores.customers.complete(sampleCompletion('two', { ...options, reference: 'GHJK-2345' }))
  })

  const references = async (query: string) =>
    (await search(query)).records.map(({ reference }) => reference)

  it('reference and company number are found by their index, without looking through customers', async () => {
    expect(await references('bcdf 2345')).to.deep.equal(['BCDF-2345'])
    expect(await references('GHJK2345')).to.deep.equal(['GHJK-2345'])
    expect(await references('CVR 12 34 56 74')).to.deep.equal(['BCDF-2345'])
    expect(listed).to.equal(0)
  })

  it('a name is looked for among all, applications too', async () => {
    expect(await references('PRÖVEFABRIKKEN')).to.have.members(['BCDF-2345', 'GHJK-2345'])
    expect(await references('nobody at all')).to.deep.equal([])
  })

  it('looks through a bounded piece at once, and goes on from there', async () => {
    const all = 1005
    for (let n = 0; n < all; n += 1) await stores.customers.complete(sampleCompletion(`more-${n}`))
    const first = await search('nordmann')
    expect(first.records).to.have.length(1000)
    const rest = await search('nordmann', first.next)
    expect(rest.records).to.have.length(all + 2 - 1000)
    expect(rest).not.to.have.property('next')
    expect(listed).to.equal(2)
  })

  it('looks for nothing that nearly everybody has', async () => {
    expect(await references('no')).to.deep.equal([])
    expect(listed).to.equal(0)
  })

  it('data quality is measured over all of them, and kept', async () => {
    const { customers, documents } = stores
    expect(await lastQuality(documents)).to.equal(undefined)
    const limits = { contactDays: 365, companyDays: 30, addressDays: 365 }
    await measureQuality({ customers, documents, now: () => now, limits })
    const measured = await lastQuality(documents)
    expect(measured?.at).to.equal(now.toISOString())
    expect(measured?.figures).to.deep.include({
      customers: 2,
      complete: { 'DK business': { part: 2, whole: 2 } },
      duplicates: { part: 1, whole: 2 },
    })
    expect(measured?.freshness).to.be.an('array')
  })
})
