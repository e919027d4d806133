import { join } from 'node:path'
import type { DeskDeps } from '../bots/desk/desk-deps.ts'
import { deskMenu, deskRoutes } from '../bots/desk/desk-routes.ts'
import { createDeskSessions } from '../bots/desk/desk-sessions.ts'
import { localIssuerRoutes } from '../bots/desk/local-issuer.ts'
import type { SignInParts } from '../bots/desk/sign-in-routes.ts'
import { readAsset } from '../bots/page-asset.ts'
import type { Route } from '../bots/route.ts'
import type { Config, DeskIssuer } from '../config.ts'
import { funnelReport } from '../onboarding/metrics/funnel.ts'
import { lastQuality } from '../services/records/measured-quality.ts'
import { searchCustomers } from '../services/records/search-customers.ts'
import { OpenIdSignIn } from '../services/sign-in/open-id-sign-in.ts'
import { callsOf } from './calls.ts'
import type { Parts } from './parts.ts'
import { reviewDeskOf } from './reviews.ts'
import { deskTalks } from './talks.ts'
import type { TalkDesk } from '../bots/talk/talk-desk.ts'

/** The issuer of this machine, for whoever has not set another. */
const localClient = 'desk'

function style(): Route {
  const asset = readAsset(join(import.meta.dirname, '..', 'web', 'desk.css'))
  return {
    method: 'get',
    path: '/desk.css',
    limited: false,
    handle: ({ headers }) => asset.answer(headers, false),
  }
}

function signInOf(issuer: DeskIssuer | undefined, origin: () => string): OpenIdSignIn {
  return new OpenIdSignIn({
    issuer: () => issuer?.url ?? `${origin()}/desk/issuer`,
    clientId: issuer?.clientId ?? localClient,
    clientSecret: issuer?.clientSecret,
    redirectUrl: () => `${origin()}/desk/signed-in`,
    fetch,
  })
}

/** What the pages show, from this house's stores. */
function dataOf(all: Parts, talkDesk: TalkDesk): Omit<DeskDeps, keyof SignInParts> {
  const { config, stores, ports } = all
  const { customers, decisions, reviews: queue, documents, creditLog, metrics } = stores
  return {
    profile: config.profile,
    reviews: reviewDeskOf(all),
    calls: callsOf(all),
    talks: deskTalks(all, talkDesk),
    ...{ customers, decisions, queue },
    search: (query, after) => searchCustomers(customers, query, after),
    storedCredit: async (caseId) => (await creditLog.find(caseId))?.decision,
    quality: () => lastQuality(documents),
    funnel: async (days) => funnelReport(await metrics.read(days)),
    now: ports.now,
    newId: ports.newId,
  }
}

/** Whether there are pages for the staff: in production only where somebody vouches for them. */
export const hasDesk = ({ production, issuer }: Config): boolean =>
  !production || issuer !== undefined

/** The pages of the staff: none in production until an issuer is set, elsewhere with one of this machine. */
export async function desk(all: Parts, talkDesk: TalkDesk): Promise<readonly Route[]> {
  const { config, ports } = all
  const { issuer, profile } = config
  if (!hasDesk(config)) return []
  const origin = () => new URL(ports.chatUrl()).origin
  const { now } = ports
  const secure = config.publicUrl?.startsWith('https:') === true
  const parts: SignInParts = {
    staff: profile.staff,
    seller: profile.controller.name,
    languages: profile.languages,
    menu: deskMenu,
    sessions: createDeskSessions({ secret: config.secrets.token, secure, now }),
    secure,
    origin,
    signIn: signInOf(issuer, origin),
  }
  const local =
    issuer === undefined
      ? await localIssuerRoutes({ ...parts, clientId: localClient, now: () => new Date() })
      : []
  return [...deskRoutes({ ...parts, ...dataOf(all, talkDesk) }), ...local, style()]
}
