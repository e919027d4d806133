import type { Updating, UpdateItem, CustomerView } from '../../onboarding/updating.ts'
import { update, type Draft } from '../draft.ts'
import { emptyCase } from '../empty-case.ts'
import { findAsks, nextFind } from './wash-finds.ts'

/** Changes some of an update that is under way; parts that are `undefined` go. */
export function put(
  draft: Draft,
  change: { [K in keyof Updating]?: Updating[K] | undefined },
): void {
  const { updating } = draft.state
  if (updating === undefined) return
  const next = { ...updating, ...change }
  const there = Object.entries(next).filter(([, part]) => part !== undefined)
  update(draft, { updating: Object.fromEntries(there) as unknown as Updating }) // the same parts, without those that went
}

const sms = 'sms'

/** On SMS a conversation is named after the number that writes. */
export const senderOf = ({ state }: Draft): string => state.conversation.slice(sms.length + 1)

/**
 * An empty case for an update. That of a finished customer is named after the customer, so that erasing it reaches what is said here
 * (GD-23), and not after its case: whatever goes with an update that is left lying is none of what is kept of the case (GD-29).
 */
export function emptyUpdate(draft: Draft): Draft['state'] {
  const { finished, reference } = draft.state
  const fresh = emptyCase(draft)
  return finished === undefined ? fresh : { ...fresh, caseId: reference }
}

/** Whose name stands before the contact fields: the company's contact person or the private customer. */
const partyOf = ({ customerType }: CustomerView): 'contact' | 'person' =>
  customerType === 'business' ? 'contact' : 'person'

/** The field behind what is offered. */
export function fieldOf(view: CustomerView, item: UpdateItem): string {
  const party = partyOf(view)
  const fields: Readonly<Record<UpdateItem, string>> = {
    email: `${party}.email`,
    phone: `${party}.phone`,
    address: view.customerType === 'business' ? 'company.address' : 'person.address',
    contact: `${party}.name`,
    invoice: 'invoice.channel',
  }
  return fields[item]
}

/** What is offered: a private customer has no contact person. */
export const itemsFor = ({ customerType }: CustomerView, items: readonly UpdateItem[]) =>
  items.filter((item) => item !== 'contact' || customerType === 'business')

const details = { email: 'invoice.email', gln: 'invoice.gln', peppol: 'invoice.peppol' } as const

/** The field that a new invoice channel needs and that has no value yet. */
export function missingDetail({ values }: Updating): string | undefined {
  const channel = values['invoice.channel']?.value
  const key = Object.entries(details).find(([name]) => name === channel)?.[1]
  return key === undefined || values[key] !== undefined ? undefined : key
}

/** What has to be settled of a change before anything else. */
function asksFirst({ newNumber, doubt, confirm }: Updating): string | undefined {
  if (doubt !== undefined) return `suggest:${doubt.key}`
  if (newNumber === 'asked') return 'code'
  return confirm === undefined ? undefined : 'confirm:change'
}

function asksNext(updating: Updating): string {
  const { item, customer, third } = updating
  const first = asksFirst(updating)
  if (first !== undefined) return first
  if (customer === undefined) return 'choose:customer'
  if (item !== undefined) return missingDetail(updating) ?? fieldOf(customer, item)
  return third ?? asksBeside(updating)
}

/** Nothing of the customer's own is under way: what the wash found out, else whether there is more. */
function asksBeside(updating: Updating): string {
  const find = nextFind(updating)
  if (find !== undefined) return findAsks(find)
  return updating.changes > 0 && updating.menu !== true ? 'choose:more' : 'choose:update'
}

/** Hint `asks` while contact data is changed: worked out from what is known, never stored (DESIGN section 6). */
export function updateAsks(updating: Updating): string {
  if (updating.ended === true) return 'outcome'
  if (updating.proven !== undefined) return asksNext(updating)
  return updating.claimed === undefined ? 'identify' : 'code'
}
