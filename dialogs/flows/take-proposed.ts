import type { Draft } from '../draft.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { isAgreed } from './agreed-proposal.ts'
import { takeAssent } from './assent.ts'
import { applyFills } from './fill.ts'
import { sayWhatWasNoted } from './noted.ts'
import { takeOwnPeppol } from './own-peppol.ts'

/** "ja bruk den, og ring meg på 68 05 30 10": the suggestion is taken, and so is what else was said. */
async function takeSuggested(draft: Draft, said: Understanding): Promise<boolean> {
  const [dilemma] = draft.state.dilemmas
  if (dilemma?.kind !== 'suggestion' && dilemma?.kind !== 'doubt') return false
  if (said.assent === 'yes' || !isAgreed(draft, said, dilemma.key)) return false
  if (!takeAssent(draft, 'yes')) return false
  await applyFills(draft, said.fills)
  sayWhatWasNoted(draft, said.fills)
  return true
}

/** What we proposed ourselves is agreed to, in whatever words. */
export const takeProposed = async (draft: Draft, said: Understanding): Promise<boolean> =>
  (await takeOwnPeppol(draft, said)) || (await takeSuggested(draft, said))
