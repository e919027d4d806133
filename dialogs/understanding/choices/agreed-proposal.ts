import { adopts } from '../assent/adoption.ts'
import { isWholeYes } from '../assent/whole-yes.ts'
import { isBesideYes, yesWords } from '../assent/yes-voices.ts'
import { listed } from '../words/canonical.ts'
import { contrasts } from '../words/linking-words.ts'
import { clausesOf } from '../words/marked-clauses.ts'
import { readMessage, type Token } from '../message.ts'
import { indexPhrases, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { conjunctions, doubts, hedges, negations, noWords, wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

/** The message cut at marks and line ends, and at each "and". */
function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = []
  for (const clause of clausesOf(tokens)) {
    parts.push([])
    for (const token of clause) {
      if (conjunctions.has(token.word)) parts.push([])
      else if (token.kind === 'word') parts.at(-1)?.push(token)
    }
  }
  return parts.filter(({ length }) => length > 0)
}

const limiting = [
  contrasts,
  negations,
  noWords,
  hedges,
  doubts,
  wordSet('preferring'),
  wordSet('other'),
]
const takesBack = (words: readonly string[]): boolean =>
  words.some((word) => limiting.some((list) => list.has(word)))

const believing = indexPhrases([['believes', phrasesOf((words) => words.believing)]])
const isSmall = (word: string): boolean => yesWords.has(word) || isBesideYes(word)

/** "I think so yes", "ja det tror jeg": of what we found ourselves that is as good as a yes. */
function believes(words: readonly string[]): boolean {
  const [hit] = phrasesIn(believing, words, () => false)
  if (hit === undefined || !words.some((word) => yesWords.has(word))) return false
  return words.every((word, at) => (hit.from <= at && at < hit.to) || isSmall(word))
}

const things = listed(
  'den det dette denne detta denna this that it one nummer numret nummeret number id adresse adressen address mail mailen mejlen epost eposten email firma firmaet',
)

/** "ja det nummeret", "yes, that number" */
const names = (words: readonly string[]): boolean =>
  words.some((word) => yesWords.has(word)) &&
  words.every((word) => things.has(word) || isSmall(word))

function accepts(part: readonly Token[], text: string): boolean {
  const words = wordsOf(part)
  const own = text.slice(part[0]?.start, part.at(-1)?.end)
  return isWholeYes(part, own, 'suggest') || adopts(words) || believes(words) || names(words)
}

/**
 * "jepp det stemmer. og merk fakturaene med Prosjekt 4410", "ja bruk den", "yes that's right, I can sign for them": a yes to what
 * we proposed stands in front, and nothing behind takes it back.
 */
export function agreesToProposal(raw: string): boolean {
  const { text, tokens } = readMessage(raw)
  if (text.includes('?')) return false
  const [first = [], ...others] = partsOf(tokens)
  return accepts(first, text) && !others.some((part) => takesBack(wordsOf(part)))
}
