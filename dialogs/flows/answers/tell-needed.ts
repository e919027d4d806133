import { fieldByKey, isFieldKey, type FieldKey } from '../../../onboarding/fields/index.ts'
import { applicableFields, isRequired } from '../../../onboarding/interview.ts'
import { tell, words, type Draft } from '../../draft.ts'
import { fieldWords } from '../../question.ts'
import { labelOf, showContext } from '../../summary.ts'
import { asksIfNeeded } from '../../understanding/questions/needed-asked.ts'
import { kindOf } from '../../understanding/words/field-keys.ts'

/** What will do in place of what somebody does not have. */
export function tellInstead(draft: Draft, key: FieldKey): void {
  const kind = kindOf(key)
  if (kind === 'email') tell(draft, 'answers.needed.mail')
  if (kind === 'phone') tell(draft, 'answers.needed.phone')
  if (key === 'company.number') tell(draft, 'answers.needed.number')
}

/** "must I give my phone?": that it is needed, what for, and what will do. `false`: only the reason was asked for. */
export function tellIfNeeded(draft: Draft, key: string): boolean {
  const { state, ports, inbound } = draft
  if (!isFieldKey(key) || !asksIfNeeded(inbound.text, state.language)) return false
  const applies = applicableFields(state, ports.profile).some((field) => field.key === key)
  if (!applies) {
    const field = labelOf(key, showContext(state, ports.profile))
    tell(draft, 'messages.digression.gotItNoNeed', { field })
    return true
  }
  const field = words(draft)(fieldWords(draft, key, 'inText'))
  const isNeeded = isRequired(fieldByKey(key), state, ports.profile)
  tell(draft, isNeeded ? 'answers.needed.required' : 'answers.needed.optional', { field })
  tell(draft, fieldWords(draft, key, 'why'))
  if (isNeeded) tellInstead(draft, key)
  return true
}
