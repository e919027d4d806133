import type { Route } from './route.ts'

/** Whether turns can be served; `missing` names parts of ours (`storage`), never addresses or secrets. */
export interface Readiness {
  readonly ready: boolean
  readonly missing: readonly string[]
}

/** How one provider has been doing: ids, codes, counts and times. It never decides whether turns can be served. */
export interface ProviderState {
  readonly id: string
  readonly breaker: string
  readonly calls: number
  readonly failures: Readonly<Record<string, number>>
}

export interface HealthParts {
  readonly ready: () => Promise<Readiness>
  readonly providers?: (() => readonly ProviderState[]) | undefined
}

const noStore = { 'cache-control': 'no-store' }

/**
 * `/healthz`: the process lives. `/readyz`: it can serve, for the balancer to send customers here or elsewhere;
 * `/readyz?verbose` tells of each provider too.
 */
export const healthRoutes = ({ ready, providers }: HealthParts): readonly Route[] => [
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
    handle: async ({ query }) => {
      const readiness = await ready().catch(() => ({ ready: false, missing: ['readiness'] }))
      const status = readiness.ready ? 200 : 503
      return {
        status,
        headers: noStore,
        body: {
          status: readiness.ready ? 'ready' : 'not ready',
          missing: readiness.missing,
          ...('verbose' in query && { providers: providers?.() ?? [] }),
        },
      }
    },
  },
]
