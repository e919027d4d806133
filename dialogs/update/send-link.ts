import { speaker } from '../../locales/words.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import {
  contactsOfRecord,
  type ContactAddress,
} from '../../onboarding/messaging/contact-address.ts'
import type { MessageKind } from '../../onboarding/messaging/message-sender.ts'
import type { DispatchState } from '../../onboarding/messaging/messenger.ts'
import type { TransferRequest } from '../../onboarding/messaging/transfers.ts'
import { present } from '../../onboarding/present.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { Language } from '../../onboarding/vocabulary.ts'
import { contactsOf } from '../contacts.ts'
import type { Ports } from '../ports.ts'

/** What became of a link that somebody else asked for than the customer. */
export type LinkOutcome =
  | 'sent'
  /** It goes in the morning, or when the carrier answers (SM-14). */
  | 'waiting'
  /** Nothing reaches the customer, or nothing more is wanted there. */
  | 'unreachable'
  /** Many links in a short time. */
  | 'throttled'

type LinkPorts = Pick<Ports, 'messenger' | 'transfers' | 'chatUrl' | 'profile' | 'now'>

const outcomes: Readonly<Record<DispatchState, LinkOutcome>> = {
  accepted: 'sent',
  'in-doubt': 'sent',
  waiting: 'waiting',
  suppressed: 'unreachable',
  refused: 'unreachable',
  expired: 'unreachable',
  unsupported: 'unreachable',
}

interface Link {
  readonly to: ContactAddress
  readonly language: Language
  readonly words: 'update' | 'parked' | 'correct' | 'call' | 'summary' | 'wash'
  readonly request: Omit<TransferRequest, 'kind' | 'sentBy'>
  readonly asksAbout?: string
  /** Left out: the seller's own, which keeps quiet hours (SM-14). */
  readonly initiative?: 'customer'
  /** Where the full privacy notice stands, for words that name it. */
  readonly notice?: string
}

/** What became of a link, and by which way it went, if it did. */
export interface SentLink {
  readonly outcome: LinkOutcome
  readonly way?: MessageKind
}

const hourMs = 60 * 60 * 1000

/** A way into the chat page, and how long it holds. */
export interface OpenedLink {
  readonly url: string
  /** Whole hours. */
  readonly hours: number
  /** ISO 8601 UTC. */
  readonly expiresAt: string
}

type OpenPorts = Pick<Ports, 'transfers' | 'chatUrl' | 'now'>

/** The secret stands in the fragment of the address: no server, proxy or log ever sees it. */
async function openLink(
  { transfers, chatUrl, now }: OpenPorts,
  request: Omit<TransferRequest, 'kind'>,
): Promise<OpenedLink | 'throttled'> {
  const opening = await transfers.open({ ...request, kind: 'link' })
  if (opening.outcome === 'throttled') return 'throttled'
  const { secret, expiresAt } = opening
  const hours = Math.round((Date.parse(expiresAt) - now().getTime()) / hourMs)
  return { url: `${chatUrl()}#resume=${secret}`, hours, expiresAt }
}

/** For a message of somebody else, such as staff who ask for one thing. */
export const openUpdateLink = (
  ports: OpenPorts,
  {
    reference,
    ...request
  }: { readonly reference: string; readonly sentBy: MessageKind; readonly key: string },
): Promise<OpenedLink | 'throttled'> =>
  openLink(ports, { purpose: 'contact-update', caseId: reference, conversation: '', ...request })

async function send(ports: LinkPorts, link: Link): Promise<LinkOutcome> {
  const { to, language, words, request, asksAbout, initiative = 'business', notice = '' } = link
  const opened = await openLink(ports, { ...request, sentBy: to.kind })
  if (opened === 'throttled') return opened
  const { url, hours, expiresAt } = opened
  const say = speaker(language)
  const seller = ports.profile.controller.name
  const state = await ports.messenger.post({
    id: `sent-link|${request.key}|${to.kind}`,
    ...to,
    text: say(`outgoing.${words}.${to.kind}`, { seller, url, hours, notice }),
    subject: say(`outgoing.${words}.subject`, { seller }),
    language,
    initiative,
    usefulUntil: expiresAt,
    ...present({ asksAbout }),
  })
  return outcomes[state]
}

