import { tell, type Draft } from '../draft.ts'
import { needsCredit, nextStep } from '../next-step.ts'
import { contextOf } from '../understanding-context.ts'
import { saysYesBesidePrepayment } from '../understanding/assent/yes-beside-prepayment.ts'
import { understand } from '../understanding/understand.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { confirmSummary } from './confirming.ts'

const isPrepayment = ({ fills: [fill, ...more] }: Understanding): boolean =>
  fill?.key === 'payment' && fill.value === 'prepayment' && more.length === 0

/** Everything has been shown but the payment that was just chosen, and that asks for no notice. */
const isReady = ({ state, ports: { profile } }: Draft): boolean =>
  nextStep(state, profile).kind === 'confirm' && !needsCredit(state, profile)

/** Something was changed beside what begins like a yes, and the summary is asked about again. */
const isAskedAgain = (draft: Draft, { assent, fills }: Understanding): boolean =>
  assent === 'partly' &&
  fills.some(({ key }) => draft.readBack.has(key)) &&
  nextStep(draft.state, draft.ports.profile).kind === 'confirm'

/**
 * "ok then prepayment. yes, create it", at the summary: the one change that needs no notice (CR-01) and no other answer. The yes is
 * to what the customer has before them, and the change is their own. Any other change is shown before a yes to it counts, and it is
 * said why.
 */
export function confirmBeside(draft: Draft, said: Understanding): void {
  const { state, inbound } = draft
  if (state.open.asks !== 'confirm') return
  const context = contextOf(draft)
  const read = (text: string) => understand(text, context)
  if (isPrepayment(said) && isReady(draft) && saysYesBesidePrepayment(inbound.text, read)) {
    draft.command = 'yes'
    confirmSummary(draft)
  } else if (isAskedAgain(draft, said)) tell(draft, 'messages.confirm.changed')
}
