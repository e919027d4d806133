import { noWash } from '../../../onboarding/wash/wash-store.ts'
import type { CliParts } from '../../../services/records/cli-session.ts'
import type { Stores } from '../../../services/records/create-stores.ts'

const retention = {
  unfinishedHours: 24,
  parkedDays: 14,
  transcriptDays: 14,
  creditDays: 365,
  evidenceYears: 5,
  declinedDays: 365,
  closedDays: 90,
  accountingYears: { DK: 5, SE: 7, NO: 5 },
}

/** What commands are given besides what a test is about. */
export const cliParts = (stores: Stores): CliParts => ({
  stores,
  retention,
  staff: [],
  freshness: { contactDays: 365, companyDays: 30, addressDays: 365 },
  now: () => new Date(0),
  recheck: () => Promise.resolve({ checked: 2, settled: 1, differing: 1 }),
  sendLink: () => Promise.resolve('sent'),
  wash: {
    run: () => Promise.resolve({ at: '2026-11-22T10:00:00.000Z', counts: noWash, outcome: 'done' }),
    dryRun: () => Promise.resolve({ due: 0, customers: [] }),
  },
  explain: () => [],
  importFile: () => Promise.resolve(undefined),
  out: () => undefined,
})
