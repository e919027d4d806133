import { isBigCity } from '../addresses/big-cities.ts'
import { countryWord } from '../choices/choices.ts'
import { readMessage, type Token } from '../message.ts'
import { indexPhrases, never, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { knownWords } from '../words/spelling.ts'
import { firstNames, functionWords, greetingWords, negations } from '../words/word-lists.ts'

const announcing = indexPhrases([['from', phrasesOf((words) => words.announcesFirm)]])
/** A firm of more words than that is told of, and not named. */
const mostWords = 5

const before = [greetingWords, functionWords]
/** "hej, jeg ringer fra …": nothing but a greeting and whoever writes stands in front. */
const isOpening = ({ word, kind }: Token): boolean =>
  kind !== 'word' || (!negations.has(word) && before.some((list) => list.has(word)))

/** "nordlys in denmark": the country behind a name is no part of it. */
function withoutCountry(name: readonly Token[]): readonly Token[] {
  const last = name.at(-1)
  if (last === undefined || name.length < 2 || countryWord(last.word) === undefined) return name
  return functionWords.has(String(name.at(-2)?.word)) ? name.slice(0, -2) : name.slice(0, -1)
}

/** "fra min telefon", "for at oprette en konto", "fra Odense", "her er Mette": grammar, a place or a person. */
function isFirm(name: readonly Token[]): boolean {
  const [first] = name
  if (first === undefined || name.length > mostWords) return false
  const opens = [functionWords, negations, firstNames].every((list) => !list.has(first.word))
  return opens && !name.every(({ word }) => knownWords.has(word) || isBigCity(word))
}

/**
 * The firm somebody says to write for, where its number is asked for: "jag ringer från fjällräv och måne", "its nordlys in
 * denmark". It is only searched for, and never an answer by itself.
 */
export function firmAnnounced(raw: string): string | undefined {
  const { text, tokens } = readMessage(raw)
  if (text.includes('?')) return undefined
  const [hit] = phrasesIn(
    announcing,
    tokens.map(({ word }) => word),
    never,
  )
  if (hit === undefined || !tokens.slice(0, hit.from).every(isOpening)) return undefined
  const behind = tokens.slice(hit.to)
  const end = behind.findIndex(({ kind, text: mark }) => kind === 'break' || /^[.,!;]$/.test(mark))
  const name = withoutCountry(behind.slice(0, end === -1 ? behind.length : end))
  return isFirm(name) ? text.slice(name[0]?.start, name.at(-1)?.end) : undefined
}
