import { z } from 'zod'
import type { CardSubmit } from '../../dialogs/inbound.ts'
import { isObject } from './activity.ts'
import { formValues } from './form-card.ts'

const key = z.string().min(1).max(100)
const revision = z.int().nonnegative()
const mark = z.string().min(1).max(40)

const cardSubmit = z.discriminatedUnion('action', [
  z.object({ action: z.literal('change'), key, revision }),
  z.object({ action: z.literal('confirm'), revision }),
  z.object({ action: z.literal('secret'), key, revision, secret: z.string().max(200).default('') }),
  z.object({ action: z.literal('refuse'), key, revision }),
  z.object({ action: z.literal('form'), reference: mark, print: mark }),
])

/** What one of our cards submitted; undefined for everything else, which is ignored. */
export function readCardSubmit(value: unknown): CardSubmit | undefined {
  const result = cardSubmit.safeParse(value)
  if (!result.success || !isObject(value)) return undefined
  return result.data.action === 'form' ? { ...result.data, ...formValues(value) } : result.data
}
