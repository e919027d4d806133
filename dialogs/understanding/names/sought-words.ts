import { isBigCity } from '../addresses/big-cities.ts'
import { countryWord } from '../choices/choices.ts'
import { listed } from '../words/canonical.ts'
import { isClub, isHeadWord } from '../words/company-words.ts'
import { isSpokenWord } from '../words/concepts.ts'
import { eachWord } from '../words/each-word.ts'
import { isForm, sizes } from '../words/legal-form-words.ts'
import type { Token } from '../message.ts'
import { placing, possessives } from './name-announced.ts'
import { isFirmNoun } from './firm-nouns.ts'
import { isRole } from '../words/role-words.ts'
import { knownWords } from '../words/spelling.ts'
import {
  asides,
  companyNouns,
  conjunctions,
  copulas,
  doubts,
  fillers,
  functionWords,
  greetingWords,
  hedges,
  introducingVerbs,
  negations,
  noWords,
  pronouns,
  wordSet,
} from '../words/word-lists.ts'
import { yesWords } from '../assent/yes-voices.ts'

/** "siger jeg", "has told": what was said before. */
export const recalling: ReadonlySet<string> = new Set([
  ...wordSet('recalling'),
  ...wordSet('givenBefore'),
])

/** "ish", "typ", "elns": how sure somebody is, in spoken words. */
const spoken = listed(
  'ish typ liksom lissom elns eller-noget eh æh øh hmm hm huh da då jo ju nu sgu sku fan faen dangit jamen altså ma mener meiner menar believe reckon lige lik precis nettopp just already redan allerede alt ad jo e æ a meget tja nja ffs omg bro mate lol haha unnskyld sorry undskyld ursäkta hjælp',
)

const small: readonly ReadonlySet<string>[] = [
  asides,
  companyNouns,
  copulas,
  doubts,
  fillers,
  functionWords,
  greetingWords,
  hedges,
  introducingVerbs,
  negations,
  noWords,
  possessives,
  pronouns,
  recalling,
  spoken,
  yesWords,
]

/** Grammar, and what is said of how sure one is: nothing that a firm is called by. */
export const isSmallWord = eachWord((word) => small.some((list) => list.has(word)))

/** Words that stop a name: behind them goes on whoever speaks. */
const stopping: readonly ReadonlySet<string>[] = [hedges, doubts, negations, pronouns, spoken]
const joiners: ReadonlySet<string> = new Set([
  ...conjunctions,
  ...placing,
  ...'til till for the de den det för'.split(' '),
])

export const isJoiner = ({ word, capital }: Token): boolean => !capital && joiners.has(word)

/** A town or a country: where the firm is, and no part of what it is called. */
export const isPlace = ({ plain }: Token): boolean =>
  isBigCity(plain) || countryWord(plain) !== undefined

const isTitleMark = ({ text }: Token): boolean => /^[&+'’/-]$/.test(text)

const definite = /(?:[ae]?n|e?t|a|rne|ene|ne)$/

/** `cafe`, `cafeen`, `kaféet`: what kind of firm it is, with and without its article. */
export const isKind = (token: Token | undefined): boolean =>
  isFirmNoun(token) || isHeadWord(String(token?.word).replace(definite, ''))

/** What sort of firm it is may begin its name or end it: `Åsen skole`, `nordlys aps`. */
const isOfFirm = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  return (
    isHeadWord(token.word) || isClub(token) || isFirmNoun(token) || isForm(token, tokens[at + 1])
  )
}

const isUnknown = eachWord(
  (word) =>
    ![knownWords, spoken].some((list) => list.has(word)) && !isSpokenWord(word) && !isRole(word),
)

/** Nothing that means something to us: what only a name can be. */
const isOwn = ({ kind, word, plain }: Token): boolean =>
  kind === 'word' && isUnknown(word) && isUnknown(plain)

const isStop = ({ capital, word }: Token): boolean =>
  !capital && stopping.some((list) => list.has(word))

const mostDigits = 2

function isWordInName(tokens: readonly Token[], at: number, token: Token): boolean {
  if (isOfFirm(tokens, at) || isOwn(token)) return true
  if (!token.capital) return isJoiner(token) && !isStop(token)
  return at > 0 || isTelling(tokens, at)
}

/** Whether a name may have the token in it. */
export function isInName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind === 'word') return isWordInName(tokens, at, token)
  if (token?.kind === 'mark') return isTitleMark(token)
  return token?.kind === 'number' && token.text.length <= mostDigits
}

const isFormAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && isForm(token, tokens[at + 1])
}

/** What a firm is, where it is or what form it has: that names no one. */
const isGeneral = (tokens: readonly Token[], at: number, token: Token): boolean =>
  isPlace(token) || isKind(token) || sizes.has(token.word) || isFormAt(tokens, at)

/** A capital says something inside a sentence, and in front of a legal form. */
const isCalled = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true && (at > 0 || isFormAt(tokens, at + 1))

/** Whether the token alone tells that there is a name. */
export function isTelling(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || isGeneral(tokens, at, token)) return false
  return isOwn(token) || (isCalled(tokens, at) && !functionWords.has(token.word))
}
