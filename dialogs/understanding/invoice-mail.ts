import { canonical } from './canonical.ts'
import type { Token } from './message.ts'
import { phrasesOf } from './phrases.ts'
import { tokenFrom, type Find, type Scan } from './scan.ts'
import { conjunctions } from './word-lists.ts'

/** `faktura`, `invoice`, `regning`, `räkning` in every form that the lists name. */
export const invoiceWords: ReadonlySet<string> = new Set(
  phrasesOf((words) => words.invoiceTo).flatMap((phrase) =>
    String(phrase.split(' ')[0]).split('|').map(canonical),
  ),
)
/** "to", "by", "via": an address behind these is where the thing before them goes; `t` is how "to" is typed in a hurry. */
const leading = new Set(
  't te til till to at by via på per pr med med hos gennem genom gjennom over över'
    .split(' ')
    .map(canonical),
)
/** The customer's own address is named with these: "I want an invoice, my e-mail is …". */
export const own: ReadonlySet<string> = new Set('min mit mitt my jeg jag eg i'.split(' '))
const reach = 8

const endsClause = ({ kind, word }: Token): boolean =>
  kind !== 'word' || conjunctions.has(word) || own.has(word)

/** Whether the clause that ends in this address speaks of invoices and where they go: "faktura via mejl till …". */
export function isInvoiceMail({ message }: Scan, find: Find): boolean {
  const end = tokenFrom(message, find.start)
  let leads = false
  // "to another mailbox: inge@…"
  const last = message.tokens[end - 1]?.text === ':' ? end - 2 : end - 1
  for (let at = last; at >= Math.max(0, end - reach); at--) {
    const token = message.tokens[at]
    if (token === undefined || endsClause(token)) return false
    if (invoiceWords.has(token.word)) return leads
    leads ||= leading.has(token.word)
  }
  return false
}
