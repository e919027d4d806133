import { capitalsEnd, isAnnounced, placing, possessives } from './name-announced.ts'
import type { Token } from '../message.ts'
import { but } from '../words/linking-words.ts'
import { isLeft, wordsLeft } from '../shapes/scan.ts'
import { isRole } from '../words/role-words.ts'
import type { Situation } from '../situation.ts'
import { knownWords } from '../words/spelling.ts'
import { isTownInCountry } from './trade-in-place.ts'
import type { Region } from '../words/text-region.ts'
import { firstNames, functionWords, hedges, negations, pronouns } from '../words/word-lists.ts'

const mostBefore = 2
const fewest = 2
/** "employed in Region Midt": behind grammar no person is named; "my boss" and "my" are none. */
const isBehindGrammar = (before: Token | undefined): boolean =>
  before !== undefined && functionWords.has(before.word) && !possessives.has(before.word)

/** A name by a first name that we know, or by what stands before it. */
const isSureAt = (tokens: readonly Token[], from: number): boolean =>
  firstNames.has(String(tokens[from]?.plain)) || isAnnounced(tokens, from)

const isWithin = ({ from, to }: Region, end: number): boolean => to - from >= fewest && to < end

/** `kollega Lone Dam som …`, "fråga efter Yusuf Warsame i växeln": the capitalised name between small words. */
export function nameWithin(situation: Situation, { from, to }: Region): Region | undefined {
  const { tokens } = situation.scan.message
  const first = tokens.findIndex((token, at) => at >= from && token.capital)
  if (first < from || first - from > mostBefore + 1) return undefined
  if (first > from && isBehindGrammar(tokens[first - 1])) return undefined
  const end = capitalsEnd(tokens, first)
  const isName = first === from || isSureAt(tokens, first)
  return isName && isWithin({ from: first, to: end }, to) ? { from: first, to: end } : undefined
}

interface Candidate extends Region {
  /** By a first name that we know, or by what stands before it. */
  readonly isSure: boolean
}

const beginsSentence = (before: Token | undefined): boolean =>
  before === undefined || before.kind === 'break' || /^[.!?:]$/.test(before.text)

/** "Ring Anna Ek", "Microsoft Teams": what means something to us is a name only as grammar in capitals ("Will Storm"). */
const isOtherWord = ({ word, plain }: Token): boolean =>
  knownWords.has(word) && !firstNames.has(plain) && !functionWords.has(word) && !hedges.has(word)

/** `I'm`, `Jeg`. */
const isPronoun = ({ word, text }: Token): boolean =>
  pronouns.has(word) || (functionWords.has(word) && /['’]/.test(text))

/** "Ring Anna Ek": a verb with the capital of its sentence is none of the name. */
function nameStart(tokens: readonly Token[], { from, to }: Region): number {
  const first = tokens[from]
  if (first === undefined || !beginsSentence(tokens[from - 1])) return from
  const isVerb = isOtherWord(first) && to - from > fewest
  return isVerb || isPronoun(first) ? from + 1 : from
}

const isBehindRole = (tokens: readonly Token[], from: number): boolean => {
  const before = tokens[from - 1]
  return before?.kind === 'word' && !before.capital && isRole(before.word)
}

function candidate(tokens: readonly Token[], run: Region): Candidate | undefined {
  const from = nameStart(tokens, run)
  const words = tokens.slice(from, run.to)
  const isSure = isSureAt(tokens, from)
  // "my colleague Dragana": one word is enough where a role tells that it is somebody.
  if (words.length < fewest && !isBehindRole(tokens, from)) return undefined
  if (isTownInCountry(words)) return undefined
  const isOdd = words.some(isOtherWord) || placing.has(String(tokens[from - 1]?.word))
  return isSure || !isOdd ? { from, to: run.to, isSure } : undefined
}

/** The capitalised names of two words and more that nothing has claimed. */
function candidates({ scan }: Situation): readonly Candidate[] {
  const { tokens } = scan.message
  const found: Candidate[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.capital !== true) continue
    const to = capitalsEnd(tokens, at)
    const one = candidate(tokens, { from: at, to })
    if (one && tokens.slice(at, to).every((token) => isLeft(scan, token))) found.push(one)
    at = to
  }
  const whole = found.filter(({ from, to }) => to - from >= fewest)
  return whole.length > 0 ? whole : found
}

const onlyOne = <T>([first, another]: readonly T[]): T | undefined =>
  another === undefined ? first : undefined

/** "no it's …", "no, …": an English "no" in front of grammar, a mark or a capital answers, where that of "no company" denies. */
function isAnswer(tokens: readonly Token[], { word }: Token): boolean {
  const [first, next] = tokens
  if (word !== 'no' || first?.word !== word || next === undefined) return false
  return next.kind !== 'word' || next.capital || functionWords.has(next.word)
}

/** Nothing is a name in a sentence that denies something, up to its "but". */
function isDenied({ scan }: Situation, { from }: Region): boolean {
  const { tokens } = scan.message
  const said = wordsLeft(scan)
  const denial = said.findIndex(
    (token, at) => negations.has(token.word) && !(at === 0 && isAnswer(tokens, token)),
  )
  if (denial === -1) return false
  const turn = said.findIndex(({ word }, at) => at > denial && isTurn(word))
  if (turn === -1) return !isOfSpeaker(tokens, said, denial)
  const behind = said[turn]
  if (behind === undefined || tokens.indexOf(behind) > from) return true
  return said.slice(turn + 1).some(({ word }) => negations.has(word))
}

const selves = new Set('me myself jag mig mej jeg meg eg'.split(' '))

/** "not me, my boss: Trine Moe": it is only whoever writes that is denied, up to the comma. */
function isOfSpeaker(tokens: readonly Token[], said: readonly Token[], denial: number): boolean {
  const self = said[denial + 1]
  if (self === undefined || !selves.has(self.word)) return false
  return /^[,:;.–-]$/.test(String(tokens[tokens.indexOf(self) + 1]?.text))
}

/** Behind a "not" Swedish `utan` says "but". */
const isTurn = (word: string): boolean => word === 'utan' || but.has(word)

const or = new Set('eller or'.split(' '))

/** "Rie Falk or Bo Dam": either, so neither was said. */
const isChoice = ({ scan }: Situation, names: readonly Region[]): boolean =>
  names.some(
    ({ to }) =>
      or.has(String(scan.message.tokens[to]?.word)) && names.some(({ from }) => from === to + 1),
  )

/** "you can write Søren Kjær": the one name in a sentence, where a name was asked for. */
export function nameInSentence(situation: Situation): Region | undefined {
  const all = candidates(situation)
  const names = all.filter((one) => !isDenied(situation, one))
  if (isChoice(situation, names)) return undefined
  return onlyOne(names.filter(({ isSure }) => isSure)) ?? onlyOne(names)
}

/** "talk to my brother Even Dalen": the one name that is told by what stands before it, whatever was asked for. */
export function nameAnnounced(situation: Situation): Region | undefined {
  const { tokens } = situation.scan.message
  const names = candidates(situation).filter((one) => !isDenied(situation, one))
  return onlyOne(names.filter(({ from }) => isAnnounced(tokens, from)))
}