/** By text message where there is a number and a carrier, else by e-mail. */
async function sendByOne(
  ports: LinkPorts,
  contacts: readonly ContactAddress[],
  link: Omit<Link, 'to'>,
): Promise<SentLink> {
  const reachable = contacts.filter(({ kind }) => ports.messenger.kinds.includes(kind))
  for (const to of reachable) {
    const outcome = await send(ports, { ...link, to })
    if (outcome !== 'unreachable') return { outcome, way: to.kind }
  }
  return { outcome: 'unreachable' }
}

/**
 * Sends a finished customer the link by which its contact data is changed in the chat page. A "wrong number" in answer to it
 * takes the number out of the record (SM-07). `key`: what asked for it; the same again sends nothing new.
 */
export async function sendUpdateLink(
  ports: LinkPorts,
  record: CustomerRecord,
  key: string,
): Promise<LinkOutcome> {
  const { outcome } = await sendByOne(ports, contactsOfRecord(record), {
    language: record.language,
    words: 'update',
    asksAbout: record.reference,
    request: { purpose: 'contact-update', caseId: record.reference, conversation: '', key },
  })
  return outcome
}

/** What does not arrive, and what asked for its correction. */
export interface Correction {
  readonly failing: MessageKind
  readonly key: string
}

/** Asks a finished customer, by the other way than the one that fails, for one that works (DQ-10). */
export async function sendCorrectionLink(
  ports: LinkPorts,
  record: CustomerRecord,
  { failing, key }: Correction,
): Promise<LinkOutcome> {
  const { reference, language } = record
  const contacts = contactsOfRecord(record).filter(({ kind }) => kind !== failing)
  const { outcome } = await sendByOne(ports, contacts, {
    language,
    words: 'correct',
    asksAbout: reference,
    request: {
      purpose: 'contact-update',
      caseId: reference,
      conversation: '',
      key: `${key}|${reference}`,
    },
  })
  return outcome
}

/**
 * Asks a customer on the seller's own initiative to see to it that its data is right, by one contact point (DQ-09). A "wrong
 * number" in answer to it takes the number out of the record (SM-07). The same key again sends nothing new.
 */
export async function sendWashLink(
  ports: LinkPorts,
  record: CustomerRecord,
  { to, key }: { readonly to: ContactAddress; readonly key: string },
): Promise<LinkOutcome> {
  const { outcome } = await sendByOne(ports, [to], {
    language: record.language,
    words: 'wash',
    asksAbout: record.reference,
    request: { purpose: 'contact-update', caseId: record.reference, conversation: '', key },
  })
  return outcome
}

interface CaseLink extends Pick<Link, 'words' | 'initiative' | 'notice'> {
  readonly key: string
}

function sendCaseLink(
  ports: LinkPorts,
  state: CaseState,
  { key, ...link }: CaseLink,
): Promise<SentLink> {
  const { caseId, conversation, language } = state
  const { sms, email } = contactsOf(state, ports.messenger.kinds)
  const contacts: readonly ContactAddress[] = [
    ...(sms === undefined ? [] : [{ kind: 'sms', to: sms } as const]),
    ...(email === undefined ? [] : [{ kind: 'email', to: email } as const]),
  ]
  const request = { purpose: 'parked', caseId, conversation, key } as const
  return sendByOne(ports, contacts, { ...link, language, request })
}

/** Sends the customer of an onboarding that was left lying the link by which it is finished. */
export async function sendParkedLink(
  ports: LinkPorts,
  state: CaseState,
  key: string,
): Promise<LinkOutcome> {
  return (await sendCaseLink(ports, state, { words: 'parked', key })).outcome
}

/**
 * Sends whoever is on the phone a link to their case: to finish it alone, or `summary` to confirm what was said (CA-04). They
 * are waiting for it, so no quiet hours hold it back.
 */
export const sendCallLink = (
  ports: LinkPorts & Pick<Ports, 'privacyUrl'>,
  state: CaseState,
  link: { readonly words: 'call' | 'summary'; readonly key: string },
): Promise<SentLink> =>
  sendCaseLink(ports, state, {
    ...link,
    initiative: 'customer',
    notice: ports.privacyUrl(state.language),
  })
