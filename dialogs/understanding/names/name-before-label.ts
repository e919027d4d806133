import { isAssentWord } from '../assent/assent.ts'
import { listed } from '../words/canonical.ts'
import { isHeadWord } from '../words/company-words.ts'
import { keyOfRole } from '../words/field-keys.ts'
import { isLabelWord, type Label } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { possessives } from './name-announced.ts'
import { isSpeaker } from './name-behind-label.ts'
import { isRole } from '../words/role-words.ts'
import { isLeft } from '../shapes/scan.ts'
import { isAnswered, put, type Situation } from '../situation.ts'
import {
  isJustWords,
  isNameLike,
  takeRegion,
  textOf,
  wordsIn,
  type Region,
} from '../words/text-region.ts'
import {
  firmWords,
  conjunctions,
  copulas,
  fillers,
  firstNames,
  functionWords,
  greetingWords,
  introducingVerbs,
  negations,
  particles,
  pronouns,
  questionWords,
} from '../words/word-lists.ts'
import { stems } from '../words/word-stems.ts'

const roles = new Set<Label['role']>(['plainName', 'name', 'companyName', 'companyWord'])
const beings = new Set('er är ær e is'.split(' '))
const articles = new Set('the det den'.split(' '))
const ourselves = new Set('vi we me'.split(' '))
const mostWords = 5
const fewestOfPerson = 2

type Whose = 'person' | 'company' | 'asked'

const isFirmNoun = (word: string): boolean =>
  [word, ...stems(word)].some((one) => firmWords.has(one) || isHeadWord(one))

const ends = (token: Token | undefined): boolean =>
  token?.kind !== 'word' || conjunctions.has(token.word)

const called = listed('heter heiter hedder')
const selfInDialect = listed('ja æ')

/** "linda berg heter ja": behind the verb it is who speaks, and no yes. */
const isDialect = (tokens: readonly Token[], at: number): boolean =>
  selfInDialect.has(String(tokens[at]?.plain)) && called.has(String(tokens[at - 1]?.word))

const isWhoSpeaks = (tokens: readonly Token[], at: number, token: Token): boolean =>
  isSpeaker(token) || isRole(token.word) || isDialect(tokens, at)

/** "hedder jeg", "heter vi", "hedder firmaet": who is called so. */
function subjectOf({ scan, labels }: Situation, at: number): Whose | undefined {
  const token = scan.message.tokens[at]
  if (token === undefined || token.capital) return undefined
  if (isWhoSpeaks(scan.message.tokens, at, token)) return 'person'
  const isCompany = labels.some(({ role, from }) => role === 'companyWord' && from === at)
  return isCompany || ourselves.has(token.word) || isFirmNoun(token.word) ? 'company' : undefined
}

interface Tail {
  readonly whose: Whose
  /** Indexes of its first token and of the one behind it. */
  readonly from: number
  readonly to: number
}

/** "… hedder jeg" */
function verbTail(situation: Situation, { from, to }: Label): Tail | undefined {
  const whose = subjectOf(situation, to)
  const isLast = ends(situation.scan.message.tokens[to + 1])
  return whose !== undefined && isLast ? { whose, from, to: to + 1 } : undefined
}

const whoseOf: Partial<Record<Label['role'], Whose>> = { name: 'person', companyWord: 'company' }

/** "… er mit navn", "… is the name", "… är bolaget" */
function nounTail(tokens: readonly Token[], { role, from, to }: Label): Tail | undefined {
  const isLed = (word: string) => possessives.has(word) || articles.has(word)
  const at = isLed(String(tokens[from - 1]?.word)) ? from - 2 : from - 1
  if (!beings.has(String(tokens[at]?.word)) || !ends(tokens[to])) return undefined
  return { whose: whoseOf[role] ?? 'asked', from: at, to }
}

function tailOf(situation: Situation, label: Label): Tail | undefined {
  const { tokens, text } = situation.scan.message
  if (!roles.has(label.role) || text.includes('?')) return undefined
  return introducingVerbs.has(String(tokens[label.to - 1]?.word))
    ? verbTail(situation, label)
    : nounTail(tokens, label)
}

const leading = [fillers, greetingWords]

/** "hej", "jo": said before the name. */
const isLeading = ({ word, capital }: Token): boolean =>
  !capital && (isAssentWord(word) || leading.some((list) => list.has(word)))

/** The words in front of the tail, back to a mark, a line or anything recognised. */
function front({ scan }: Situation, to: number): Region {
  const { tokens } = scan.message
  const stop = tokens.findLastIndex(
    (token, at) => at < to && (token.kind !== 'word' || !isLeft(scan, token)),
  )
  const from = tokens.findIndex((token, at) => at > stop && !isLeading(token))
  return { from, to }
}

const grammar = [functionWords, pronouns, negations, questionWords, copulas]

/** "that", "not", "the boss": what means something else, joined words of a firm aside. */
const isOther = ({ plain, capital }: Token, at: number): boolean => {
  if (capital || firstNames.has(plain)) return false
  if (at > 0 && (particles.has(plain) || conjunctions.has(plain))) return false
  return grammar.some((list) => list.has(plain)) || isLabelWord(plain)
}

function isPerson(situation: Situation, region: Region): boolean {
  const words = wordsIn(situation, region)
  const isKnown = firstNames.has(String(words[0]?.plain))
  const isAsked = situation.asked === `${situation.side}.name`
  const isWhole = words.length >= fewestOfPerson || isKnown || isAsked
  return isWhole && isNameLike(situation, region) && !words.some(({ word }) => isRole(word))
}

const keyOf = (situation: Situation, label: Label, whose: Whose): string => {
  if (whose === 'asked') return keyOfRole(situation, label.role)
  return whose === 'company' ? 'company.name' : `${situation.side}.name`
}

function mayBe(situation: Situation, key: string, region: Region): boolean {
  const words = wordsIn(situation, region)
  if (words.length === 0 || words.length > mostWords || words.some(isOther)) return false
  if (isJustWords(situation, region)) return false
  return key === 'company.name'
    ? situation.context.customerType !== 'private'
    : isPerson(situation, region)
}

/** "Nordlys er firmaet": where one stands, it is that one. */
const isFirmThatStands = (situation: Situation, { role }: Label): boolean =>
  role === 'companyWord' && isAnswered(situation, 'company.name')

/** "xhevat krasniqi hedder jeg", "fjordlys hotell er navnet": the name stands in front of what says that it is one. */
export function putNameBefore(situation: Situation, label: Label): boolean {
  const tail = tailOf(situation, label)
  if (tail === undefined || isFirmThatStands(situation, label)) return false
  const region = front(situation, tail.from)
  const key = keyOf(situation, label, tail.whose)
  if (!mayBe(situation, key, region)) return false
  if (!put(situation, { key, raw: textOf(situation, region), how: 'labelled' })) return false
  takeRegion(situation, { from: region.from, to: tail.to })
  return true
}
