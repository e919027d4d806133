import { listed } from '../words/canonical.ts'
import type { Choice } from './choices.ts'
import { sending } from './invoice-mail.ts'
import { isNegated, isNegatedBehind, paying } from './turned-down.ts'
import { functionWords, negations, noWords } from '../words/word-lists.ts'

/** "I don't want", "vi behöver ingen", "det gidder vi ikke": what may be said not to be so of a thing that is offered. */
const wanting = listed(
  'vil vill vilja ville want wanted need ønsker önskar ønskjer skal ska skall should trenger treng trengs behøver behøves behöver behövs ' +
    'gider gidder orkar orker dont wont',
)
/** Said beside it, and no more than that. */
const beside = listed(
  'tak tack takk likevel allikevel alligevel ändå förresten forresten forresten nå nu lige akkurat helst slet alls alt mer mere længere lenger längre anymore ' +
    'have ha haft ta tage tar bruke bruge använda all',
)
/** "we have no invoice", "har ikke fått faktura": what somebody has, and not what they want. */
const having = listed('har have has had havent hasnt got get fik fikk fick fået fått received')
/** "ikke for faktura": something else about it is turned down. */
const about = listed('for om til till to about')

/** "no invoice", "no thanks to invoice": an English "no" right in front, as nothing else of the kind says no to what follows. */
const isNone = (words: readonly string[], from: number): boolean => {
  const before = words.slice(Math.max(0, from - 3), from)
  return (
    before.at(-1) === 'no' ||
    /^(?:no|nej|nei) (?:thanks|tak|tack|takk) (?:to|til|till)$/.test(before.join(' '))
  )
}

const mostBehind = 4
/** "lidt uden for Viborg og skal bruge varer for 15000 på faktura": a "not" far in front is of something else. */
const mostInFront = 8

/** "faktura vil eg ikkje ha", "invoice we don't need": the "not" behind it, with nothing else than the wish between. */
function isDeniedBehind(words: readonly string[], { to }: Choice): boolean {
  const behind = words.slice(to)
  const at = behind.findIndex((word) => negations.has(word))
  if (at < 0 || at > mostBehind) return false
  const between = behind.slice(0, at + 1)
  return (
    between.some((word) => wanting.has(word)) &&
    behind.every(
      (word) =>
        functionWords.has(word) || wanting.has(word) || beside.has(word) || negations.has(word),
    )
  )
}

/** Whether a payment is named in a clause only to say that it is not so. `named`: all that the clause names. */
export function isTurnedDown(
  words: readonly string[],
  choice: Choice,
  named: readonly Choice[],
): boolean {
  const start = Math.max(0, ...named.filter(({ to }) => to <= choice.from).map(({ to }) => to))
  const front = words.slice(Math.max(start, choice.from - mostInFront), choice.from)
  const isDenied = front.some((word) => word !== 'no' && negations.has(word))
  return (
    isDenied ||
    isNone(words, choice.from) ||
    isNegated(words, choice.from) ||
    isNegatedBehind(words, choice) ||
    isDeniedBehind(words, choice)
  )
}

const isSmall = (word: string): boolean =>
  [functionWords, wanting, beside, noWords, negations, paying].some((list) => list.has(word))

/** "vi skal ikke ha faktura likevel": turned down by itself, so that the other one is meant; "I have not chosen invoice" is more. */
export function isRefusal(words: readonly string[], { from, to }: Choice): boolean {
  const around = [...words.slice(0, from), ...words.slice(to)]
  const isAbout = about.has(String(words[from - 1])) && !isNone(words, from)
  if (isAbout || !around.every(isSmall) || around.some((word) => sending.has(word))) return false
  return around.some((word) => wanting.has(word)) || !around.some((word) => having.has(word))
}

/** "nej det vil vi ikke have", "no we dont want that": what was named before is turned down. */
export const isThatRefused = (words: readonly string[]): boolean =>
  words.every(isSmall) &&
  words.some((word) => wanting.has(word)) &&
  words.some((word) => negations.has(word))
