import type { CreditExplanation } from '../../onboarding/credit/explanation.ts'
import type { FreshnessLimits } from '../../onboarding/wash/freshness.ts'
import type { Retention } from '../../onboarding/retention.ts'
import type { Language } from '../../onboarding/vocabulary.ts'
import { usage, type CliArguments } from './cli-arguments.ts'
import type { Stores } from './create-stores.ts'
import type { ImportRequest, ImportResult } from '../import/import-file.ts'
import type { RecheckCounts } from '../recheck/recheck-round.ts'
import type { DryRun } from '../wash/dry-run.ts'
import type { WashReport } from '../wash/wash-all.ts'

type CliStores = Pick<
  Stores,
  | 'customers'
  | 'vault'
  | 'creditLog'
  | 'reviews'
  | 'talks'
  | 'conversations'
  | 'transcripts'
  | 'metrics'
  | 'outbox'
  | 'sweep'
  | 'sweepRecords'
  | 'closeCustomer'
  | 'contacts'
  | 'near'
>

export interface CliParts {
  readonly stores: CliStores
  /** The seller's limits. */
  readonly retention: Retention
  readonly freshness: FreshnessLimits
  /** The people of the profile, for the control of what they ordered (CR-04). */
  readonly staff: readonly { readonly id: string; readonly name: string }[]
  readonly out: (line: string) => void
  readonly now: () => Date
  /** Asks the providers about everything that waits to be checked again; which ones, the composition root knows. */
  readonly recheck: () => Promise<RecheckCounts>
  /** Washes the customers, or tells what that would do; with which registers and carriers, the composition root knows. */
  readonly wash: {
    readonly run: () => Promise<WashReport>
    readonly dryRun: (limit: number) => Promise<DryRun>
  }
  /** Sends a customer a link; by what, and in which words, is the composition root's to bring. */
  readonly sendLink: (
    reference: string,
  ) => Promise<'sent' | 'waiting' | 'unreachable' | 'throttled' | 'notFound'>
  /**
   * Takes a file of customers over; the words of its columns are the composition root's to bring. `undefined`: there is no such
   * file. `lang`: of the error file, the seller's first by default.
   */
  readonly importFile: (
    request: ImportRequest,
    lang?: Language,
  ) => Promise<ImportResult | undefined>
  /** Version of the policy that runs in shadow, if one does. */
  readonly shadow?: string
  /** A credit decision in whole sentences; the words are the composition root's to bring. */
  readonly explain: (
    explanation: CreditExplanation | { readonly reference: string },
    language: Language,
  ) => readonly string[]
}

/** One command being carried out. */
export interface Session extends CliParts {
  readonly args: CliArguments
}

export const exit = { done: 0, notFound: 1, refused: 1, usage: 2 } as const

export const json = (value: unknown): string => JSON.stringify(value, undefined, 2)

export function notFound({ args, out }: Session): number {
  out(args.json ? JSON.stringify({ error: 'not-found' }) : 'There is no such reference.')
  return exit.notFound
}

export function wrong(out: Session['out']): number {
  out(usage)
  return exit.usage
}
