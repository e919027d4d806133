import type { CliParts } from '../../../services/records/cli-session.ts'
import type { Stores } from '../../../services/records/create-stores.ts'

const retention = {
  unfinishedHours: 24,
  parkedDays: 14,
  transcriptDays: 14,
  creditDays: 365,
  evidenceYears: 5,
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
  explain: () => [],
  importFile: () => Promise.resolve(undefined),
  out: () => undefined,
})
