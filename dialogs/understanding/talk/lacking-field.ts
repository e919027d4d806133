import { namedField } from '../corrections/corrections.ts'
import { possessives } from '../names/name-announced.ts'
import type { Situation } from '../situation.ts'
import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { negations, noWords } from '../words/word-lists.ts'
import type { Intent } from './answer-intent.ts'
import {
  mayBeLeftOut,
  saysNoLandline,
  saysNotNeeded,
  withoutReference,
  withoutTime,
} from './not-needed.ts'

const having = listed(
  'på on har have has hava havde ejer äger eier own owns got getting bruger bruge brukar bruker bruke använder använda use uses using do findes finnes finns exists',
)
const lacking = listed('uden utan uten without')
/** Whoever has none, how many of it, and what one says along with it. */
const beside = listed(
  'jeg jag eg e æ i ive vi we me nogen noget nogle noen nokon noe någon någonting något nån nåt en et ett ei an a any own egen eget eigen eiga ' +
    'her här here desværre dessverre tyvärr diverre unfortunately sorry beklager slet overhovedet overhodet alls at all i det hele heller either også så jo da altså alltså ' +
    'nej nei nope men og och and endnu ennå ännu yet personligt personlig faktisk faktiskt tatt taget af av of os oss us none really actually vi man is there der är er',
)
/** `mailen`, `telefonen`: the one there is, which is not at hand. */
const definite = /(?:en|et|ene|a)$/
const mayLack = /\.(?:email|phone|landline|reference)$/
const mostWords = 9

/** "ingen mail", "we don't use email": nothing else is said than that there is none. */
function saysNone(words: readonly string[]): boolean {
  const isNone = (word: string) => [negations, noWords, lacking].some((list) => list.has(word))
  return (
    words.some(isNone) &&
    words.every((word) => isNone(word) || having.has(word) || beside.has(word)) &&
    // "ikke mail": rather something else, where none is spoken of as had.
    (words.some((word) => having.has(word) || lacking.has(word)) || noWords.has(String(words[0])))
  )
}

/** Nothing is given, and of fields nothing but the one that is asked for is named. */
const namesAsked = (situation: Situation): boolean =>
  situation.fills.size === 0 &&
  situation.ambiguous === undefined &&
  situation.scan.finds.length === 0 &&
  namedField(situation) === situation.asked

/** "jeg har ikke min mail", "haven't got the number": one that is elsewhere. */
const isCertain = (tokens: readonly Token[], named: ReadonlySet<Token>): boolean =>
  tokens.some(
    (token) =>
      possessives.has(token.word) ||
      token.word === 'the' ||
      (named.has(token) && definite.test(token.word)),
  )

/** "trengs ikke", "vi har kun mobiler": of what may be left out, that it is. */
function isLeftOut(situation: Situation, tokens: readonly Token[]): boolean {
  if (situation.fills.size > 0 || situation.ambiguous !== undefined) return false
  const isLandline = situation.asked.endsWith('.landline')
  const without = isLandline ? withoutTime : withoutReference
  if (isLandline && saysNoLandline(tokens)) return true
  return [tokens.map(({ word }) => word), tokens.map(({ plain }) => plain)].some((words) =>
    saysNotNeeded(without(words)),
  )
}

/** Nothing is said of the field that is asked for but that there is none. */
function isSaidLacking(situation: Situation, tokens: readonly Token[]): boolean {
  const { scan, labels } = situation
  if (tokens.length > mostWords || !namesAsked(situation)) return false
  const named = new Set(labels.flatMap(({ from, to }) => scan.message.tokens.slice(from, to)))
  if (isCertain(tokens, named)) return false
  return saysNone(tokens.filter((token) => !named.has(token)).map(({ word }) => word))
}

/** "jeg har ingen e-mail", "vi bruger ikke mail": what is asked for is not there, which is no answer and no plain no. */
export function lackingField(
  situation: Situation,
  tokens: readonly Token[],
  asking: boolean,
): Intent | undefined {
  const { asked } = situation
  if (!mayLack.test(asked)) return undefined
  const isLacking =
    (mayBeLeftOut(situation) && isLeftOut(situation, tokens)) ||
    (!asking && isSaidLacking(situation, tokens))
  return isLacking ? { command: { name: 'skip', target: asked } } : undefined
}
