import { createHash, createHmac } from 'node:crypto'

/** SHA-256, hex: for ids that are random or say nothing about a person. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Keyed, so that nobody without the key can find out by trying whether a company or person is there (GD-24). */
export const keyedDigest = (key: string, text: string): string =>
  createHmac('sha256', key).update(text).digest('hex')

/** The sixteen partitions of tables that are read from end to end. */
export const buckets = Array.from({ length: 16 }, (_, digit) => digit.toString(16))

/** Which of the sixteen partitions an id lies in. */
export const bucketOf = (id: string): string => digest(id).charAt(0)

/** Key of a row that is only ever read alone: 256 partitions. */
export function pointKey(hex: string): {
  readonly partitionKey: string
  readonly rowKey: string
} {
  return { partitionKey: hex.slice(0, 2), rowKey: hex }
}

/** The row keys that start with `prefix`. Prefixes end in `|`, and `}` is the character after it. */
export const startingWith = (prefix: string): { readonly from: string; readonly to: string } => ({
  from: prefix,
  to: `${prefix.slice(0, -1)}}`,
})
