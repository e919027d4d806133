import { toLanguage } from '../../locales/format.ts'
import { isPathId } from './path-id.ts'
import { present } from '../../onboarding/present.ts'
import { toReference } from '../../onboarding/reference.ts'
import type { RouteRequest, RouteResponse } from '../route.ts'
import { callPath, callsPath } from './call-form.ts'
import { callerOf, isRefusal } from './caller-of.ts'
import { callInputOf } from './call-input.ts'
import { callPage, noCallPage } from './call-page.ts'
import { callsPage } from './calls-page.ts'
import type { DeskDeps } from './desk-deps.ts'
import type { DeskRoute } from './desk-guard.ts'
import { textField } from './form-fields.ts'
import { allows, type Visit } from './visit.ts'

const seeOther = (location: string): RouteResponse => ({
  status: 303,
  headers: { location, 'cache-control': 'no-store' },
})

async function list({ query }: RouteRequest, visit: Visit, deps: DeskDeps) {
  const oversees = allows(visit, 'call.oversee')
  const whose = oversees && query['whose'] === 'all' ? 'all' : 'mine'
  const entries = await deps.calls.list(callerOf(visit), whose)
  return isRefusal(entries)
    ? noCallPage(entries, visit, deps)
    : callsPage({ entries, whose, oversees }, visit, deps)
}

async function start(request: RouteRequest, visit: Visit, deps: DeskDeps) {
  const key = textField(request, 'id')
  if (!isPathId(key)) return seeOther(callsPath)
  const guide = await deps.calls.start(callerOf(visit), {
    key,
    ...present({
      language: toLanguage(textField(request, 'language')),
      known: toReference(textField(request, 'known')),
    }),
  })
  return isRefusal(guide) ? noCallPage(guide, visit, deps) : seeOther(callPath(guide.id))
}

async function show(id: string, visit: Visit, deps: DeskDeps): Promise<RouteResponse> {
  if (!isPathId(id)) return noCallPage('gone', visit, deps)
  const guide = await deps.calls.look(callerOf(visit), id)
  return isRefusal(guide) ? noCallPage(guide, visit, deps) : callPage(guide, visit, deps)
}

/** Which state of the call the page showed; one that does not say so is none of now. */
function revisionIn(request: RouteRequest): number {
  const text = textField(request, 'revision')
  return /^\d+$/.test(text) ? Number(text) : -1
}

/** One step; what it led to is on the page that follows. */
async function step(request: RouteRequest, visit: Visit, deps: DeskDeps): Promise<RouteResponse> {
  const call = request.params['id'] ?? ''
  const key = textField(request, 'id')
  const input = callInputOf(request)
  if (!isPathId(call)) return noCallPage('gone', visit, deps)
  if (!isPathId(key) || input === undefined) return seeOther(callPath(call))
  const revision = revisionIn(request)
  const guide = await deps.calls.take(callerOf(visit), { call, key, input, revision })
  return isRefusal(guide) ? noCallPage(guide, visit, deps) : seeOther(callPath(call))
}

/** The guided calls (CA-01 to CA-11). */
export const callRoutes = (deps: DeskDeps): readonly DeskRoute[] => [
  {
    method: 'get',
    path: callsPath,
    action: 'call.hold',
    handle: (request, visit) => list(request, visit, deps),
  },
  {
    method: 'post',
    path: callsPath,
    action: 'call.hold',
    handle: (request, visit) => start(request, visit, deps),
  },
  {
    method: 'get',
    path: `${callsPath}/:id`,
    action: 'call.hold',
    handle: ({ params }, visit) => show(params['id'] ?? '', visit, deps),
  },
  {
    method: 'post',
    path: `${callsPath}/:id`,
    action: 'call.hold',
    handle: (request, visit) => step(request, visit, deps),
  },
]
