import { canonical, listed } from '../words/canonical.ts'
import { contrasts } from '../words/linking-words.ts'
import type { Token } from '../message.ts'
import { phrasesIn } from '../words/phrases.ts'
import { take, tokenFrom, type Find, type Scan } from '../shapes/scan.ts'
import { standing } from '../words/standing-phrases.ts'
import type { UnderstandingContext } from '../understanding.ts'
import { conjunctions, copulas, fillers, negations } from '../words/word-lists.ts'
import { invoiceWords, sending } from './invoice-mail.ts'

const still = listed(
  'stadig stadigvæk fortsat fortsatt fortfarande fremdeles framleis still keep keeps stay stays remain remains',
)
const going = listed(
  'gå går kommer komme komma go goes sendes sendast skickas sent coming være vara vere be den de dem them they på til till to with med hos',
)
/** "som før", "as before" */
const before = listed(
  'før förut innan tidigare tidligere før sidst hidtil before usual vanligt vanlig sædvanlig',
)
const like = listed('som as like samme samma same')
const themselves = listed('mig mej meg me ham hende henne honom han hon hun him her')
/** "jeg vil stadig have faktura" speaks of paying. */
const wanting = listed('jeg jag eg æ vi we i vil vill want wants ønsker önskar')
const mostWords = 9

/** What the one is called who gets the invoices now: the first name of the contact, and the name of the mailbox. */
function recipients({ values }: UnderstandingContext, mail: string): ReadonlySet<string> {
  const names = [values['contact.name'], values['person.name'], mail.split('@')[0]]
  return new Set(
    names.flatMap((name) => (typeof name === 'string' ? name.split(/[ .]/).map(canonical) : [])),
  )
}

const endsClause = ({ kind, text, word }: Token): boolean =>
  kind === 'word' ? contrasts.has(word) || conjunctions.has(word) : text !== '@'

/** The clause that a token stands in; a mark inside a value ends none. */
export function clauseAt(
  tokens: readonly Token[],
  at: number,
  inside: readonly Find[] = [],
): readonly Token[] {
  const isEnd = (token: Token) =>
    endsClause(token) && !inside.some(({ start, end }) => start <= token.start && token.start < end)
  const from = tokens.findLastIndex((token, index) => index < at && isEnd(token)) + 1
  const end = tokens.findIndex((token, index) => index > at && isEnd(token))
  return tokens.slice(from, end === -1 ? tokens.length : end)
}

const startOf = (clause: readonly Token[]): number => clause[0]?.start ?? 0
const endOf = (clause: readonly Token[]): number => clause.at(-1)?.end ?? 0

const takeClause = (scan: Scan, clause: readonly Token[]): void => {
  take(scan, startOf(clause), endOf(clause))
}

const holdsFind = ({ finds }: Scan, clause: readonly Token[]): boolean =>
  finds.some(({ start, end }) => start < endOf(clause) && startOf(clause) < end)

function keepsThere(clause: readonly Token[], names: ReadonlySet<string>): boolean {
  const words = clause.filter(({ kind }) => kind === 'word').map(({ word }) => word)
  const kept = phrasesIn(standing, words, (at) => fillers.has(String(words[at])))
  const isKept = (at: number) => kept.some(({ from, to }) => from <= at && at < to)
  const isNamed = words.some((word) => names.has(word))
  const isAsBefore = (at: number) =>
    before.has(String(words[at])) && like.has(String(words[at - 1]))
  const small = [
    before,
    like,
    invoiceWords,
    still,
    going,
    fillers,
    copulas,
    sending,
    names,
    themselves,
  ]
  if (words.some((word) => wanting.has(word))) return false
  if (words.some((word, at) => !isKept(at) && !small.some((list) => list.has(word)))) return false
  return isNamed || words.some((word, at) => still.has(word) || isKept(at) || isAsBefore(at))
}

const mailOf = ({ values, proposed }: UnderstandingContext): unknown =>
  values['invoice.email'] ?? proposed?.['invoice.email']

/** "don't use jens@… for invoices, use acc@…", "inte fakturan till eva@… utan ekonomi@…": the other address is for them. */
function takeMovedInvoices(scan: Scan, mail: string): string | undefined {
  const mails = scan.finds.filter(({ kind }) => kind === 'email')
  const old = mails.find(({ raw }) => raw.toLowerCase() === mail.toLowerCase())
  const [other, another] = mails.filter((find) => find !== old)
  if (old === undefined || other === undefined || another !== undefined) return undefined
  const clause = clauseAt(scan.message.tokens, tokenFrom(scan.message, old.start), [old])
  const words = clause.map(({ word }) => word)
  const isDenied = words.some((word) => negations.has(word))
  if (!isDenied || !words.some((word) => invoiceWords.has(word))) return undefined
  takeClause(scan, clause)
  for (const find of [old, other]) scan.finds.splice(scan.finds.indexOf(find), 1)
  take(scan, other.start, other.end)
  return other.raw
}

/**
 * "the contact is Mary, mary@…, invoices still to Jens", "faktura som før": of a new address it is said that it is not for
 * invoices. The address that stays for them, its clause taken out.
 */
export function takeStandingInvoices(
  scan: Scan,
  context: UnderstandingContext,
): string | undefined {
  const mail = mailOf(context)
  if (typeof mail !== 'string' || !scan.finds.some(({ kind }) => kind === 'email')) return undefined
  const at = scan.message.tokens.findIndex(({ word }) => invoiceWords.has(word))
  if (at === -1) return undefined
  const moved = takeMovedInvoices(scan, mail)
  if (moved !== undefined) return moved
  const clause = clauseAt(scan.message.tokens, at)
  if (clause.length > mostWords || holdsFind(scan, clause)) return undefined
  if (!keepsThere(clause, recipients(context, mail))) return undefined
  takeClause(scan, clause)
  return mail
}
