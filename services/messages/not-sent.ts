import type { SendResult } from '../../onboarding/messaging/message-sender.ts'
import type { Trouble, Unavailable } from '../http/provider-answer.ts'

/** The request did not go out, or was turned away before it was read. Everything else may have been sent all the same. */
const turnedAway: ReadonlySet<Trouble> = new Set<Trouble>([
  'dns',
  'unauthorized',
  'forbidden',
  'throttled',
  'redirected',
  'breakerOpen',
  'overBudget',
])

/** The caller's time was over before anything was done. */
export const notStarted: SendResult = { outcome: 'unavailable', maybeSent: false }

/** What an answer that we did not get means for the message. */
export const notAnswered = ({ reason }: Unavailable): SendResult => ({
  outcome: 'unavailable',
  maybeSent: !turnedAway.has(reason),
})
