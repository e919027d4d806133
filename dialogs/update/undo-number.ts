import { tell, type Draft } from '../draft.ts'
import { put } from './update-state.ts'

/** SM-10: the earlier number is to count again; it was proven when it was changed, or its owner has proven it now. */
export async function startUndo(draft: Draft): Promise<void> {
  const { customer } = draft.state.updating ?? {}
  const change =
    customer === undefined ? undefined : await draft.ports.finder.openChange(customer.reference)
  if (change === undefined) {
    tell(draft, 'messages.undo.nothing')
    put(draft, { item: undefined })
    return
  }
  const values = { [change.key]: { value: change.old, verification: 'checked' as const } }
  put(draft, { values, undoing: true, item: undefined, doubt: undefined, newNumber: undefined })
}
