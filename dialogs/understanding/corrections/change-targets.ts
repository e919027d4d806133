import { listed } from '../words/canonical.ts'
import { invoiceWords } from '../choices/invoice-mail.ts'
import { fieldsAmong, isExcepted, isWish, unnamedTarget } from './corrections.ts'
import { approvals } from '../assent/yes-voices.ts'
import { keyOfRole } from '../words/field-keys.ts'
import type { Label } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { contrasts } from '../words/linking-words.ts'
import { conjunctions, copulas, fillers, negations, noWords, wordSet } from '../words/word-lists.ts'

const same = wordSet('same')
/** "ho har same telefon": what is the same as before is no other. */
const isSame = ({ scan }: Situation, { from }: Label): boolean =>
  same.has(String(scan.message.tokens[from - 1]?.word))

const both = listed('både båda bägge begge både both även samt too')
const separating = /^[,/+&]$/

/** "the phone, and also the mail", "both X and Y": between two names of one list. */
const isBetweenListed = ({ kind, text, word }: Token): boolean =>
  kind === 'mark'
    ? separating.test(text)
    : [conjunctions, fillers, both, noWords].some((list) => list.has(word))

const isBetween = ({ kind, word }: Token): boolean => kind === 'word' && copulas.has(word)

function isListedWith(tokens: readonly Token[], one: Label, next: Label): boolean {
  const between = tokens.slice(one.to, next.from)
  // "mobilen ok, namnet fel": what is found right stands in no list with what is not.
  return between.every(
    (token) => !approvals.has(token.word) && (isBetweenListed(token) || isBetween(token)),
  )
}

const ending = /^[.;!?,]$/
const isEnd = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'break' ||
  (token.kind === 'mark'
    ? ending.test(token.text)
    : conjunctions.has(token.word) || contrasts.has(token.word))

/** The words of the clause that a label stands in. */
function clauseOf({ scan }: Situation, { from, to }: Label): readonly string[] {
  const { tokens } = scan.message
  let [first, last] = [from, to]
  while (!isEnd(tokens[first - 1])) first -= 1
  while (!isEnd(tokens[last])) last += 1
  return tokens
    .slice(first, last)
    .filter(({ kind }) => kind === 'word')
    .map(({ word }) => word)
}

/** "mobil ja, navn nei": nothing but the no said of it. */
function isTurnedDown({ asked, scan }: Situation, { to }: Label): boolean {
  const behind = scan.message.tokens.slice(to)
  const at = behind.findIndex(({ word }) => !copulas.has(word))
  return asked === '' && noWords.has(String(behind[at]?.word)) && isEnd(behind[at + 1])
}

const isSaidWrong = (situation: Situation, label: Label): boolean =>
  isExcepted(situation, label) || isTurnedDown(situation, label)

/** Those of which it is said where they stand that they are to be changed, and those that stand in one list with them. */
function meantAmong(situation: Situation, fields: readonly Label[]): readonly Label[] {
  const { tokens } = situation.scan.message
  const isMeant = fields.map(
    (label) => isWish(clauseOf(situation, label)) || isSaidWrong(situation, label),
  )
  const isJoined = (at: number): boolean => {
    const [one, next] = [fields[at], fields[at + 1]]
    return one !== undefined && next !== undefined && isListedWith(tokens, one, next)
  }
  for (let at = 0; at < fields.length; at++) if (isJoined(at) && isMeant[at]) isMeant[at + 1] = true
  for (let at = fields.length; at > 0; at--)
    if (isJoined(at - 1) && isMeant[at]) isMeant[at - 1] = true
  return fields.filter((_label, at) => isMeant[at])
}

const invoiceMail = 'invoice.email'

/** Of an invoice it speaks, and of nobody called Bill. */
const isInvoiceWord = ({ word, capital }: Token): boolean =>
  !capital && (invoiceWords.has(word) || invoiceMails.test(word))

/** "one of the mails is wrong, the one for invoices": which of the two is said by what it is for. */
function ofInvoices({ context, scan }: Situation, keys: readonly string[]): readonly string[] {
  const { tokens } = scan.message
  const isOneMail = keys.length === 1 && String(keys[0]).endsWith('.email')
  if (!isOneMail || !context.answered.includes(invoiceMail)) return keys
  if (tokens.some(({ word }) => negations.has(word)) || !tokens.some(isInvoiceWord)) return keys
  return [invoiceMail]
}

/** `fakturamailen`, `fakturamejlen` */
const invoiceMails = /^(?:faktura|invoice)/

/**
 * Fields named without a value, in the order in which they are: "the address is wrong", "kan du ændre mailen og telefonen",
 * "postnummeret er forkert".
 */
export function changeTargets(situation: Situation, words: readonly string[]): readonly string[] {
  const unbound = situation.labels.filter(
    (one) => !situation.bound.has(one) && !isSame(situation, one),
  )
  const fields = fieldsAmong(unbound, situation.scan)
  const [first] = fields
  if (first === undefined) {
    const target = unnamedTarget(situation, words, unbound)
    return target === undefined ? [] : [target]
  }
  const meant = fields.length > 1 ? meantAmong(situation, fields) : []
  const isOne = isWish(words) || isSaidWrong(situation, first)
  const chosen = meant.length > 0 ? meant : isOne ? [first] : []
  const keys = new Set(chosen.map(({ role }) => keyOfRole(situation, role)))
  return ofInvoices(situation, [...keys])
}
