import type { paymentSaid } from './payment-said.ts'
import { isAnswered, put, type Situation } from '../situation.ts'

/** What stands already and is said again is no change; nor is what is said beside an answer, where nothing else is known to stand. */
function isNoChange(situation: Situation, said: string): boolean {
  const standing = situation.context.values['payment']
  const isBeside = standing === undefined && isAnswered(situation, 'payment')
  return standing === said || (isBeside && situation.fills.size > 0)
}

/** Puts what a message makes of the payment. */
export function putPayment(situation: Situation, said: ReturnType<typeof paymentSaid>): void {
  const { asked, scan } = situation
  if (said === undefined || said === 'open') return
  const isAsked = asked === 'payment'
  if (!isAsked && isNoChange(situation, said)) return
  const how = isAsked ? 'asked' : 'labelled'
  put(situation, { key: 'payment', raw: scan.message.text, how, value: said })
}
