import { listed } from '../words/canonical.ts'
import { invoiceWords } from './invoice-mail.ts'
import { indexPhrases, never, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { copulas, fillers, negations, pronouns, questionVerbs } from '../words/word-lists.ts'

/** So many words before a choice may turn it down. */
export const reach = 3
/** Verbs of paying: they stand between a refusal and what is refused, and tell that the payment is meant. */
export const paying: ReadonlySet<string> = new Set(
  'betale betaler betalar betala betalt betaling pay paying pays paid'.split(' '),
)

const instead = indexPhrases([['instead', phrasesOf((words) => words.correction.instead)]])
/** "inte företag utan privat", "no paper without …": behind another negation this one says "but". */
const buts = new Set(['utan'])

const mostBetween = 2

/** "kan vi (egentlig) ikke betale forud", "couldn't we not just …": asked politely, and no refusal. */
function isPolite([first = '', second = '']: readonly string[], at: number): boolean {
  return questionVerbs.has(first) && pronouns.has(second) && at - 2 <= mostBetween
}

/** "no, just me", "no then invoice": what stands behind these is chosen, and the "no" answers what was asked. */
const restricting = new Set('just only then so'.split(' '))

const isNo = (words: readonly string[], at: number): boolean => {
  const word = String(words[at])
  if (isPolite(words, at)) return false
  if (word === 'no' && restricting.has(String(words[at + 1]))) return false
  const isBut = buts.has(word) && words.slice(0, at).some((before) => negations.has(before))
  return negations.has(word) && !isBut
}

/** "instead of paying in advance", "i stedet for faktura på e-post": what stands behind it is turned down. */
export const isReplaced = (words: readonly string[], from: number): boolean =>
  phrasesIn(instead, words.slice(0, from), never).some(({ to }) =>
    isUpToReplaced(words.slice(to, from), String(words[from])),
  )

const isPlain = (word: string): boolean => [fillers, copulas, paying].some((list) => list.has(word))

/** Nothing but small words, or the invoice and by which way: "i stedet for faktura vil vi …" turns down the invoice alone. */
function isUpToReplaced(between: readonly string[], first: string): boolean {
  const invoice = between.findIndex((word) => invoiceWords.has(word))
  if (invoice === -1) return between.every((word) => isPlain(word) || byWay.has(word))
  const way = [...between.slice(invoice + 1), first]
  return (
    between.slice(0, invoice).every(isPlain) &&
    byWay.has(String(way[0])) &&
    way.slice(0, -1).every((word) => byWay.has(word))
  )
}

/** "not by email" */
const byWay = new Set('by via per pr på med som as on in through gjennom genom'.split(' '))
/** "ikkje noko firma", "inget särskilt företag" */
const any = listed('noe noko nokon noka nogen noget någon något nån nåt any helt heilt heller')
/** "invoices shouldn't go by email", "fakturaen må ikke komme på mail": between the no and the way. */
const coming = listed(
  'go goes going come comes arrive be sent send sendes sendast sendt skickas skickat skicka sende gå går komme komma kommer kjem bli blive få ha have dem dom dei them den',
)
const than = new Set('end æn enn than'.split(' '))

const still = listed('än ännu endnu ennå enno enda nu nå yet')

/** "faktura inte", "fakturer os ikke endnu": the last word takes back what stands right before it. */
export function isNegatedBehind(
  words: readonly string[],
  { key, to }: { readonly key: string; readonly to: number },
): boolean {
  const [no = '', ...others] = words.slice(to)
  return key === 'payment' && negations.has(no) && others.every((word) => still.has(word))
}

/** "not invoice", "ingen faktura", "rather than invoice": the choice that the customer turns down. */
export function isNegated(words: readonly string[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    if (isNo(words, at) || than.has(String(words[at]))) return true
    const isSmall = [fillers, paying, byWay, any, coming].some((list) =>
      list.has(String(words[at])),
    )
    if (!isSmall) break
  }
  return isReplaced(words, from)
}

const shops = listed(
  'butik butiken butikken butikk butikker affär affären forretning forretningen shop store',
)
const nearby = listed('i in near nær nära her hær här here close around ved by på at omkring')

/** "ingen butik i närheten", "no shop near me": where there is none to go to, and nobody's own; "ingen butik" is. */
export const isOwnRefused = (words: readonly string[], from: number): boolean =>
  isNegated(words, from) && !(shops.has(String(words[from])) && nearby.has(String(words[from + 1])))
