import type { Token } from '../message.ts'
import { listed } from '../words/canonical.ts'
import { commandAlone, type Surroundings } from './commands.ts'
import type { Situation } from '../situation.ts'
import { contactVerbs } from '../words/word-lists.ts'

/** What one says in front of a wish, or behind it, and what means nothing there. */
const beside = listed(
  'nej nei nä næ nope nah ja jo jaha jaja jamen well oh åh ah aha nåh hmm hm nåväl okej fine fint då da then nu nå now straks strax genast kun bare giv gi ge give',
)

/** "jaha, medarbetare då", "nej, medarbejder": a person is asked for by the word alone, with whatever one says around it. */
export function personAlone(
  tokens: readonly Token[],
  surroundings: Surroundings,
): 'human' | undefined {
  const rest = tokens.filter(({ word }) => !beside.has(word))
  if (rest.length === 0 || rest.length === tokens.length) return undefined
  return commandAlone(rest, surroundings) === 'human' ? 'human' : undefined
}

const selves = listed('mig mej meg mæ me')
const leading = listed('til till to')
const somebody = listed(
  'nogen noen nån någon nokon someone somebody anyone medarbejder medarbetare medarbeider menneske människa person human agent',
)
/** Who it is, where from, and how to reach them. */
const fewestValues = 3

const isToReach = (tokens: readonly Token[], at: number): boolean => {
  if (!contactVerbs.has(String(tokens[at]?.word))) return false
  const next = leading.has(String(tokens[at + 1]?.word)) ? at + 2 : at + 1
  return selves.has(String(tokens[next]?.word))
}

/** "Nordlys ApS, cvr …. Ring til mig, Jesper Krag, på …": among all that is told, how the contact is reached, and nobody is asked to call. */
export function tellsHowToReach(
  { fills, side, scan }: Situation,
  tokens: readonly Token[],
): boolean {
  if (fills.size < fewestValues || !fills.has(`${side}.phone`)) return false
  if (scan.message.text.includes('?') || tokens.some(({ word }) => somebody.has(word))) return false
  return tokens.some((_, at) => isToReach(tokens, at))
}
