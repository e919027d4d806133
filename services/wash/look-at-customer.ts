import { isDeepStrictEqual } from 'node:util'
import type { ContactPoint } from '../../onboarding/messaging/contact-point.ts'
import type { CompanyLookup } from '../../onboarding/ports.ts'
import { present } from '../../onboarding/present.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { isOpen } from '../../onboarding/wash/open-questions.ts'
import { withRegisterAnswer, type Washed } from '../../onboarding/wash/register-answer.ts'
import { contactsByKey, deliveryFinds, isRegisterDue } from '../../onboarding/wash/wash-due.ts'
import type { WashFind, WashState } from '../../onboarding/wash/wash-state.ts'
import type { WashChange, WashedCustomer, WashItem } from '../../onboarding/wash/wash-store.ts'
import { todayOf, type WashParts } from './wash-parts.ts'

/** What a customer comes to. */
export interface Applied extends WashChange {
  /** For which a person has to look from now on. */
  readonly reasons: readonly string[]
  /** Proposals of the register that are new. */
  readonly found: number
}

/** Everything that was asked about a customer. */
export interface Look {
  /** Contact points by field key. */
  readonly contacts: Readonly<Record<string, ContactPoint>>
  /** `unasked`: it was not due. `silent`: no answer, and so nothing is known. */
  readonly register: 'answered' | 'silent' | 'unasked'
  /** Pure: on a fresher customer again, where somebody else has changed it. */
  readonly apply: (customer: WashedCustomer) => Applied
}

/** The contact points that a record has, as they are known by now. */
export async function contactPointsOf(
  record: CustomerRecord,
  { contactPoints }: Pick<WashParts, 'contactPoints'>,
): Promise<Readonly<Record<string, ContactPoint>>> {
  const found = await Promise.all(
    contactsByKey(record).map(
      async ({ key, kind, to }) => [key, await contactPoints.read(kind, to)] as const,
    ),
  )
  return Object.fromEntries(found)
}

export const statusesOf = (contacts: Readonly<Record<string, ContactPoint>>) =>
  Object.fromEntries(Object.entries(contacts).map(([key, { status }]) => [key, status]))

/** The record has only a mask where the number is a national number; registers know it by ten digits. */
async function numberOf({ caseId, record }: WashedCustomer, { vault }: WashParts) {
  const number = record.company?.number
  if (number?.startsWith('•') !== true) return number
  return (await vault.open(caseId, 'company.number', 'register check'))?.slice(-10)
}

/** A register that has told of a change is asked, unless it was asked since. */
export const hasChanged = (
  { checkedAt = '' }: WashState,
  { changedAt }: Pick<WashItem, 'changedAt'>,
) => changedAt !== undefined && checkedAt < changedAt

async function askRegister(
  customer: WashedCustomer,
  item: WashItem,
  parts: WashParts,
): Promise<CompanyLookup | undefined> {
  const { record, state } = customer
  if (!isRegisterDue(record, state, todayOf(parts)) && !hasChanged(state, item)) return undefined
  const number = await numberOf(customer, parts)
  return number === undefined ? undefined : parts.register(record.country, number)
}

const keyOf = ({ key, kind, ...find }: WashFind): string =>
  JSON.stringify([key, kind, 'value' in find ? find.value : ''])

function stateAfter(before: WashState, washed: Washed | undefined, more: Partial<WashState>) {
  const { missing: _before, ...known } = before
  const missing = washed === undefined ? before.missing : washed.missing || undefined
  const next: WashState = {
    ...known,
    ...more,
    ...(missing === undefined ? {} : { missing: true as const }),
  }
  return isDeepStrictEqual(next, before) ? before : next
}

interface Heard {
  readonly lookup: CompanyLookup | undefined
  readonly contacts: Readonly<Record<string, ContactPoint>>
}

const answerAt = (lookup: CompanyLookup | undefined): string | undefined =>
  lookup === undefined || lookup.outcome === 'unavailable' ? undefined : lookup.fetchedAt

function heardOfRegister({ record, state }: WashedCustomer, { lookup }: Heard, parts: WashParts) {
  if (lookup === undefined) return undefined
  const attribution = lookup.outcome === 'found' ? parts.attributionOf(lookup.sourceId) : undefined
  return withRegisterAnswer(record, state, { lookup, attribution })
}

function applied(customer: WashedCustomer, heard: Heard, parts: WashParts): Applied {
  const { record, state } = customer
  const washed = heardOfRegister(customer, heard, parts)
  const { finds: ofRegister, reasons } = washed ?? {
    finds: state.finds.filter((find) => find.kind === 'register' && isOpen(record, find)),
    reasons: [],
  }
  const undelivered = deliveryFinds(state.finds, statusesOf(heard.contacts), parts.now())
  const known = state.finds.map(keyOf)
  const finds = [...ofRegister, ...undelivered]
  const more = { finds, ...present({ checkedAt: answerAt(heard.lookup) }) }
  return {
    record: washed?.record ?? record,
    state: stateAfter(state, washed, more),
    reasons,
    found: ofRegister.filter((find) => !known.includes(keyOf(find))).length,
  }
}

/** Asks about one customer whatever is due. Reads and asks; writes nothing. */
export async function lookAtCustomer(
  customer: WashedCustomer,
  item: WashItem,
  parts: WashParts,
): Promise<Look> {
  const contacts = await contactPointsOf(customer.record, parts)
  const lookup = await askRegister(customer, item, parts)
  const heard = { lookup, contacts }
  return {
    contacts,
    register:
      lookup === undefined ? 'unasked' : lookup.outcome === 'unavailable' ? 'silent' : 'answered',
    apply: (fresh) => applied(fresh, heard, parts),
  }
}
