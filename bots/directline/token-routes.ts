import type { TranscriptStore } from '../../onboarding/stores.ts'
import { problem } from '../problem.ts'
import type { Route, RouteResponse } from '../route.ts'
import { authorise } from './authorise.ts'
import type { ChatClaims, ChatTokens } from './chat-tokens.ts'
import { readResume } from './read-resume.ts'

export interface TokenRoutesOptions {
  readonly tokens: ChatTokens
  readonly transcripts: TranscriptStore
  readonly newId: () => string
}

/**
 * Anyone gets a token of a *new* conversation (the server limits how many): the chat is open to strangers by nature.
 * A token of an existing one is given only for a token of that same one.
 */
export function tokenRoutes(options: TokenRoutesOptions): readonly Route[] {
  const { tokens, newId } = options

  const answer = async (claims: ChatClaims): Promise<RouteResponse> => ({
    status: 200,
    headers: { 'cache-control': 'no-store' },
    body: {
      conversationId: claims.conversation,
      token: await tokens.issue(claims),
      expires_in: tokens.lifetime,
    },
  })
  const fresh = (): Promise<RouteResponse> =>
    answer({ conversation: newId(), user: `dl_${newId()}` })

  return [
    {
      method: 'post',
      path: '/api/chat/token',
      sheds: true,
      async handle({ body }) {
        const resume = readResume(body)
        if (resume === undefined) return fresh()
        const claims = await tokens.verifyForResume(resume.token)
        if (claims?.conversation !== resume.conversationId) return problem(403)
        return (await options.transcripts.exists(claims.conversation))
          ? answer(claims)
          : problem(404, 'The conversation is not kept any more.')
      },
    },
    { method: 'post', path: '/v3/directline/tokens/generate', sheds: true, handle: fresh },
    {
      method: 'post',
      path: '/v3/directline/tokens/refresh',
      async handle(request) {
        const access = await authorise(tokens, request)
        return 'refused' in access ? access.refused : answer(access.claims)
      },
    },
  ]
}
