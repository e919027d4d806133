import { toReference } from '../../onboarding/reference.ts'
import type { RouteResponse } from '../route.ts'
import { actionOf, actOnCase, caseActs } from './case-acts.ts'
import { customerPath } from './customer-page.ts'
import type { DeskDeps } from './desk-deps.ts'
import type { DeskRoute } from './desk-guard.ts'
import type { Done } from './done.ts'

const shown = (reference: string, done: Done): RouteResponse => ({
  status: 303,
  headers: { location: `${customerPath(reference)}?done=${done}`, 'cache-control': 'no-store' },
})

/** What staff do with a case. Each form leads back to the case, which says what came of it. */
export function caseRoutes(deps: DeskDeps): readonly DeskRoute[] {
  return caseActs.map((name) => ({
    method: 'post',
    path: `/desk/cases/:reference/${name}`,
    action: actionOf[name],
    async handle(request, { member }) {
      const reference = toReference(request.params['reference'] ?? '') ?? '–'
      const sent = { request, reference, by: member.id, on: 'desk' } as const
      return shown(reference, await actOnCase(name, sent, deps))
    },
  }))
}
