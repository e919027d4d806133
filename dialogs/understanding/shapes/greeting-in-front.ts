import type { Token } from '../message.ts'
import { indexPhrases, never, phraseAt, phrasesOf } from '../words/phrases.ts'
import { greetingWords } from '../words/word-lists.ts'

const index = indexPhrases([['greeting', phrasesOf((words) => words.digressions.greeting)]])
const longest = 6
/** "hihi", "mojnmojn": said twice in one word. */
const twice = /^(\p{L}{2,})\1$/u

const isTwice = (word: string): boolean => {
  const half = twice.exec(word)?.[1]
  return half !== undefined && greetingWords.has(half)
}

/** How many tokens greet before anything else is said: "hejhej", "god kveld", "hallo hallo"; a capital inside them begins a name. */
export function greetingInFront(tokens: readonly Token[]): number {
  const words = tokens.slice(0, longest).map(({ word }) => word)
  let end = 0
  while (end < words.length) {
    const to = phraseAt(index, words, { at: end, mayStepOver: never })?.to
    const next = to ?? (isTwice(String(words[end])) ? end + 1 : end)
    const isName = tokens.slice(Math.max(1, end), next).some(({ capital }) => capital)
    if (next === end || isName) return end
    end = next
  }
  return end
}
