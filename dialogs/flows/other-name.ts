import { fieldByKey, isFieldKey } from '../../onboarding/fields/index.ts'
import { sameValue } from '../../onboarding/answering.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { update, type Draft } from '../draft.ts'
import { readContext } from '../read-context.ts'
import { bareName } from '../understanding/names/bare-name.ts'
import { kindOf } from '../understanding/words/field-keys.ts'

/** Where a name is no answer, and means nothing else either. */
const isElsewhere = (asks: string): boolean =>
  asks === 'confirm' ||
  (isFieldKey(asks) && ['phone', 'email', 'amount', 'gln', 'peppol'].includes(kindOf(asks))) ||
  asks === 'invoice.channel'

/**
 * "Lars Holm" where the phone number is asked for and another name stands: perhaps somebody else is to be the contact. That is
 * asked, and not guessed. `false`: the message is no name, or none stands.
 */
export function offerOtherName(draft: Draft): boolean {
  const { state, ports, inbound } = draft
  if (!isElsewhere(state.open.asks)) return false
  const isPrivate = circumstances(state.answers, ports.profile).customerType === 'private'
  const key = isPrivate ? 'person.name' : 'contact.name'
  const [said, standing] = [bareName(inbound.text), state.answers[key]?.value]
  if (said === undefined || standing === undefined) return false
  const reading = fieldByKey(key).read(said, readContext(draft))
  if (!reading.ok || sameValue(reading.value, standing)) return false
  const suggestion = { kind: 'suggestion', key, suggested: reading.value, instead: true } as const
  update(draft, { dilemmas: [...state.dilemmas, suggestion] })
  return true
}
