import { invoiceWords } from './invoice-mail.ts'
import { indexPhrases, never, phrasesIn, phrasesOf } from './phrases.ts'
import { put, type Situation } from './situation.ts'
import { negations } from './word-lists.ts'

const sameMail = indexPhrases([['same', phrasesOf((words) => words.sameMail)]] as const)
const reach = 6

/** "invoices to the same e-mail": the invoice word stands a few words before, and nothing is denied. */
function isForInvoices(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - reach), at)
  return (
    before.some((word) => invoiceWords.has(word)) && !before.some((word) => negations.has(word))
  )
}

/** The address for invoices is the one that this message gives as the customer's own. */
export function putSameMail(situation: Situation): void {
  const { fills, scan, side } = situation
  const own = fills.get(`${side}.email`)
  if (own === undefined) return
  const words = scan.message.tokens.map(({ word }) => word)
  const hits = phrasesIn(sameMail, words, never)
  if (hits.some(({ from }) => isForInvoices(words, from)))
    put(situation, { key: 'invoice.email', raw: own.raw, how: 'labelled' })
}
