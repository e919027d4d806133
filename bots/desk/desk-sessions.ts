import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { SignInFlow } from '../../onboarding/staff/sign-in.ts'
import type { RouteRequest } from '../route.ts'
import { readCookie, setCookie } from './cookies.ts'
import { createSealed } from './sealed-cookie.ts'

/** Who is signed in, until when the cookie says. */
export interface DeskSession {
  /** Id of the profile: what somebody may do is looked up anew in every request. */
  readonly staff: string
  /** Every form of the desk carries it, so that a page of somebody else cannot send one. */
  readonly formToken: string
}

type Received = Pick<RouteRequest, 'headers'>

export interface DeskSessions {
  /** `Set-Cookie` of somebody who has just signed in. */
  start(staff: string): Promise<string>
  read(request: Received): Promise<DeskSession | undefined>
  /** `Set-Cookie` that ends it. */
  end(): string
  /** `Set-Cookie` of somebody on the way to the issuer. */
  remember(flow: SignInFlow): Promise<string>
  recall(request: Received): Promise<SignInFlow | undefined>
  forget(): string
}

export interface DeskSessionOptions {
  readonly secret: string
  readonly secure: boolean
  readonly now: () => Date
}

/** A working day; whoever is removed from the profile is out at the next start. Seconds. */
const sessionFor = 8 * 60 * 60
const flowFor = 10 * 60

const names = { session: 'desk', flow: 'desk-sign-in' } as const

export function createDeskSessions({ secret, secure, now }: DeskSessionOptions): DeskSessions {
  const sealed = createSealed({ secret, now })
  const put = async (kind: keyof typeof names, content: object, maxAge: number) =>
    setCookie(names[kind], await sealed.seal(kind, { ...content }, maxAge), { secure, maxAge })
  const get = async (kind: keyof typeof names, request: Received) =>
    sealed.open(kind, readCookie(request, names[kind], secure))
  const drop = (kind: keyof typeof names) => setCookie(names[kind], '', { secure, maxAge: 0 })
  return {
    start: (staff) =>
      put('session', { staff, formToken: randomBytes(18).toString('base64url') }, sessionFor),
    async read(request) {
      const content = await get('session', request)
      // Sealed by `start` alone, so it has the shape that went in.
      return content as DeskSession | undefined
    },
    end: () => drop('session'),
    remember: (flow) => put('flow', flow, flowFor),
    // Sealed by `remember` alone.
    recall: async (request) => (await get('flow', request)) as SignInFlow | undefined,
    forget: () => drop('flow'),
  }
}

/** Whether a form came from a page that this session was shown. */
export function isOwnForm({ formToken }: DeskSession, given: unknown): boolean {
  if (typeof given !== 'string' || given.length !== formToken.length) return false
  return timingSafeEqual(Buffer.from(given), Buffer.from(formToken))
}
