import { listed } from '../words/canonical.ts'
import { but } from '../words/linking-words.ts'
import type { Label } from '../labels/label.ts'
import type { Token } from '../message.ts'
import { take, type Scan } from '../shapes/scan.ts'
import type { UnderstandingContext } from '../understanding.ts'
import {
  asides,
  conjunctions,
  copulas,
  fillers,
  firstNames,
  functionWords,
  negations,
} from '../words/word-lists.ts'

/** What is done with whoever stands there already. */
const keeping = listed(
  'keep keeps keeping leave stays remains behold beholde beholder behald behalde behåll behålla behåller lad lade låt låta la forbliver förblir blir fortsat fortsatt fortfarande stadig still',
)
const selves = listed('jeg jag jæ eg i im ill mig mej meg me myself')
const contact = /^[ck]onta[ck]t/
const reach = 3
const mostWords = 9

interface Clause {
  readonly tokens: readonly Token[]
  readonly from: number
}

const ends = ({ kind, text, word }: Token): boolean =>
  kind === 'break' || /^[,.;!?–]$/.test(text) || but.has(word)

/** What stands between marks, and on either side of a "but". */
function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = []
  let from = 0
  for (const [at, token] of [...tokens.entries(), [tokens.length, undefined] as const]) {
    if (token !== undefined && !ends(token)) continue
    if (at > from) clauses.push({ from, tokens: tokens.slice(from, at) })
    from = at + 1
  }
  return clauses
}

const isDenied = ({ tokens }: Clause): boolean => tokens.some(({ word }) => negations.has(word))

/** "keep Søren as contact", "Søren fortsätter som kontakt": whoever stands is named beside such a verb. */
function isKept({ tokens }: Clause, standing: readonly string[]): boolean {
  const named = tokens.findIndex(({ text }) => standing.includes(text.toLowerCase()))
  return (
    named !== -1 &&
    tokens.slice(Math.max(0, named - reach), named + reach).some(({ word }) => keeping.has(word))
  )
}

const isPerson = (token: Token | undefined): boolean =>
  token?.capital === true && token.kind === 'word' && !selves.has(token.word)

/** "it's really me who should be the contact": whoever writes, and no name with it. */
function isSelf({ tokens, from }: Clause, labels: readonly Label[]): boolean {
  const isNamed = labels.some(
    ({ role, from: at }) => role === 'name' && contact.test(String(tokens[at - from]?.word)),
  )
  const isSaid =
    tokens.some(({ word }) => selves.has(word)) && tokens.some(({ word }) => copulas.has(word))
  return isNamed && isSaid && tokens.length <= mostWords && !tokens.slice(1).some(isPerson)
}

const still = listed('stadig stadigvæk fortsat fortsatt framleis fortfarande still forsat')
const isOneself = ({ word }: Token): boolean => selves.has(word)
const little = [selves, still, copulas, functionWords, fillers, asides]

/** "kontaktperson er stadig mig", "I'm still the contact": whoever stands there writes, and nothing else is said in it. */
function isSelfStill({ tokens }: Clause): boolean {
  const has = (isOne: (token: Token) => boolean) => tokens.some(isOne)
  const isContact = ({ word }: Token) => contact.test(word) || word === 'person'
  return (
    has(isContact) &&
    has(isOneself) &&
    has(({ word }) => copulas.has(word) || word === 'im') &&
    has(({ word }) => still.has(word)) &&
    tokens.every((token) => isContact(token) || little.some((list) => list.has(token.word)))
  )
}

const isDoing = (verb: Token | undefined): boolean =>
  verb?.kind === 'word' && !conjunctions.has(verb.word) && !copulas.has(verb.word)

/** "Per tar ekonomin", "but Olav signs things": somebody who does something, and no name in apposition. */
function isOfOther({ tokens }: Clause): boolean {
  const at = tokens.findIndex(isPerson)
  const end = tokens.findIndex((token, index) => index >= at && !isPerson(token))
  const isNamed = firstNames.has(String(tokens[at]?.plain)) && at <= 1
  return isNamed && end > at && isDoing(tokens[end])
}

const namesIn = (name: unknown): readonly string[] =>
  typeof name === 'string' ? name.toLowerCase().split(' ') : []

const isSelfBesideOther = (clauses: readonly Clause[], labels: readonly Label[]): boolean =>
  clauses.some((clause) => isSelf(clause, labels)) && clauses.some(isOfOther)

const mayKeep = ({ word }: Token): boolean => keeping.has(word) || selves.has(word)

/** Which of the two it is. */
export type Kept = 'named' | 'self'

/**
 * Who the contact is stays as it is, and nobody else that is named is the contact: "keep Søren as contact", "I'm still the
 * contact" are taken out of the message, of "it's me who is the contact, but Per does the bills" everything is left.
 */
export function takeKeptContact(
  scan: Scan,
  labels: readonly Label[],
  { values, customerType }: UnderstandingContext,
): Kept | undefined {
  if (customerType === 'private' || !scan.message.tokens.some(mayKeep)) return undefined
  const standing = namesIn(values['contact.name'])
  const clauses = clausesOf(scan.message.tokens).filter((clause) => !isDenied(clause))
  const isStill = (clause: Clause) =>
    standing.length > 0 && !scan.message.text.includes('?') && isSelfStill(clause)
  const kept = clauses.find((clause) => isKept(clause, standing) || isStill(clause))
  for (const { start, end } of kept?.tokens ?? []) take(scan, start, end)
  if (kept !== undefined) return 'named'
  return isSelfBesideOther(clauses, labels) ? 'self' : undefined
}
