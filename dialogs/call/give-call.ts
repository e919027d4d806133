import { planOf } from '../../onboarding/call/plan.ts'
import type { WordKey } from '../../locales/words.ts'
import type { MessageKind } from '../../onboarding/messaging/message-sender.ts'
import { tell, type Draft } from '../draft.ts'
import { summaryHash } from '../summary.ts'
import { sendCallLink, type LinkOutcome, type SentLink } from '../update/send-link.ts'
import { callIn, changeCall, clearCall, inCustomersLanguage } from './call-draft.ts'

const troubles: Readonly<Record<Exclude<LinkOutcome, 'sent' | 'waiting'>, WordKey>> = {
  unreachable: 'calls.told.notReached',
  throttled: 'calls.told.tooManyLinks',
}

/** Two presses on the same state are one message. */
const keyOf = ({ state }: Draft, what: string): string =>
  [state.caseId, what, state.revision].join('|')

async function send(draft: Draft, words: 'call' | 'summary'): Promise<SentLink> {
  const key = keyOf(draft, words)
  return inCustomersLanguage(draft, () => sendCallLink(draft.ports, draft.state, { words, key }))
}

/** Says what became of the link; gives the way that it went, if it did or will. */
function tellSent(
  draft: Draft,
  { outcome, way }: SentLink,
  sent: Readonly<Record<MessageKind, WordKey>>,
): MessageKind | undefined {
  if (outcome === 'unreachable' || outcome === 'throttled' || way === undefined) {
    tell(draft, troubles[outcome === 'throttled' ? outcome : 'unreachable'])
    return undefined
  }
  tell(draft, outcome === 'sent' ? sent[way] : 'calls.told.linkWaits')
  return way
}

/** The customer goes on alone: a link to their own case, with everything that was said (CA-11). */
export async function giveToCustomer(draft: Draft): Promise<void> {
  const { agreed } = callIn(draft)
  if (agreed !== undefined) {
    await finishCall(draft)
    return
  }
  const way = tellSent(draft, await send(draft, 'call'), {
    sms: 'calls.told.given.sms',
    email: 'calls.told.given.email',
  })
  if (way === undefined) return
  const { staff: by = '', at } = draft
  clearCall(draft, 'parked')
  changeCall(draft, { given: { by, at, way } })
}

/**
 * The customer said yes on the phone. They get the written summary by a link at once, and confirm, correct or object there: until
 * then nothing is confirmed, nobody is assessed and there is no customer (CA-04).
 */
export async function finishCall(draft: Draft): Promise<void> {
  const { state, ports, at, staff: by = '' } = draft
  if (planOf(state, callIn(draft), ports.profile).missing.length > 0) {
    tell(draft, 'calls.told.stillMissing')
    return
  }
  const way = tellSent(draft, await send(draft, 'summary'), {
    sms: 'calls.told.agreed.sms',
    email: 'calls.told.agreed.email',
  })
  if (way === undefined) return
  changeCall(draft, { agreed: { by, at, way, summaryHash: summaryHash(state, ports.profile) } })
}
