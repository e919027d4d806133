import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { RateLimit } from '../rate-limit.ts'
import type { Route } from '../route.ts'
import { createStreams } from './accept-stream.ts'
import { createChatTokens } from './chat-tokens.ts'
import { conversationRoutes } from './conversation-routes.ts'
import { guarded, preflight } from './cross-origin.ts'
import { createOrigins } from './origins.ts'
import { createPostActivity, type PostActivityOptions } from './post-activity.ts'
import { pushedActivities, type PushedMessage } from './pushed-activities.ts'
import { createStreamHub, type StreamHubOptions } from './stream-hub.ts'
import { tokenRoutes } from './token-routes.ts'
import { createAppendOnce } from './transcript.ts'

export interface DirectLineOptions
  extends Omit<PostActivityOptions, 'hub' | 'typingAfter'>, Pick<StreamHubOptions, 'log'> {
  /** Signs the tokens; the same on all instances, at least 32 random characters. */
  readonly tokenSecret: string
  /** Origins of other sites whose pages may talk to us (`https://shop.example`); our own always may. */
  readonly origins: readonly string[]
  /** Random and not to be guessed (128 bits): conversations and users are known by it. */
  readonly newId: () => string
  /** What stands for a network address in what is kept; codes are throttled by it. */
  readonly addressAlias?: (address: string) => string
  /** Messages of one conversation. Undefined: no limit. */
  readonly limit?: RateLimit | undefined
  /** Milliseconds; default 300. */
  readonly typingAfter?: number
  /** Milliseconds; default 1,000. 0 when this is the only instance. */
  readonly pollEvery?: number
  /** Milliseconds; default 30,000. */
  readonly pingEvery?: number
}

export interface DirectLine {
  readonly routes: readonly Route[]
  onUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /**
   * Says something in a conversation that nobody has asked for just now; the same id again says nothing. A conversation that is
   * gone is fine. `false`: it is not ours to carry.
   */
  push(conversation: string, message: PushedMessage): Promise<boolean>
  close(): void
}

/** Direct Line 3.0 of our own: what the chat page talks to when Azure does not serve it. */
export function createDirectLine(options: DirectLineOptions): DirectLine {
  const tokens = createChatTokens({ secret: options.tokenSecret, now: () => options.now() })
  const origins = createOrigins(options.origins)
  const hub = createStreamHub({ ...options, pollEvery: options.pollEvery ?? 1000 })
  const postActivity = createPostActivity({
    ...options,
    hub,
    typingAfter: options.typingAfter ?? 300,
  })
  const pingEvery = options.pingEvery ?? 30_000
  const appendOnce = createAppendOnce(options.transcripts)
  const streams = createStreams({ tokens, origins, hub, pingEvery })
  const routes = [
    ...tokenRoutes({ ...options, tokens }),
    ...conversationRoutes({ ...options, tokens, postActivity }),
  ]
  return {
    routes: [
      ...routes.map((route) => guarded(route, origins)),
      preflight('/v3/directline/*', origins),
      preflight('/api/chat/token', origins),
    ],
    onUpgrade: (request, socket, head) => {
      streams.upgrade(request, socket, head)
    },
    async push(conversation, message) {
      if (!(await options.transcripts.exists(conversation))) return true
      await appendOnce(conversation, pushedActivities(conversation, message))
      hub.appended(conversation)
      return true
    },
    close() {
      streams.close()
      hub.close()
    },
  }
}
