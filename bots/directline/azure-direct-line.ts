import type { Log } from '../../onboarding/log.ts'
import { problem } from '../problem.ts'
import type { Route, RouteResponse } from '../route.ts'
import { createAzureTokens, type AzureAnswer, type AzureOptions } from './azure-tokens.ts'
import { guarded, preflight } from './cross-origin.ts'
import type { DirectLine } from './direct-line.ts'
import { createOrigins } from './origins.ts'
import { readResume } from './read-resume.ts'

export interface AzureDirectLineOptions {
  readonly azure: AzureOptions
  /** Origins of other sites whose pages may talk to us (`https://shop.example`); our own always may. */
  readonly origins: readonly string[]
  /** Random and not to be guessed (128 bits): customers are known by it. */
  readonly newId: () => string
  readonly log: Log
}

const path = '/api/chat/token'

/**
 * With a secret Azure Direct Line carries the chat: the page gets a token here and talks to Azure from then on, and what
 * is said comes back by `POST /api/messages`. Nothing under `/v3/directline` is served by us.
 */
export function createAzureDirectLine(options: AzureDirectLineOptions): DirectLine {
  const tokens = createAzureTokens(options.azure)
  const origins = createOrigins(options.origins)

  const unavailable = (what: string): RouteResponse => {
    options.log.warn({ what }, 'no token from Azure Direct Line')
    return problem(502, 'Azure Direct Line gave no token.')
  }
  const answer = (got: AzureAnswer): RouteResponse =>
    typeof got === 'string'
      ? unavailable(got)
      : {
          status: 200,
          headers: { 'cache-control': 'no-store' },
          body: { ...got, domain: tokens.domain },
        }
  const token: Route = {
    method: 'post',
    path,
    async handle({ body }) {
      const resume = readResume(body)
      if (resume === undefined) return answer(await tokens.generate(`dl_${options.newId()}`))
      const renewed = await tokens.refresh(resume.token)
      return renewed === 'refused' || isOther(renewed, resume.conversationId)
        ? problem(403)
        : answer(renewed)
    },
  }
  return {
    routes: [guarded(token, origins), preflight(path, origins)],
    onUpgrade: (_request, socket) => socket.destroy(),
    push: () => Promise.resolve(false),
    close: () => undefined,
  }
}

const isOther = (got: AzureAnswer, conversation: string): boolean =>
  typeof got !== 'string' && got.conversationId !== conversation
