import type { TranscriptStore } from '../../onboarding/stores.ts'
import { problem, tooMany } from '../problem.ts'
import type { RateLimit } from '../rate-limit.ts'
import type { Route, RouteRequest, RouteResponse } from '../route.ts'
import { authorise } from './authorise.ts'
import type { ChatClaims, ChatTokens } from './chat-tokens.ts'
import type { PostActivity } from './post-activity.ts'
import { streamUrl } from './stream-url.ts'
import { parseWatermark, readTranscript } from './transcript.ts'

export interface ConversationRoutesOptions {
  readonly tokens: ChatTokens
  readonly transcripts: TranscriptStore
  readonly postActivity: PostActivity
  readonly now: () => Date
  /** Messages of one conversation. Undefined: no limit. */
  readonly limit?: RateLimit | undefined
}

type Handle = (request: RouteRequest, claims: ChatClaims) => Promise<RouteResponse>

const root = '/v3/directline/conversations'
const activitiesOfOne = `${root}/:id/activities`

/** The conversation itself, as Direct Line 3.0 describes it. */
export function conversationRoutes(options: ConversationRoutesOptions): readonly Route[] {
  const { tokens, transcripts } = options

  const authorised =
    (handle: Handle): Route['handle'] =>
    async (request) => {
      const access = await authorise(tokens, request)
      return 'refused' in access ? access.refused : handle(request, access.claims)
    }
  /** For what exists only: an erased conversation is gone, and is not made again by writing to it. */
  const existing = (handle: Handle): Route['handle'] =>
    authorised(async (request, claims) =>
      (await transcripts.exists(claims.conversation)) ? handle(request, claims) : problem(404),
    )
  const start: Handle = async (request, claims) => {
    const known = await transcripts.exists(claims.conversation)
    if (!known) await transcripts.create(claims.conversation, options.now().toISOString())
    return ok(await connection(tokens, request, { claims }), known ? 200 : 201)
  }
  const reconnect: Handle = async (request, claims) => {
    const watermark = parseWatermark(request.query['watermark'])
    return ok(await connection(tokens, request, { claims, watermark }))
  }

  return [
    { method: 'post', path: root, sheds: true, handle: authorised(start) },
    { method: 'get', path: `${root}/:id`, handle: existing(reconnect) },
    {
      method: 'get',
      path: activitiesOfOne,
      limited: false,
      handle: existing(reading(transcripts)),
    },
    {
      method: 'post',
      path: activitiesOfOne,
      body: 'required',
      sheds: true,
      handle: existing(posting(options)),
    },
    {
      method: 'post',
      path: `${root}/:id/upload`,
      body: 'none',
      handle: authorised(() => Promise.resolve(problem(415, 'This chat takes no files.'))),
    },
  ]
}

/** What was said after a watermark. */
function reading(transcripts: ConversationRoutesOptions['transcripts']): Handle {
  return async ({ query }, { conversation }) => {
    const after = parseWatermark(query['watermark'])
    const { activities, watermark } = await readTranscript(transcripts, conversation, after)
    return ok({ activities, watermark: String(watermark) })
  }
}

function posting({ limit, postActivity }: ConversationRoutesOptions): Handle {
  return async ({ body, remoteAddress }, claims) => {
    const wait = limit?.take(claims.conversation) ?? 0
    if (wait > 0) return tooMany(wait)
    const posted = await postActivity(claims, body, remoteAddress)
    return posted === undefined ? problem(400, 'The body is not an activity.') : ok(posted)
  }
}

/** What a client needs to follow the conversation. */
async function connection(
  tokens: ChatTokens,
  { headers }: RouteRequest,
  { claims, watermark = 0 }: { readonly claims: ChatClaims; readonly watermark?: number },
): Promise<object> {
  const { conversation } = claims
  const token = await tokens.issue(claims)
  return {
    conversationId: conversation,
    token,
    expires_in: tokens.lifetime,
    streamUrl: streamUrl(headers, { conversation, token, watermark }),
  }
}

const ok = (body: object, status = 200): RouteResponse => ({
  status,
  headers: { 'cache-control': 'no-store' },
  body,
})
