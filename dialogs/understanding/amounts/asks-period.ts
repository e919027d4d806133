import { canonical } from '../words/canonical.ts'
import { kindOf } from '../words/field-keys.ts'
import { phrasesOf } from '../words/phrases.ts'
import type { Situation } from '../situation.ts'
import { paying } from '../choices/turned-down.ts'
import {
  conjunctions,
  copulas,
  fillers,
  functionWords,
  questionVerbs,
} from '../words/word-lists.ts'

const small = [functionWords, fillers, copulas, conjunctions, questionVerbs]
const isSmall = (word: string): boolean => small.some((list) => list.has(word))

/** What is asked about, and periods that no amount is called by. */
const things =
  'uge vecka uke week beløb beløbet belopp beloppet beløp beløpet amount sum summen figure total tal ' +
  'månedlig månedligt årlig årligt månadsvis årsvis månedsvis yearly annual monthly årsbeløb årsbeløbet årsbeløp årsbeløpet årsbelopp årsbeloppet'

/** "a month", "pr. år", "weekly": every word of what a period is called by, and the word itself. */
const periods: ReadonlySet<string> = new Set(
  phrasesOf(({ perMonth, perYear, perWeek, perOccasion }) =>
    [perMonth, perYear, perWeek, perOccasion].flat(),
  )
    .flatMap((phrase) => phrase.split(/[ |]/))
    .concat(things.split(' '))
    .map(canonical),
)
const linking = new Set(['per', 'pr'])
const either = new Set(['or', 'eller'])
const whens = new Set(['hvornår', 'når', 'when'].map(canonical))
const mostWords = 8

/** Words for a period and grammar, nothing else: "can we pay per month" is another question. */
function isJustPeriod(words: readonly string[]): boolean {
  const isNamed = words.some((word) => periods.has(word) && !linking.has(word) && !isSmall(word))
  const isClosed = (word: string) => periods.has(word) || either.has(word) || isSmall(word)
  // "hvornår kan vi gå i gang" asks when.
  if (!isNamed || whens.has(String(words[0]))) return false
  return words.every((word) => isClosed(word) && !paying.has(word))
}

/** "is that per month?", "pr. måned eller år": asked of the amount that is to be given, or stands. */
export function asksPeriod(
  { asked, context, scan }: Situation,
  words: readonly string[],
  asking: boolean,
): boolean {
  const isAmount = kindOf(asked) === 'amount' || context.answered.includes('credit.amount')
  if (!isAmount || words.length > mostWords || scan.finds.length > 0) return false
  const isAsked = asking || scan.left.includes('?') || words.some((word) => either.has(word))
  return isAsked && isJustPeriod(words)
}
