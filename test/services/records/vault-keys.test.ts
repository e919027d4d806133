import { expect } from 'chai'
import { memoryTables } from '../../../services/records/memory-table.ts'
import type { VaultKeys } from '../../../services/records/vault-cipher.ts'
import { TableVault } from '../../../services/records/vault.ts'

const old: VaultKeys = { current: 'k1', keys: { k1: Buffer.alloc(32, 1) } }
const both: VaultKeys = {
  current: 'k2',
  keys: { k1: Buffer.alloc(32, 1), k2: Buffer.alloc(32, 2) },
}
const onlyNew: VaultKeys = { current: 'k2', keys: { k2: Buffer.alloc(32, 2) } }

const now = (): Date => new Date(0)

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'opened',
    (error: unknown) => (error as { code?: unknown }).code,
  )

describe('vault keys (ID-08)', () => {
  it('refuse to open a value whose key is gone', async () => {
    const tables = memoryTables()
    await new TableVault(tables, { keys: old, now }).put('case', 'k', 'value')
    const vault = new TableVault(tables, { keys: onlyNew, now })
    expect(await codeOf(vault.open('case', 'k', 'credit'))).to.equal('vault.key')
  })

  it('refuse to open a value with another key of the same name', async () => {
    const tables = memoryTables()
    await new TableVault(tables, { keys: old, now }).put('case', 'k', 'value')
    const wrong = { current: 'k1', keys: { k1: Buffer.alloc(32, 9) } }
    const vault = new TableVault(tables, { keys: wrong, now })
    expect(await codeOf(vault.open('case', 'k', 'credit'))).to.equal('vault.key')
  })

  it('refuse a value that was copied to another case', async () => {
    const tables = memoryTables()
    const vault = new TableVault(tables, { keys: old, now })
    await vault.put('case', 'k', 'value')
    await vault.put('other', 'k', 'own')
    const all = await Promise.all(
      Array.from({ length: 16 }, (_, n) =>
        tables.vault.range({ partitionKey: n.toString(16), from: '0', to: 'g' }),
      ),
    )
    const [one, two] = all.flat()
    if (one === undefined || two === undefined) return expect.fail('two rows were stored')
    await tables.vault.replace({ ...one, properties: two.properties }, one.etag)
    const opened = [codeOf(vault.open('case', 'k', 'x')), codeOf(vault.open('other', 'k', 'x'))]
    expect(await Promise.all(opened)).to.include('vault.key')
  })

  it('are checked at the start, before any customer is there', () => {
    const make = (keys: VaultKeys) => () => new TableVault(memoryTables(), { keys, now })
    expect(make({ current: 'k2', keys: old.keys })).to.throw(/vault\.key/)
    expect(make({ current: 'k1', keys: { k1: Buffer.alloc(16) } })).to.throw(/vault\.key/)
    expect(make({ current: 'k1', keys: { ...old.keys, k0: Buffer.alloc(5) } })).to.throw(/k0/)
  })

  it('can be changed: everything is encrypted again, and the old key can go', async () => {
    const tables = memoryTables()
    const before = new TableVault(tables, { keys: old, now })
    for (let n = 0; n < 20; n += 1) await before.put(`case${n}`, 'k', `value${n}`)
    const vault = new TableVault(tables, { keys: both, now })
    await vault.put('fresh', 'k', 'new')
    expect(await vault.rotate()).to.equal(20)
    expect(await vault.rotate()).to.equal(0)
    const after = new TableVault(tables, { keys: onlyNew, now })
    expect(await after.open('case7', 'k', 'credit')).to.equal('value7')
    expect(await after.open('fresh', 'k', 'credit')).to.equal('new')
  })
})
