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
  readonly words: readonly string[]
}

interface Sought {
  readonly phrases: readonly Phrase[]
  /** The words of the phrases that a word may be. */
  readonly resembled: (said: string) => ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

/** The seller's phrases are few and always the same. */
const soughtIn = keepingLatestOf((faq: Faq): Sought => {
  const phrases = faq.flatMap(({ id, match }) =>
    match.map((phrase) => ({ id, words: phrase.split(' ').map(canonical) })),
  )
  const vocabulary = [...new Set(phrases.flatMap(({ words }) => words))]
  const resembled = eachWord((said) => {
    const alike = vocabulary.filter((wanted) => resembles(said, wanted))
    return alike.length === 0 ? none : new Set(alike)
  })
  return { phrases, resembled }
})

/** Whether the words of a phrase stand in a message in their order, a few others between them. */
function isSaid({ words }: Phrase, said: readonly ReadonlySet<string>[]): boolean {
  let from = 0
  let to = said.length
  for (const wanted of words) {
    const found = said.findIndex((alike, at) => at >= from && at < to && alike.has(wanted))
    if (found === -1) return false
    from = found + 1
    to = from + reach
  }
  return true
}

/** The seller's own question that the words mean, if one does. */
export function faqIn(words: readonly string[], faq: Faq): string | undefined {
  const { phrases, resembled } = soughtIn(faq)
  const said = words.map(resembled)
  if (said.every(({ size }) => size === 0)) return undefined
  return phrases.find((phrase) => isSaid(phrase, said))?.id
}
