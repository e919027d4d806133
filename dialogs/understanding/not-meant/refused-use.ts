import { listed } from '../words/canonical.ts'
import { isLabelWord } from '../labels/labels.ts'
import { contrasts } from '../words/linking-words.ts'
import type { Token } from '../message.ts'
import { phrasesOf } from '../words/phrases.ts'
import { isInverted } from '../words/questions.ts'
import { tokenFrom, type Find, type Scan } from '../shapes/scan.ts'
import { asides, conjunctions, fillers, negations, pronouns } from '../words/word-lists.ts'

/** "bruk", "send", "ring", "bor": what is not to be done, or not done any more, with an address or a number. */
const using = listed(phrasesOf(({ unmeant }) => [unmeant.using]).join(' '))
/** "absolutely", "whatever you do", "for alt i verden" */
const emphasis = listed(phrasesOf(({ unmeant }) => [unmeant.emphasis]).join(' '))
/** "under no circumstances" denies with a word that only answers elsewhere. */
const circumstances = listed(phrasesOf(({ unmeant }) => [unmeant.circumstances]).join(' '))
const none = listed('no ingen inga')
/** These answer, or say "but" and "without". */
const others = listed('no nej nei nee uden utan without intet ingen')
const beside = listed(
  'til till to på on at i in med with noget noe nokon något nåt anything something more mere lenger længere längre there der dit',
)
const longest = 10
const fewest = 2

const nothing = listed('inget ingenting intet ikkenoget nothing')

const isDenial = ({ word }: Token): boolean =>
  nothing.has(word) || circumstances.has(word) || (negations.has(word) && !others.has(word))

const lists = [none, emphasis, using, beside, fillers, pronouns, asides]

const isSmall = (token: Token): boolean =>
  isDenial(token) || lists.some((list) => list.has(token.word)) || isLabelWord(token.word)

const ends = ({ kind, word }: Token): boolean =>
  kind !== 'word' || contrasts.has(word) || conjunctions.has(word)

/** "don't use office@…", "skicka inget till info@…", "jag bor inte på …": a clause that says no more than that. */
export function isRefusedUse({ message }: Scan, find: Find): boolean {
  const { tokens } = message
  const end = tokenFrom(message, find.start)
  const from = tokens.findLastIndex((token, at) => at < end && ends(token)) + 1
  const clause = tokens.slice(from, end)
  if (clause.length < fewest || clause.length > longest || !clause.every(isSmall)) return false
  // "kan I ikke bare ringe på …?" asks for it.
  if (isInverted(clause.map(({ word }) => word))) return false
  return clause.some(isDenial) && clause.some(({ word }) => using.has(word))
}
