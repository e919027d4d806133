import { canonical, listed } from './canonical.ts'

const idCodes = listed('ean gln ean/gln gln/ean ehf peppol cvr ref referens reference referanse')

/** `EHF funker fint`: begins with what is nobody's name. */
export const isIdCode = (raw: string): boolean =>
  idCodes.has(canonical(raw.trim().split(/\s/)[0] ?? ''))

/** `EAN/GLN`: how an invoice comes. */
export const isCodePair = (raw: string): boolean => isIdCode(raw) && /^\S+$/.test(raw.trim())
