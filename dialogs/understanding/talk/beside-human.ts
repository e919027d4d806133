import type { Intent } from './answer-intent.ts'
import { choicesIn } from '../choices/choices.ts'
import { commandWithin, surroundingsOf } from './commands.ts'
import type { Token } from '../message.ts'
import { wordsLeft } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import { paying } from '../choices/turned-down.ts'
import { conjunctions, wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const choosing = wordSet('choosing')
const ending = /[,.;:!?\n]/

/** Cut at marks and at each "and". */
function partsOf(tokens: readonly Token[], text: string): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  tokens.forEach((token, at) => {
    const gap = text.slice(tokens[at - 1]?.end ?? token.start, token.start)
    if (ending.test(gap) || conjunctions.has(token.word)) parts.push([])
    if (!conjunctions.has(token.word)) parts.at(-1)?.push(token)
  })
  return parts
}

const isChoice = (words: readonly string[]): boolean =>
  words.some((word) => paying.has(word) || choosing.has(word)) &&
  choicesIn(words).some(({ key }) => key === 'payment')

/** "I'll pay in advance, and have somebody call me": the wish for a person is one part, and how to pay another. */
export function choosesBesideHuman(situation: Situation, { command }: Intent): boolean {
  if (command?.name !== 'human') return false
  const around = surroundingsOf(situation)
  return partsOf(wordsLeft(situation.scan), situation.scan.message.text).some(
    (part) => isChoice(wordsOf(part)) && commandWithin(part, around) === undefined,
  )
}
