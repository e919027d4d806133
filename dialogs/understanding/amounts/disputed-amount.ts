import { figuresIn, takeFigures } from './other-amount.ts'
import type { Intent } from '../talk/answer-intent.ts'
import { indexPhrases, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { isQuestion } from '../words/questions.ts'
import type { Situation } from '../situation.ts'
import { copulas, fillers, functionWords, wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const key = 'credit.amount'
/** "det har jag inte sagt", "too much": nobody agrees to what this is said of. */
const disputing = indexPhrases([['disputing', phrasesOf((words) => words.disputing)]])
const removing = wordSet('removing')

const isLittle = (word: string): boolean =>
  fillers.has(word) || copulas.has(word) || functionWords.has(word)

function isDisputed({ scan: { message } }: Situation): boolean {
  const tokens = message.tokens.filter(({ kind }) => kind === 'word')
  const words = wordsOf(tokens)
  if (phrasesIn(disputing, words, (at) => isLittle(String(words[at]))).length > 0) return true
  return message.text.includes('?') || isQuestion(tokens, message.text)
}

/** "fjern det der med 5000": it is to go, and no other amount is said. */
const isToGo = ({ scan }: Situation, figures: number): boolean =>
  figuresIn(scan).length === figures && scan.message.tokens.some(({ word }) => removing.has(word))

/**
 * "var kommer 5000 ifrån? det har jag inte sagt", "5000 a month is too much": at the summary, of the amount that we proposed.
 * It is asked about, and given by nobody.
 */
export function takeDisputed(situation: Situation): void {
  const { asked, context, scan } = situation
  const proposed = context.proposed?.[key]
  if (asked !== '' || typeof proposed !== 'number') return
  const about = figuresIn(scan).filter(({ value }) => value === proposed)
  if (about.length === 0) return
  if (!isDisputed(situation) && !isToGo(situation, about.length)) return
  takeFigures(scan, about)
  situation.disputed = key
}

/** The proposal is asked about: who made it, and what is right instead. */
export const disputeIntent = ({ disputed, fills }: Situation): Intent | undefined =>
  disputed === undefined || fills.has(disputed)
    ? undefined
    : { command: { name: 'why', target: disputed, proposed: true } }
