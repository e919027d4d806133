import type { CodeRequest } from '../../onboarding/messaging/one-time-codes.ts'
import type { Throttles } from './throttles.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** SM-08: half a minute apart, five an hour for a number; the caps for case and address stand against SMS pumping. */
const rules = {
  to: { gap: 30_000, most: 5, within: hourMs },
  case: { gap: 0, most: 10, within: dayMs },
  address: { gap: 0, most: 20, within: hourMs },
} as const

/** Whole seconds to wait for a code, 0 for none; each throttle counts only when those before it let pass. */
export async function codeThrottle(
  { caseId, kind, to, key, address }: CodeRequest,
  throttles: Throttles,
): Promise<number> {
  const wishes = [
    [{ subject: `code-to|${kind}|${to}`, key }, rules.to],
    [{ subject: `code-case|${caseId}`, key }, rules.case],
    ...(address === undefined
      ? []
      : [[{ subject: `code-address|${address}`, key }, rules.address] as const]),
  ] as const
  for (const [wish, rule] of wishes) {
    const seconds = await throttles.take(wish, rule)
    if (seconds > 0) return seconds
  }
  return 0
}
