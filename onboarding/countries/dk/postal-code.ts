import { postalCodeReader } from '../postal-code-reader.ts'

/** Four digits, a leading zero is possible (0800 Høje Taastrup). Whether the code exists is the directory's business. */
export const readPostalCode = postalCodeReader(/^(?:DK?)?(\d{4})$/)
