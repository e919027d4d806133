import { readAmount } from '../../../onboarding/readers/amount.ts'
import { spelledThousands, spelledWithHundreds } from '../../../onboarding/readers/number-words.ts'
import { listed } from '../words/canonical.ts'
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
  /^[;!?]$/.test(text) ||
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

const spelledIn = (said: string): readonly Stretch[] => [
  ...spelledThousands(said),
  ...spelledWithHundreds(said),
]

/** The amount in a clause and what stands behind it there; nothing where there is none, or more than one. */
function amountIn({ message: { text } }: Scan, { start, end }: Clause): string | undefined {
  const said = text.slice(start, end)
  const figures = [...said.matchAll(figure)].map(({ index }) => index)
  const [one, another] = figures.length > 0 ? figures : spelledIn(said).map((found) => found.start)
  return one === undefined || another !== undefined ? undefined : said.slice(one)
}

const saysIn =
  (phrases: ReturnType<typeof indexPhrases<string>>) =>
  ({ words }: Clause): boolean =>
    phrasesIn<string>(phrases, words, never).length > 0
/** "last year", "at our old place": an amount of some other time. */
export const isPast = saysIn(past)
const [isSaid, isContested] = [saysIn(said), saysIn(contested)]

/** "isn't enough", "räcker inte", "for lidt" */
const isShort = ({ words }: Clause): boolean =>
  words.some(
    (word, at) =>
      (sufficing.has(word) && words.some((other) => negations.has(other))) ||
      (small.has(word) && tooMuch.has(String(words[at - 1]))),
  )
const sufficing = listed(
  'nok rækker række räcker räcka rekker rekke holder hålla håller strekker strækker dækker dekker täcker täcka enough suffice cover covers far',
)
const tooMuch = listed('too for för altfor alltför')
const small = listed('lidt lille lav lavt lite liten litet lågt låg little low small')

const mayCount = (said: string): boolean => /\d{3}/.test(said) || spelledIn(said).length > 0

/** The clauses in which figures stand that may be money. */
const counting = (scan: Scan): readonly Clause[] =>
  clausesOf(scan).filter(({ start, end }) => mayCount(scan.message.text.slice(start, end)))

const key = 'credit.amount'

/** "a month", "kr": where no amount was asked for, something says that a figure is one. */
const money = /(?<!\p{L})(?:m[åo]n|mnd|mdr?|mth|kr)/iu

/** Also in a question that is read by itself: "må jeg ændre beløbet? jeg sagde 5000, men 8000 er bedre". */
const amountNamed = /(?<!\p{L})(?:beløb|beløp|belopp|summ?(?:en|an|a)?(?!\p{L})|amount)/iu

/** "I said 5000 a month": by its period, as the amount that stands, or because the amount is what is spoken of. */
function isMoney({ context, scan }: Situation, clause: Clause): boolean {
  const raw = amountIn(scan, clause)
  const amount = raw === undefined ? undefined : readAmount(raw)
  if (raw === undefined || amount?.ok !== true) return false
  return (
    amountNamed.test(scan.message.text) || money.test(raw) || amount.value === context.values[key]
  )
}

const isAnyMoney = (situation: Situation): boolean =>
  counting(situation.scan).some((clause) => isMoney(situation, clause))

/** Which of two clauses tells an amount that is none any more; with something else asked, one that was said before. */
const isOld =
  (situation: Situation) =>
  (clause: Clause): boolean =>
    kindOf(situation.asked) === 'amount'
      ? isPast(clause) || isSaid(clause) || isShort(clause)
      : (isSaid(clause) && isMoney(situation, clause)) || (isShort(clause) && isAnyMoney(situation))

/** The one clause whose amount holds, where another one does not. */
function presentOf(situation: Situation, clauses: readonly Clause[]): Clause | undefined {
  const [present, another] = clauses.filter((clause) => !isOld(situation)(clause))
  if (clauses.length < 2 || present === undefined || another !== undefined) return undefined
  // "can I change the amount? I said 5000, but 8000 is better": what is asked in front is only the wish.
  const [first] = clauses
  const isAsked = situation.scan.message.text.includes('?', first?.start)
  const isOpen = isAsked || isContested(present)
  return isOpen && clauses.some(isSaid) ? undefined : present
}

/** "i fjor 9000 men i år 14000", "I said 5000 but 8000 is more realistic": of two amounts the one that holds. */
export function putPresentAmount(situation: Situation): void {
  const { scan } = situation
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
