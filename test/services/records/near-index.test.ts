import { expect } from 'chai'
import type { CustomerRecord } from '../../../onboarding/record.ts'
import { createTableStores } from '../../../services/records/create-stores.ts'
import { memoryTables } from '../../../services/records/memory-table.ts'
import { implementations, testSecrets } from '../../contracts/make-stores.ts'
import { sampleRecord } from '../../contracts/sample-completion.ts'

const home = { street: 'Storgata 1', postalCode: '0155', city: 'Oslo', country: 'NO' }

function person(reference: string, name: string, street = home.street): CustomerRecord {
  const { company: _company, contact: _contact, ...rest } = sampleRecord(reference)
  const own = { name, address: { ...home, street }, phone: '+4740600000', email: 'a@prove.example' }
  return { ...rest, customerType: 'private', person: own }
}

for (const [name, make] of Object.entries(implementations)) {
  describe(`customers at one place, ${name}`, () => {
    it('are found by those who may be called alike, and by nobody else', async () => {
      const { stores } = await make()
      const near = async (record: CustomerRecord) => [...(await stores.near.of(record))].sort()
      await stores.near.add(person('BCDF-2345', 'Kari Prøvesen'))
      await stores.near.add(person('BCDF-2346', 'Ola Prøvesen', 'Storgt. 1'))
      await stores.near.add(person('BCDF-2347', 'Kari Prøvesen', 'Storgata 3'))
      expect(await near(person('X', 'Prøvesen, Kari'))).to.deep.equal(['BCDF-2345', 'BCDF-2346'])
      expect(await near(person('X', 'Kari Nilsen'))).to.deep.equal(['BCDF-2345'])
      expect(await near(person('X', 'Per Nilsen'))).to.deep.equal([])
      const company = await near(sampleRecord('X'))
      expect(company, 'the name of a company begins like theirs').to.have.length(2)
      const { person: _nobody, ...bare } = person('X', 'x')
      expect(await near(bare)).to.deep.equal([])
      await stores.near.add(bare)
    })

    it('added again they are there once, and under the name that they have by now', async () => {
      const { stores } = await make()
      const anna = person('BCDF-2345', 'Anna Prøvesen')
      await stores.near.add(anna)
      await stores.near.add(anna)
      await stores.near.add(person('BCDF-2345', 'Anna Eksempel'))
      expect(await stores.near.of(person('X', 'Eva Eksempel'))).to.deep.equal(['BCDF-2345'])
      expect(await stores.near.of(person('X', 'Eva Prøvesen'))).to.deep.equal([])
    })

    it('GD-23: erased they are found nowhere, also where they were before', async () => {
      const { stores } = await make()
      const record = person('BCDF-2345', 'Kari Prøvesen')
      const moved = person('BCDF-2345', 'Kari Prøvesen', 'Lillegata 2')
      await stores.near.add(record)
      await stores.near.add(moved)
      const at = '2026-11-25T10:00:00.000Z'
      await stores.near.drop(moved, [
        { field: 'person.address', at, old: home },
        { field: 'person.name', at, old: 'Kari' },
        { field: 'company.address', at },
      ])
      for (const one of [record, moved]) expect(await stores.near.of(one)).to.deep.equal([])
      const { person: _nobody, ...bare } = record
      await stores.near.drop(bare, [])
    })

    it('a place with more customers of like names than anybody has says nothing', async () => {
      const { stores } = await make()
      for (let n = 0; n < 51; n += 1) await stores.near.add(person(`BCDF-${n}`, `Kari Prøve ${n}`))
      expect(await stores.near.of(person('X', 'Kari Nilsen'))).to.deep.equal([])
    })
  })
}

describe('customers at one place', () => {
  it('GD-24: nothing of a name or an address is in the table', async () => {
    const tables = memoryTables()
    const stores = createTableStores(tables, testSecrets({ now: new Date('2026-11-25T10:00:00Z') }))
    await stores.near.add(person('BCDF-2345', 'Kari Prøvesen'))
    const kept: string[] = []
    for await (const page of tables.claims.scan({ property: 'reference', before: '~' }))
      kept.push(...page.map((row) => JSON.stringify(row)))
    expect(kept).to.have.length(1)
    expect(kept.join()).not.to.match(/kari|prøv|prov|storgata|oslo/i)
  })
})
