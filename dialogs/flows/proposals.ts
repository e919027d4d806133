import { isFieldKey } from '../../onboarding/fields/index.ts'
import { valueOf } from '../../onboarding/interview.ts'
import { tell, type Draft } from '../draft.ts'
import { showValue } from '../show-value.ts'
import { showContext } from '../summary.ts'
import { changeField } from './change.ts'

/** "varför 5000?": that we proposed it. `false`: we did not, or nothing stands there. */
export function tellProposed(draft: Draft, key: string): boolean {
  const { state, ports } = draft
  if (!isFieldKey(key) || state.answers[key] !== undefined) return false
  const value = valueOf(key, state, ports.profile)
  if (value === undefined) return false
  const show = showContext(state, ports.profile)
  tell(draft, 'messages.why.proposed', { value: showValue(key, value, show) })
  return true
}

/** "var kommer 5000 ifrån?": that too, and what is right instead; whoever has nothing to say against it goes on. */
export function explainProposal(draft: Draft, key: string): boolean {
  if (!isFieldKey(key) || !tellProposed(draft, key)) return false
  changeField(draft, key)
  return true
}
