/**
 * What a column of a seller's customer file may hold. Most columns are fields; some are named so that only the customer's
 * type says which field is meant ("phone"), and addresses often lie in three columns.
 */
import { fields } from '../fields/index.ts'
import type { CustomerType } from '../vocabulary.ts'

/** Credit is decided, never imported, and a private person's national number has no purpose in a customer file (ID-01). */
const neverImported: ReadonlySet<string> = new Set(['credit.amount', 'person.nationalNumber'])

/** Fields by which the others are chosen; read before them, by the words of any language. */
export const choiceColumns = ['country', 'customerType', 'payment', 'invoice.channel'] as const

const bySide: Readonly<Record<CustomerType, Readonly<Record<string, string>>>> = {
  business: {
    customerName: 'company.name',
    fullName: 'contact.name',
    phone: 'contact.phone',
    email: 'contact.email',
    landline: 'contact.landline',
    address: 'company.address',
  },
  private: {
    customerName: 'person.name',
    fullName: 'person.name',
    phone: 'person.phone',
    email: 'person.email',
    landline: 'person.landline',
    address: 'person.address',
  },
}

const addressParts = ['street', 'postalCode', 'city'] as const

/** Keys of the fields that a file may fill. */
const importable = fields.map(({ key }) => key).filter((key) => !neverImported.has(key))

const addresses = ['address', ...importable.filter((key) => key.endsWith('.address'))]

/** Everything that a column can be said to hold (`--map`): field keys, names that hang on the type, parts of addresses. */
export const columns: ReadonlySet<string> = new Set([
  ...importable,
  ...Object.keys(bySide.business),
  ...addresses.flatMap((address) => addressParts.map((part) => `${address}.${part}`)),
  /** The seller's own id of the customer: by it a row is known again. */
  'customerId',
  'language',
])

/** The cells of one row by what their columns hold; empty ones are left out. */
export type Cells = ReadonlyMap<string, string>

const sideOf = (column: string, type: CustomerType): string =>
  bySide[type][column] ??
  column.replace(/^address\./, type === 'business' ? 'company.address.' : 'person.address.')

/** The lines of an address that lies in several columns. */
function addressText(cells: Cells, key: string): string {
  const cell = (part: string): string => cells.get(`${key}${part}`) ?? ''
  const place = `${cell('.postalCode')} ${cell('.city')}`.trim()
  return [cell(''), cell('.street'), place].filter((line) => line !== '').join('\n')
}

/** What the row says for each field, for a customer of that type: a column named by its field goes before one that is not. */
export function textsByField(cells: Cells, type: CustomerType): Cells {
  const named = new Map<string, string>()
  for (const [column, text] of cells) {
    const key = sideOf(column, type)
    if (key === column || !cells.has(key)) named.set(key, text)
  }
  const texts = importable.map((key): readonly [string, string] => [
    key,
    key.endsWith('.address') ? addressText(named, key) : (named.get(key) ?? ''),
  ])
  return new Map(texts.filter(([, text]) => text !== ''))
}

/** The field that is meant where something is said about a column; itself where it is none. */
export function fieldOfColumn(column: string, type: CustomerType = 'business'): string {
  const key = sideOf(column, type)
  return key.replace(/\.(?:street|postalCode|city)$/, '')
}
