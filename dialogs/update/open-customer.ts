import type { Answer } from '../../onboarding/answer.ts'
import { maskAddress, maskMail, maskName, maskPhone } from '../../onboarding/mask.ts'
import { speakerOfRecord } from '../../onboarding/messaging/contact-address.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { CustomerView, UpdateItem } from '../../onboarding/updating.ts'
import { clear, tell, update, words, type Draft } from '../draft.ts'
import { askedByStaff, askForStaff } from './asked-by-staff.ts'
import { hearValues } from './take-values.ts'
import { startUndo } from './undo-number.ts'
import { put } from './update-state.ts'
import { findsFor } from './wash-finds.ts'

/** What may be shown of a customer to whoever has proven to be it: enough to know one's own data by. */
function viewOf(draft: Draft, record: CustomerRecord, canUndo: boolean): CustomerView {
  const { reference, country, customerType, invoice } = record
  const { name, phone, email } = speakerOfRecord(record)
  return {
    reference,
    country,
    customerType,
    masked: {
      email: maskMail(email),
      phone: maskPhone(phone),
      address: placeOf(record),
      contact: maskName(name),
      invoice: words(draft)(`fields.invoice.channel.values.${invoice.channel}`),
    },
    mailTakesInvoices: invoice.channel === 'email' && invoice.email === email,
    canUndo,
  }
}

function placeOf({ company, person }: CustomerRecord): string {
  const address = company?.address ?? person?.address
  return address === undefined ? '' : maskAddress(address)
}

/** By these it is known which fields there are and how numbers are read; nothing of it is personal. */
function basicsOf(draft: Draft, { country, customerType, payment }: CustomerRecord) {
  const answer = (value: string): Answer => ({
    value,
    source: 'customer',
    channel: draft.inbound.channel,
    at: draft.at,
    verification: 'checked',
  })
  return {
    country: answer(country),
    customerType: answer(customerType),
    payment: answer(payment),
  }
}

/** The record as it is now; `undefined`, and said so, when the customer is gone. */
export async function recordFor(
  draft: Draft,
  reference: string,
): Promise<CustomerRecord | undefined> {
  const record = await draft.ports.customers.get(reference)
  if (record !== undefined && record.status !== 'erased') return record
  tell(draft, 'update.nothing')
  put(draft, { ended: true })
  return undefined
}

/** Shows the record as it is by now. */
export async function refreshView(draft: Draft, record: CustomerRecord): Promise<void> {
  const change = await draft.ports.finder.openChange(record.reference)
  const finds = await findsFor(draft, record)
  put(draft, { customer: viewOf(draft, record, change !== undefined), finds })
}

async function takeUpWish(draft: Draft, item: UpdateItem | 'undo', text: string): Promise<void> {
  if (item === 'undo') {
    await startUndo(draft)
    return
  }
  put(draft, { item })
  await hearValues(draft, text)
}

/** It is proven whose data it is: what was asked for at first is taken up. */
export async function openCustomer(draft: Draft, reference: string): Promise<void> {
  const record = await recordFor(draft, reference)
  if (record === undefined) return
  // Another customer's case does not lie in a row of this one, from where erasing it would not remove it (GD-23).
  if (draft.state.aside?.reference !== reference) clear(draft, 'aside')
  update(draft, { caseId: reference, reference, answers: basicsOf(draft, record) })
  await refreshView(draft, record)
  const asked = await askedByStaff(draft, record)
  const { wish } = draft.state.updating ?? {}
  if (wish?.item !== undefined) await takeUpWish(draft, wish.item, wish.text)
  else if (asked !== undefined) askForStaff(draft, asked, record)
}
