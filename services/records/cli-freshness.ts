import {
  countFreshness,
  freshnessOf,
  type FreshnessFigures,
} from '../../onboarding/wash/freshness.ts'
import { everyone } from './cli-customers.ts'
import { layOut } from './cli-layout.ts'
import { exit, json, type Session } from './cli-session.ts'

const head = ['field', 'customers', 'within limit', 'share']

/** How much of the customer data is verified within the seller's limits, by field. Figures alone, nobody is asked. */
export async function freshness(session: Session): Promise<number> {
  const { args, out, freshness: limits } = session
  const now = session.now()
  let counted: ReadonlyMap<string, FreshnessFigures> = new Map()
  let customers = 0
  for await (const record of everyone(session)) {
    customers += record.status === 'erased' ? 0 : 1
    counted = countFreshness(counted, freshnessOf(record, { limits, now }))
  }
  const fields = [...counted.values()].sort((a, b) => a.share - b.share)
  if (args.json) {
    out(json({ at: now.toISOString(), customers, limits, fields }))
    return exit.done
  }
  const rows = fields.map(({ key, customers: all, fresh, share }) => [
    key,
    String(all),
    String(fresh),
    `${(share * 100).toFixed(1)} %`,
  ])
  for (const line of layOut([head, ...rows])) out(line)
  return exit.done
}
