import type { Route } from './route.ts'

/** Whether turns can be served; `missing` names parts of ours (`storage`), never addresses or secrets. */
export interface Readiness {
  readonly ready: boolean
  readonly missing: readonly string[]
}

const noStore = { 'cache-control': 'no-store' }

/** `/healthz`: the process lives. `/readyz`: it can serve, for the balancer to send customers here or elsewhere. */
export const healthRoutes = (ready: () => Promise<Readiness>): readonly Route[] => [
  {
    method: 'get',
    path: '/healthz',
    limited: false,
    handle: () => Promise.resolve({ status: 200, headers: noStore, body: { status: 'ok' } }),
  },
  {
    method: 'get',
    path: '/readyz',
    limited: false,
    handle: async () => {
      const readiness = await ready().catch(() => ({ ready: false, missing: ['readiness'] }))
      const status = readiness.ready ? 200 : 503
      return {
        status,
        headers: noStore,
        body: { status: readiness.ready ? 'ready' : 'not ready', missing: readiness.missing },
      }
    },
  },
]
