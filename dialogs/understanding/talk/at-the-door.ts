import { choicesIn } from '../choices/choices.ts'
import { readMessage, type Token } from '../message.ts'
import type { Digression, Topic, Understanding, UnderstandingContext } from '../understanding.ts'
import { isSpokenWord } from '../words/concepts.ts'
import { listed } from '../words/canonical.ts'
import { indexPhrases, never, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { isInverted } from '../words/questions.ts'
import { knownWords } from '../words/spelling.ts'
import { wordsOf } from '../words/words-of.ts'
import { afterTheEnd } from './after-the-end.ts'
import { talkIn } from './digressions.ts'
import { isAtStart, isNegated, matterIn, overGrammar } from './other-matters.ts'

type AtDoor = 'misplaced' | 'wrongNumber' | 'noFirm' | 'wantsGoods'

const door = indexPhrases<AtDoor>([
  ['misplaced', phrasesOf(({ otherMatters }) => otherMatters.misplaced)],
  ['wrongNumber', phrasesOf(({ otherMatters }) => otherMatters.wrongNumber)],
  ['noFirm', phrasesOf(({ otherMatters }) => otherMatters.noFirm)],
  ['wantsGoods', phrasesOf(({ otherMatters }) => otherMatters.wantsGoods)],
])

function hitsIn(words: readonly string[]): ReadonlySet<AtDoor> {
  const hits = phrasesIn(door, words, overGrammar(words))
  return new Set(
    hits
      .filter(({ means, from }) => means === 'noFirm' || !isNegated(words, from))
      .map(({ means }) => means),
  )
}

const leads = indexPhrases([['lead', phrasesOf(({ otherMatters }) => otherMatters.shopLead)]])
const places = listed('på i in at on hos')
const mostOfShop = 3
/** `farligt`, `bindende`, `expensive`: how something is. */
const quality =
  /(?:lig|ligt|sam|bar|bart|ende|ande|isk|iskt|ig|igt|ous|ful|able|ible|ive|ed|ing|ly)$/

const isName = (word: string): boolean =>
  word.length > 2 && !knownWords.has(word) && !isSpokenWord(word) && !quality.test(word)

/** "er det rema?", "er detta meny på storo?": another shop is looked for. */
function asksForShop(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ plain }) => plain)
  const [hit] = phrasesIn(leads, words, never)
  if (hit === undefined || hit.from > 1) return false
  const behind = words.slice(hit.to)
  const place = behind.findIndex((word) => places.has(word))
  const name = place === -1 ? behind : behind.slice(0, place)
  return name.length > 0 && name.length <= mostOfShop && name.every(isName)
}

const wordsIn = (tokens: readonly Token[]): readonly string[] =>
  wordsOf(tokens.filter(({ kind }) => kind === 'word'))

/** Values by which somebody becomes a customer; a name and a phone may be of anybody. */
const identifying: ReadonlySet<string> = new Set(['company.number', 'company.name'])

const isOf = (heard: Understanding, key: string): boolean =>
  heard.fills.some((fill) => fill.key === key)

/** What has been answered of whoever comes goes before that they have no firm. */
const settled: ReadonlySet<Topic> = new Set<Topic>(['minor', 'minimumAge', 'association'])

const isFirm = ({ fills, digression }: Understanding): boolean =>
  fills.some(({ key }) => identifying.has(key)) ||
  (digression !== undefined && settled.has(digression.topic))

/** Nothing of it is an answer; a person who is asked for is. */
function withoutAnswers(heard: Understanding, topic: Topic): Understanding {
  const { language, command, nationalNumber } = heard
  return {
    fills: [],
    digression: { topic },
    ...(language === undefined ? {} : { language }),
    ...(command?.name === 'human' ? { command } : {}),
    ...(nationalNumber === undefined ? {} : { nationalNumber }),
  }
}

const beside = (heard: Understanding, digression: Digression): Understanding => ({
  ...heard,
  digression,
})

