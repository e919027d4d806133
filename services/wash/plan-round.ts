import { type CountryCode, countryCodes } from '../../onboarding/vocabulary.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { riskOf } from '../../onboarding/wash/risk.ts'
import {
  deliveryFinds,
  isAskDue,
  isRegisterDue,
  isWashed,
  wasCorrected,
} from '../../onboarding/wash/wash-due.ts'
import {
  laneOf,
  washLanes,
  type HeldRound,
  type WashItem,
  type WashLane,
  type WashRound,
} from '../../onboarding/wash/wash-store.ts'
import { contactPointsOf, hasChanged, statusesOf } from './look-at-customer.ts'
import { todayOf, type WashParts } from './wash-parts.ts'

const pageSize = 200

/** A feed that is longer than that is read on in the next round. */
const mostPages = 50

/** What the registers have told since the round before. */
export interface Changes {
  /** `NO:310004103`. */
  readonly companies: ReadonlySet<string>
  readonly feeds: WashRound['feeds']
  readonly at: string
}

async function readFeed(country: CountryCode, from: string | undefined, parts: WashParts) {
  const numbers: string[] = []
  let since = from
  for (let page = 0; page < mostPages; page += 1) {
    const changes = await parts.changes(country, since)
    // Silent, or no feed at all: the age of the data calls for the register all the same.
    if (changes?.outcome !== 'found') break
    numbers.push(...changes.numbers)
    since = changes.next
    if (!changes.more) break
  }
  return { numbers, since }
}

/** Reads what the registers have told since the last round (DQ-09: change events). */
export async function readChanges(feeds: WashRound['feeds'], parts: WashParts): Promise<Changes> {
  const companies = new Set<string>()
  const next: Partial<Record<CountryCode, string>> = {}
  for (const country of countryCodes) {
    const { numbers, since } = await readFeed(country, feeds[country], parts)
    for (const number of numbers) companies.add(`${country}:${number}`)
    if (since !== undefined) next[country] = since
  }
  return { companies, feeds: next, at: parts.now().toISOString() }
}

const isNamed = ({ country, company }: CustomerRecord, { companies }: Changes): boolean =>
  company !== undefined && companies.has(`${country}:${company.number}`)

export interface Planned {
  readonly lane: WashLane
  readonly item: WashItem
}

/** Whether a customer is due, in which lane, and how soon. Reads only. */
async function planOne(
  listed: CustomerRecord,
  changes: Changes,
  parts: WashParts,
): Promise<Planned | undefined> {
  if (!isWashed(listed)) return undefined
  const customer = await parts.store.read(listed.reference)
  if (customer === undefined) return undefined
  const { record, state } = customer
  const today = todayOf(parts)
  const points = await contactPointsOf(record, parts)
  const contacts = statusesOf(points)
  const named = isNamed(record, changes) ? { changedAt: changes.at } : {}
  const changed = hasChanged(state, named)
  const asksRegister = isRegisterDue(record, state, today) || changed
  const finds = [
    ...state.finds.filter(({ kind }) => kind === 'register'),
    ...deliveryFinds(state.finds, contacts, today.now),
  ]
  const asks = isAskDue(record, { ...state, finds }, today) && !wasCorrected(points, today)
  if (!asksRegister && !asks) return undefined
  const risk = riskOf({ record, contacts, changed, ...today })
  const item = { reference: record.reference, risk, tries: 0, ...named }
  return { lane: laneOf(record.country, asksRegister), item }
}

async function planPage(records: readonly CustomerRecord[], changes: Changes, parts: WashParts) {
  const all = await Promise.all(records.map((record) => planOne(record, changes, parts)))
  return all.filter((each) => each !== undefined)
}

/** Every customer who is due, page by page. */
export async function* duePages(
  from: string | undefined,
  changes: Changes,
  parts: WashParts,
): AsyncGenerator<{ readonly due: readonly Planned[]; readonly next: string | undefined }> {
  let after = from
  do {
    const place = after === undefined ? {} : { after }
    const page = await parts.customers.list({ limit: pageSize, ...place })
    after = page.next
    yield { due: await planPage(page.records, changes, parts), next: after }
  } while (after !== undefined)
}

async function enqueue(due: readonly Planned[], { queue }: WashParts): Promise<void> {
  for (const lane of washLanes) {
    const items = due.filter((each) => each.lane === lane).map(({ item }) => item)
    if (items.length > 0) await queue.add(lane, items)
  }
}

/**
 * Looks at everybody once and puts whoever is due into the queue, by risk. The place is written down after every page: whoever
 * takes over goes on from there, and what is put in twice is there once. `lost`: another instance has the round.
 */
export async function planRound(
  held: HeldRound,
  start: WashRound,
  { parts, signal }: { readonly parts: WashParts; readonly signal: AbortSignal },
): Promise<WashRound | 'lost'> {
  const changes = await readChanges(start.feeds, parts)
  let round = start
  for await (const { due, next } of duePages(start.cursor, changes, parts)) {
    await enqueue(due, parts)
    const counts = { ...round.counts, planned: round.counts.planned + due.length }
    const { cursor: _before, ...rest } = round
    round =
      next === undefined
        ? { ...rest, counts, planned: true, feeds: changes.feeds }
        : { ...rest, counts, cursor: next }
    if ((await held.save(round)) === 'lost') return 'lost'
    if (signal.aborted) return round
  }
  return round
}
