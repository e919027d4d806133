/**
 * Reference numbers that can be read aloud (UX-21): no 0/O, 1/I/L, no vowels that could form words; grouped 4-4.
 * 27 letters and digits, 8 places: 2.8 × 10^11 references.
 */
export const referenceAlphabet = '23456789BCDFGHJKMNPQRSTVWXZ'

const isReference = new RegExp(`^[${referenceAlphabet}]{8}$`)

/** `random` gives eight or more random bytes. Shape `XXXX-XXXX`. */
export function newReference(random: Uint8Array): string {
  const letters = Array.from(random.subarray(0, 8), (byte) =>
    referenceAlphabet.charAt(byte % referenceAlphabet.length),
  )
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}

/** What people type for a reference, in any case, with or without the dash; `undefined` when it cannot be one. */
export function toReference(text: string): string | undefined {
  const letters = text.toUpperCase().replace(/[\s-]/g, '')
  if (!isReference.test(letters)) return undefined
  return `${letters.slice(0, 4)}-${letters.slice(4)}`
}
