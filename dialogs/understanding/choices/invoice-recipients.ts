import { canonical, listed } from '../words/canonical.ts'
import { eachWord } from '../words/each-word.ts'
import { kindOf } from '../words/field-keys.ts'
import { isInvoiceMail, isLedByInvoice, mailWords, own, sending, thatAll } from './invoice-mail.ts'
import { clauseOfInvoices, isReceived, isReceivedBehind } from './invoice-receivers.ts'
import { isOtherWayTo, putOtherWay } from './other-way-to.ts'
import { contrasts } from '../words/linking-words.ts'
import type { Token } from '../message.ts'
import { isRole } from '../words/role-words.ts'
import { take, tokenFrom, type Find } from '../shapes/scan.ts'
import { isAnswered, put, type Situation } from '../situation.ts'
import { asides, fillers, negations, wordSet } from '../words/word-lists.ts'

/** One spelling for what mailboxes and their owners are called: `økonomi@` is typed `okonomi@`. */
const plain = (word: string): string => canonical(word).replace(/ø/g, 'o').replace(/[æå]/g, 'a')
/** What the names of those begin with who deal with bills: `bogholderen`, `rekneskap@`, "the accounts department". */
const accounts = [...wordSet('accounts')].map(plain)

const isOfAccounts = eachWord((word) => {
  const said = plain(word)
  return accounts.some((stem) => said.startsWith(stem))
})

/** `faktura@`, `ekonomi@`: of two addresses the one for invoices, whatever else is asked. */
export const isInvoiceBox = (address: string): boolean => isOfAccounts(address.trim())

