import { clear, update, type Draft } from '../draft.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { formerOf } from '../former-company.ts'
import { applyFills } from './fill.ts'

const key = 'company.number'

/** Looks the company up once more that was taken out: the customer keeps it after all. `false`: none was. */
export async function keepFormer(draft: Draft): Promise<boolean> {
  const former = formerOf(draft)
  if (former === undefined || draft.state.open.asks !== key) return false
  const { number, outcome } = former
  // One that the register does not know was insisted on before.
  if (outcome === 'notFound') update(draft, { insisted: number })
  clear(draft, 'former')
  await applyFills(draft, [{ key, raw: number, value: number, how: 'asked', correction: false }])
  return true
}

/** "lad det stå", "keep it" */
export async function hearKept(draft: Draft, said: Understanding): Promise<boolean> {
  if (said.digression?.topic !== 'keeps' || said.fills.length > 0) return false
  return keepFormer(draft)
}
