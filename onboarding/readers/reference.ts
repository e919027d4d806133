import { clean } from '../clean.ts'
import type { ReadContext } from '../field.ts'
import { findNationalNumbers } from '../national-numbers.ts'
import { read, refuse } from '../reading.ts'
import type { Reading } from '../reading.ts'

/**
 * Fortnox takes 50 characters in `YourReference`, and e-conomic's and Pennylane's fields of the kind as many; Peppol BIS
 * Billing 3.0 (BT-10, BT-13) and OIOUBL set no limit of their own.
 */
const maxLength = 50
/** `mette@nordlys.dk`: an address is where an invoice goes, and no reference. */
const mailAddress = /[^\s@]@[^\s@]/u
/** The opening of an HTML tag or comment. */
const markup = /<[/!?\p{L}]/u

/**
 * What a customer's invoices are to carry, so that it knows whose they are: `PO 4711`, `Projekt 4410`, `Skolekøkken 3`. One
 * line as typed, blanks apart. Never a national number (ID-07), in whichever country: it would stand on paper.
 * Reasons: `empty`, `wrongCharacters` (neither letter nor digit, an e-mail address, markup), `tooLong` (over 50),
 * `nationalNumberInChat`.
 */
export function readReference(
  text: string,
  { country, now }: Pick<ReadContext, 'country' | 'now'>,
): Reading<string> {
  const reference = clean(text).replaceAll('\n', ' ')
  if (reference === '') return refuse('empty')
  if (findNationalNumbers(reference, { country, now }).length > 0)
    return refuse('nationalNumberInChat')
  if (!/[\p{L}\p{N}]/u.test(reference) || mailAddress.test(reference) || markup.test(reference))
    return refuse('wrongCharacters')
  const got = Array.from(reference).length
  return got > maxLength ? refuse('tooLong', { expected: maxLength, got }) : read(reference)
}
