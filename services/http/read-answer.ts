import type { z } from 'zod'
import type { RawAnswer } from './fetch-answer.ts'
import { unavailable, type ProviderAnswer, type Unavailable } from './provider-answer.ts'

export interface Expected<T> {
  readonly schema: z.ZodType<T>
  readonly as?: 'json' | 'text'
  readonly statuses?: readonly number[]
  readonly refusal?: z.ZodType
}

const notJson = Symbol('not JSON')

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return notJson
  }
}

/** A status that the caller expects, and a body of it that is an answer. */
function readStatus<T>(
  { status, trouble }: RawAnswer,
  body: unknown,
  { refusal }: Expected<T>,
): { readonly outcome: 'status'; readonly status: number; readonly body: unknown } | Unavailable {
  const isAnswer = refusal?.safeParse(body).success ?? true
  if (!isAnswer) return trouble ?? unavailable('badShape')
  return { outcome: 'status', status, body: body === notJson ? undefined : body }
}

/** Reads a whole answer as what the caller expects. */
export function readAnswer<T>(raw: RawAnswer, expected: Expected<T>, now: Date): ProviderAnswer<T> {
  const fetchedAt = now.toISOString()
  const body = expected.as === 'text' ? raw.text : parsed(raw.text)
  if (expected.statuses?.includes(raw.status) === true) {
    const answer = readStatus(raw, body, expected)
    return answer.outcome === 'status' ? { ...answer, fetchedAt } : answer
  }
  const { success, data } = expected.schema.safeParse(body)
  return success ? { outcome: 'ok', value: data, fetchedAt } : unavailable('badShape')
}
