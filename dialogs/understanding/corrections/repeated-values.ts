import { canonical } from '../words/canonical.ts'
import { choicesIn } from '../choices/choices.ts'
import { isAssentWord } from '../assent/assent.ts'
import { kindOf } from '../words/field-keys.ts'
import { wordsLeft } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import { asides, fillers, functionWords, introducingVerbs, wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

/** A choice in a longer message is spoken of, and not said again. */
const mostWords = 7
const holding = wordSet('holdsFast')
const besideRepeated = [
  fillers,
  functionWords,
  asides,
  introducingVerbs,
  holding,
  wordSet('givenBefore'),
]

const isBeside = (word: string): boolean =>
  isAssentWord(word) || besideRepeated.some((list) => list.has(word))

/** What stands of the fields that are chosen. */
const standing = ({ context }: Situation): Readonly<Record<string, unknown>> => ({
  country: context.country,
  customerType: context.customerType,
  ...context.values,
})

function repeatedChoices(situation: Situation, words: readonly string[]): readonly string[] {
  const choices = choicesIn(words)
  if (choices.every(({ onlyAsked }) => onlyAsked)) return []
  const isInChoice = (at: number) => choices.some(({ from, to }) => from <= at && at < to)
  if (!words.every((word, at) => isInChoice(at) || isBeside(word))) return []
  const stands = standing(situation)
  const isAllStanding = choices.every(({ key, value }) => stands[key] === value)
  return isAllStanding ? [...new Set(choices.map(({ key }) => key))] : []
}

function repeatedNames({ context }: Situation, words: readonly string[]): readonly string[] {
  return context.answered.filter((key) => {
    const value = context.values[key]
    if (kindOf(key) !== 'name' || typeof value !== 'string') return false
    const name = value.split(' ').map(canonical)
    const at = words.indexOf(String(name[0]))
    if (at === -1 || name.some((word, index) => words[at + index] !== word)) return false
    return words.every((word, index) => (index >= at && index < at + name.length) || isBeside(word))
  })
}

/**
 * "privat" once more, "nej jeg holder fast i privat", "Mette Sørensen, som jeg skrev": fields of which nothing is said but what
 * stands there already. That answers nothing else, and is no miss.
 */
export function repeatedIn(situation: Situation): readonly string[] {
  const words = wordsOf(wordsLeft(situation.scan))
  const { fills, ambiguous, scan, asked } = situation
  if (fills.size > 0 || ambiguous !== undefined || scan.finds.length > 0) return []
  if (words.length === 0 || words.length > mostWords) return []
  const repeated = [...repeatedChoices(situation, words), ...repeatedNames(situation, words)]
  return repeated.filter((key) => key !== asked)
}
