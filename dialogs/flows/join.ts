import type { CaseState, Option } from '../../onboarding/case-state.ts'
import type { MessageKind } from '../../onboarding/messaging/message-sender.ts'
import type { Transfer } from '../../onboarding/messaging/transfers.ts'
import { readTransferCode, readTransferToken } from '../../onboarding/messaging/transfer-secret.ts'
import { contactsOf } from '../contacts.ts'
import { clear, tell, update, words, type Draft } from '../draft.ts'
import type { Question } from '../question.ts'
import { beginByLink } from '../update/begin-update.ts'
import { keyOf } from './leave.ts'
import { sendCode, tellWrongCode } from './send-code.ts'

/** The secret that the page was opened with, or a code that somebody typed and nothing else. */
const secretIn = ({ resume, text }: Draft['inbound']): string | undefined =>
  resume === undefined ? readTransferCode(text) : readTransferToken(resume)

/** Nine letters without hyphens may be a name all the same. */
const isMeantAsCode = ({ resume, text }: Draft['inbound']): boolean =>
  resume !== undefined || /[\d-]/.test(text)

/** Something of a customer's own is under way here, which must not be overwritten. */
const isBusy = ({ answers, finished, moved }: CaseState): boolean =>
  finished === undefined && moved === undefined && Object.keys(answers).length > 0

/** The case behind a secret, if it is still where the way was opened. */
async function caseOf(
  draft: Draft,
  transfer: Transfer | undefined,
): Promise<CaseState | undefined> {
  if (transfer === undefined || transfer.purpose === 'contact-update') return undefined
  const found = await draft.ports.caseIn(transfer.conversation)
  return found?.caseId === transfer.caseId ? found : undefined
}

/** What a secret led to: a case, nowhere (and that was said), or it was none and the message is to be heard. */
export type Joined = 'case' | 'nowhere' | 'no-secret'

/** Takes a link or code that came with this message, if one did. */
export async function join(draft: Draft): Promise<Joined> {
  const secret = secretIn(draft.inbound)
  if (secret === undefined) return 'no-secret'

  const { state, ports } = draft
  const transfer = await ports.transfers.find(secret, state.conversation)
  if (transfer === undefined) return tellGone(draft)
  return transfer.purpose === 'contact-update'
    ? joinUpdate(draft, transfer)
    : joinCase(draft, transfer)
}

function tellGone(draft: Draft): Joined {
  if (!isMeantAsCode(draft.inbound)) return 'no-secret'
  tell(draft, 'move.gone')
  return 'nowhere'
}

async function joinCase(draft: Draft, transfer: Transfer): Promise<Joined> {
  const { state } = draft
  const other = await caseOf(draft, transfer)
  if (other === undefined) return tellGone(draft)
  if (transfer.conversation === state.conversation) tell(draft, 'move.here')
  else if (isBusy(state)) tell(draft, 'move.busy')
  else await begin(draft, transfer, other)
  return 'case'
}

/** A link to a finished customer's contact data. */
async function joinUpdate(draft: Draft, transfer: Transfer): Promise<Joined> {
  if (isBusy(draft.state)) {
    tell(draft, 'move.busy')
    return 'case'
  }
  return (await beginByLink(draft, transfer)) ? 'case' : tellGone(draft)
}

/**
 * CH-07: after a one-time code to something that the customer gave. When there is nothing yet, there is nothing personal to
 * protect either, and the code itself proves that its owner sees the first conversation.
 */
async function begin(draft: Draft, transfer: Transfer, other: CaseState): Promise<void> {
  const ways = waysTo(draft, other)
  clear(draft, 'finished', 'moved')
  update(draft, { language: other.language, joining: { transfer, ways } })
  const [first] = ways
  if (first === undefined) {
    update(draft, { joining: { transfer, ways, proven: true }, finishing: 'move' })
    return
  }
  tell(draft, 'move.why')
  await sendCodeBy(draft, first, other)
}

function waysTo({ ports }: Draft, other: CaseState): readonly MessageKind[] {
  const contacts = contactsOf(other, ports.messenger.kinds)
  return (['sms', 'email'] as const).filter((kind) => contacts[kind] !== undefined)
}

async function sendCodeBy(draft: Draft, kind: MessageKind, other: CaseState): Promise<void> {
  const { joining } = draft.state
  const to = contactsOf(other, [kind])[kind]
  if (joining === undefined || to === undefined) return
  if (await sendCode(draft, other.caseId, { kind, to })) {
    update(draft, { joining: { ...joining, sentTo: kind } })
  }
}

/** Sends a code once more, or to the other contact point (SM-09). */
export async function sendCodeTo(draft: Draft, kind: MessageKind): Promise<void> {
  const { joining } = draft.state
  const other = await caseOf(draft, joining?.transfer)
  if (other === undefined) giveUp(draft)
  else await sendCodeBy(draft, kind, other)
}

/** Leaves the other case where it is. */
export function giveUp(draft: Draft): void {
  tell(draft, 'move.gone')
  clear(draft, 'joining')
}

/** What was typed while a code is waited for. `false`: it was no code. */
export async function takeCode(draft: Draft): Promise<boolean> {
  const { joining } = draft.state
  if (joining === undefined || !/\d/.test(draft.inbound.text)) return false
  const check = await draft.ports.codes.check({
    caseId: joining.transfer.caseId,
    code: draft.inbound.text,
    key: keyOf(draft),
  })
  if (check === 'right') {
    update(draft, { joining: { ...joining, proven: true }, finishing: 'move' })
    return true
  }
  tellWrongCode(draft, check)
  return true
}

const questions = { sms: 'move.ask.toPhone', email: 'move.ask.toMail' } as const
const buttons = { sms: 'move.buttons.toPhone', email: 'move.buttons.toMail' } as const

/** The open question while a code is waited for. */
export function joinQuestion(draft: Draft): Question {
  const { joining } = draft.state
  if (joining === undefined || joining.proven === true) return { lines: [], options: [] }
  const say = words(draft)
  const { sentTo, ways } = joining
  const wayOptions = ways.map((way): Option => ({
    title: say(way === sentTo ? 'move.buttons.again' : buttons[way]),
    value: `join:${way}`,
  }))
  return {
    lines: [say(sentTo === undefined ? 'move.ask.nowhere' : questions[sentTo])],
    options: [...wayOptions, { title: say('move.buttons.fresh'), value: 'join:fresh' }],
  }
}
