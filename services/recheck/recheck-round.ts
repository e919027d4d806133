import { isLastRecheck } from '../../onboarding/recheck/recheck-pauses.ts'
import {
  pendingKeys,
  withAddressLookup,
  withCompanyLookup,
  withMailDomain,
  withoutAnswer,
} from '../../onboarding/recheck/recheck-record.ts'
import { pendingVat, withVatLookup } from '../../onboarding/recheck/recheck-vat.ts'
import type {
  DueRecheck,
  HeldRecheck,
  RecheckSources,
  RecheckStore,
} from '../../onboarding/recheck/recheck-store.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { ReviewItem, ReviewStore, Vault } from '../../onboarding/stores.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'

/** A difference that the customer has to hear of. */
export interface Difference {
  readonly caseId: string
  readonly conversation: string
  /** Field keys. */
  readonly keys: readonly string[]
}

export interface RecheckParts {
  readonly store: RecheckStore
  readonly reviews: ReviewStore
  /** Holds the number of a Swedish sole trader (ID-08). */
  readonly vault: Pick<Vault, 'open'>
  readonly sources: RecheckSources
  /** Leaves it where the customer finds it. Doing it again changes nothing. */
  readonly tell: (difference: Difference) => Promise<void>
  /** Until when a person has to have looked, by when it was found out and why; ISO 8601 UTC. */
  readonly dueAt: (at: string, reason: string, country: CountryCode) => string
  readonly now: () => Date
}

/** How many customers were asked about, of how many something was found out, and of how many something differs. */
export interface RecheckCounts {
  readonly checked: number
  readonly settled: number
  readonly differing: number
}

export interface RecheckOptions {
  /** The operator's: those whose pause is not over as well. It is no attempt of the schedule, so nobody is given up by it. */
  readonly all?: boolean
}

/** So many customers a round; the next one goes on. */
const atOnce = 100
/** After every time there is. */
const endOfTime = '9999'

type Change = (record: CustomerRecord) => CustomerRecord

const addressAt = (record: CustomerRecord, key: string) =>
  ({ 'company.address': record.company?.address, 'person.address': record.person?.address })[key]

const mailAt = ({ contact, person, invoice }: CustomerRecord, key: string): string | undefined =>
  ({
    'contact.email': contact?.email,
    'person.email': person?.email,
    'invoice.email': invoice.email,
  })[key]

/** In the record there is only a mask where the number is a national number; registers know it by ten digits. */
async function numberOf({ caseId, record }: HeldRecheck, vault: RecheckParts['vault']) {
  const number = record.company?.number
  if (number?.startsWith('•') !== true) return number
  const opened = await vault.open(caseId, 'company.number', 'register check')
  return opened?.slice(-10)
}

async function askRegister(held: HeldRecheck, parts: RecheckParts): Promise<Change | undefined> {
  if (!pendingKeys(held.record).includes('company.number')) return undefined
  const number = await numberOf(held, parts.vault)
  if (number === undefined) return undefined
  const lookup = await parts.sources.company(held.record.country, number)
  return (record) => withCompanyLookup(record, lookup)
}

async function askAbout(
  key: string,
  record: CustomerRecord,
  { sources, now }: RecheckParts,
): Promise<Change | undefined> {
  const address = addressAt(record, key)
  if (address !== undefined) {
    const lookup = await sources.address(address)
    return (so) => withAddressLookup(so, key, lookup)
  }
  const mail = mailAt(record, key)
  if (mail === undefined) return undefined
  const answer = await sources.mailDomain(mail.slice(mail.lastIndexOf('@') + 1))
  const found = { answer, sourceId: sources.mailDomainsId, fetchedAt: now().toISOString() }
  return (so) => withMailDomain(so, key, found)
}

async function askVat(record: CustomerRecord, { sources }: RecheckParts): Promise<Change[]> {
  const number = pendingVat(record)
  if (number === undefined) return []
  const lookup = await sources.vat(record.country, number)
  return [(so) => withVatLookup(so, lookup)]
}

/** The register first: what it says of an address needs no directory. One look-up per value. */
async function ask(held: HeldRecheck, parts: RecheckParts): Promise<Change> {
  const register = await askRegister(held, parts)
  const changes: Change[] = register === undefined ? [] : [register]
  const after = register?.(held.record) ?? held.record
  for (const key of pendingKeys(after)) {
    const change = await askAbout(key, after, parts)
    if (change !== undefined) changes.push(change)
  }
  changes.push(...(await askVat(after, parts)))
  return (record) => changes.reduce((so, change) => change(so), record)
}

function reviewItem(held: HeldRecheck, reason: string, parts: RecheckParts): ReviewItem {
  const { caseId, reference, record } = held
  const at = parts.now().toISOString()
  return {
    caseId,
    reference,
    reason,
    language: record.language,
    country: record.country,
    at,
    dueAt: parts.dueAt(at, reason, record.country),
  }
}

const newReasons = (before: CustomerRecord, after: CustomerRecord): readonly string[] =>
  (after.reviewReasons ?? []).filter((reason) => before.reviewReasons?.includes(reason) !== true)

const differencePrefix = 'differs:'

/**
 * The person and the customer hear of it before it is written down: cut off in between, the next attempt says it again,
 * which changes nothing, and nothing is forgotten.
 */
async function settle(held: HeldRecheck, change: Change, parts: RecheckParts) {
  const reasons = newReasons(held.record, change(held.record))
  for (const reason of reasons) await parts.reviews.add(reviewItem(held, reason, parts))
  const keys = reasons
    .filter((reason) => reason.startsWith(differencePrefix))
    .map((reason) => reason.slice(differencePrefix.length))
  const { caseId, conversation } = held
  if (keys.length > 0) await parts.tell({ caseId, conversation, keys })
  const outcome = await parts.store.settle(held, change, parts.now().toISOString())
  // Erased meanwhile: what was just put before a person goes with the rest (GD-23).
  if (outcome === 'gone') await parts.reviews.remove(caseId)
  return { outcome, differs: keys.length > 0 }
}

/** `undefined`: another instance has it, or there is nothing to check any more. */
async function checkOne(due: DueRecheck, parts: RecheckParts, { all = false }: RecheckOptions) {
  const held = await parts.store.take(
    due,
    parts.now().toISOString(),
    ...(all ? (['extra'] as const) : []),
  )
  if (held === undefined) return undefined
  const found = await ask(held, parts)
  const isLast = !all && isLastRecheck(held.attempts)
  return settle(held, isLast ? (record) => withoutAnswer(found(record)) : found, parts)
}

type Outcome = Awaited<ReturnType<typeof settle>>

function countsOf(done: readonly Outcome[]): RecheckCounts {
  const settled = done.filter(({ outcome }) => outcome === 'settled')
  const differing = settled.filter(({ differs }) => differs)
  return { checked: done.length, settled: settled.length, differing: differing.length }
}

/**
 * Checks again what could not be checked while customers were there. Several instances may do it at once; one whose
 * check fails keeps nobody else waiting, and is due again after the next pause.
 */
export async function recheckRound(
  parts: RecheckParts,
  options: RecheckOptions = {},
): Promise<RecheckCounts> {
  const moment = options.all === true ? endOfTime : parts.now().toISOString()
  const failures: unknown[] = []
  const done: Outcome[] = []
  for (const due of await parts.store.due(moment, atOnce)) {
    const one = await checkOne(due, parts, options).catch((error: unknown) => {
      failures.push(error)
    })
    if (one !== undefined) done.push(one)
  }
  if (failures.length > 0) throw failures[0]
  return countsOf(done)
}
