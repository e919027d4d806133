import {
  isForInvoices,
  isInvoiceBox,
  isOfOtherContact,
  putSent,
} from '../choices/invoice-recipients.ts'
import { isBesideOwn } from '../labels/beside-own.ts'
import type { Find } from '../shapes/scan.ts'
import { isForChannel, isOpen, put, type Situation } from '../situation.ts'
import { isOpenNow } from './open-now.ts'

/** Somebody's name or phone was asked for, or is said beside it: whose address it is, too. */
const isOfPerson = ({ asked, side, fills }: Situation, { raw }: Find): boolean =>
  !isInvoiceBox(raw) &&
  (asked.startsWith(`${side}.`) || fills.has(`${side}.name`) || fills.has(`${side}.phone`)) &&
  !fills.has(`${side}.email`)

/** Where an address goes that nothing is said about. */
function keyOfMail(situation: Situation, own: string, find: Find): string {
  if (isOfOtherContact(situation, own) || isOfPerson(situation, find)) return own
  const isForInvoice =
    !isOpenNow(situation, own) &&
    (isOpen(situation, 'invoice.email') || situation.fills.has(own) || isForChannel(situation))
  return isForInvoice ? 'invoice.email' : own
}

/** "ingrid dahl 85 at hotmail dot com": an address that cannot be read is said to be none. */
const howMeant = ({ raw }: Find) => (raw.trim().includes(' ') ? 'labelled' : 'shape')

/** Addresses that no label has claimed; `putAsked` takes the one that was asked for. */
export function putMails(
  situation: Situation,
  mails: readonly Find[],
  putAsked: (find: Find) => boolean,
): void {
  const own = `${situation.side}.email`
  const isPut = (find: Find) =>
    isForInvoices(situation, find) ? putSent(situation, find) : putAsked(find)
  const given = (find: Find) =>
    [...situation.fills.values()].some(({ value }) => value === find.raw.trim().toLowerCase())
  const rest = mails.filter((find) => !given(find) && !isPut(find))
  const ordered =
    rest.length > 1
      ? [...rest].sort((a, b) => Number(isInvoiceBox(a.raw)) - Number(isInvoiceBox(b.raw)))
      : rest
  for (const find of ordered) {
    if (isBesideOwn(situation, find))
      put(situation, { key: 'invoice.email', raw: find.raw, how: 'labelled' })
    else
      put(situation, { key: keyOfMail(situation, own, find), raw: find.raw, how: howMeant(find) })
  }
}
