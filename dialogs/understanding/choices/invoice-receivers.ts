import type { Token } from '../message.ts'
import { isRole } from '../words/role-words.ts'
import { listed } from '../words/canonical.ts'
import { conjunctions, negations, wordSet } from '../words/word-lists.ts'
import { definiteInvoice, invoiceWords, own } from './invoice-mail.ts'

const receiving = wordSet('receiving')
const selves = new Set('jeg jag eg i vi me we'.split(' '))
/** "hende skal regningen ha", "Tina should have the invoices" */
const having = listed('have ha')
const obliged = listed('skal ska skall should must shall will')
const others = listed('han hun hon ho he she they ham hende henne honom him her de dem dom')
const reach = 8
const mostApart = 4

const isCut = ({ kind, text }: Token): boolean => kind === 'break' || /^[.;!?]$/.test(text)

/** The words in front of an address, back to the mark that ends a sentence. */
function clauseBefore(tokens: readonly Token[], end: number): readonly Token[] {
  const from = tokens.findLastIndex((token, at) => at < end && isCut(token)) + 1
  return tokens.slice(Math.max(from, end - reach), end)
}

const isSomebody = ({ word, capital, kind }: Token): boolean =>
  others.has(word) || isRole(word) || (capital && kind === 'word' && !invoiceWords.has(word))

/** Somebody is to have those invoices: "vi vil have faktura" is how one pays. */
const isToHave = (clause: readonly Token[]): boolean =>
  clause.some(({ word }) => having.has(word)) &&
  clause.some(({ word }) => obliged.has(word)) &&
  clause.some(({ word }) => definiteInvoice.test(word)) &&
  clause.some(isSomebody)

const isNear = (clause: readonly Token[], invoice: number): boolean => {
  const verb = clause.findIndex(({ word }) => receiving.has(word))
  return verb !== -1 && Math.abs(invoice - verb) <= mostApart
}

const isNotOthers = ({ word }: Token): boolean =>
  own.has(word) || selves.has(word) || negations.has(word)

/** "Marit får fakturaene", "hende skal regningen ha": behind it stands where Marit is reached. */
export function isReceived(tokens: readonly Token[], end: number): boolean {
  const clause = clauseBefore(tokens, end)
  const invoice = clause.findIndex(({ word }) => invoiceWords.has(word))
  if (invoice === -1 || clause.some(isNotOthers)) return false
  return isNear(clause, invoice) || isToHave(clause)
}

const persons = listed('han hun hon ho he she de dom they som der who')
const openers = 3

/** The words behind an address, up to the mark that ends a sentence; another one begun in between is none of it. */
function clauseBehind(tokens: readonly Token[], from: number): readonly Token[] {
  const behind = tokens.slice(from, from + reach + openers)
  const begin = behind.findIndex(({ kind }) => kind === 'word')
  if (begin === -1 || begin > openers || behind.slice(0, begin).some(isCut)) return []
  const end = behind.findIndex((token, at) => at > begin && isCut(token))
  return behind.slice(begin, end === -1 ? behind.length : end)
}

/** "Lis (lis@…) - hun skal ha regningerne", "lis@…, she gets the bills": said of whoever the address in front belongs to. */
export function isReceivedBehind(tokens: readonly Token[], from: number): boolean {
  const clause = clauseBehind(tokens, from)
  const first = String(clause[0]?.word)
  if (![persons, receiving].some((list) => list.has(first)) || clause.some(isNotOthers))
    return false
  const invoice = clause.findIndex(({ word }) => invoiceWords.has(word))
  return invoice !== -1 && (isNear(clause, invoice) || isToHave(clause))
}

const isJoint = (token: Token): boolean =>
  isCut(token) || /^[,:()]$/.test(token.text) || conjunctions.has(token.word)

/** The clause in front of an address in which invoices are spoken of: "regningen skal til Tina, …". */
export function clauseOfInvoices(tokens: readonly Token[], end: number): readonly Token[] {
  const last = /^[,:(–-]$/.test(String(tokens[end - 1]?.text)) ? end - 1 : end
  const from = tokens.findLastIndex((token, at) => at < last && isJoint(token)) + 1
  const clause = tokens.slice(from, last)
  return clause.some(({ word }) => invoiceWords.has(word)) ? clause : []
}
