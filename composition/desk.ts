import { join } from 'node:path'
import { deskRoutes } from '../bots/desk/desk-routes.ts'
import { createDeskSessions } from '../bots/desk/desk-sessions.ts'
import { localIssuerRoutes } from '../bots/desk/local-issuer.ts'
import type { SignInParts } from '../bots/desk/sign-in-routes.ts'
import { readAsset } from '../bots/page-asset.ts'
import type { Route } from '../bots/route.ts'
import type { DeskIssuer } from '../config.ts'
import { OpenIdSignIn } from '../services/sign-in/open-id-sign-in.ts'
import type { Parts } from './parts.ts'

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

/** The pages of the staff: none in production until an issuer is set, elsewhere with one of this machine. */
export async function desk({ config, ports }: Parts): Promise<readonly Route[]> {
  const { issuer, production, profile } = config
  if (production && issuer === undefined) return []
  const origin = () => new URL(ports.chatUrl()).origin
  const { now } = ports
  const secure = config.publicUrl?.startsWith('https:') === true
  const parts: SignInParts = {
    staff: profile.staff,
    seller: profile.controller.name,
    languages: profile.languages,
    menu: [],
    sessions: createDeskSessions({ secret: config.secrets.token, secure, now }),
    secure,
    origin,
    signIn: signInOf(issuer, origin),
  }
  const local =
    issuer === undefined
      ? await localIssuerRoutes({ ...parts, clientId: localClient, now: () => new Date() })
      : []
  return [...deskRoutes(parts), ...local, style()]
}
