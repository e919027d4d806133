import { listed } from '../words/canonical.ts'
import { choicesIn } from '../choices/choices.ts'
import { commandWithin } from './commands.ts'
import { isLabelWord } from '../labels/labels.ts'
import { speaksOfLanguage } from './language-asked.ts'
import { holdsValue, wordsIn } from '../words/marked-clauses.ts'
import type { Token } from '../message.ts'
import { isQuestion } from '../words/questions.ts'
import type { Scan } from '../shapes/scan.ts'
import {
  fillers,
  functionWords,
  hedges,
  pronouns,
  questionVerbs,
  questionWords,
  wordSet,
} from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const permitted = wordSet('permitted')
const small = [fillers, functionWords, hedges, pronouns, questionVerbs, questionWords, permitted]
const fewest = 3

/** Something is asked about: more than "er det rigtigt?", "is that all?" and the name of what was answered. */
const isAbout = ({ word, plain }: Token): boolean =>
  !isLabelWord(plain) && !small.some((list) => list.has(word))

const can = listed('kan kunne can could will would vil vill gider orkar skulle')
const you = listed('du i ni dere de dokker you u')

/** "can you put that down?": a wish in the manner of a question. */
const isRequest = ([first, second]: readonly Token[]): boolean =>
  can.has(String(first?.word)) && you.has(String(second?.word))

/** "eller er det Østergade?": what is asked may be the answer; a country that is named is none of a number. */
const mayAnswer = (words: readonly Token[]): boolean =>
  words.slice(1).some(({ capital, text, word }) => capital && text !== 'I' && !isCountry(word))

const isCountry = (word: string): boolean => choicesIn([word]).some(({ key }) => key === 'country')

/** A question of a few words and more, with a mark behind it, about neither an answer nor anything that we know. */
export function asksOfUs(scan: Scan, clause: readonly Token[]): boolean {
  if (clause.at(-1)?.text !== '?' || holdsValue(scan, clause)) return false
  const words = wordsIn(scan, clause)
  return words.length >= fewest && isQuestion(words, '?') && words.some(isAbout)
}

/** "20 12 34 56, ringer I om aftenen?": asked beside an answer; no wish, and no answer itself. */
export function isStray(scan: Scan, clause: readonly Token[]): boolean {
  if (!asksOfUs(scan, clause)) return false
  const words = wordsIn(scan, clause)
  return !isRequest(words) && !mayAnswer(words) && isNoWish(words)
}

/** Neither a language or a way to pay that is wished for, nor a command. */
function isNoWish(tokens: readonly Token[]): boolean {
  const words = wordsOf(tokens)
  if (speaksOfLanguage(words)) return false
  if (choicesIn(words).some(({ key }) => key !== 'country')) return false
  return commandWithin(tokens, { labelled: new Map() }) === undefined
}
