import type { CustomerRecord } from '../../onboarding/record.ts'
import type { ChangedValue } from '../../onboarding/record-change.ts'
import { textValue } from '../../onboarding/text-value.ts'
import type { Updating } from '../../onboarding/updating.ts'
import { speakerOfRecord } from '../../onboarding/messaging/contact-address.ts'
import { update, type Draft } from '../draft.ts'
import { sendCode } from '../flows/send-code.ts'
import { askForYes, needsYes } from './confirm-change.ts'
import { recordFor } from './open-customer.ts'
import { missingDetail, put } from './update-state.ts'
import { besideRegister } from './wash-finds.ts'

const phoneKeys = ['contact.phone', 'person.phone'] as const
const mailKeys = ['contact.email', 'person.email'] as const

type Values = Readonly<Record<string, ChangedValue>>

const textAt = (values: Values, keys: readonly string[]): string =>
  keys.map((key) => textValue(values[key]?.value)).find((text) => text !== '') ?? ''

const without = (values: Values, keys: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key)))

/** SM-10: a number is bound by whoever reads it; the code goes there, whatever number this came from. */
export async function proveNewNumber(draft: Draft): Promise<void> {
  const { id = '', values = {} } = draft.state.updating ?? {}
  if (await sendCode(draft, id, { kind: 'sms', to: textAt(values, phoneKeys) })) {
    put(draft, { newNumber: 'asked' })
  } else {
    for (const key of phoneKeys) Reflect.deleteProperty(draft.understood, key)
    forgetNumber(draft)
  }
}

/** Invoices by e-mail go where other mail goes, unless they are sent elsewhere on purpose (UX-12). */
function withInvoiceMail({ values, customer }: Updating, record: CustomerRecord): Values {
  const channel = values['invoice.channel']?.value
  const mail = mailKeys.map((key) => values[key]).find((value) => value !== undefined)
  const follows =
    channel === undefined && mail !== undefined && customer?.mailTakesInvoices === true
  if (!follows && channel !== 'email') return values
  const { email } = speakerOfRecord(record)
  const standing: ChangedValue = { value: email, verification: 'checked' }
  return { 'invoice.email': mail ?? standing, ...values }
}

/** Everything that is changed is there: what it was before is kept for the notices, and it is carried out. */
function carryOut(draft: Draft, values: Values, record: CustomerRecord): void {
  const { phone, email } = speakerOfRecord(record)
  const stands = draft.state.updating?.standing !== undefined
  // Nobody hears of what has not changed.
  const before = stands
    ? {}
    : {
        ...(textAt(values, phoneKeys) === '' ? {} : { phone }),
        ...(textAt(values, mailKeys) === '' ? {} : { email }),
      }
  put(draft, { values, before, newNumber: undefined })
  update(draft, { finishing: 'update' })
}

/** An earlier number was proven before it was changed, or by this very session. */
const isToBeProven = ({ values, undoing, newNumber, standing }: Updating): boolean =>
  textAt(values, phoneKeys) !== '' &&
  undoing !== true &&
  standing === undefined &&
  newNumber !== 'proven'

/** Asks for what is missing, proves what has to be proven, and carries the rest out. */
async function goOn(draft: Draft, updating: Updating, record: CustomerRecord): Promise<void> {
  const { values } = updating
  if (missingDetail(updating) !== undefined) put(draft, { item: 'invoice' })
  else if (isToBeProven(updating)) {
    if (updating.newNumber !== 'asked') await proveNewNumber(draft)
  } else if (needsYes(draft, updating)) askForYes(draft, updating)
  else carryOut(draft, values, record)
}

const isComplete = ({ doubt, values }: Updating): boolean =>
  doubt === undefined && Object.keys(values).length > 0

/** Goes on with the new values as far as they are complete and proven. */
export async function advance(draft: Draft): Promise<void> {
  const { updating } = draft.state
  if (updating?.customer === undefined || !isComplete(updating)) return
  const record = await recordFor(draft, updating.customer.reference)
  if (record === undefined) return
  const values = besideRegister(withInvoiceMail(updating, record), updating, record)
  put(draft, { values })
  await goOn(draft, { ...updating, values }, record)
}

/** Puts the number aside that was to be proven. */
export function forgetNumber(draft: Draft): void {
  const { values = {} } = draft.state.updating ?? {}
  put(draft, { values: without(values, phoneKeys), newNumber: undefined, item: 'phone' })
}
