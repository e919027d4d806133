import { recognise } from '../../../locales/recognise.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { listed } from '../words/canonical.ts'
import { isLabelWord } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { sellers } from './seller-people.ts'
import { tokenFrom, type Find, type Scan } from '../shapes/scan.ts'
import { copulas, greetingWords } from '../words/word-lists.ts'

/** How somebody tells of having been in touch, by language: "I" of English is "you" of Danish. */
const speeches = languages.map((language) => {
  const { contacted, mentions } = recognise[language]
  return {
    contacted: listed(contacted),
    firstPersons: listed(mentions.firstPersons),
    receiving: listed(mentions.receiving),
  }
})

const to = listed('til till to')
const from = listed('fra från frå from af av by')
const by = listed('af av by')
/** "jeg har ringt 68050999": a number is called without a "to". */
const calling = /^(?:ring|rung|rang|call|phon|sms|text)/
const mostWords = 10

const endsClause = ({ kind, text }: Token): boolean => kind === 'break' || /^[.!?;:,]$/.test(text)

/** The clause up to a value. */
function clauseBefore({ message }: Scan, find: Find): readonly Token[] {
  const end = tokenFrom(message, find.start)
  const begin = message.tokens.findLastIndex((token, at) => at < end && endsClause(token)) + 1
  return message.tokens.slice(Math.max(begin, end - mostWords), end)
}

type Speech = (typeof speeches)[number]

/** "jeg har skrevet til …", "I've been calling …" */
function isReached({ contacted, firstPersons }: Speech, words: readonly string[]): boolean {
  const last = String(words.at(-1))
  const isTo = to.has(last) || (contacted.has(last) && calling.test(last))
  return (
    isTo &&
    words.some((word) => contacted.has(word)) &&
    words.some((word) => firstPersons.has(word) && word !== last)
  )
}

/** "mejlet vi fick från …", "ble oppringt av …", "jeres mail fra …" */
function isSource({ contacted, receiving }: Speech, words: readonly string[]): boolean {
  const last = String(words.at(-1))
  if (!from.has(last)) return false
  const isCalled = by.has(last) && words.some((word) => contacted.has(word))
  const isOfSeller = words.some(
    (word, at) => sellers.has(word) && isLabelWord(String(words[at + 1])),
  )
  return isCalled || isOfSeller || words.some((word) => receiving.has(word))
}

const leadsTo = (last: string): boolean => to.has(last) || from.has(last) || calling.test(last)

/** Where somebody wrote to or called in vain, or where something came from: nobody's answer. */
export function isStory(scan: Scan, find: Find): boolean {
  const words = clauseBefore(scan, find).map(({ word }) => word)
  return (
    words.length > 1 &&
    leadsTo(String(words.at(-1))) &&
    speeches.some((speech) => isReached(speech, words) || isSource(speech, words))
  )
}

const own = listed(
  'mig mej meg me mit mitt min mi mine my mina os oss us our vår vårt vores våre i',
)
const seconds = listed('jer deres dykk dykkar dere you yours your jeres ert era')
const reachOfSentence = 14

/** The sentence around a value where it is a question that begins with "is" or "was". */
function askedAround({ message: { tokens } }: Scan, at: number): readonly Token[] {
  const ends = ({ kind, text }: Token) => kind === 'break' || /^[.!?;]$/.test(text)
  const begin = tokens.findLastIndex((token, index) => index < at && ends(token)) + 1
  const stop = tokens.findIndex((token, index) => index >= at && ends(token))
  if (tokens[stop]?.text !== '?' || stop - begin > reachOfSentence) return []
  const sentence = tokens.slice(begin, stop).filter(({ kind }) => kind !== 'mark')
  const first = sentence.findIndex(({ word }) => !greetingWords.has(word))
  return copulas.has(String(sentence[first]?.word)) ? sentence.slice(first + 1) : []
}

/** Swedish "er" is Norwegian and Danish "is": at the end it is you. */
const isYou = ({ word }: Token, at: number, all: readonly Token[]): boolean =>
  seconds.has(word) || (word === 'er' && at === all.length - 1)

/** "var det 68050999 som sto på nettsida deres?", "is support@… you?": whose that is, is asked. */
export function isAskedOfSeller(scan: Scan, find: Find): boolean {
  if (!scan.message.text.includes('?')) return false
  const sentence = askedAround(scan, tokenFrom(scan.message, find.start))
  return sentence.some(isYou) && !sentence.some(({ word }) => own.has(word))
}
