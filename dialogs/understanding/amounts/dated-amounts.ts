import { readAmount } from '../../../onboarding/readers/amount.ts'
import { indexPhrases, never, phrasesIn, phrasesOf } from '../words/phrases.ts'
import type { Token } from '../message.ts'
import { kindOf } from '../words/field-keys.ts'
import { contrasts } from '../words/linking-words.ts'
import { figure } from './other-amount.ts'
import { take, type Scan, type Stretch } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import { conjunctions, negations, wordSet } from '../words/word-lists.ts'

/** "last year", "used to", "hos en anden": what was bought before, or somewhere else. */
const past = indexPhrases([['past', phrasesOf((words) => words.past)]])

/** "I said 5000": what was given before, in front of another amount. */
const said = indexPhrases([['said', phrasesOf((words) => words.saidBefore)]])
/** "but you wrote 8000", "but it says 8000", "8000 is too much": the other amount is not what is meant. */
const contested = indexPhrases([
  [
    'contested',
    [
      ...'you youve du ni dere says stands står written noted noterat noteret notert'.split(' '),
      ...[...wordSet('tooMuch')].map((word) => `too|för|for|alt ${word}`),
      ...negations,
    ],
  ],
])

export interface Clause extends Stretch {
  readonly words: readonly string[]
}

const endsClause = ({ kind, text, word }: Token, next: Token | undefined): boolean =>
  kind === 'break' ||
  /^[;!]$/.test(text) ||
  // `9.000`, `9,000`
  (/^[.,]$/.test(text) && next?.kind !== 'number') ||
  contrasts.has(word) ||
  conjunctions.has(word)

export function clausesOf({ message: { text, tokens } }: Scan): readonly Clause[] {
  const cuts = tokens.flatMap((token, at) => (endsClause(token, tokens[at + 1]) ? [at] : []))
  return [...cuts, tokens.length].map((to, index) => {
    const inside = tokens.slice(index === 0 ? 0 : Number(cuts[index - 1]) + 1, to)
    return {
      words: inside.map(({ word }) => word),
      start: inside[0]?.start ?? text.length,
      end: inside.at(-1)?.end ?? text.length,
    }
  })
}

/** The figure in a clause and what stands behind it there; nothing where there is none, or more than one. */
function amountIn({ message: { text } }: Scan, { start, end }: Clause): string | undefined {
  const said = text.slice(start, end)
  const [one, another] = [...said.matchAll(figure)]
  return one === undefined || another !== undefined ? undefined : said.slice(one.index)
}

const saysIn =
  (phrases: ReturnType<typeof indexPhrases<string>>) =>
  ({ words }: Clause): boolean =>
    phrasesIn<string>(phrases, words, never).length > 0
/** "last year", "at our old place": an amount of some other time. */
export const isPast = saysIn(past)
const [isSaid, isContested] = [saysIn(said), saysIn(contested)]

/** The clauses in which figures stand that may be money. */
const counting = (scan: Scan): readonly Clause[] =>
  clausesOf(scan).filter(({ start, end }) => /\d{3}/.test(scan.message.text.slice(start, end)))

const key = 'credit.amount'

/** "a month", "kr": where no amount was asked for, something says that a figure is one. */
const money = /(?<!\p{L})(?:m[åo]n|mnd|mdr?|mth|kr)/iu

/** "I said 5000 a month": by its period, or as the amount that stands. */
function isMoney({ context, scan }: Situation, clause: Clause): boolean {
  const raw = amountIn(scan, clause)
  const amount = raw === undefined ? undefined : readAmount(raw)
  if (raw === undefined || amount?.ok !== true) return false
  return money.test(raw) || amount.value === context.values[key]
}

/** Which of two clauses tells an amount that is none any more; with something else asked, one that was said before. */
const isOld =
  (situation: Situation) =>
  (clause: Clause): boolean =>
    kindOf(situation.asked) === 'amount'
      ? isPast(clause) || isSaid(clause)
      : isSaid(clause) && isMoney(situation, clause)

/** The one clause whose amount holds, where another one does not. */
function presentOf(situation: Situation, clauses: readonly Clause[]): Clause | undefined {
  const [present, another] = clauses.filter((clause) => !isOld(situation)(clause))
  if (clauses.length < 2 || present === undefined || another !== undefined) return undefined
  const isOpen = situation.scan.message.text.includes('?') || isContested(present)
  return isOpen && clauses.some(isSaid) ? undefined : present
}

const twoFigures = /\d{3}[^]*\D[^]*\d{3}/

/** "i fjor 9000 men i år 14000", "I said 5000 but 8000 is more realistic": of two amounts the one that holds. */
export function putPresentAmount(situation: Situation): void {
  const { scan } = situation
  if (!twoFigures.test(scan.message.text)) return
  const clauses = counting(scan)
  const present = presentOf(situation, clauses)
  const raw = present === undefined ? undefined : amountIn(scan, present)
  const how = kindOf(situation.asked) === 'amount' ? 'asked' : 'labelled'
  if (raw === undefined || !put(situation, { key, raw, how })) return
  const isInside = ({ start }: Stretch) =>
    clauses.some((clause) => clause.start <= start && start < clause.end)
  scan.finds.splice(0, scan.finds.length, ...scan.finds.filter((find) => !isInside(find)))
  for (const { start, end } of clauses) take(scan, start, end)
}
