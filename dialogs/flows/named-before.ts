import type { Answer } from '../../onboarding/answer.ts'
import { textValue } from '../../onboarding/text-value.ts'
import type { Draft } from '../draft.ts'

const first = (name: string): string => name.split(' ')[0]?.toLowerCase() ?? ''

/**
 * "no no, let it be me, Karen": somebody who was named in full before in this talk, and is now by the first name alone. Two
 * of that name are asked about by nobody: then the first name stands.
 */
export function namedBefore({ state }: Draft, key: string, said: string): string | undefined {
  if (said === '' || said.includes(' ')) return undefined
  const before: readonly (Answer | null | undefined)[] = state.undo.map((step) => step[key])
  const names = [...before.map((answer) => answer?.value), state.answers[key]?.previous]
    .map((value) => textValue(value))
    .filter((name) => name.includes(' ') && first(name) === said.toLowerCase())
  const [name, another] = new Set(names)
  return another === undefined ? name : undefined
}
