import type { Inbound } from '../../dialogs/inbound.ts'
import { isGroup, isObject, type IncomingActivity } from './activity.ts'
import { readCardSubmit } from './card-submit.ts'

// Nothing longer can be an answer, and every recogniser's time grows with the length.
const longestText = 4000
const longestSecret = 40

/** What the channel adds to the common reading. */
export interface InboundTraits {
  readonly protectedInput: boolean
  readonly forms?: true
  /** Puts the channel's own spelling of what was typed right. */
  cleanText?(text: string, textFormat: string | undefined): string
}

/** Reads an activity as every channel sends it. Undefined: nothing was said, or others would read the answer (CH-04). */
export function readInbound(
  activity: IncomingActivity,
  traits: InboundTraits,
): Inbound | undefined {
  if (isGroup(activity)) return undefined
  if (activity.type === 'message') return messageInbound(activity, traits)
  if (activity.type === 'invoke') return invokeInbound(activity, traits)
  return opensConversation(activity)
    ? { ...common(activity, traits), ...readResume(activity), kind: 'start' }
    : undefined
}

/** The page was opened with a link of ours: its secret comes with the first event and nowhere else (CH-07). */
function readResume({ type, value }: IncomingActivity): Pick<Inbound, 'resume'> {
  const resume = type === 'event' && isObject(value) ? value['resume'] : undefined
  return typeof resume === 'string' && resume.length <= longestSecret ? { resume } : {}
}

function common(activity: IncomingActivity, traits: InboundTraits): Inbound {
  const preset = readPreset(activity)
  return {
    kind: 'message',
    channel: activity.channelId,
    text: '',
    attachments: false,
    protectedInput: traits.protectedInput,
    ...(traits.forms && { forms: true }),
    ...(activity.locale !== undefined && { locale: activity.locale.slice(0, 35) }),
    ...(preset !== undefined && { preset }),
  }
}

function messageInbound(activity: IncomingActivity, traits: InboundTraits): Inbound {
  const submit = activity.value === undefined ? undefined : readCardSubmit(activity.value)
  if (submit !== undefined) return { ...common(activity, traits), submit }
  const cut = cutText(activity.text ?? '')
  const text = traits.cleanText?.(cut, activity.textFormat) ?? cut
  return {
    ...common(activity, traits),
    text,
    attachments: text.trim() === '' && hasFiles(activity.attachments ?? []),
  }
}

/** Universal actions of cards arrive as `invoke`; of ours only those that submit something we know count. */
function invokeInbound(activity: IncomingActivity, traits: InboundTraits): Inbound | undefined {
  if (activity.name !== 'adaptiveCard/action' || !isObject(activity.value)) return undefined
  const action = activity.value['action']
  const submit = isObject(action) ? readCardSubmit(action['data']) : undefined
  return submit && { ...common(activity, traits), submit }
}

function cutText(text: string): string {
  // A cut through a surrogate pair would leave half a character.
  return text.length <= longestText
    ? text
    : text.slice(0, longestText).replace(/[\uD800-\uDBFF]$/, '')
}

// Teams and Web Chat repeat typed text as a text/html attachment: that is not a file.
const hasFiles = (attachments: readonly unknown[]): boolean =>
  attachments.some((item) => isObject(item) && item['contentType'] !== 'text/html')

function opensConversation(activity: IncomingActivity): boolean {
  switch (activity.type) {
    case 'event':
      return activity.name === 'webchat/join' || activity.name === 'startConversation'
    case 'installationUpdate':
      return activity.action === 'add' || activity.action === 'add-upgrade'
    case 'conversationUpdate':
      return somebodyJoined(activity)
    default:
      return false
  }
}

/** The bot itself is announced as a new member too; only a person is greeted. */
const somebodyJoined = ({ membersAdded = [], recipient }: IncomingActivity): boolean =>
  membersAdded.some((member) => isObject(member) && member['id'] !== recipient?.['id'])

function readPreset({ channelData, value, type }: IncomingActivity): Inbound['preset'] {
  const given = isObject(channelData) && channelData['preset']
  const source = isObject(given) ? given : type === 'event' && value
  if (!isObject(source)) return undefined
  return {
    ...short('country', source['country']),
    ...short('language', source['language']),
    ...short('customerType', source['customerType'] ?? source['type']),
  }
}

const short = <K extends string>(key: K, value: unknown): Partial<Record<K, string>> | undefined =>
  // Boundary of the type system: a computed key widens to an index signature.
  typeof value === 'string' && value.length <= 20
    ? ({ [key]: value } as Record<K, string>)
    : undefined
