import { canonical, listed } from '../words/canonical.ts'
import { choicesIn } from '../choices/choices.ts'
import { invoiceWords, own } from '../choices/invoice-mail.ts'
import { sendsToOwn } from './invoices-to-own.ts'
import type { Label } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { indexPhrases, never, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { take } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import { copulas, fillers, functionWords, negations, wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const sameMail = indexPhrases([['same', phrasesOf((words) => words.sameMail)]] as const)
const same = wordSet('same')
const reach = 6

/** "invoices to the same e-mail": the invoice word stands a few words before, and nothing is denied. */
function isForInvoices(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - reach), at)
  return (
    before.some((word) => invoiceWords.has(word)) && !before.some((word) => negations.has(word))
  )
}

/** "brug min egen", "use my own": one's own, where an address was asked for. */
const ones = listed('egen egne own eigen')
/** "min", "mine": the answer and nothing else. */
const mine = listed('min mit mitt mi mine')
const samePlace = wordSet('samePlace')
const leading = listed('for för til till te to på')

/** "same for invoices", "samma adress till fakturan". */
function leadsToInvoices(words: readonly string[], at: number): boolean {
  const from = samePlace.has(String(words[at])) ? at + 1 : at
  const next = words.slice(from + 1, from + 3)
  return leading.has(String(words[from])) && next.some((word) => invoiceWords.has(word))
}

/** "invoices to the same", "same for invoices": beside the address itself, and not by post. */
function isForInvoicesToo({ fills, side }: Situation, words: readonly string[]): boolean {
  const at = words.findIndex((word) => same.has(word))
  if (at === -1 || !fills.has(`${side}.email`) || isByPost(words)) return false
  const next = words[at + 1]
  const isWhole = next === undefined || samePlace.has(next)
  return leadsToInvoices(words, at + 1) || (isWhole && isForInvoices(words, at))
}

const isByPost = (words: readonly string[]): boolean =>
  words.some((word) => negations.has(word)) ||
  choicesIn(words).some(({ value }) => value === 'post')

/** The customer's own address: given in this message, or the answer that stands. */
function ownMail({ fills, side, context }: Situation): string | undefined {
  const standing = context.values[`${side}.email`]
  return fills.get(`${side}.email`)?.raw ?? (typeof standing === 'string' ? standing : undefined)
}

/** "the one I gave", "den jag skrev": what has been given before. */
const given = wordSet('givenBefore')
const small = [
  same,
  own,
  mine,
  given,
  wordSet('besideSame'),
  wordSet('yes'),
  fillers,
  functionWords,
  copulas,
]

/** "use mette's": the person whose address is known, by any of the names. */
function namesOwner({ context, side }: Situation, word: string): boolean {
  const name = context.values[`${side}.name`]
  if (typeof name !== 'string' || word === '') return false
  return name.split(' ').some((one) => [canonical(one), canonical(`${one}s`)].includes(word))
}

/** "the e-mail", "the contact person". */
const isWhose = ({ role }: Label): boolean =>
  role === 'email' || role === 'name' || role === 'address'

const isPointer = (situation: Situation, { word, plain }: Token): boolean =>
  same.has(word) || given.has(word) || namesOwner(situation, plain)

const pointsToOwn = (words: readonly string[], isMailNamed: boolean): boolean =>
  words.every((word) => mine.has(word)) ||
  (words.some((word) => own.has(word)) && (isMailNamed || words.some((word) => ones.has(word))))

/** "same as above", "the one I gave you", "use my e-mail": all that is said where it was asked where invoices are to go. "I forgot my e-mail" is more. */
function isSameAsOwn(situation: Situation, words: readonly string[]): boolean {
  const { asked, scan, labels } = situation
  if (asked !== 'invoice.email' || scan.finds.length > 0 || scan.message.text.includes('?'))
    return false
  const mails = labels.filter(({ role }) => role === 'email')
  const isNamed = (at: number) =>
    labels.some((one) => isWhose(one) && one.from <= at && at < one.to)
  const isClosed = scan.message.tokens.every(
    ({ kind, word, plain }, at) =>
      kind !== 'word' ||
      isNamed(at) ||
      small.some((set) => set.has(word)) ||
      namesOwner(situation, plain),
  )
  if (!isClosed || words.some((word) => negations.has(word))) return false
  return (
    pointsToOwn(words, mails.length > 0) ||
    scan.message.tokens.some((token) => isPointer(situation, token))
  )
}

/** The address for invoices is the one that this message, or an earlier one, gives as the customer's own. */
export function putSameMail(situation: Situation): void {
  const mail = ownMail(situation)
  if (mail === undefined) return
  const words = wordsOf(situation.scan.message.tokens)
  const hits = phrasesIn(sameMail, words, never)
  const isNamed = hits.some(({ from }) => isForInvoices(words, from))
  const isWhole = isSameAsOwn(situation, words) || sendsToOwn(situation)
  if (isNamed || isWhole || isForInvoicesToo(situation, words))
    put(situation, { key: 'invoice.email', raw: mail, how: 'labelled' })
  if (isWhole) take(situation.scan, 0, situation.scan.message.text.length)
}
