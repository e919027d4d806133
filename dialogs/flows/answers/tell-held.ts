import { circumstances } from '../../../onboarding/circumstances.ts'
import { isFieldKey, type FieldKey } from '../../../onboarding/fields/index.ts'
import { applicableFields, valueOf } from '../../../onboarding/interview.ts'
import { deskValues } from '../hand-over.ts'
import { tell, type Draft } from '../../draft.ts'
import { showValue } from '../../show-value.ts'
import { labelOf, showContext } from '../../summary.ts'
import type { Digression } from '../../understanding/understanding.ts'

/** The number that a text message comes from proves nothing, and days may lie between (SM-11). */
export const mayShowHeld = ({ state, inbound }: Draft): boolean =>
  state.finished === undefined || inbound.channel !== 'sms'

function tellValue(draft: Draft, key: FieldKey): void {
  const { state, ports } = draft
  const show = showContext(state, ports.profile)
  const field = labelOf(key, show)
  const value = valueOf(key, state, ports.profile)
  if (value === undefined) {
    tell(draft, 'messages.digression.gotItNot', { field })
    return
  }
  const applies = applicableFields(state, ports.profile).find((one) => one.key === key)
  const isSecret = applies?.privacy === 'secret'
  const shown = isSecret ? show.say('messages.given') : showValue(key, value, show)
  const isOurs = ['payment', 'invoice.channel', 'credit.amount'].includes(key)
  const isProposed = isOurs && state.answers[key] === undefined && state.finished === undefined
  tell(draft, isProposed ? 'answers.held.ours' : 'messages.digression.gotIt', {
    field,
    value: shown,
  })
}

/** What we have of a field, or whether it is wanted. */
export function tellHeld(draft: Draft, { target = '' }: Digression): void {
  const { state, ports } = draft
  if (!isFieldKey(target)) {
    tell(draft, 'messages.digression.question')
    return
  }
  if (!mayShowHeld(draft)) {
    tell(draft, 'messages.mydata.finished', deskValues(draft))
    return
  }
  const applies = applicableFields(state, ports.profile).some(({ key }) => key === target)
  const isOpen = circumstances(state.answers, ports.profile).customerType === undefined
  if (applies || isOpen) tellValue(draft, target)
  else {
    const field = labelOf(target, showContext(state, ports.profile))
    tell(draft, 'messages.digression.gotItNoNeed', { field })
  }
}
