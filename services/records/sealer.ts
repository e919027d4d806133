import { seal, unseal, type Sealed, type VaultKeys } from './vault-cipher.ts'

/** Keeps a text unreadable where it lies, bound to its place. */
export interface Sealer {
  seal(text: string, place: string): Sealed
  unseal(sealed: Sealed, place: string): string
}

/** Under the vault's keys; a key is thrown away only when nothing is sealed under it any more. */
export const createSealer = (keys: VaultKeys): Sealer => ({
  seal: (text, place) => seal(keys, text, place),
  unseal: (sealed, place) => unseal(keys, sealed, place),
})
