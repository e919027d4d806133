import type { Language } from '../../../onboarding/vocabulary.ts'
import { isLabelWord } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { isAnnounced } from './name-announced.ts'
import { isRole } from '../words/role-words.ts'
import { isLeft, wordsLeft } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import { isKnownBeside } from '../words/spelling.ts'
import type { Region } from '../words/text-region.ts'
import {
  firstNames,
  introducingVerbs,
  negations,
  particles,
  streetEndings,
  wordSet,
} from '../words/word-lists.ts'

const longest = 4
const fewest = 2
/** "write jytte": these ask to put a name down. */
const setting = wordSet('setting')
const streets = new Set(streetEndings)

/** A word in small letters that means nothing else to us, or that people are called by. */
const isNameWord = ({ kind, capital, plain }: Token, language: Language): boolean =>
  kind === 'word' &&
  !capital &&
  !isRole(plain) &&
  !isLabelWord(plain) &&
  (firstNames.has(plain) || !isKnownBeside(plain, language))

/** Index behind the run of such words, particles inside included. */
export function smallRunEnd({ scan, context }: Situation, from: number): number {
  const { tokens } = scan.message
  let to = from
  for (let token = tokens[to]; token !== undefined && to - from <= longest; token = tokens[to]) {
    // `ejler skov`: what ends the names of streets ends those of families too.
    const isInside = to > from && (particles.has(token.word) || streets.has(token.plain))
    if (!isLeft(scan, token) || !(isNameWord(token, context.language) || isInside)) break
    to += 1
  }
  return to
}

const isAsked = (before: Token | undefined): boolean =>
  before !== undefined && (setting.has(before.word) || introducingVerbs.has(before.word))

const selves = new Set('jeg jag eg i im vi we me min mitt mit my'.split(' '))

/** "bronwyn taylor, i own the clinic": in front of a clause about whoever writes. */
const isBeforeSelf = (tokens: readonly Token[], { from, to }: Region): boolean =>
  from === 0 && tokens[to]?.text === ',' && selves.has(String(tokens[to + 1]?.word))

/** What stands before the name, or behind it, tells that it is one. */
const isTold = (tokens: readonly Token[], name: Region): boolean =>
  isAnnounced(tokens, name.from) || isBeforeSelf(tokens, name)

/** A first name and more, or anything behind "my boss" and "write": a single word only behind those, and only a first name. */
function isName(tokens: readonly Token[], { from, to }: Region): boolean {
  const isKnown = firstNames.has(String(tokens[from]?.plain))
  const isLed = isTold(tokens, { from, to }) || (isKnown && isAsked(tokens[from - 1]))
  if (to - from < fewest) return isKnown && isLed
  return to - from <= longest && (isKnown || isLed)
}

function namesIn(situation: Situation): readonly Region[] {
  const { tokens } = situation.scan.message
  const found: Region[] = []
  for (let from = 0; from < tokens.length; from++) {
    const to = smallRunEnd(situation, from)
    if (to > from && isName(tokens, { from, to })) found.push({ from, to })
    from = Math.max(from, to)
  }
  return found
}

/**
 * "kontakten er min søn rasmus holm", "i kan skrive jytte fra kontoret": the one name in small letters in a sentence, where a name
 * was asked for; told by a first name that we know, or by what stands before it.
 */
export function smallName(situation: Situation, least = 1): Region | undefined {
  const { scan } = situation
  const isDenied = wordsLeft(scan).some(({ word }) => negations.has(word))
  if (isDenied || scan.message.text.includes('?')) return undefined
  const [name, another] = namesIn(situation).filter(({ from, to }) => to - from >= least)
  return another === undefined ? name : undefined
}
