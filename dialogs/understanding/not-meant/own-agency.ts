import { contrasts } from '../words/linking-words.ts'
import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { take, type Scan } from '../shapes/scan.ts'
import type { Region } from '../words/text-region.ts'
import { bookkeeping, dropWriters } from './writing-for-client.ts'

/** Firms that do the books of others, or write for them. */
const agency =
  /(?:^|.)(?:byrån?|byrået|bureau(?:et)?)$|^(?:agency|practice|regnskapskontor(?:et)?|revisionsfirma(?:et)?)$/
/** What any firm is: an agency only where it is "my" firm. */
const firms = listed('firma firm company kontor office')
const selves = listed('jeg jag eg im ill i a æ æg mig mej meg me')
const ours = listed('min mit mitt mi my vores vår vårt vort our eget egen egne own')
const only = listed('bare bara berre kun just only blot endast')
const working = listed(
  'jobber jobbar arbejder arbetar arbeider work works sidder sitter sitt ansat anställd ansatt',
)
const clients = listed('klient klienten client client kund kunden kunde customer')
const forWhom = listed('åt på-vegne vegne vegner behalf uppdrag')

const has = (tokens: readonly Token[], list: ReadonlySet<string>): boolean =>
  tokens.some(({ word }) => list.has(word))
const isBookkeeper = ({ word }: Token): boolean => bookkeeping.test(word)

/** "byrån", "my firm". */
const isOfAgency = (words: readonly Token[]): boolean =>
  words.some(({ word }) => agency.test(word)) || (has(words, firms) && has(words, ours))

const endsClause = ({ kind, text, word }: Token): boolean =>
  kind === 'break' || /^[,.!?;:]$/.test(text) || contrasts.has(word)

function clausesOf(tokens: readonly Token[]): readonly Region[] {
  const ends = tokens.flatMap((token, at) => (endsClause(token) ? [at] : []))
  return [...ends, tokens.length].map((to, at) => ({
    from: at === 0 ? 0 : (ends[at - 1] ?? 0) + 1,
    to,
  }))
}

/** "siffran är bara min byrå": said to be whoever writes, and no more than that. */
const isOnlyOwn = (words: readonly Token[]): boolean =>
  has(words, only) && has(words, ours) && isOfAgency(words)

/** "jag är bara revisorn": whoever writes does it for somebody else. */
const isBookkeepers = (words: readonly Token[]): boolean =>
  words.some(isBookkeeper) && has(words, selves) && has(words, only)

/** Whose firm is spoken of beside the agency: "på vegne av …", "kunden är …". */
function isForSomebody(tokens: readonly Token[], clauses: readonly Region[]): boolean {
  const inClauses = clauses.map(({ from, to }) => tokens.slice(from, to))
  if (inClauses.some(isBookkeepers)) return true
  const own = inClauses.filter(isOfAgency)
  const others = inClauses.filter((words) => !isOfAgency(words)).flat()
  const isWorker = own.some((words) => has(words, working) || has(words, ours))
  return isWorker && (has(others, forWhom) || isClientNamed(others))
}

const definite = listed('kunden klienten')
const leadsToClient = listed('the en ein a for åt')

/** "the customer is …", "for a client"; "vil bli kunde" is whoever writes. */
const isClientNamed = (words: readonly Token[]): boolean =>
  words.some(
    ({ word }, at) =>
      definite.has(word) || (clients.has(word) && leadsToClient.has(String(words[at - 1]?.word))),
  )

/** Where the firm of whoever keeps the books of the customer is told. */
export function ownAgencies(tokens: readonly Token[]): readonly Region[] {
  if (!tokens.some(({ word }) => agency.test(word) || firms.has(word))) return []
  const clauses = clausesOf(tokens)
  const isOther = isForSomebody(tokens, clauses)
  return clauses.filter(({ from, to }) => {
    const words = tokens.slice(from, to)
    return isOnlyOwn(words) || (isOther && isOfAgency(words))
  })
}

/** "jag är bara revisorn, byrån heter Siffran": a firm, and not the customer's. */
function dropOwnAgency(scan: Scan): void {
  const { tokens } = scan.message
  for (const { from, to } of ownAgencies(tokens)) {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
    const inside = scan.finds.filter((find) => find.start >= start && find.end <= end)
    for (const find of inside) scan.finds.splice(scan.finds.indexOf(find), 1)
    take(scan, start, end)
  }
}

/** "siffran är bara min byrå": what was said before is taken back. */
export const isOnlyAgency = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => agency.test(word)) &&
  clausesOf(tokens).some(({ from, to }) => isOnlyOwn(tokens.slice(from, to)))

/** What those tell of themselves who write for somebody else. */
export function dropOwn(scan: Scan): void {
  dropWriters(scan)
  dropOwnAgency(scan)
}
