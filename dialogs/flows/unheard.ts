import { tell, type Draft } from '../draft.ts'
import type { Understanding } from '../understanding/understanding.ts'

/** What was asked for beside it and nothing here does is named, so that nobody thinks it done. */
export function tellUnheard(draft: Draft, { unheard }: Understanding): boolean {
  if (unheard !== undefined) tell(draft, 'messages.understood.unheard', { said: unheard })
  return unheard !== undefined
}

/** Where goods or bills go is said to be kept nowhere: it is no change of the customer's own address. */
export function keepOwnAddress(draft: Draft, { elsewhere }: Understanding): boolean {
  if (elsewhere === undefined) return false
  tell(draft, `messages.understood.${elsewhere}`)
  return true
}
