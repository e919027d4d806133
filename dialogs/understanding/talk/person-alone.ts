import type { Token } from '../message.ts'
import { listed } from '../words/canonical.ts'
import { commandAlone, type Surroundings } from './commands.ts'

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
