/** What a Bot Framework activity must have before anything looks at it; the rest is read with suspicion. */
export interface IncomingActivity {
  readonly type: string
  readonly id?: string
  readonly name?: string
  readonly action?: string
  readonly channelId: string
  readonly serviceUrl?: string
  readonly locale?: string
  /** Of what a card sends: the message that the card is in. */
  readonly replyToId?: string
  readonly deliveryMode?: string
  readonly conversation: {
    readonly id: string
    readonly isGroup?: unknown
    readonly conversationType?: unknown
  }
  readonly from: { readonly id: string; readonly aadObjectId?: unknown }
  readonly recipient?: Readonly<Record<string, unknown>>
  readonly text?: string
  readonly textFormat?: string
  readonly value?: unknown
  readonly attachments?: readonly unknown[]
  readonly membersAdded?: readonly unknown[]
  readonly channelData?: unknown
}

/** One message to the customer, in the shape that the Bot Framework and Direct Line share. */
export interface ActivityLike {
  readonly type: 'message'
  readonly text: string
  readonly textFormat: 'plain'
  readonly locale: string
  readonly inputHint: 'expectingInput' | 'acceptingInput' | 'ignoringInput'
  /** The words of text and cards together, for screen readers and voices (UX-15). */
  readonly speak?: string
  readonly suggestedActions?: { readonly actions: readonly object[] }
  readonly attachments?: readonly { readonly contentType: string; readonly content: object }[]
  readonly channelData?: Readonly<Record<string, unknown>>
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// Ids become parts of keys and URLs; no channel's are longer.
const longestId = 1000

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longestId

const hasId = (value: unknown): boolean => isObject(value) && isId(value['id'])
const isString = (value: unknown): boolean => typeof value === 'string'
const isList = (value: unknown): boolean => Array.isArray(value)

type Check = readonly [key: string, holds: (value: unknown) => boolean]

const required: readonly Check[] = [
  ['type', isId],
  ['channelId', isId],
  ['conversation', hasId],
  ['from', hasId],
]

const optional: readonly Check[] = [
  ['id', isId],
  ['name', isString],
  ['action', isString],
  ['serviceUrl', isString],
  ['locale', isString],
  ['replyToId', isString],
  ['deliveryMode', isString],
  ['text', isString],
  ['textFormat', isString],
  ['recipient', isObject],
  ['attachments', isList],
  ['membersAdded', isList],
]

/**
 * The activity in a request body, or undefined when it is none. Written by hand: this is on the path of every turn,
 * and a schema library costs a tenth of the whole turn there (performance.md).
 */
export function parseActivity(body: unknown): IncomingActivity | undefined {
  if (!isObject(body)) return undefined
  const activity = withoutNulls(body)
  const sound =
    required.every(([key, holds]) => holds(activity[key])) &&
    optional.every(([key, holds]) => activity[key] === undefined || holds(activity[key]))
  // Boundary: every property of the interface was checked above or is `unknown` in it.
  return sound ? (activity as unknown as IncomingActivity) : undefined
}

/** Channels write null for what is absent. */
function withoutNulls(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (!Object.values(body).includes(null)) return body
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null))
}

/** Several people read along: nothing personal may be said here (CH-04). */
export const isGroup = ({ conversation }: IncomingActivity): boolean =>
  conversation.isGroup === true ||
  conversation.conversationType === 'groupChat' ||
  conversation.conversationType === 'channel' ||
  // Threads of Teams have such ids, private chats have not; should the kind be missing, it is said here.
  conversation.id.includes('@thread.')
