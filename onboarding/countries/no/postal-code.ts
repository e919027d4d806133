import { postalCodeReader } from '../postal-code-reader.ts'

/** Four digits, a leading zero is common (0155 Oslo); Svalbard included. */
export const readPostalCode = postalCodeReader(/^(?:NO?)?(\d{4})$/)
