import type { IncomingHttpHeaders } from 'node:http'
import { problem } from '../problem.ts'
import type { RouteRequest, RouteResponse } from '../route.ts'
import type { ChatClaims, ChatTokens } from './chat-tokens.ts'

export type Access = { readonly claims: ChatClaims } | { readonly refused: RouteResponse }

export const bearer = ({ authorization }: IncomingHttpHeaders): string | undefined =>
  /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1]

/**
 * Who is calling, by the token in the header. 401 without one; 403 when it is no good or belongs to another
 * conversation, which is what Direct Line clients take for "expired".
 */
export async function authorise(
  tokens: ChatTokens,
  request: Pick<RouteRequest, 'headers' | 'params'>,
): Promise<Access> {
  const token = bearer(request.headers)
  if (token === undefined) {
    return { refused: problem(401, undefined, { 'www-authenticate': 'Bearer' }) }
  }
  const claims = await tokens.verify(token)
  const asked = request.params['id']
  return claims === undefined || (asked !== undefined && asked !== claims.conversation)
    ? { refused: problem(403, 'The token is expired or of another conversation.') }
    : { claims }
}
