import { canonical, listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { phrasesOf } from '../words/phrases.ts'
import { tokenFrom, type Find, type Scan } from '../shapes/scan.ts'
import { asides, conjunctions, copulas, fillers, wordSet } from '../words/word-lists.ts'

/** `faktura`, `invoice`, `regning`, `räkning` in every form that the lists name. */
export const invoiceWords: ReadonlySet<string> = new Set(
  phrasesOf((words) => words.invoiceTo).flatMap((phrase) =>
    String(phrase.split(' ')[0]).split('|').map(canonical),
  ),
)
/** "to", "by", "via": an address behind these is where the thing before them goes; `t` is how "to" is typed in a hurry. */
const leading = listed(
  't te til till to at by via på per pr med med hos gennem genom gjennom over över',
)
/** The customer's own address is named with these: "I want an invoice, my e-mail is …". */
export const own: ReadonlySet<string> = new Set('min mit mitt my jeg jag eg i'.split(' '))
const reach = 10

/** "må I sende", "sender I": Danish "you" behind its verb, and no English "I". */
const isAddressed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'I' && addressing.has(String(tokens[at - 1]?.word))
const addressing = listed('må kan skal vil kunne skulle sender sende send')

const endsClause = (tokens: readonly Token[], at: number): boolean => {
  const { kind, word } = tokens[at] ?? { kind: 'break', word: '' }
  return kind !== 'word' || conjunctions.has(word) || (own.has(word) && !isAddressed(tokens, at))
}

/** What is done with an invoice and with nothing else that has an address. */
export const sent = listed(
  'sendes sendast skickas sändas mejlas mailas mailes mejles emailes emailed sent forwarded vidaresendes fremsendes',
)
export const sending = wordSet('sending')
/** `mail`, `e-post`: with an object behind it a verb, behind "by" the way. */
export const mailWords: ReadonlySet<string> = new Set(
  'mail maile mailer maila mejl mejle mejla mejlar email epost eposten'.split(' '),
)
const theMail: ReadonlySet<string> = new Set([
  ...mailWords,
  ...listed('mailen emailen mejlen mejlet eposten'),
])
/** "send them to", "skicka dem till": what was named before. */
export const thatAll: ReadonlySet<string> = new Set(
  'them it that dem den det disse dei dom de'.split(' '),
)
const mostWords = 5

/** "it goes", "den skal", "de bør": what was named before is on its way. */
const going = listed('skal ska kan må bør går gå kommer goes go should can must may')
const pronouns = new Set([...thatAll, 'they'])
const way = [leading, mailWords, sent, sending, fillers, copulas, asides, wordSet('preferring')]

/** "and it goes by e-mail to", "og den skal på mail til": nothing but verbs and the way, up to the address. */
const isGoing = (tokens: readonly Token[], at: number, end: number): boolean =>
  pronouns.has(String(tokens[at - 1]?.word)) &&
  going.has(String(tokens[at]?.word)) &&
  leading.has(String(tokens[end - 1]?.word)) &&
  tokens.slice(at, end).every(({ word }) => going.has(word) || way.some((list) => list.has(word)))

const isSent = (tokens: readonly Token[], at: number, end: number): boolean =>
  sent.has(String(tokens[at]?.word)) ||
  isGoing(tokens, at, end) ||
  ([sending, mailWords].some((verbs) => verbs.has(String(tokens[at]?.word))) &&
    thatAll.has(String(tokens[at + 1]?.word)))

/** "on invoice, about 20,000 a month, to be sent to …": what is sent was named before, and the address is right behind. */
function isSentThere(tokens: readonly Token[], end: number): boolean {
  const from = tokens.findLastIndex((_, at) => at < end && isSent(tokens, at, end))
  if (from === -1 || end - from > mostWords) return false
  return (
    tokens.slice(from + 1, end).every((token) => token.kind === 'word' && !own.has(token.word)) &&
    tokens.slice(0, from).some(({ word }) => invoiceWords.has(word))
  )
}

/** "per mail", "pr. mail": the way. "per holm" is somebody. */
const abbreviated = new Set(['per', 'pr'])

function leads(tokens: readonly Token[], at: number): boolean {
  const [token, next, behind] = tokens.slice(at, at + 3)
  if (token === undefined || !abbreviated.has(token.word)) return leading.has(String(token?.word))
  return mailWords.has(String((next?.text === '.' ? behind : next)?.word))
}

const isStopOfPr = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' && tokens[at - 1]?.word === 'pr'

const towards = listed('til till to')
const byWay = listed('på by via per pr med')

/** "på mejl," */
const isByMail = ([by, way, comma]: readonly Token[]): boolean =>
  byWay.has(String(by?.word)) && theMail.has(String(way?.word)) && comma?.text === ','

/** "vi vil ha faktura, til regnskap@…", "…, på mejl, till pengar@…": the comma stands before what leads to the address, or before the way. */
function isCommaOfWay(tokens: readonly Token[], at: number, last: number): boolean {
  if (tokens[at]?.text !== ',' || !towards.has(String(tokens[last]?.word))) return false
  return at === last - 1 || (at === last - 4 && isByMail(tokens.slice(at + 1, last)))
}

const isWithin = (tokens: readonly Token[], at: number, last: number): boolean =>
  isStopOfPr(tokens, at) || isCommaOfWay(tokens, at, last)

/** Whether the clause before a token speaks of invoices and where they go. */
export function isLedByInvoice(tokens: readonly Token[], last: number, least: number): boolean {
  let isLed = false
  for (let at = last; at >= least; at--) {
    const token = tokens[at]
    if (token === undefined || (endsClause(tokens, at) && !isWithin(tokens, at, last))) return false
    if (invoiceWords.has(token.word)) return isLed
    isLed ||= leads(tokens, at)
  }
  return false
}

/** "to another mailbox: inge@…", "faktura på mail, inge@…": over the mark that leads to it the clause goes on. */
function clauseEnd(tokens: readonly Token[], end: number): number {
  const [way, mark] = tokens.slice(end - 2, end)
  const isLed = mark?.text === ':' || (mark?.kind === 'mark' && theMail.has(String(way?.word)))
  return isLed ? end - 2 : end - 1
}

/** `Faktura: ekonomi@…`: at the head of a line or behind a comma the invoice names what follows it. */
function isNamedInvoice(tokens: readonly Token[], end: number): boolean {
  const [before, name, mark] = [tokens[end - 3], tokens[end - 2], tokens[end - 1]]
  const isHead = before === undefined || before.kind === 'break' || /^[,.;|]$/.test(before.text)
  return isHead && mark?.text === ':' && invoiceWords.has(String(name?.word))
}
/** "put accounts@… on the invoices", "… på fakturaene" */
const on = listed('på on')
export const definiteInvoice =
  /^(?:faktur(?:aen|æn|æne|ærne|an)|fakturorna|regning(?:en|a|ene|erne)|rækning(?:en|arna)|invoices)$/

/** "accounts@… is for invoices", "… til faktura", "… på fakturaene": right behind the address. */
function isSaidBehind(tokens: readonly Token[], from: number): boolean {
  const behind = tokens.slice(from, from + mostWords)
  const lead = behind.findIndex(({ word, kind }) => kind !== 'word' || !isSmall(word))
  const thing = String(behind[lead]?.word)
  const front = behind.slice(0, lead).map(({ word }) => word)
  const isLed = front.some(
    (word) => destined.has(word) || (on.has(word) && definiteInvoice.test(thing)),
  )
  return lead > 0 && isLed && invoiceWords.has(thing)
}
const destined = listed('til till to for för')
const isSmall = (word: string): boolean =>
  [destined, copulas, fillers].some((list) => list.has(word)) && !invoiceWords.has(word)

/** Whether the clause that ends in this address speaks of invoices and where they go: "faktura via mejl till …". */
export function isInvoiceMail({ message }: Scan, find: Find): boolean {
  const { tokens } = message
  const end = tokenFrom(message, find.start)
  const last = clauseEnd(tokens, end)
  return (
    isNamedInvoice(tokens, end) ||
    isSentThere(tokens, last + 1) ||
    isLedByInvoice(tokens, last, Math.max(0, end - reach)) ||
    isSaidBehind(tokens, tokenFrom(message, find.end))
  )
}
