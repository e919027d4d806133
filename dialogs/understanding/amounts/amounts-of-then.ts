import { listed } from '../words/canonical.ts'
import { isPast, type Clause } from './dated-amounts.ts'
import { phrasesOf, wordsInPhrases } from '../words/phrases.ts'
import { copulas, noWords, negations } from '../words/word-lists.ts'

const then = wordsInPhrases(phrasesOf(({ othersMoney }) => [othersMoney.then]))
const once = wordsInPhrases(phrasesOf(({ othersMoney }) => [othersMoney.once]))
const selves = listed('vi me jeg jag eg we i man')
const knowing = listed(
  'aner vet vett ved veit know clue idea ide idé aning peiling sure säker sikker',
)
const reach = 4

/** "when we were still in Spain", "da vi hadde kafeen": a time that is over. */
const tellsOfThen = ({ words }: Clause): boolean =>
  words.some(
    (word, at) =>
      then.has(word) &&
      selves.has(String(words[at + 1])) &&
      words.slice(at + 2, at + 2 + reach).some((verb) => once.has(verb)),
  )

/** "here no clue yet", "vet inte här" */
const isUnknown = ({ words }: Clause): boolean =>
  words.some((word) => knowing.has(word)) &&
  words.some(
    (word) => negations.has(word) || noWords.has(word) || word === 'aner' || word === 'ingen',
  )

/** "…, it was 700": goes on with what the clause before it began. */
const goesOn = ({ words }: Clause): boolean =>
  words.slice(0, 2).some((word) => once.has(word) && copulas.has(word))

/** Whether the money of a clause was spent at a time that is over, of which nothing follows for now. */
export function isOfThen(clause: Clause, at: number, all: readonly Clause[]): boolean {
  const before = all[at - 1]
  if (tellsOfThen(clause)) return true
  if (before !== undefined && tellsOfThen(before) && goesOn(clause)) return true
  return isPast(clause) && all.some((other) => other !== clause && isUnknown(other))
}
