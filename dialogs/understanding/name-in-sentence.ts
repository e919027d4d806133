import type { Token } from './message.ts'
import { isLeft, wordsLeft } from './scan.ts'
import type { Situation } from './situation.ts'
import type { Region } from './text-region.ts'
import { firstNames, functionWords, negations, particles } from './word-lists.ts'

const possessives = new Set(['min', 'mitt', 'mit', 'mine', 'my', 'our', 'vår', 'vores', 'vårt'])
const mostBefore = 2
const fewest = 2

const isNameWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.capital || particles.has(token.word))

/** Behind these stands whoever is to be asked; `her` and `our` leave no doubt either. */
const roles = new Set(
  (
    'chef chefen boss kollega kollegan kollegaen colleague sjef sjefen leder lederen manager assistent assistant ' +
    'partner kompagnon kompanjon makker bogholder indkøber innkjøper inköpare kontaktperson kontaktpersonen'
  ).split(' '),
)
/** "send it to Bjarte Lie": at the end of the message these lead to a name. */
const leading = new Set(['til', 'till', 'to', 'med', 'with', 'hos'])

function wordsEnd(tokens: readonly Token[], from: number): number {
  let to = from
  while (isNameWord(tokens[to])) to += 1
  return to
}

/** A name that nobody knows is told by what stands before it. */
function isAnnounced(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.word
  if (before === undefined) return false
  return (
    roles.has(before) ||
    possessives.has(before) ||
    (leading.has(before) &&
      tokens.slice(wordsEnd(tokens, from)).every(({ kind }) => kind !== 'word'))
  )
}

/** Where a capitalised name ends that begins with a first name we know, or is announced; `undefined` where none begins. */
function nameEnd(tokens: readonly Token[], from: number): number | undefined {
  const first = tokens[from]
  if (first?.capital !== true) return undefined
  if (!firstNames.has(first.plain) && !isAnnounced(tokens, from)) return undefined
  let to = wordsEnd(tokens, from)
  while (tokens[to - 1]?.capital === false) to -= 1
  return to - from >= fewest ? to : undefined
}

/** "employed in Region Midt": behind grammar no person is named; "my boss" and "my" are none. */
const isBehindGrammar = (before: Token | undefined): boolean =>
  before !== undefined && functionWords.has(before.word) && !possessives.has(before.word)

/** `kollega Lone Dam som …`: the capitalised name between small words. */
export function nameWithin(situation: Situation, { from, to }: Region): Region | undefined {
  const { tokens } = situation.scan.message
  const first = tokens.findIndex((token, at) => at >= from && token.capital)
  if (first < from || first - from > mostBefore + 1) return undefined
  if (first > from && isBehindGrammar(tokens[first - 1])) return undefined
  const end = nameEnd(tokens, first)
  return end !== undefined && end < to ? { from: first, to: end } : undefined
}

/** "you can write Søren Kjær": the one capitalised name in a sentence that denies nothing. */
export function nameInSentence({ scan }: Situation): Region | undefined {
  const { tokens } = scan.message
  if (wordsLeft(scan).some(({ word }) => negations.has(word))) return undefined
  const names = tokens.flatMap((_, from) => {
    const to = tokens[from - 1]?.capital === true ? undefined : nameEnd(tokens, from)
    return to === undefined ? [] : [{ from, to }]
  })
  const [name, another] = names.filter(({ from, to }) =>
    tokens.slice(from, to).every((token) => isLeft(scan, token)),
  )
  return another === undefined ? name : undefined
}
