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
  /** To where each feed was read. */
  readonly feeds: WashRound['feeds']
  /** Whose feed was not read to its end. */
  readonly silent: ReadonlySet<CountryCode>
  readonly at: string
}

/** Says that whoever reads is alive; `lost`: it took too long, and somebody else goes on. */
type Hold = () => Promise<'saved' | 'lost'>

interface Feed {
  readonly from: string | undefined
  readonly hold: Hold
}

async function readFeed(country: CountryCode, { from, hold }: Feed, parts: WashParts) {
  const numbers: string[] = []
  let since = from
  for (let page = 0; page < mostPages; page += 1) {
    const changes = await parts.changes(country, since)
    // Silent, or no feed at all: the age of the data calls for the register all the same.
    if (changes?.outcome !== 'found') return { numbers, since, silent: changes !== undefined }
    numbers.push(...changes.numbers)
    since = changes.next
    if ((await hold()) === 'lost') return 'lost'
    if (!changes.more) break
  }
  return { numbers, since, silent: false }
}

const holdsNothing: Hold = () => Promise.resolve('saved')

/** Reads what the registers have told since the last round (DQ-09: change events). */
export async function readChanges(
  feeds: WashRound['feeds'],
  parts: WashParts,
  hold: Hold = holdsNothing,
): Promise<Changes | 'lost'> {
  const companies = new Set<string>()
  const silent = new Set<CountryCode>()
  const next: Partial<Record<CountryCode, string>> = {}
  for (const country of countryCodes) {
    const read = await readFeed(country, { from: feeds[country], hold }, parts)
    if (read === 'lost') return 'lost'
    for (const number of read.numbers) companies.add(`${country}:${number}`)
    if (read.silent) silent.add(country)
    if (read.since !== undefined) next[country] = read.since
  }
  return { companies, feeds: next, silent, at: parts.now().toISOString() }
}

/**
 * From where the next round reads on. Whoever goes on after a crash reads further than whoever began, by when some customers had been
 * looked at: what came in between is read once more. A register that is silent by then has told the others of nothing.
 */
function reachedBy({ feeds, reached }: WashRound, changes: Changes): WashRound['feeds'] {
  if (reached === undefined) return changes.feeds
  const places = countryCodes.map(
    (country) => [country, (changes.silent.has(country) ? feeds : reached)[country]] as const,
  )
  return Object.fromEntries(places.filter(([, place]) => place !== undefined))
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
  const changes = await readChanges(start.feeds, parts, () => held.save(start))
  if (changes === 'lost') return 'lost'
  const reached = reachedBy(start, changes)
  let round = start
  for await (const { due, next } of duePages(start.cursor, changes, parts)) {
    await enqueue(due, parts)
    const counts = { ...round.counts, planned: round.counts.planned + due.length }
    const { cursor: _before, reached: _soFar, ...rest } = round
    round =
      next === undefined
        ? { ...rest, counts, planned: true, feeds: reached }
        : { ...rest, counts, cursor: next, reached }
    if ((await held.save(round)) === 'lost') return 'lost'
    if (signal.aborted) return round
  }
  return round
}
