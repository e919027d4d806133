import { isFixedLine } from '../../onboarding/phone-kind.ts'
import type { ChangedValue } from '../../onboarding/record-change.ts'
import { updateItems, type UpdateDoubt } from '../../onboarding/updating.ts'
import type { Address } from '../../onboarding/vocabulary.ts'
import { textValue } from '../../onboarding/text-value.ts'
import { tell, type Draft } from '../draft.ts'
import { lookUpAddress } from '../flows/check-address.ts'
import { askDomain } from '../flows/check-contact.ts'
import { miss } from '../flows/misses.ts'
import { contextOf } from '../understanding-context.ts'
import type { Fill, Understanding } from '../understanding/understanding.ts'
import { understand } from '../understanding/understand.ts'
import { fieldOf, put } from './update-state.ts'

type Checked = ChangedValue | UpdateDoubt | 'no-mobile'

const isMail = (key: string): boolean => key.endsWith('.email')
const isPhone = (key: string): boolean => key.endsWith('.phone')
const isInvoice = (key: string): boolean => key.startsWith('invoice.')

async function checkMail(draft: Draft, { key, value: mail }: Fill): Promise<Checked> {
  const answer = await askDomain(draft, textValue(mail))
  if (answer === 'deliverable') return { value: mail, verification: 'checked' }
  if (answer === 'unknown') {
    // To be asked again later; the customer hears nothing of it.
    return { value: mail, verification: 'pending', sourceId: draft.ports.mailDomains.id }
  }
  return { key, value: { value: mail, verification: 'unverified' }, why: 'email' }
}

async function checkAddress(draft: Draft, key: string, address: Address): Promise<Checked> {
  const found = await lookUpAddress(draft, address)
  const unverified = { value: address, verification: 'unverified' } as const
  // Of a country that has no directory here.
  if (found === undefined) return unverified
  switch (found.outcome) {
    case 'confirmed':
      return { value: address, verification: 'register', sourceId: found.sourceId }
    case 'suggested':
      return { key, value: unverified, other: found.address, why: 'suggestion' }
    case 'notFound':
      return { key, value: unverified, why: 'address' }
    case 'unavailable':
      return { value: address, verification: 'pending', sourceId: found.sourceId }
    case 'unknown':
      return unverified
  }
}

/** What is known of a new value, or the question that it raises. */
function check(draft: Draft, fill: Fill): Promise<Checked> {
  const { key, value, suggestion } = fill
  if (suggestion !== undefined) {
    const typed = { value, verification: 'unverified' } as const
    return Promise.resolve({ key, value: typed, other: suggestion, why: 'suggestion' })
  }
  if (isMail(key)) return checkMail(draft, fill)
  if (typeof value === 'object') return checkAddress(draft, key, value)
  // A code goes there, so it has to take texts (SM-10).
  if (isPhone(key) && isFixedLine(textValue(value))) return Promise.resolve('no-mobile')
  return Promise.resolve({ value, verification: 'checked' })
}

async function takeFill(draft: Draft, fill: Fill): Promise<void> {
  const checked = await check(draft, fill)
  const { values = {} } = draft.state.updating ?? {}
  if (checked === 'no-mobile') {
    tell(draft, 'update.fixedLine')
    draft.missed = true
  } else if ('why' in checked) put(draft, { doubt: checked })
  else {
    put(draft, { values: { ...values, [fill.key]: checked } })
    // Another number needs a code of its own.
    if (isPhone(fill.key)) put(draft, { newNumber: undefined })
    draft.understood[fill.key] = checked.value
  }
}

/** Another value is no yes to the earlier number, which alone needs no code (SM-10). */
function dropUndo(draft: Draft, taken: readonly Fill[]): void {
  const isUndoing = draft.state.updating?.undoing === true
  if (isUndoing && taken.length > 0) put(draft, { values: {}, undoing: undefined })
}

/** Values that belong to what can be changed here; others make the customer another one, or are not its own to change. */
export async function takeValues(draft: Draft, said: Understanding): Promise<boolean> {
  const { customer, third } = draft.state.updating ?? {}
  if (customer === undefined) return false
  const own = [...updateItems.map((item) => fieldOf(customer, item)), third]
  const isOwn = ({ key }: Fill) => own.includes(key) || isInvoice(key)
  const taken = said.fills.filter(isOwn)
  dropUndo(draft, taken)
  for (const fill of taken) await takeFill(draft, fill)
  if (taken.length === 0 && said.fills.length > 0) tell(draft, 'update.fixed')
  if (said.fills.length > 0) return true
  if (said.refused === undefined) return false
  miss(draft, said.refused)
  return true
}

/** What the first message said beside its wish, now that it may be used: read as an answer to the question that it asks for. */
export async function hearValues(draft: Draft, text: string): Promise<void> {
  const { updating } = draft.state
  if (updating?.customer === undefined || updating.item === undefined) return
  const asks = fieldOf(updating.customer, updating.item)
  const { fills } = understand(text, { ...contextOf(draft), asks: 'outcome' })
  await takeValues(draft, { fills: fills.filter(({ key }) => key === asks) })
}
