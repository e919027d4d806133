import { isQuestion } from '../words/questions.ts'
import { readMessage } from '../message.ts'
import { indexPhrases, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { negations, functionWords } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const companyNumber = indexPhrases([['number', phrasesOf((words) => words.labels.companyNumber)]])

/** "the same as our organisation number", "bruk orgnummeret vårt": the company's number by its name, and no digits of any. */
export function namesOwnNumber(text: string): boolean {
  const tokens = readMessage(text).tokens.filter(({ kind }) => kind === 'word')
  const words = wordsOf(tokens)
  if (/\d{4}/.test(text) || text.includes('?') || isQuestion(tokens, text)) return false
  if (words.some((word) => negations.has(word))) return false
  return phrasesIn(companyNumber, words, (at) => functionWords.has(String(words[at]))).length > 0
}
