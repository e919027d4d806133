import { listed } from '../words/canonical.ts'
import { functionWords, wordSet } from '../words/word-lists.ts'

const preferring = wordSet('preferring')
const prepositions = wordSet('languageIn')
/** "kan vi køre på engelsk": how it goes on. */
export const running = listed('køre køra kjøre kører kör kjører do doing take have ha ta')
const small = [functionWords, wordSet('choosing'), wordSet('speak'), running, preferring]
const reach = 6
const shortReach = 3

/** "helst på engelsk", "vi tager det hellere på svensk", "I'd rather do it in Danish": in which language one would like to. */
export function isRather(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - reach), at)
  const rather = before.findIndex((word) => preferring.has(word))
  if (rather === -1 || !prepositions.has(String(before.at(-1)))) return false
  return before
    .slice(rather)
    .every((word) => prepositions.has(word) || small.some((list) => list.has(word)))
}

const towards = listed('til till to')
const changes = listed(
  'byta byter byt bytte bytter bytt skifte skifter skift switch switching change changing',
)

/** "gider du skifte til engelsk", "would you mind switching to Swedish" */
export const isChangedTo = (words: readonly string[], at: number): boolean =>
  towards.has(String(words[at - 1])) &&
  words.slice(Math.max(0, at - shortReach), at - 1).some((word) => changes.has(word))

const speaking = wordSet('speak')
/** Of more people than whoever writes, and where they are. */
const others = listed(
  'fleste flesta most half halvdelen halva many mange många everyone everybody alle alla all team teamet staff personalet personalen colleagues kolleger kollegaer kollegor ansatte anställda folk',
)
const mostly = listed('mest mostly mainly usually normally vanligtvis vanligvis oftest oftast')
const places = listed(
  'kontoret arbejdet arbeidet arbetet jobbet jobben office work butikken butiken shop hos',
)
const here = listed('speaks speaking')
const farFrom = 6
const behind = 4

/** "most of us speak English at the office", "vi pratar danska på jobbet": what is spoken there, and no wish. */
export function isToldOfTalk(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - farFrom), at)
  const verb = before.findLastIndex((word) => speaking.has(word) || here.has(word))
  if (verb === -1) return false
  const isOfMore = before.some((word) => others.has(word) || mostly.has(word))
  return isOfMore || words.slice(at + 1, at + behind).some((word) => places.has(word))
}

const firsts = listed('jeg jag eg æ vi me i we im were')
const being = listed('er är e am are')
const mostBefore = 3

/** "vi är svenskar", "själv är jag norsk": who somebody is. */
export function isNationality(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - mostBefore), at)
  const isOne = before.includes('im') || before.includes('were')
  const isSpoken = before.some((word) => firsts.has(word))
  return isOne || (isSpoken && before.some((word) => being.has(word)))
}

const talking = listed(
  'snak snakke snakk snacka tal tale tala prat prate prata skriv skrive skriva talk speak write',
)
const to = listed('til till to med with')
const us = listed('mig mej meg os oss me us')
const politely = listed('tak takk tack please')
const seats = [talking, undefined, to, us] as const

/** "snak svensk til mig", "talk Danish to me": what stands there as the name of a language, where nothing else is said. */
export function talkedToMe(words: readonly string[]): string {
  const isSaid =
    words.length >= seats.length &&
    words.every((word, at) =>
      at < seats.length ? (seats[at]?.has(word) ?? true) : politely.has(word),
    )
  return isSaid ? String(words[1]) : ''
}
