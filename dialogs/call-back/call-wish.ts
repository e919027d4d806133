import { recognise } from '../../locales/recognise.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { listed } from '../understanding/words/canonical.ts'
import { readMessage } from '../understanding/message.ts'
import { indexPhrases, phrasesIn, phrasesOf } from '../understanding/words/phrases.ts'
import { functionWords, negations } from '../understanding/words/word-lists.ts'
import { wordsOf } from '../understanding/words/words-of.ts'

/** `asked`: somebody is asked to call; `direct`: is to; `bare`: a call is spoken of, and the rest has to tell whose. */
export type CallWish = 'asked' | 'direct' | 'bare'

const direct = indexPhrases([['direct', phrasesOf(({ callWish }) => callWish.direct)]])
const bare = listed(languages.map((language) => recognise[language].callWish.bare).join(' '))
const conditions = listed('hvis vis dersom ifall såfremt if unless når när når when whenever')
const reasons = listed('hvorfor hvofor varför kvifor why')
const others = listed('chef han hun hon ho he she they dem chefen sjefen boss kunden kunderne')
const requests = listed('kan kunne kunna gerne gärna gjerne please can could venligst snälla')
/** Whom it is asked of, behind the verb: "kan du ikke", "kan nogen ikke". */
const asked = listed('du i ni de dere you someone somebody nogen nån någon noen nokon')
/** "in half an hour", and Swedish "om" that is an if: "om du undrar". */
const asIf = /\bom\s+(?:du|ni|det|något|nåt|jag|vi|de)\b/i
/** "call me Kai" */
const isNaming = /\bcall (?:me|us) \p{Lu}\p{Ll}/u

const longest = 200
const reach = 3

/** "kan du ikke bare ringe", "can't somebody call": asks for it, and says no to nothing. */
const asksFor = (words: readonly string[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some((word) => requests.has(word)) &&
  (words.slice(at - 1, at).some((word) => asked.has(word)) || asked.has(String(words[at + 1])))

const saysNot = (words: readonly string[], from: number, to: number): boolean =>
  words
    .slice(0, to + 1)
    .some((word, at) => at >= from - reach && negations.has(word) && !asksFor(words, at))

const furthest = 5

/** "kan nån ringa mig", "could you call us": where "du kan ringe mig" gives a number. */
const isAsked = (words: readonly string[], from: number): boolean =>
  words
    .slice(0, from)
    .some(
      (word, at) => at >= from - furthest && requests.has(word) && asked.has(String(words[at + 1])),
    )

const unsaid = [conditions, reasons, others]

function isMeant(text: string, words: readonly string[]): boolean {
  if (asIf.test(text) || isNaming.test(text)) return false
  if (words.some((word) => unsaid.some((list) => list.has(word)))) return false
  return !text.includes('?') || words.some((word) => requests.has(word))
}

/** "ring til mig", where nothing says no to it; `none`: something does. */
function directIn(words: readonly string[]): CallWish | 'none' | undefined {
  const mayStepOver = (at: number) => {
    const word = String(words[at])
    return functionWords.has(word) && !negations.has(word)
  }
  const hits = phrasesIn(direct, words, mayStepOver)
  if (hits.length === 0) return undefined
  if (hits.some(({ from, to }) => saysNot(words, from, to))) return 'none'
  return hits.some(({ from }) => isAsked(words, from)) ? 'asked' : 'direct'
}

function bareIn(words: readonly string[]): CallWish | undefined {
  const at = words.findIndex((word) => bare.has(word))
  return at === -1 || saysNot(words, at, at + 1) ? undefined : 'bare'
}

/** "ring til mig i morgen", "could somebody call me back": not "don't call me", "if you call", "why would you call me?" */
export function callWishIn(text: string): CallWish | undefined {
  if (text.length > longest || !/ring|call|phone|signal|slå/i.test(text)) return undefined
  const words = wordsOf(readMessage(text).tokens)
  if (!isMeant(text, words)) return undefined
  const said = directIn(words) ?? bareIn(words)
  return said === 'none' ? undefined : said
}
