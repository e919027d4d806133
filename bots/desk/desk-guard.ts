import { toLanguage } from '../../locales/format.ts'
import { speaker } from '../../locales/words.ts'
import type { StaffAction } from '../../onboarding/staff/permissions.ts'
import type { Staff } from '../../onboarding/staff/staff.ts'
import type { Language } from '../../onboarding/vocabulary.ts'
import type { Route, RouteRequest, RouteResponse } from '../route.ts'
import { readCookie, setCookie } from './cookies.ts'
import { deskPage, type Shown } from './desk-html.ts'
import { isOwnForm, type DeskSession, type DeskSessions } from './desk-sessions.ts'
import { html } from './html.ts'
import { allows, type Visit } from './visit.ts'

/** A page or form of the desk. */
export interface DeskRoute {
  readonly method: 'get' | 'post'
  readonly path: string
  /** What it takes; absent: everybody of the staff. */
  readonly action?: StaffAction
  handle(request: RouteRequest, visit: Visit): Promise<RouteResponse>
}

export interface DeskParts extends Shown {
  readonly staff: Staff
  /** The seller's languages; the first one where nothing says which. */
  readonly languages: readonly Language[]
  readonly sessions: DeskSessions
  readonly secure: boolean
  /** Scheme and host of our own pages. */
  readonly origin: () => string
}

const languageCookie = 'desk-language'
const aYear = 365 * 24 * 60 * 60

const wanted = ({ query }: RouteRequest): Language | undefined => toLanguage(query['lang'])

/** The language asked for, that of last time, the member's own, the seller's first. */
export function languageOf(
  request: RouteRequest,
  { languages, secure }: Pick<DeskParts, 'languages' | 'secure'>,
  own?: Language,
): Language {
  const last = toLanguage(readCookie(request, languageCookie, secure))
  return wanted(request) ?? last ?? own ?? languages[0] ?? 'en'
}

/** What a browser says of where a form comes from, for those that say it; the form's own token decides for all. */
function isFromHere({ headers }: RouteRequest, origin: string): boolean {
  const site = headers['sec-fetch-site']
  return (
    (headers.origin === undefined || headers.origin === origin) &&
    (site === undefined || site === 'same-origin' || site === 'none')
  )
}

const formOf = ({ body }: RouteRequest): unknown =>
  typeof body === 'object' && body !== null && 'form' in body ? body.form : undefined

function refuse(parts: DeskParts, visit: Visit, why: 'role' | 'form'): RouteResponse {
  const say = speaker(visit.language)
  const page = {
    status: 403,
    title: say('desk.refused.title'),
    main: html`<p>${say(`desk.refused.${why}`)}</p>`,
  }
  return deskPage(page, visit, parts)
}

async function answer(route: DeskRoute, request: RouteRequest, parts: DeskParts) {
  const session = await parts.sessions.read(request)
  const member = parts.staff.people.find(({ id }) => id === session?.staff)
  if (session === undefined || member === undefined) return toSignIn(parts)
  const language = languageOf(request, parts, member.language)
  const visit: Visit = { member, language, formToken: session.formToken }
  if (!isSafe(route, request, { session, origin: parts.origin() })) {
    return refuse(parts, visit, 'form')
  }
  if (route.action !== undefined && !allows(visit, route.action)) {
    return refuse(parts, visit, 'role')
  }
  return route.handle(request, visit)
}

interface From {
  readonly session: DeskSession
  readonly origin: string
}

/** Looking changes nothing, so anybody may link to it; a form has to be our own. */
const isSafe = (route: DeskRoute, request: RouteRequest, { session, origin }: From): boolean =>
  route.method === 'get' || (isFromHere(request, origin) && isOwnForm(session, formOf(request)))

const toSignIn = ({ origin }: DeskParts): RouteResponse => ({
  status: 303,
  headers: { location: `${origin()}/desk/sign-in`, 'cache-control': 'no-store' },
})

/** The language that was asked for stays for the next pages. */
function remembered(request: RouteRequest, answered: RouteResponse, secure: boolean) {
  const language = wanted(request)
  if (language === undefined || answered.headers?.['set-cookie'] !== undefined) return answered
  const cookie = setCookie(languageCookie, language, { secure, maxAge: aYear })
  return { ...answered, headers: { ...answered.headers, 'set-cookie': cookie } }
}

/** Lets in who is signed in and may do it, with forms of ours only. */
export const guarded =
  (parts: DeskParts) =>
  (route: DeskRoute): Route => ({
    method: route.method,
    path: route.path,
    body: route.method === 'post' ? 'form' : 'none',
    handle: async (request) =>
      remembered(request, await answer(route, request, parts), parts.secure),
  })
