import { expect } from 'chai'
import type { Vault } from '../../onboarding/stores.ts'
import type { MakeStores } from './make-stores.ts'

export function vaultContract(make: MakeStores): void {
  describe('Vault', () => {
    let vault: Vault

    before(async () => {
      vault = (await make()).stores.vault
    })

    it('gives the value back to who names a purpose', async () => {
      await vault.put('a', 'person.nationalNumber', 'hemmeligt 😀')
      expect(await vault.open('a', 'person.nationalNumber', 'credit')).to.equal('hemmeligt 😀')
    })

    it('keeps the latest value', async () => {
      await vault.put('b', 'k', 'one')
      await vault.put('b', 'k', 'two')
      expect(await vault.open('b', 'k', 'credit')).to.equal('two')
    })

    it('knows nothing of other cases and other keys', async () => {
      await vault.put('c', 'k', 'one')
      expect(await vault.open('c', 'other', 'credit')).to.equal(undefined)
      expect(await vault.open('other', 'k', 'credit')).to.equal(undefined)
    })

    it('ID-10: removes everything of a case and nothing else', async () => {
      await vault.put('d', 'k1', 'one')
      await vault.put('d', 'k2', 'two')
      await vault.put('dd', 'k1', 'three')
      await vault.remove('d')
      await vault.remove('d')
      expect(await vault.open('d', 'k1', 'credit')).to.equal(undefined)
      expect(await vault.open('d', 'k2', 'credit')).to.equal(undefined)
      expect(await vault.open('dd', 'k1', 'credit')).to.equal('three')
    })
  })
}
