import type { Draft } from '../draft.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { changeField } from './change.ts'

/** "the contact person is me": whoever writes has not said yet what they are called, and is asked it as themselves. */
export function askOwnName(draft: Draft, { self, fills }: Understanding): boolean {
  if (self !== true || fills.length > 0) return false
  if (draft.state.answers['contact.name'] !== undefined) changeField(draft, 'contact.name')
  draft.asksOwnName = true
  return true
}
