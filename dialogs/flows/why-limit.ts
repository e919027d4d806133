import { formatAmount } from '../../locales/format.ts'
import { valueOf } from '../../onboarding/interview.ts'
import { tell, type Draft } from '../draft.ts'
import { asksWhy } from '../understanding/talk/asks-why.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { tellLimit } from './asked-credit.ts'

/** What is spoken of where a reason is asked for, and nothing else is named. */
const ofLimit: ReadonlySet<string> = new Set(['creditLimit', 'amountMeans'])

const isOfAmount = (target = 'credit.amount'): boolean => target === 'credit.amount'

function asksForReason(text: string, { command, digression, fills }: Understanding): boolean {
  if (command?.name === 'why') return isOfAmount(command.target)
  // "why only 10k?": the figure that is asked about.
  if (fills.length > 0) return asksWhy(text) && fills.every(({ key }) => isOfAmount(key))
  return digression !== undefined && ofLimit.has(digression.topic) && asksWhy(text)
}

/** The purchases that were gone by, and whether they were our own proposal. */
function tellPurchases(draft: Draft): void {
  const { state, ports } = draft
  const amount = valueOf('credit.amount', state, ports.profile)
  if (typeof amount !== 'number') return
  const isOurs = state.answers['credit.amount'] === undefined
  tell(draft, `messages.digression.creditLimit${isOurs ? 'Proposed' : 'Given'}`, {
    amount: formatAmount(amount, state.credit?.currency ?? 'DKK', state.language),
  })
}

/**
 * "hvorfor ble grensen 10 000", "why?" right behind the limit: what it follows from, and where the amount was our own proposal, that.
 * `false`: no limit was given, or another reason is asked for.
 */
export function tellWhyLimit(draft: Draft, said: Understanding): boolean {
  const { finished, credit } = draft.state
  if (finished?.outcome !== 'complete' || credit?.status !== 'approved') return false
  if (!asksForReason(draft.inbound.text, said)) return false
  draft.command = 'why'
  tellLimit(draft)
  tell(draft, 'messages.digression.creditLimitWhy')
  tellPurchases(draft)
  return true
}
