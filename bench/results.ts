import type { Growth } from './growth.ts'
import type { Measured, Operations, Start } from './rounds.ts'
import type { UnderstandingCost } from './understanding.ts'

/** Everything that one run of the bench found out. */
export interface Results {
  readonly understanding: UnderstandingCost
  readonly starts: readonly Start[]
  /** Where this instance wrote the last version, and where it does not remember it. */
  readonly remembered: Operations
  readonly forgotten: Operations
  /** Bytes for 10,000 more open conversations, of each bot. */
  readonly memory: ReadonlyMap<string, number>
  readonly growth: Growth
  readonly all: readonly Measured[]
  readonly bursts: ReadonlyMap<string, { readonly errors: number; readonly slowest: number }>
}

export function named(all: readonly Measured[], name: string): Measured {
  const found = all.find((one) => one.name === name)
  if (found === undefined) throw new Error(`${name} was not measured`)
  return found
}

export const megabytes = (bytes = Number.NaN): number => bytes / 2 ** 20