const leading = new Set('til till to'.split(' '))
/** Whoever writes is nobody else: "send it to me at …". */
const selves = new Set('me mig mej meg mæ os oss us'.split(' '))
const apposed = /^[:,(–-]$/
const mostWords = 5

interface Recipient {
  /** Index of the "to" that leads to them. */
  readonly lead: number
  readonly words: readonly Token[]
}

/** "to …", "to my accountant, …", "til bogholderen Lone: …": to whom the address that begins at a token is said to belong. */
function recipientOf(tokens: readonly Token[], end: number): Recipient | undefined {
  const last = apposed.test(String(tokens[end - 1]?.text)) ? end - 1 : end
  const lead = tokens.findLastIndex(({ word }, at) => at < last && leading.has(word))
  const words = tokens.slice(lead + 1, last)
  const isSaid = lead !== -1 && words.length <= mostWords && isWhole(words)
  return isSaid && (words.length === 0 || words.some(isSomebody)) ? { lead, words } : undefined
}

/** Nothing but words, and nobody who is whoever writes. */
const isWhole = (words: readonly Token[]): boolean =>
  words.every(
    ({ kind, word }, at) => (kind === 'word' || isBeforeName(words, at)) && !selves.has(word),
  )

/** "my accountant, Hans Berg": the comma in front of the name. */
const isBeforeName = (words: readonly Token[], at: number): boolean =>
  words[at]?.text === ',' && words[at + 1]?.capital === true

const isSomebody = ({ word, capital }: Token): boolean =>
  capital || isRole(word) || isOfAccounts(word)

const by = listed('på per pr med via by over över')
const little = [fillers, asides, wordSet('repair'), wordSet('preferring'), thatAll, by]

const isLittle = ({ kind, word }: Token): boolean =>
  kind === 'word' && !selves.has(word) && !own.has(word) && little.some((list) => list.has(word))

const isVerb = ({ word }: Token, next: Token | undefined): boolean =>
  sending.has(word) || (mailWords.has(word) && next !== undefined && thatAll.has(next.word))

/** "by mail" */
const isWay = ({ word }: Token, before: Token | undefined): boolean =>
  mailWords.has(word) && before !== undefined && by.has(before.word)

/** "send it", "skicka hellre på mejl", "mail them": a verb of sending up to the "to", and nothing else that could be sent. */
function isSentOn(tokens: readonly Token[], lead: number): boolean {
  const verb = tokens.findLastIndex((token, at) => at < lead && isVerb(token, tokens[at + 1]))
  return (
    verb !== -1 &&
    tokens
      .slice(verb + 1, lead)
      .every((token, at) => isLittle(token) || isWay(token, tokens[verb + at]))
  )
}

/** What "it" is that is sent: whoever deals with bills gets them, and where the own address stands, another one is for them. */
function isAboutInvoices(situation: Situation, { words }: Recipient, { raw }: Find): boolean {
  if (words.some(({ word }) => isOfAccounts(word)) || isInvoiceBox(raw)) return true
  return (
    isAnswered(situation, `${situation.side}.email`) || isAnswered(situation, 'invoice.channel')
  )
}

const mostOwned = 4

/** "not to me, to the bookkeeper: …", "bokförarens: …": where it was asked how bills are to come, theirs is the address for them. */
function isOfBookkeeper({ scan, asked }: Situation, find: Find): boolean {
  if (!asked.startsWith('invoice.')) return false
  if (isInvoiceBox(find.raw)) return true
  const { tokens } = scan.message
  const end = tokenFrom(scan.message, find.start)
  return tokens
    .slice(Math.max(0, end - mostOwned), end)
    .some(({ word, kind }) => kind === 'word' && (isOfAccounts(word) || isRole(word)))
}

const isSaidOfBills = (situation: Situation, find: Find): boolean =>
  isInvoiceMail(situation.scan, find) ||
  isReceived(situation.scan.message.tokens, tokenFrom(situation.scan.message, find.start)) ||
  isReceivedBehind(situation.scan.message.tokens, tokenFrom(situation.scan.message, find.end)) ||
  isOfBookkeeper(situation, find) ||
  isOtherWayTo(situation, find)

/** Whoever invoices are sent to is not thereby whom we talk to. */
function takeRecipient({ scan }: Situation, find: Find): void {
  const { tokens } = scan.message
  const words = recipientOf(tokens, tokenFrom(scan.message, find.start))?.words ?? []
  for (const { start, end } of words) take(scan, start, end)
}

/** Nothing that is said of those invoices is left to be told. */
function stateRecipient({ scan }: Situation, find: Find): void {
  const [first] = clauseOfInvoices(scan.message.tokens, tokenFrom(scan.message, find.start))
  if (first !== undefined) scan.statements.push({ start: first.start, end: find.end })
}

/** "so e-mail it is, but to …", "let's do e-mail, to …": the way has been chosen, and where to is said behind it. */
function isWayThere(situation: Situation, before: readonly Token[]): boolean {
  const { corrects, side } = situation
  const isOther = ({ word }: Token) => own.has(word) || negations.has(word)
  const last = before.at(-1)
  const isTurn = contrasts.has(String(last?.word))
  // Where the own address stands, another one that is led to in a clause of its own is for the bills.
  const isFurther = last?.text === ',' && isAnswered(situation, `${side}.email`)
  const isWay = before.some(({ word }) => mailWords.has(word)) && !before.some(isOther)
  return (isTurn || isFurther) && !corrects && isWay
}

/** Whether an address is said to be where invoices go: "email the invoices to my accountant, …", "no, send it to …". */
export function isForInvoices(situation: Situation, find: Find): boolean {
  const { scan, asked } = situation
  if (isSaidOfBills(situation, find)) return true
  const { tokens } = scan.message
  const recipient = recipientOf(tokens, tokenFrom(scan.message, find.start))
  if (recipient === undefined) return false
  const { lead, words } = recipient
  if (words.length > 0 && isLedByInvoice(tokens, lead, 0)) return true
  if (isWayThere(situation, tokens.slice(0, lead))) return true
  return (
    kindOf(asked) !== 'email' &&
    isSentOn(tokens, lead) &&
    isAboutInvoices(situation, recipient, find)
  )
}

/** "the contact is Mary Holm, mary@…": with another person comes their address. */
export const isOfOtherContact = ({ fills, side, asked }: Situation, own: string): boolean =>
  asked === '' && fills.get(`${side}.name`)?.correction === true && !fills.has(own)

/** Their address, and who they are is nobody's answer. */
export function putSent(situation: Situation, find: Find): boolean {
  takeRecipient(situation, find)
  putOtherWay(situation, find)
  stateRecipient(situation, find)
  return put(situation, { key: 'invoice.email', raw: find.raw, how: 'labelled' })
}
