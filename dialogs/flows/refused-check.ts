import { applicableFields, valueOf } from '../../onboarding/interview.ts'
import { tell, type Draft } from '../draft.ts'
import { refusesCheck } from '../understanding/choices/refused-check.ts'
import type { Fill, Understanding } from '../understanding/understanding.ts'
import { changeFirst } from './change.ts'

const prepaid = (raw: string): Fill => ({
  key: 'payment',
  raw,
  value: 'prepayment',
  how: 'labelled',
  correction: true,
})

/** What is said of the check itself is answered by what becomes of it. */
const ofCheck: ReadonlySet<string | undefined> = new Set([
  'creditCheck',
  'creditBasis',
  'creditWho',
  'notApproved',
  'paymentWays',
  'prepayHow',
  'thanks',
  'question',
  'frustration',
])

/** Without what was made of the same words: a no to something else, why it is asked, a field left out, a colleague. */
function withoutRest({ assent: _, command, digression, ...rest }: Understanding): Understanding {
  const isKept = command !== undefined && !['why', 'skip', 'human'].includes(command.name)
  return {
    ...rest,
    ...(isKept ? { command } : {}),
    ...(digression === undefined || ofCheck.has(digression.topic) ? {} : { digression }),
  }
}

/** Invoice and no check do not go together: which of the two it is to be is asked. */
function askWhich(draft: Draft, said: Understanding): Understanding {
  changeFirst(draft, 'payment')
  const fills = said.fills.filter(({ key }) => key !== 'payment')
  return { ...said, fills, digression: { topic: 'creditCheck' } }
}

/** Whether the check is still to come, and there is another way to pay. */
function isRefused({ state, inbound, ports }: Draft): boolean {
  if (state.finished !== undefined || !refusesCheck(inbound.text)) return false
  const isPaymentOpen = applicableFields(state, ports.profile).some(({ key }) => key === 'payment')
  return ports.profile.credit.enabled && isPaymentOpen
}

/** Payment in advance, unless it stands already or is said as well. */
function prepays(draft: Draft, said: Understanding): Understanding {
  const { state, ports, inbound } = draft
  tell(draft, 'messages.credit.noneWhenPrepaid')
  const isSaid = said.fills.some(({ key }) => key === 'payment')
  const isStanding = valueOf('payment', state, ports.profile) === 'prepayment'
  return isSaid || isStanding ? said : { ...said, fills: [...said.fills, prepaid(inbound.text)] }
}

/**
 * "vi vil ikke kreditvurderes" is an objection wherever it is said (GD-12): at the notice that is a no; anywhere else payment in
 * advance is taken, which needs no check, and read back as any other change.
 */
export function withRefusedCheck(draft: Draft, said: Understanding): Understanding {
  if (!isRefused(draft)) return said
  const rest = withoutRest(said)
  if (rest.fills.some(({ key, value }) => key === 'payment' && value === 'invoice'))
    return askWhich(draft, rest)
  if (draft.state.open.asks === 'notice' && rest.fills.length === 0)
    return { ...rest, assent: 'no' }
  return prepays(draft, rest)
}
