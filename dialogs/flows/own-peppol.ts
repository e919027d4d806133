import type { Draft } from '../draft.ts'
import { ownPeppol } from '../own-peppol.ts'
import { namesOwnNumber } from '../understanding/asked/own-number.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { isAgreed } from './agreed-proposal.ts'
import { applyFills } from './fill.ts'
import { sayWhatWasNoted } from './noted.ts'

const key = 'invoice.peppol'

/** "yes", "the same as our organisation number" where the ID was asked for. `false`: neither was said. */
export async function takeOwnPeppol(draft: Draft, said: Understanding): Promise<boolean> {
  const { state, inbound } = draft
  if (state.open.asks !== key) return false
  const isNamed = said.fills.length === 0 && namesOwnNumber(inbound.text)
  if (said.assent !== 'yes' && !isNamed && !isAgreed(draft, said, key)) return false
  const value = ownPeppol(draft)
  if (value === undefined) return false
  const own = { key, raw: value, value, how: 'asked', correction: false } as const
  await applyFills(draft, [...said.fills, own])
  sayWhatWasNoted(draft, said.fills)
  return true
}
