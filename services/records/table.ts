/**
 * The little of a table service that the stores need. One implementation speaks to Azure Tables, one lives in memory;
 * every store is written once, on this. Each call is one operation of the service.
 */

export interface Key {
  readonly partitionKey: string
  readonly rowKey: string
}

type Property = string | number | boolean

/** What a row holds besides its key: flat, as the service wants it. */
export type Properties = Readonly<Record<string, Property>>

export interface Row extends Key {
  readonly properties: Properties
}

export interface StoredRow extends Row {
  /** Version for `replace` and `remove`. */
  readonly etag: string
}

export type Change =
  | { readonly kind: 'insert'; readonly row: Row }
  | { readonly kind: 'replace'; readonly row: Row; readonly etag: string }
  | { readonly kind: 'remove'; readonly key: Key }

/** Rows of one partition with `from` ≤ row key < `to`, in the order of their keys. */
export interface Range {
  readonly partitionKey: string
  readonly from: string
  readonly to: string
  /** Property that must have this value. */
  readonly where?: { readonly property: string; readonly is: string | boolean }
  readonly limit?: number
}

/** Rows of all partitions whose text property is there, sorts before a value and, if `from` is given, not before that. */
export interface Scan {
  readonly property: string
  readonly from?: string
  readonly before: string
}

/** Whatever is not named here throws `OnboardingError('storage.unavailable')` with its cause. */
export interface Table {
  /** `undefined` only when the service said that this row does not exist. */
  get(key: Key): Promise<StoredRow | undefined>
  /** `conflict`: the row exists. */
  insert(row: Row): Promise<{ readonly etag: string } | 'conflict'>
  /** `conflict`: the row has another version, or is gone. */
  replace(row: Row, etag: string): Promise<{ readonly etag: string } | 'conflict'>
  /** Rows that are gone already are fine; `conflict`: the row has another version than the one given. */
  remove(key: Key, etag?: string): Promise<'removed' | 'conflict'>
  /** At most 100 changes of different rows of one partition, all or none. */
  transact(changes: readonly Change[]): Promise<'done' | 'conflict'>
  range(range: Range): Promise<readonly StoredRow[]>
  /** Page by page, however many there are. Rows may be removed meanwhile. */
  scan(scan: Scan): AsyncIterable<readonly StoredRow[]>
}

/** The service's limit of changes in one transaction. */
export const transactionLimit = 100

export interface TableSet {
  readonly conversations: Table
  readonly customers: Table
  readonly claims: Table
  readonly credit: Table
  readonly vault: Table
  readonly vaultaudit: Table
  readonly reviews: Table
  readonly transcripts: Table
  readonly metrics: Table
  readonly documents: Table
  readonly messages: Table
  readonly wash: Table
}

export type TableName = keyof TableSet

/** Text property of a row; empty when it is missing. */
export function textOf(row: Row, property: string): string {
  const value = row.properties[property]
  return typeof value === 'string' ? value : ''
}
