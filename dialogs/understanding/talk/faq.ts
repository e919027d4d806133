import { keepingLatestOf } from '../../../onboarding/keeping-latest.ts'
import { canonical } from '../words/canonical.ts'
import { eachWord } from '../words/each-word.ts'
import { knownWords } from '../words/spelling.ts'
import type { UnderstandingContext } from '../understanding.ts'

type Faq = UnderstandingContext['faq']

const stemLength = 4
/** In a shorter word a slip makes another word: "klara" is not Klarna, "vänta" no interest; "kundens" is no `kundenr`. */
const shortestSlip = 7
/** How far behind a word of a phrase the next one may stand. */
const reach = 3

/** `prisen` for `pris`, `kundenumer` for `kundenummer`. */
function resembles(said: string, wanted: string): boolean {
  if (said === wanted) return true
  if (wanted.length < stemLength) return false
  if (said.startsWith(wanted)) return said.length - wanted.length <= 3
  return (
    // "kontakt" is no "kontant": what is a word by itself is no slip.
    !knownWords.has(said) &&
    Math.min(said.length, wanted.length) >= shortestSlip &&
    !wanted.endsWith('nr') &&
    Math.abs(said.length - wanted.length) <= 1 &&
    isOneApart(said, wanted)
  )
}

function isOneApart(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  return Math.max(a.length, b.length) - start - end <= 1
}

interface Phrase {
  readonly id: string
  /** Its place among the seller's phrases: of two that are said the earlier one is meant. */
  readonly order: number
  readonly words: readonly string[]
}

/** What a word may be: words of the phrases, and the phrases that begin with one of these. */
interface Resembled {
  readonly words: ReadonlySet<string>
  readonly begun: readonly Phrase[]
}

const none: Resembled = { words: new Set(), begun: [] }

/** The seller's phrases are few and always the same. */
const resembledIn = keepingLatestOf((faq: Faq): ((said: string) => Resembled) => {
  const phrases = faq
    .flatMap(({ id, match }) => match.map((phrase) => ({ id, phrase })))
    .map(({ id, phrase }, order) => ({ id, order, words: phrase.split(' ').map(canonical) }))
  const vocabulary = [...new Set(phrases.flatMap(({ words }) => words))]
  return eachWord((said) => {
    const alike = new Set(vocabulary.filter((wanted) => resembles(said, wanted)))
    if (alike.size === 0) return none
    return { words: alike, begun: phrases.filter(({ words: [first = ''] }) => alike.has(first)) }
  })
})

/** Whether the words of a phrase stand in a message in their order, a few others between them. */
function isSaid({ words }: Phrase, said: readonly Resembled[]): boolean {
  let from = 0
  let to = said.length
  for (const wanted of words) {
    const found = said.findIndex((alike, at) => at >= from && at < to && alike.words.has(wanted))
    if (found === -1) return false
    from = found + 1
    to = from + reach
  }
  return true
}

/** The seller's own question that the words mean, if one does. */
export function faqIn(words: readonly string[], faq: Faq): string | undefined {
  const said = words.map(resembledIn(faq))
  const begun = said.flatMap((alike) => alike.begun).sort((a, b) => a.order - b.order)
  return begun.find((phrase) => isSaid(phrase, said))?.id
}
