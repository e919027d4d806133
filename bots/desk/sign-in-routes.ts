import { speaker } from '../../locales/words.ts'
import type { SignIn } from '../../onboarding/staff/sign-in.ts'
import { staffOf } from '../../onboarding/staff/staff-of.ts'
import type { Route, RouteRequest, RouteResponse } from '../route.ts'
import { guarded, languageOf, type DeskParts } from './desk-guard.ts'
import { deskPage } from './desk-html.ts'
import { html } from './html.ts'

export interface SignInParts extends DeskParts {
  readonly signIn: SignIn
}

type Trouble = 'refused' | 'unavailable' | 'stranger' | 'out'

const statuses: Readonly<Record<Trouble, number>> = {
  refused: 403,
  stranger: 403,
  unavailable: 503,
  out: 200,
}

/** What the person is told, and the way to sign in (again). */
function told(trouble: Trouble, request: RouteRequest, parts: DeskParts): RouteResponse {
  const language = languageOf(request, parts)
  const say = speaker(language)
  const page = {
    status: statuses[trouble],
    title: say('desk.signIn.title'),
    headers: { 'set-cookie': parts.sessions.forget() },
    main: html`<p role="status">${say(`desk.signIn.${trouble}`)}</p>
      <p>${say('desk.signIn.intro')}</p>
      <p>
        <a class="button" href="${parts.origin()}/desk/sign-in">${say('desk.signIn.button')}</a>
      </p>`,
  }
  return deskPage(page, language, parts)
}

const redirect = (location: string, cookie: string): RouteResponse => ({
  status: 303,
  headers: { location, 'set-cookie': cookie, 'cache-control': 'no-store' },
})

async function begin(request: RouteRequest, parts: SignInParts): Promise<RouteResponse> {
  const begun = await parts.signIn.begin()
  if (begun === 'unavailable') return told('unavailable', request, parts)
  return redirect(begun.url, await parts.sessions.remember(begun.flow))
}

async function finish(request: RouteRequest, parts: SignInParts): Promise<RouteResponse> {
  const flow = await parts.sessions.recall(request)
  if (flow === undefined) return told('refused', request, parts)
  const { url } = request
  const account = await parts.signIn.finish(url.slice(url.indexOf('?') + 1), flow)
  if (typeof account === 'string') return told(account, request, parts)
  const member = staffOf(parts.staff, account)
  if (member === undefined) return told('stranger', request, parts)
  return redirect(`${parts.origin()}/desk`, await parts.sessions.start(member.id))
}

/** Signing in with the issuer, coming back from it, and signing out. */
export function signInRoutes(parts: SignInParts): readonly Route[] {
  return [
    { method: 'get', path: '/desk/sign-in', handle: (request) => begin(request, parts) },
    { method: 'get', path: '/desk/signed-in', handle: (request) => finish(request, parts) },
    {
      method: 'get',
      path: '/desk/signed-out',
      handle: (request) => Promise.resolve(told('out', request, parts)),
    },
    guarded(parts)({
      method: 'post',
      path: '/desk/sign-out',
      handle: () =>
        Promise.resolve(redirect(`${parts.origin()}/desk/signed-out`, parts.sessions.end())),
    }),
  ]
}
