import type { IncomingActivity } from '../channels/activity.ts'
import { problem } from '../problem.ts'
import type { RouteResponse } from '../route.ts'
import { isLoopback } from './service-url.ts'

export type Admission =
  | {
      readonly admitted: true
      /** The bearer token for replies to this activity's service URL; none without an app id. */
      token(): Promise<string | undefined>
    }
  | { readonly admitted: false; readonly response: RouteResponse }

/** Decides who may speak to the bot, and with that where its replies may go. */
export interface Gate {
  check(activity: IncomingActivity, authorization: string | undefined): Promise<Admission>
  /**
   * The bearer token for something that is said without being asked, to a service URL that was admitted before; none without
   * an app id.
   */
  ownToken(serviceUrl: string): Promise<string | undefined>
}

const noToken = { admitted: true, token: () => Promise.resolve(undefined) } as const

const refused = {
  admitted: false,
  response: problem(403, 'Without an app id only service URLs of this machine are answered.'),
} as const

/** For a developer's machine: nobody proves anything, so replies go to this machine only. */
export const localGate: Gate = {
  check: ({ serviceUrl }) =>
    Promise.resolve(serviceUrl === undefined || isLoopback(serviceUrl) ? noToken : refused),
  ownToken: () => Promise.resolve(undefined),
}
