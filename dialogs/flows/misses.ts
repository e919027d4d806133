import type { Reason } from '../../onboarding/reading.ts'
import { isFieldKey } from '../../onboarding/fields/index.ts'
import { hasWords } from '../../locales/has-words.ts'
import type { WordKey } from '../../locales/words.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { tell, words, type Draft } from '../draft.ts'
import { fieldWords } from '../question.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { deskValues, queueReview } from './hand-over.ts'

/** Words for a reason: the field's own in this country, the field's own, else the general ones. */
function reasonWords(draft: Draft, key: string, reason: Reason): WordKey {
  const kind = key.split('.').at(-1) ?? key
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  const candidates = [
    `reasons.${kindOf(kind, key)}.${reason}${country ?? ''}`,
    `reasons.${kindOf(kind, key)}.${reason}`,
  ]
  return candidates.find(hasWords) ?? `reasons.${reason}`
}

function kindOf(kind: string, key: string): string {
  if (key === 'company.number') return 'companyNumber'
  if (kind === 'landline') return 'phone'
  return kind
}

/** Says what is wrong with the value, by its reason (UX-09, UX-22). */
export function tellRefusal(draft: Draft, refused: NonNullable<Understanding['refused']>): void {
  const { key, why } = refused
  tell(draft, reasonWords(draft, key, why.reason), {
    field: isFieldKey(key) ? words(draft)(fieldWords(draft, key, 'inText')) : '',
    expected: why.detail?.expected ?? '',
    got: why.detail?.got ?? '',
  })
}

const confirmAgain = ['messages.confirm.again1', 'messages.confirm.again2'] as const
const unclear = [
  'messages.notUnderstood.first',
  'messages.notUnderstood.second',
  'messages.notUnderstood.third',
] as const

/** Each miss sounds different from the one before; the third brings a person in (UX-23). */
export function miss(draft: Draft, refused: Understanding['refused']): void {
  draft.missed = true
  const { asks, attempt } = draft.state.open
  if (refused !== undefined) tellRefusal(draft, refused)
  else if (asks === 'confirm') tell(draft, confirmAgain[(attempt - 1) % 2] ?? confirmAgain[0])
  else if (asks === 'notice') tell(draft, 'messages.credit.needsAnswer')
  else tell(draft, unclear[(attempt - 1) % 3] ?? unclear[0])
  if (attempt >= 3) bringInPerson(draft)
}

function bringInPerson(draft: Draft): void {
  tell(draft, 'messages.lookup.reachUs', deskValues(draft))
  queueReview(draft, 'not-understood')
}
