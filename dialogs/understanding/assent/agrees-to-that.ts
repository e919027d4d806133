import { readMessage } from '../message.ts'
import { indexPhrases, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { wordsOf } from '../words/words-of.ts'
import { anyParticle } from './yes-voices.ts'

const thats = indexPhrases([['that', phrasesOf((words) => words.agreesToThat)]])

/** "så siger vi det", "det gør vi", "let's do that then": agrees to what was proposed last, whatever that was. */
export function agreesToThat(text: string): boolean {
  const words = wordsOf(readMessage(text).tokens)
  return phrasesIn(thats, words, (at) => anyParticle.has(String(words[at]))).length > 0
}
