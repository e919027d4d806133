import { z } from 'zod'

const known = z.object({
  id: z.string().optional(),
  timestamp: z.string().optional(),
  from: z.object({ id: z.string(), role: z.string().optional() }).optional(),
})

/**
 * What is left of an activity whose content is deleted: an event that clients do not show. Id and sender stay, so that
 * a second delivery of the same activity is still known.
 */
export function forgottenActivity(json: string): string {
  const { data = {} } = known.safeParse(JSON.parse(json))
  return JSON.stringify({ type: 'event', name: 'forgotten', ...data })
}
