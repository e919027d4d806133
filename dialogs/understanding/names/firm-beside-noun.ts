import { isHeadWord, isTown } from '../words/company-words.ts'
import { isFirmNoun, isKindOfFirm } from './firm-nouns.ts'
import type { Token } from '../message.ts'
import { capitalsEnd, placing, possessives } from './name-announced.ts'
import { isRole } from '../words/role-words.ts'
import { knownWords } from '../words/spelling.ts'
import type { Region } from '../words/text-region.ts'
import {
  conjunctions,
  copulas,
  firstNames,
  greetingWords,
  introducingVerbs,
} from '../words/word-lists.ts'

const mostBefore = 4
const mostBehind = 4
const firsts = new Set('vi we were weve jeg jag eg i im me'.split(' '))
const here = new Set('her hær here'.split(' '))

/** "we're a charity", "vi er en lille forening": whoever writes is one, and the noun ends it. */
function isWhatWeAre(tokens: readonly Token[], noun: number): boolean {
  const before = tokens.slice(Math.max(0, noun - mostBefore), noun).map(({ word }) => word)
  const speaker = before.findIndex((word) => firsts.has(word))
  const isBeing = (word: string) => copulas.has(word) || word.startsWith('were')
  return speaker !== -1 && before.slice(speaker).some(isBeing)
}

/** `Crust and Crumb`, `Havnens Venner`: capitals, and what joins two of them. */
export function titleEnd(tokens: readonly Token[], start: number): number {
  const to = capitalsEnd(tokens, start)
  const isJoined = to > start && conjunctions.has(String(tokens[to]?.word))
  return isJoined && tokens[to + 1]?.capital === true ? capitalsEnd(tokens, to + 1) : to
}

const isSomebody = ({ word, plain }: Token): boolean =>
  firstNames.has(plain) || isRole(word) || here.has(word)

/** Somebody, a post, a town, a word of ours: said beside a kind of firm, and not what it is called. */
function isTitle(tokens: readonly Token[], { from, to }: Region): boolean {
  const words = tokens.slice(from, to)
  const [first, another] = words
  if (first === undefined || another === undefined || isTown([first])) return false
  if (knownWords.has(first.word) && !isKindOfFirm(words.at(-1))) return false
  return !tokens.slice(from, to + mostBehind - 1).some(isSomebody)
}

function titleAt(tokens: readonly Token[], from: number): Region | undefined {
  const region = { from, to: titleEnd(tokens, from) }
  return isTitle(tokens, region) ? region : undefined
}

/** "we're a charity - Harbour Kitchen", "vi er en forening: Havnens Venner": behind what we are stands what we are called. */
const apposed = (tokens: readonly Token[], at: number): Region | undefined =>
  /^[:,-]$/.test(String(tokens[at]?.text)) &&
  isFirmNoun(tokens[at - 1]) &&
  isWhatWeAre(tokens, at - 1)
    ? titleAt(tokens, at + 1)
    : undefined

/** "ngo here 🙋 Second Chance Nordic", "forening her, Havnens Venner". */
const calledOut = (tokens: readonly Token[], at: number): Region | undefined =>
  tokens[at]?.kind === 'mark' &&
  here.has(String(tokens[at - 1]?.word)) &&
  isFirmNoun(tokens[at - 2])
    ? titleAt(tokens, at + 1)
    : undefined

/** "my shop", "foreningen vår": whose it is, and nothing in front of that. */
function isOurs(tokens: readonly Token[], noun: number): boolean {
  const at = [noun - 1, noun + 1].find((one) => possessives.has(String(tokens[one]?.word)))
  if (at === undefined) return false
  const before = tokens[Math.min(at, noun) - 1]
  return before?.kind !== 'word' || greetingWords.has(before.word) || conjunctions.has(before.word)
}

const isBeing = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !placing.has(token.word) &&
  (copulas.has(token.word) || introducingVerbs.has(token.word))

/** "foreningen vår er Fjellheim Velforening", "my shop is called Petal Power". */
function named(tokens: readonly Token[], at: number): Region | undefined {
  if (!isFirmNoun(tokens[at]) || !isOurs(tokens, at)) return undefined
  const verb = possessives.has(String(tokens[at + 1]?.word)) ? at + 2 : at + 1
  if (!isBeing(tokens[verb])) return undefined
  return titleAt(tokens, isBeing(tokens[verb + 1]) ? verb + 2 : verb + 1)
}

/** "(charity, Gothenburg)", ", a small bakery": a kind of firm, said of what stands in front; the definite one has somebody of it there. */
function isSaidBehind(tokens: readonly Token[], mark: number): boolean {
  const behind = tokens.slice(mark + 1, mark + 1 + mostBehind)
  const noun = behind.findIndex(isKindOfFirm)
  if (noun === -1 || /(?:[ae]n|et|rn|ene|erne|na)$/.test(String(behind[noun]?.word))) return false
  const before = behind.slice(0, noun)
  const isSmall = ({ kind, capital, word }: Token) =>
    kind === 'word' && !capital && !placing.has(word)
  return before.every(isSmall) && (before.length > 0 || tokens[mark]?.text === '(')
}

/** "Harbour Kitchen (charity)", "Kustens Vänner, ideell förening". */
function before(tokens: readonly Token[], mark: number): Region | undefined {
  if (!/^[(,]$/.test(String(tokens[mark]?.text)) || !isSaidBehind(tokens, mark)) return undefined
  const start = tokens.findLastIndex(({ capital, kind, word }, at) => {
    const isInside = kind === 'word' && (capital || conjunctions.has(word))
    return at < mark && !isInside
  })
  const region = titleAt(tokens, start + 1)
  return region?.to === mark ? region : undefined
}

const definite = /(?:[ae]n|et|rn|a)$/

/** `Borettslaget`, `Ungdomslaget`: with and without its ending. */
export const isDefiniteKind = (head: Token): boolean =>
  definite.test(head.word) &&
  (isKindOfFirm(head) || isHeadWord(head.word.replace(/(?:e[nt]|a)$/, '')))

/** Neither somebody nor a town. */
export const isOwnPart = (token: Token | undefined): boolean =>
  token?.capital === true && !isSomebody(token) && !isTown([token])

const isSmallWord = (token: Token | undefined): boolean => token?.kind === 'word' && !token.capital

/** `Ejerforeningen Mågevej`, `Idrettslaget Vårsol`: in capitals, what it is begins the name. */
function fronted(tokens: readonly Token[], at: number): Region | undefined {
  const head = tokens[at]
  if (head?.capital !== true || !isDefiniteKind(head) || !isOwnPart(tokens[at + 1]))
    return undefined
  const to = titleEnd(tokens, at)
  return isSmallWord(tokens[to]) ? { from: at, to } : undefined
}

/** The name of a firm that stands beside what kind of firm it is, without quotes. */
export function firmBeside(tokens: readonly Token[]): Region | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const region =
      apposed(tokens, at) ??
      calledOut(tokens, at) ??
      named(tokens, at) ??
      before(tokens, at) ??
      fronted(tokens, at)
    if (region !== undefined) return region
  }
  return undefined
}
