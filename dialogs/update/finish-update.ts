import { maskPhone } from '../../onboarding/mask.ts'
import { speakerOfRecord } from '../../onboarding/messaging/contact-address.ts'
import type { ChangeResult } from '../../onboarding/stores.ts'
import type { MessageKind } from '../../onboarding/messaging/message-sender.ts'
import { textValue } from '../../onboarding/text-value.ts'
import { differs } from '../../onboarding/settled-differences.ts'
import type { Updating } from '../../onboarding/updating.ts'
import { clear, tell, words, type Draft } from '../draft.ts'
import { speakerOf } from '../said-answer.ts'
import { addReview } from '../flows/hand-over.ts'
import { showContext } from '../summary.ts'
import { showValue } from '../show-value.ts'
import { tellStaffAnswered } from './asked-by-staff.ts'
import { refreshView } from './open-customer.ts'
import { endUpdate } from './update-options.ts'
import { put } from './update-state.ts'

const hourMs = 60 * 60 * 1000
/** SM-10: so long a changed number can be changed back. */
const undoHours = 72
/** A notice is of use as long as something can be done about it. */
const noticeHours = undoHours

const later = (draft: Draft, hours: number): string =>
  new Date(Date.parse(draft.at) + hours * hourMs).toISOString()

interface Notice {
  readonly kind: MessageKind
  readonly to: string
  readonly about: 'phoneChanged' | 'mailChanged'
  readonly end: string
}

/** SM-10: whoever had the old number or address hears of it there; nothing of the new one but its end is told. */
async function notify(draft: Draft, changeId: string, notice: Notice): Promise<void> {
  const { ports, state } = draft
  const say = words(draft)
  const { kind, to, about, end } = notice
  const values = { seller: ports.profile.controller.name, phone: ports.profile.desk.phone, end }
  await ports.messenger.hand({
    id: `notice|${changeId}|${about}|${kind}`,
    kind,
    to,
    text: say(`outgoing.${about}.${kind}`, values),
    subject: say(`outgoing.${about}.subject`, values),
    language: state.language,
    initiative: 'customer',
    usefulUntil: later(draft, noticeHours),
  })
}

/** Who is to hear of a change, and where. */
function noticesOf(
  { before = {}, proven }: Updating,
  { phone, email }: ReturnType<typeof speakerOfRecord>,
): readonly Notice[] {
  const end = maskPhone(phone)
  const number: readonly Notice[] =
    before.phone === undefined
      ? []
      : [
          { kind: 'sms', to: before.phone, about: 'phoneChanged', end },
          { kind: 'email', to: before.email ?? email, about: 'phoneChanged', end },
        ]
  const about = 'mailChanged'
  if (before.email === undefined) return number
  // Who proved it by e-mail may have taken the mailbox over: the phone is told.
  const byPhone =
    proven?.by.kind === 'email'
      ? [{ kind: 'sms' as const, to: before.phone ?? phone, about, end } as const]
      : []
  return [...number, { kind: 'email', to: before.email, about, end }, ...byPhone]
}

/** The new number counts at once; the old one can take it back for a while. */
async function openUndo(draft: Draft, { values, before, undoing }: Updating, reference: string) {
  if (undoing === true) {
    await draft.ports.finder.closeUndo(reference)
    return
  }
  const key = Object.keys(values).find((name) => name.endsWith('.phone'))
  if (key === undefined || before?.phone === undefined) return
  await draft.ports.finder.openUndo({
    reference,
    key,
    old: before.phone,
    fresh: textValue(values[key]?.value),
    until: later(draft, undoHours),
  })
}

/** Nothing is another value now. */
function tellStanding(draft: Draft, { values, standing }: Updating): void {
  if (standing === 'confirmed') {
    tell(draft, 'update.find.confirmed')
    return
  }
  const show = showContext(draft.state, draft.ports.profile)
  for (const [key, { value }] of Object.entries(values)) {
    tell(draft, 'update.find.kept', { value: showValue(key, value, show) })
  }
}

function tellSaved(draft: Draft, { values, undoing, customer }: Updating): void {
  if (undoing === true) {
    tell(draft, 'update.undone')
    return
  }
  const show = showContext(draft.state, draft.ports.profile)
  const said = Object.entries(values).filter(
    ([key]) => key !== 'invoice.email' || values['invoice.channel'] !== undefined,
  )
  const shown = said.map(([key, { value }]) => showValue(key, value, show)).join(', ')
  const isBoth = values['invoice.email'] !== undefined && values['invoice.channel'] === undefined
  tell(
    draft,
    isBoth && customer?.mailTakesInvoices === true ? 'update.savedBoth' : 'update.saved',
    {
      value: shown,
    },
  )
  for (const [key, { value }] of Object.entries(values)) draft.understood[key] = value
}

const changeIdOf = ({ id, changes }: Updating): string => `update-${id}-${changes}`

function write(draft: Draft, updating: Updating, reference: string): Promise<ChangeResult> {
  const { values, before } = updating
  const phone = Object.keys(values).find((key) => key.endsWith('.phone'))
  return draft.ports.customers.change({
    id: changeIdOf(updating),
    reference,
    changedBy: { ...speakerOf(draft), channel: draft.inbound.channel, at: draft.at },
    values,
    conversation: draft.state.conversation,
    ...(phone === undefined || before?.phone === undefined
      ? {}
      : { seen: { [phone]: before.phone } }),
  })
}

/** A value that a register contradicts is looked at by a person (DQ-07). */
function putDifferences(draft: Draft, { values, asked }: Updating): void {
  for (const [key, { verification }] of Object.entries(values)) {
    // A case that waits for this very answer waits already.
    if (verification === 'differs' && key !== asked?.key) addReview(draft, differs(key))
  }
}

/** Whoever gave the digits of a read-back has read what we sent, which is all that a code shows. */
const provenAnew = ({ at }: Draft, { confirm, proven }: Updating): Partial<Updating> =>
  confirm?.given === true && proven !== undefined ? { proven: { ...proven, at } } : {}

/**
 * Carries a change out, after the state was saved with it: record with history and event, the time for undoing it, and
 * notices to where the customer was reached before. Everything is keyed by the session and its number of changes, so that a
 * crash in the middle is mended by doing it again.
 */
export async function finishUpdate(draft: Draft): Promise<void> {
  const { updating } = draft.state
  clear(draft, 'finishing')
  if (updating?.customer === undefined) return
  const { reference } = updating.customer
  const result = await write(draft, updating, reference)
  const rest = {
    item: undefined,
    values: {},
    before: undefined,
    undoing: undefined,
    confirm: undefined,
    menu: undefined,
    third: undefined,
    standing: undefined,
  }
  if (result.outcome === 'gone') {
    endUpdate(draft)
    return
  }
  if (result.outcome === 'refused') {
    tell(draft, 'update.stale')
    put(draft, { ...rest, menu: true })
    return
  }
  putDifferences(draft, updating)
  await openUndo(draft, updating, reference)
  for (const notice of noticesOf(updating, speakerOfRecord(result.record))) {
    await notify(draft, changeIdOf(updating), notice)
  }
  put(draft, { ...rest, ...provenAnew(draft, updating), changes: updating.changes + 1 })
  await refreshView(draft, result.record)
  if (updating.standing === undefined) tellSaved(draft, updating)
  else tellStanding(draft, updating)
  await tellStaffAnswered(draft, updating, reference)
}
