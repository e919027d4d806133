import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { listed } from '../words/canonical.ts'
import { hasAny, placeOfAny } from '../words/has-any.ts'
import { kindOf } from '../words/field-keys.ts'
import { isRole } from '../words/role-words.ts'
import { firstNames } from '../words/word-lists.ts'
import type { Intent } from './answer-intent.ts'

const knowing = listed('ved vet veit vide vite veta know knows kender kjenner känner')
/** With "it" in front these are known too: "den har bare sjefen min", "den kan bara min chef". */
const having = listed('har kan has have got')
/** "styr på", "koll på", "tar seg av": whose business it is. */
const minding = listed(
  'styr koll kontroll oversikt overblik track handles handle charge sköter skøter sköta klarer klarar ordner ordnar tager tar tek holder håller deals looks',
)
const only = listed('kun bare bara berre only just alene eneste enda einaste ensam alone')
const selves = listed('ill id ive im jeg jag eg i vi we me mig mej meg')
const that = listed(
  'det den dette det this that it sånt sådant sånn slikt sådan slags those these dem them',
)
const being = listed('er är is e s thats')
const relative = listed('der som who that')
const somethings = listed('noget noe noko något nåt something')
const keeping = listed('ligger står findes finns finnes lies is sits thats')
const at = listed('hos with hjå')
const asking = listed('spørge spørre spørje fråga høre høra høyre tjekke kolla sjekke ask check')
const must = listed('må skal får ska måste måtte have need ill id lige')
const about = listed('om about')
const mostWords = 14

type Words = readonly string[]

/** Somebody, as far as a word tells: a post, or a name. */
const isSomebody = (word: string): boolean => isRole(word) || firstNames.has(word)

/** "det vet bara Marie på ekonomi", "den kan bara min chef": the verb in front. */
function isOnlyBehind(words: Words, limit: number): boolean {
  const behind = words.slice(limit + 1)
  if (behind.length === 0) return false
  if (words.slice(Math.max(0, limit - 2), limit).some((one) => knowing.has(one))) return true
  return (
    limit === 2 &&
    that.has(String(words[0])) &&
    having.has(String(words[1])) &&
    behind.some(isSomebody)
  )
}

/** "only my boss knows that", "only our bookkeeper has that" */
const isOnlyInFront = (words: Words, limit: number): boolean =>
  limit <= 1 &&
  (words.findIndex((one) => knowing.has(one)) > limit + 1 ||
    (having.has(String(words.at(-2))) && that.has(String(words.at(-1)))))

function isKnownOnlyTo(words: Words): boolean {
  const limit = placeOfAny(words, only)
  return limit !== -1 && (isOnlyBehind(words, limit) || isOnlyInFront(words, limit))
}

/** "det er Marie der har styr på det", "our bookkeeper is the only one who knows". */
function isMindedBy(words: Words): boolean {
  const link = words.findIndex((one, i) => i > 1 && relative.has(one))
  if (link === -1 || !hasAny(words.slice(0, link), being)) return false
  const behind = words.slice(link + 1)
  const isMinded =
    hasAny(behind, minding) ||
    knowing.has(String(behind.at(0))) ||
    knowing.has(String(behind.at(-1)))
  return isMinded
}

/** "det sköter ekonomi", "accounts handles that", "det tar økonomi seg av". */
function isHandledBy(words: Words): boolean {
  const verb = words.findIndex((one) => handling.has(one) || taking.has(one))
  if (verb === -1) return false
  const isFull = handling.has(String(words[verb]))
  if (that.has(String(words[verb - 1])))
    return words.length > verb + 1 && (isFull || hasAny(words, closing))
  return isFull && verb > 0 && words.length === verb + 2 && that.has(String(words[verb + 1]))
}
const handling = listed('sköter skøter sköta klarer klarar ordner ordnar handles')
const taking = listed('tager tar tek')
const closing = listed('sig seg')

/** "det ligger hos økonomi", "that's with accounts". */
function isKeptAt(words: Words): boolean {
  const place = placeOfAny(words, at)
  const isShort = place > 0 && place <= 2 && place < words.length - 1
  return isShort && keeping.has(String(words[place - 1]))
}

/** "det er noget Marie ved", "that's something Marie knows". */
const isSomethingKnown = (words: Words): boolean =>
  knowing.has(String(words.at(-1))) && hasAny(words.slice(0, 3), somethings)

/** Index of "ask", "have fat i", "take that up with"; `-1` where there is none. */
const askedAt = (words: Words): number =>
  words.findIndex((one, i) => {
    const next = String(words[i + 1])
    return (
      asking.has(one) ||
      (one === 'fat' && next === inside) ||
      (takes.has(one) && withs.has(next)) ||
      (one === 'up' && next === 'with')
    )
  })

/** "det må jeg spørge Marie om", "I'd have to take that up with our buyer". */
function isToBeAsked(words: Words): boolean {
  const from = askedAt(words)
  const before = words.slice(0, Math.max(from, 0))
  if (!hasAny(before, selves) || !hasAny(before, must)) return false
  const isAbout = about.has(String(words.at(-2))) && that.has(String(words.at(-1)))
  return that.has(String(words[0])) || isAbout || words[from] === 'up'
}
const takes = listed('tage ta take')
const withs = listed('med with')

const knownByOther = [isKnownOnlyTo, isMindedBy, isHandledBy, isKeptAt, isSomethingKnown]
/** Whoever writes, and whom they write to. */
const parties = new Set([...selves, ...listed('os oss us jer dere you dykk du ni')])
const telling = new Set([
  ...knowing,
  ...having,
  ...minding,
  ...at,
  ...asking,
  ...takes,
  'fat',
  'up',
])

/** "det vet bara Marie på ekonomi": whoever says who knows it says that they do not. */
export function somebodyKnows(
  { asked, fills, scan }: Situation,
  isAsking: boolean,
): Intent | undefined {
  const { tokens } = scan.message
  if (!tokens.some(({ word }) => telling.has(word))) return undefined
  if (isAsking || asked === '' || kindOf(asked) === 'name' || fills.size > 0) return undefined
  return isTold(tokens) ? { dontKnow: true } : undefined
}

function isTold(tokens: readonly Token[]): boolean {
  if (tokens.some(({ kind, text }) => kind === 'number' || text === '?')) return false
  const words = tokens.flatMap(({ kind, word, plain, text }) =>
    kind === 'word' ? [text === 'i' ? inside : telling.has(plain) ? plain : word] : [],
  )
  if (words.length > mostWords) return false
  return isToBeAsked(words) || (!hasAny(words, parties) && knownByOther.some((sign) => sign(words)))
}
/** "i ekonomi": no "you" of a Dane. */
const inside = 'in'
