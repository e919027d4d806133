import type { Situation } from '../situation.ts'
import type { Intent } from './answer-intent.ts'
import type { Looked } from './look.ts'

/** A yes with a question beside it waits for the answer. What is asked about an amount is known better. */
export const withAside = (
  intent: Intent,
  aside: Looked['aside'],
  { meaning }: Situation,
): Intent => ({
  ...intent,
  ...aside,
  ...(meaning === undefined || intent.digression === undefined
    ? {}
    : { digression: intent.digression }),
  ...(aside.digression !== undefined && intent.assent === 'yes' ? { assent: 'partly' } : {}),
})