/** Whoever has a number to say came to the right place. */
function leaves(
  words: readonly string[],
  tokens: readonly Token[],
  { asks }: UnderstandingContext,
) {
  if (tokens.some(({ kind }) => kind === 'number')) return false
  const hits = hitsIn(words)
  if (hits.has('misplaced')) return true
  return hits.has('wrongNumber') && (asks !== 'company.number' || talkIn(words) === 'goodbye')
}

/** "kan man handle hos jer som privat?" */
function asksIfPrivate(tokens: readonly Token[]): boolean {
  const words = wordsIn(tokens)
  if (!tokens.some(({ text }) => text === '?') && !isInverted(words)) return false
  return choicesIn(words).some(({ key, value }) => key === 'customerType' && value === 'private')
}

/** "det er ikke i noe register, jeg har bare drevet for meg selv": no firm in a register, and no private customer by that. */
const isOnlyUnregistered = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => word.startsWith('regist')) &&
  !tokens.some(({ word }) => word.startsWith('priva'))

/** "har ikke orgnr ennå": no firm that could be found. Whoever is private needs none. */
function withoutFirm(heard: Understanding): Understanding {
  const { dontKnow: _unknown, command: _command, refused: _refused, ...rest } = heard
  const fills = rest.fills.filter(({ key }) => key !== 'customerType')
  return { ...rest, fills, digression: { topic: 'noFirmYet' } }
}

const answered: ReadonlySet<Topic | undefined> = new Set<Topic | undefined>([
  undefined,
  'question',
  'faq',
  'smallTalk',
  'whoAreYou',
  'greeting',
  'signUp',
])

interface Door {
  readonly heard: Understanding
  readonly tokens: readonly Token[]
  readonly context: UnderstandingContext
}

/** "can I buy without a company?": as a private customer. */
const isForPrivate = (heard: Understanding, hits: ReadonlySet<AtDoor>): boolean =>
  saysPrivate(heard) && hits.has('noFirm')

const isOpen = ({ digression, command }: Understanding): boolean =>
  answered.has(digression?.topic) && command === undefined

/** Asked or wished: which shop it is, whether private people may buy, that somebody would like to. */
function wishAtDoor({ heard, tokens }: Door, hits: ReadonlySet<AtDoor>): Topic | undefined {
  if (!isOpen(heard)) return undefined
  if (heard.fills.length === 0 && asksForShop(tokens)) return 'whichShop'
  if (isForPrivate(heard, hits) || asksIfPrivate(tokens)) return 'privateToo'
  return hits.has('wantsGoods') && !isOf(heard, 'payment') ? 'wantsGoods' : undefined
}

const saysPrivate = ({ fills }: Understanding): boolean =>
  fills.some(({ value }) => value === 'private')

/** What is said at the door, beside whatever else was heard of it. */
function atDoor(at: Door): Understanding {
  const { heard, tokens, context } = at
  const words = wordsIn(tokens)
  if (isFirm(heard)) return heard
  if (leaves(words, tokens, context)) return withoutAnswers(heard, 'wrongPlace')
  const hits = hitsIn(words)
  const isUnknown = !saysPrivate(heard) || isOnlyUnregistered(tokens)
  if (hits.has('noFirm') && isUnknown) return withoutFirm(heard)
  const topic = wishAtDoor(at, hits)
  return topic === undefined ? heard : beside(heard, { topic })
}

/**
 * What people say who only come in: about an order of theirs, in the wrong place, without a firm, or that they would like to buy.
 * "jeg er allerede kunde" is heard at every question, and elsewhere takes nothing from what else is said.
 */
export function withDoor(
  text: string,
  heard: Understanding,
  context: UnderstandingContext,
): Understanding {
  if (context.asks === 'outcome') return afterTheEnd(text, heard, context)
  const { tokens } = readMessage(text)
  const isStart = isAtStart(context)
  const matter = isFirm(heard) ? undefined : matterIn(text, isStart)
  if (matter !== undefined)
    return isStart ? withoutAnswers(heard, 'otherMatter') : beside(heard, { topic: 'otherMatter' })
  return isStart ? atDoor({ heard, tokens, context }) : heard
}
