import { listed } from '../words/canonical.ts'
import { pronouns, wordSet } from '../words/word-lists.ts'

const ifs = listed('hvis dersom viss ifald ifall if')
const costs = wordSet('cost')
/** What is looked into, or agreed on, before there is credit. */
const terms =
  /^(?:k(?:r|)edit|credit|uc$|rent[aeo]|ränt|rænt|interest|dag(?:e|ar|er)$|days?$|faktureringsavgift|avgift)/
const theres = new Set('der det there man'.split(' '))

/** "om det kostar något", and not "5000 om måneden". */
const isIf = (words: readonly string[], at: number): boolean => {
  const [word, next] = [String(words[at]), String(words[at + 1])]
  return ifs.has(word) || (word === 'om' && (pronouns.has(next) || theres.has(next)))
}

const reach = 3

/** "kan vi betale senere hvis det kniper": an "if" soon behind what ends at `to`. */
export const hangsOnIf = (words: readonly string[], to: number): boolean =>
  words.slice(to, to + reach).some((_, at) => isIf(words, to + at))

/** "but only if it's free", "hvis der ikke er kredittjek": what is chosen hangs on what it costs or takes. */
export const isUnderCondition = (words: readonly string[]): boolean => {
  const at = words.findIndex((_, index) => isIf(words, index))
  return at !== -1 && words.slice(at).some((word) => costs.has(word) || terms.test(word))
}
