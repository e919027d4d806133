import type { Draft } from '../draft.ts'
import { ownPeppol } from '../own-peppol.ts'
import { namesOwnNumber } from '../understanding/asked/own-number.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { applyFills } from './fill.ts'

const key = 'invoice.peppol'

/** "yes", "the same as our organisation number" where the ID was asked for. `false`: neither was said. */
export async function takeOwnPeppol(draft: Draft, said: Understanding): Promise<boolean> {
  const { state, inbound } = draft
  if (state.open.asks !== key || said.fills.length > 0) return false
  if (said.assent !== 'yes' && !namesOwnNumber(inbound.text)) return false
  const value = ownPeppol(draft)
  if (value === undefined) return false
  await applyFills(draft, [{ key, raw: value, value, how: 'asked', correction: false }])
  return true
}
