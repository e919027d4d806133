import { newCase, type CaseState } from '../onboarding/case-state.ts'
import { newReference } from '../onboarding/reference.ts'
import type { Draft } from './draft.ts'

/** An empty case in the same conversation: nothing of what was said before is in it; old cards stay known by their count. */
export function emptyCase({ state, ports, at }: Draft): CaseState {
  const fresh = newCase({
    conversation: state.conversation,
    caseId: ports.newId(),
    reference: newReference(ports.randomBytes(8)),
    language: state.language,
    channel: state.channel,
    at,
    definition: state.definition,
  })
  return { ...fresh, revision: state.revision }
}
