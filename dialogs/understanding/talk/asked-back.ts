import { isAssentWord } from '../assent/assent.ts'
import { isAskedIn } from './asked-clauses.ts'
import { listed } from '../words/canonical.ts'
import { choicesIn } from '../choices/choices.ts'
import { clausesOf } from './commands.ts'
import type { Token } from '../message.ts'
import { asides, functionWords, hedges, questionWords } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const proposing = new Set(['med', 'om', 'about'])
const small = [
  functionWords,
  hedges,
  asides,
  listed(
    'vel väl jo ju då da såklart klart selvfølgelig selvfølgeleg sjølvsagt selvsagt självklart naturligvis naturligtvis givetvis course obviously naturally use',
  ),
]

/** "what is EAN?" chooses nothing; "what about e-mail?" does. */
export const asksWhat = ([first = '', second = '']: readonly string[]): boolean =>
  questionWords.has(first) && !proposing.has(second)

/** "norge vel": what is chosen, and no more than a manner of speaking beside it. */
function isJustChoice(words: readonly string[]): boolean {
  const choices = choicesIn(words)
  return words.every(
    (word, at) =>
      choices.some(({ from, to }) => from <= at && at < to) ||
      small.some((list) => list.has(word)) ||
      isAssentWord(word),
  )
}

/** "hvilket land?? norge vel, hva ellers": whoever repeats what was asked answers it in the few words behind the mark. */
export function answerBehind(text: string, tokens: readonly Token[]): readonly Token[] {
  const mark = text.indexOf('?')
  const behind = tokens.filter(({ start }) => mark !== -1 && start > mark)
  const [clause = []] = clausesOf(behind, text)
  const isAnswer = !isAskedIn(text, clause) && isJustChoice(wordsOf(clause))
  return isAnswer ? clause : []
}
