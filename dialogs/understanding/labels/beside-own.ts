import { isInvoiceBox } from '../choices/invoice-recipients.ts'
import type { Find } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'

/** "no, accounts@…" at the summary, or where invoices are asked about: nobody's e-mail is named, so that the one for bills is put right. */
const mayBeForBills = ({ corrects, labels, asked }: Situation): boolean =>
  !corrects ||
  ((asked === '' || asked.startsWith('invoice.')) && !labels.some(({ role }) => role === 'email'))

/** "ekonomi@…" where the contact has another address: that is nobody's new one, but where bills go. */
export function isBesideOwn(situation: Situation, { raw }: Find): boolean {
  const { context, side } = situation
  const standing = context.values[`${side}.email`]
  return (
    typeof standing === 'string' &&
    mayBeForBills(situation) &&
    context.values['payment'] !== 'prepayment' &&
    isInvoiceBox(raw) &&
    !isInvoiceBox(standing)
  )
}
