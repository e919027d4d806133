import { choicesIn } from '../choices/choices.ts'
import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { listed } from '../words/canonical.ts'
import { noWords } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'
import { commandAlone, surroundingsOf, type Wish } from './commands.ts'

export const choosesPayment = (tokens: readonly Token[]): boolean =>
  choicesIn(wordsOf(tokens)).some(({ key }) => key === 'payment' || key === 'invoice.channel')

const having = listed('har have havent')
const seconds = listed('i du ni dere dykk you')

/** "har ni inte min mejl": what we have not, and nothing to leave out. */
const asksUs = ([verb = '', who = '']: readonly string[]): boolean =>
  having.has(verb) && seconds.has(who)

const thats = listed('det den dette detta that this')

/** "det vil vi ikke være med til": said of what was asked, that is put in front; what ends it all may still stand behind. */
const isNoToNotice = (situation: Situation, tokens: readonly Token[]): boolean =>
  [noWords, thats].some((list) => list.has(String(tokens[0]?.word))) &&
  commandAlone(tokens.slice(1), surroundingsOf(situation)) !== 'cancel'

const wares = listed(
  'produkt produkter produktene produkterne produkterna product products varer varerne varene varor varorna goods stock sortiment sortimentet utvalg utvalget udvalg udvalget ' +
    'utbud utbudet katalog kataloget katalogen catalogue catalog pris priser priserne prisene priserna prisliste prislista price prices sælger säljer selger sel sell',
)

/** "show me everything you sell", "giv mig en oversigt over jeres priser": of what is sold, and no summary. */
export const isOfWares = (words: readonly string[]): boolean =>
  words.some((word) => wares.has(word))

/** What makes a command none: another thing is spoken of with the same words. */
const others: Readonly<Partial<Record<Wish, (tokens: readonly Token[]) => boolean>>> = {
  // "by post, I'm 74 and don't do computers": how invoices are to come, and no wish to go on elsewhere.
  move: choosesPayment,
  skip: (tokens) => asksUs(wordsOf(tokens)),
  summary: (tokens) => isOfWares(wordsOf(tokens)),
}

/** "nej, det vil jeg ikke være med til": said to the notice, a no, and no end of everything. */
export function unlessRefused(
  situation: Situation,
  tokens: readonly Token[],
  wish: Wish | undefined,
): Wish | undefined {
  if (wish === undefined || others[wish]?.(tokens) === true) return undefined
  const isToNotice = wish === 'cancel' && situation.context.asks === 'notice'
  return isToNotice && isNoToNotice(situation, tokens) ? undefined : wish
}
