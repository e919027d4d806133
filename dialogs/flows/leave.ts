import type { DispatchState } from '../../onboarding/messaging/messenger.ts'
import type { MessageKind } from '../../onboarding/messaging/message-sender.ts'
import type { WordKey } from '../../locales/words.ts'
import { contactsOf, type Contacts } from '../contacts.ts'
import { tell, words, type Draft, type MoveWay } from '../draft.ts'

const minuteMs = 60_000

/** Whole minutes that something still holds. */
const minutesUntil = (draft: Draft, expiresAt: string): number =>
  Math.round((Date.parse(expiresAt) - Date.parse(draft.at)) / minuteMs)

/**
 * What outside effects of this message are keyed by; the turn counts where a channel gave no id. Ids of activities are
 * their channel's own.
 */
export const keyOf = ({ inbound, state }: Draft): string =>
  [state.caseId, inbound.channel, inbound.activityId ?? state.revision].join('|')

function open(draft: Draft, kind: 'link' | 'code') {
  const { caseId, conversation } = draft.state
  return draft.ports.transfers.open({
    purpose: 'continue',
    caseId,
    conversation,
    kind,
    key: keyOf(draft),
  })
}

/** A code to be typed elsewhere: whoever reads it sees this conversation. */
async function showCode(draft: Draft): Promise<void> {
  const opening = await open(draft, 'code')
  if (opening.outcome === 'throttled') {
    tell(draft, 'move.tooMany')
    return
  }
  tell(draft, 'move.showCode', {
    url: draft.ports.chatUrl(),
    code: opening.secret,
    minutes: minutesUntil(draft, opening.expiresAt),
  })
}

interface Address {
  readonly kind: MessageKind
  readonly to: string
}

/** What became of a message, in words; `undefined`: it is on its way. */
const troubles: Readonly<Record<DispatchState, WordKey | undefined>> = {
  accepted: undefined,
  // The customer sees whether it comes.
  'in-doubt': undefined,
  suppressed: 'move.unreachable',
  refused: 'move.unreachable',
  waiting: 'move.later',
  expired: 'move.later',
  unsupported: 'move.later',
}

const sentWords = { sms: 'move.sent.toPhone', email: 'move.sent.toMail' } as const

/** The secret stands in the fragment of the address: no server, proxy or log ever sees it. */
async function sendLink(draft: Draft, { kind, to }: Address): Promise<void> {
  const { state, ports } = draft
  const opening = await open(draft, 'link')
  if (opening.outcome === 'throttled') {
    tell(draft, 'move.tooMany')
    return
  }
  const say = words(draft)
  const minutes = minutesUntil(draft, opening.expiresAt)
  const seller = ports.profile.controller.name
  const url = `${ports.chatUrl()}#resume=${opening.secret}`
  const sent = await ports.messenger.post({
    id: `link|${state.caseId}|${keyOf(draft)}`,
    kind,
    to,
    text: say(`outgoing.link.${kind}`, { seller, url, minutes }),
    subject: say('outgoing.link.subject'),
    language: state.language,
    initiative: 'customer',
    usefulUntil: opening.expiresAt,
  })
  tell(draft, troubles[sent] ?? sentWords[kind], { minutes })
}

function addressFor(way: MoveWay, contacts: Contacts): Address | undefined {
  const kinds = way === 'auto' ? (['sms', 'email'] as const) : way === 'code' ? [] : [way]
  const kind = kinds.find((candidate) => contacts[candidate] !== undefined)
  const to = kind === undefined ? undefined : contacts[kind]
  return kind === undefined || to === undefined ? undefined : { kind, to }
}

/** What the buttons say. */
const buttons = {
  sms: 'move.buttons.toPhone',
  email: 'move.buttons.toMail',
  code: 'move.buttons.code',
} as const

/** The other ways, as buttons before those of the open question. */
function offerOthers(draft: Draft, used: MoveWay, contacts: Contacts): void {
  const others = (['sms', 'email'] as const).filter(
    (kind) => kind !== used && contacts[kind] !== undefined,
  )
  const ways = used === 'code' ? others : [...others, 'code' as const]
  const say = words(draft)
  draft.offers.push(...ways.map((way) => ({ title: say(buttons[way]), value: `move:${way}` })))
}

/** Opens a way to go on with this case elsewhere: a link to what the customer gave, else a code on this screen (CH-07). */
export async function leave(draft: Draft, way: MoveWay): Promise<void> {
  const contacts = contactsOf(draft.state, draft.ports.messenger.kinds)
  const address = addressFor(way, contacts)
  if (address === undefined) await showCode(draft)
  else await sendLink(draft, address)
  offerOthers(draft, address?.kind ?? 'code', contacts)
}
