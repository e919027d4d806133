import { postalCodeReader } from '../postal-code-reader.ts'

/** Five digits, written `123 45`, the first one never zero (PostNord). */
export const readPostalCode = postalCodeReader(/^(?:SE?)?([1-9]\d{4})$/)

/** `123 45`. */
export const formatPostalCode = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`
