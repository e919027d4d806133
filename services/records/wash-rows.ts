import type { WashState } from '../../onboarding/wash/wash-state.ts'
import { fromChunks, toChunks } from './chunked-json.ts'
import { bucketOf, startingWith } from './row-key.ts'
import type { Key, Range, Row } from './table.ts'

const nameOf = (reference: string): string => `wash|${reference}|`

/** What the wash knows of a customer lies beside the record, so that both are written, and erased, in one transaction. */
export const washKey = (reference: string): Key => ({
  partitionKey: bucketOf(reference),
  rowKey: nameOf(reference),
})

export const washRange = (reference: string): Range => ({
  partitionKey: bucketOf(reference),
  ...startingWith(nameOf(reference)),
})

export const washRow = (reference: string, state: WashState): Row => ({
  ...washKey(reference),
  properties: toChunks(JSON.stringify(state)),
})

// Rows of this kind are written by this file alone, so their JSON has the shape that went in.
export const washStateOf = (row: Row): WashState => JSON.parse(fromChunks(row)) as WashState
