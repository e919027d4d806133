import { isOver } from '../../onboarding/is-over.ts'
import type { ContactAddress } from '../../onboarding/messaging/contact-address.ts'
import {
  isSuppressed,
  isTroubled,
  wasWashed,
  type ContactPoint,
} from '../../onboarding/messaging/contact-point.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { contactsByKey, mayAsk } from '../../onboarding/wash/wash-due.ts'
import type { WashAsk } from '../../onboarding/wash/wash-state.ts'
import type { WashedCustomer } from '../../onboarding/wash/wash-store.ts'
import { tellStaff, todayOf, type AskOutcome, type WashParts } from './wash-parts.ts'

/** `later`: not today; it is due again in the next round. */
export type Asked = 'asked' | 'unreachable' | 'later'

type Points = Readonly<Record<string, ContactPoint>>

/** Messages are remembered for a week: what is older may have been sent, and is never sent again. */
const resendDays = 6

/** Whoever speaks for several customers was asked for another one not long ago. */
function isTaken(point: ContactPoint, reference: string, parts: WashParts): boolean {
  const { washed } = point
  return washed?.reference !== reference && wasWashed(point, todayOf(parts))
}

/** By what the customer can be asked, what works first (DQ-10); `taken`: whoever is reached there was asked for another one. */
export function waysTo(
  record: CustomerRecord,
  contacts: Points,
  parts: WashParts,
): readonly ContactAddress[] | 'taken' {
  const usable = contactsByKey(record).flatMap(({ key, ...to }) => {
    const point = contacts[key]
    return point === undefined || isSuppressed(point) || !parts.kinds.includes(to.kind)
      ? []
      : [{ to, point }]
  })
  if (usable.some(({ point }) => isTaken(point, record.reference, parts))) return 'taken'
  const doubtful = usable.filter(({ point }) => isTroubled(point.status))
  return [...usable.filter((way) => !doubtful.includes(way)), ...doubtful].map(({ to }) => to)
}

/** Of two customers with one contact point that are asked at once, one gets it. */
async function reserve(
  { kind, to }: ContactAddress,
  reference: string,
  parts: WashParts,
): Promise<boolean> {
  const at = parts.now().toISOString()
  const point = await parts.contactPoints.change(kind, to, (before) =>
    isTaken(before, reference, parts) ? before : { ...before, washed: { reference, at } },
  )
  return point.washed?.reference === reference
}

/** All of them: one person has a phone and a mailbox. `false`: another customer came first. */
async function reserveAll(
  ways: readonly ContactAddress[],
  reference: string,
  parts: WashParts,
): Promise<boolean> {
  for (const way of ways) if (!(await reserve(way, reference, parts))) return false
  return true
}

async function sendByOne(
  { record, ask }: { readonly record: CustomerRecord; readonly ask: WashAsk },
  ways: readonly ContactAddress[],
  parts: WashParts,
): Promise<AskOutcome> {
  const key = `wash|${record.reference}|${ask.number}`
  for (const to of ways) {
    const outcome = await parts.send(record, to, key)
    if (outcome !== 'unreachable') return outcome
  }
  return 'unreachable'
}

const newAsk = ({ state: { ask } }: WashedCustomer, at: string): WashAsk =>
  ask?.state === 'sending' ? ask : { number: (ask?.number ?? 0) + 1, at, state: 'sending' }

/** Writes down that the customer is being asked, before anything is sent; `undefined`: somebody else has asked meanwhile. */
async function begin(customer: WashedCustomer, parts: WashParts): Promise<WashAsk | undefined> {
  const at = parts.now().toISOString()
  const { reference } = customer.record
  const settled = await parts.store.settle(
    reference,
    (fresh) =>
      mayAsk(fresh.record, fresh.state, todayOf(parts))
        ? { record: fresh.record, state: { ...fresh.state, ask: newAsk(fresh, at) } }
        : fresh,
    { id: `wash-ask-${reference}`, at },
  )
  if (settled === 'gone') return undefined
  const { ask } = settled.state
  return ask?.state === 'sending' ? ask : undefined
}

async function end(reference: string, ask: WashAsk, parts: WashParts): Promise<void> {
  await parts.store.settle(
    reference,
    ({ record, state }) => ({ record, state: { ...state, ask } }),
    { id: `wash-ask-${reference}`, at: parts.now().toISOString() },
  )
}

async function toStaff({ record }: WashedCustomer, ask: WashAsk, parts: WashParts): Promise<Asked> {
  const { reference } = record
  await tellStaff({ caseId: reference, record, reason: 'unreachable' }, parts)
  await end(reference, { ...ask, state: 'unreachable' }, parts)
  return 'unreachable'
}

/**
 * Asks a customer, once: it is written down, then sent under an id that follows from what was written down, then ticked off.
 * Whoever dies in between sends the same message again, which a carrier gets once. Whom nothing reaches, a person looks for.
 */
export async function askCustomer(
  customer: WashedCustomer,
  contacts: Points,
  parts: WashParts,
): Promise<Asked> {
  if (parts.kinds.length === 0) return 'later'
  const ways = waysTo(customer.record, contacts, parts)
  const { reference } = customer.record
  if (ways === 'taken' || !(await reserveAll(ways, reference, parts))) return 'later'
  const ask = await begin(customer, parts)
  if (ask === undefined) return 'later'
  if (isOver(ask.at, resendDays, parts.now())) {
    await end(reference, { ...ask, state: 'sent' }, parts)
    return 'later'
  }
  const outcome = await sendByOne({ record: customer.record, ask }, ways, parts)
  if (outcome === 'unreachable') return toStaff(customer, ask, parts)
  if (outcome === 'throttled') return 'later'
  await end(reference, { ...ask, state: 'sent' }, parts)
  return 'asked'
}
