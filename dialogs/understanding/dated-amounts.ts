import { indexPhrases, never, phrasesIn, phrasesOf } from './phrases.ts'
import type { Token } from './message.ts'
import { kindOf } from './field-keys.ts'
import { contrasts } from './linking-words.ts'
import { figure } from './other-amount.ts'
import { take, type Scan, type Stretch } from './scan.ts'
import { put, type Situation } from './situation.ts'
import { conjunctions } from './word-lists.ts'

/** "last year", "used to", "hos en anden": what was bought before, or somewhere else. */
const past = indexPhrases([['past', phrasesOf((words) => words.past)]])

interface Clause extends Stretch {
  readonly words: readonly string[]
}

const endsClause = ({ kind, text, word }: Token, next: Token | undefined): boolean =>
  kind === 'break' ||
  /^[.;!]$/.test(text) ||
  (text === ',' && next?.kind !== 'number') ||
  contrasts.has(word) ||
  conjunctions.has(word)

function clausesOf({ message: { text, tokens } }: Scan): readonly Clause[] {
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

const isPast = ({ words }: Clause): boolean => phrasesIn(past, words, never).length > 0

/** The clauses in which figures stand that may be money. */
const counting = (scan: Scan): readonly Clause[] =>
  clausesOf(scan).filter(({ start, end }) => /\d{3}/.test(scan.message.text.slice(start, end)))

/** "i fjor 9000 men i år 14000": of two amounts the one that is not of the past. */
export function putPresentAmount(situation: Situation): void {
  const { asked, scan } = situation
  if (kindOf(asked) !== 'amount') return
  const clauses = counting(scan)
  const [present, another] = clauses.filter((clause) => !isPast(clause))
  if (clauses.length < 2 || present === undefined || another !== undefined) return
  const raw = amountIn(scan, present)
  if (raw === undefined || !put(situation, { key: asked, raw, how: 'asked' })) return
  const isInside = ({ start }: Stretch) =>
    clauses.some((clause) => clause.start <= start && start < clause.end)
  scan.finds.splice(0, scan.finds.length, ...scan.finds.filter((find) => !isInside(find)))
  for (const { start, end } of clauses) take(scan, start, end)
}
