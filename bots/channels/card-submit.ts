import { z } from 'zod'
import type { CardSubmit } from '../../dialogs/inbound.ts'

const key = z.string().min(1).max(100)
const revision = z.int().nonnegative()

const cardSubmit = z.discriminatedUnion('action', [
  z.object({ action: z.literal('change'), key, revision }),
  z.object({ action: z.literal('confirm'), revision }),
  z.object({ action: z.literal('secret'), key, revision, secret: z.string().max(200).default('') }),
  z.object({ action: z.literal('refuse'), key, revision }),
])

/** What one of our cards submitted; undefined for everything else, which is ignored. */
export function readCardSubmit(value: unknown): CardSubmit | undefined {
  const result = cardSubmit.safeParse(value)
  return result.success ? result.data : undefined
}
