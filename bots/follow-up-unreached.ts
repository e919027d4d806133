import type { Ports } from '../dialogs/ports.ts'
import { sendCorrectionLink } from '../dialogs/update/send-link.ts'
import {
  contactsOfRecord,
  isSameContact,
  type ContactAddress,
} from '../onboarding/messaging/contact-address.ts'
import {
  needsCorrection,
  wasWashed,
  type Asking,
  type ContactPoint,
} from '../onboarding/messaging/contact-point.ts'
import type { ContactPoints } from '../onboarding/messaging/contact-points.ts'
import type { Unreached, UnreachedContact } from '../onboarding/messaging/unreached.ts'
import type { CustomerRecord } from '../onboarding/record.ts'
import { dueAt } from '../onboarding/review/due-at.ts'

export interface FollowUpParts {
  readonly unreached: Unreached
  readonly contactPoints: ContactPoints
  /** References of the customers that may be reached at an address. */
  readonly referencesAt: (address: ContactAddress) => Promise<readonly string[]>
  readonly ports: Pick<
    Ports,
    'customers' | 'reviews' | 'messenger' | 'transfers' | 'chatUrl' | 'profile' | 'now'
  >
}

/** Who is asked nothing more: gone, or turned away. */
const isOver = ({ status }: CustomerRecord): boolean => status === 'erased' || status === 'declined'

async function customersAt(
  address: ContactAddress,
  { referencesAt, ports }: FollowUpParts,
): Promise<readonly CustomerRecord[]> {
  const records: CustomerRecord[] = []
  for (const reference of await referencesAt(address)) {
    const record = await ports.customers.get(reference)
    const isStill = (one: CustomerRecord): boolean =>
      !isOver(one) && contactsOfRecord(one).some((contact) => isSameContact(contact, address))
    // The index keeps where customers could be reached before, too.
    if (record !== undefined && isStill(record)) records.push(record)
  }
  return records
}

async function toAPerson(
  { reference, language, country }: CustomerRecord,
  reason: 'unreachable' | 'mail-returned',
  { reviews, profile, now }: FollowUpParts['ports'],
): Promise<void> {
  const at = now().toISOString()
  const due = dueAt({ at, reasons: [reason], country }, profile)
  // A finished customer's item goes by its reference, as that of a wrong person does.
  const caseId = reference
  await reviews.add({ caseId, reference, reason, language, country, at, dueAt: due })
}

const askingOf = ({ profile, now }: FollowUpParts['ports']): Asking => ({
  askDays: profile.wash.askDays,
  now: now(),
})

/** At whichever of their contact points: one person reads them all. */
async function wasJustAsked(
  record: CustomerRecord,
  { contactPoints, ports }: FollowUpParts,
): Promise<boolean> {
  for (const { kind, to } of contactsOfRecord(record)) {
    if (wasWashed(await contactPoints.read(kind, to), askingOf(ports))) return true
  }
  return false
}

interface Failing {
  readonly contact: UnreachedContact
  readonly point: ContactPoint
}

/**
 * A person hears of those who cannot be asked: by no other way, or because the wash has just asked them something (DQ-09). `throttled`:
 * many links in a short time; later.
 */
async function ask(
  record: CustomerRecord,
  { contact, point }: Failing,
  parts: FollowUpParts,
): Promise<'asked' | 'told' | 'throttled'> {
  const { ports } = parts
  if (point.status === 'review') await toAPerson(record, 'mail-returned', ports)
  const outcome = (await wasJustAsked(record, parts))
    ? 'unreachable'
    : await sendCorrectionLink(ports, record, { failing: contact.kind, key: contact.id })
  if (outcome === 'throttled') return outcome
  if (outcome !== 'unreachable') return 'asked'
  await toAPerson(record, 'unreachable', ports)
  return 'told'
}

async function followUp(contact: UnreachedContact, parts: FollowUpParts): Promise<void> {
  const { contactPoints, unreached, ports } = parts
  const { kind, to } = contact
  const at = ports.now().toISOString()
  const point = await contactPoints.read(kind, to)
  // It works again, or they were asked already.
  if (needsCorrection(point, askingOf(ports))) {
    let isAsked = false
    for (const record of await customersAt(contact, parts)) {
      const outcome = await ask(record, { contact, point }, parts)
      if (outcome === 'throttled') return
      isAsked ||= outcome === 'asked'
    }
    // Who was only told of waits no longer for the next request of the wash.
    if (isAsked)
      await contactPoints.change(kind, to, (before) => ({ ...before, correctionAskedAt: at }))
  }
  await unreached.done(contact)
}

/**
 * Asks everybody who is reached at a contact point that fails for one that works, by their other one; a person is told where there is
 * none, or where mail keeps coming back (DQ-10). The record stays as it is: the last contact point is never taken out. Keyed by
 * what is followed up, so that a crash or a second instance asks nobody twice. Gives how many contact points were looked at.
 */
export async function followUpUnreached(parts: FollowUpParts): Promise<number> {
  let looked = 0
  for await (const contact of parts.unreached.open()) {
    await followUp(contact, parts)
    looked += 1
  }
  return looked
}
