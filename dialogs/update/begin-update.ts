import type { CaseState } from '../../onboarding/case-state.ts'
import { isFixedLine } from '../../onboarding/phone-kind.ts'
import { present } from '../../onboarding/present.ts'
import type { Transfer } from '../../onboarding/messaging/transfers.ts'
import {
  contactsOfRecord,
  type ContactAddress,
} from '../../onboarding/messaging/contact-address.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { UpdateWish } from '../../onboarding/updating.ts'
import type { Language } from '../../onboarding/vocabulary.ts'
import { spokenAt } from '../control-reply.ts'
import { tell, update, type Draft } from '../draft.ts'
import { sendCode } from '../flows/send-code.ts'
import { contextOf } from '../understanding-context.ts'
import { understand } from '../understanding/understand.ts'
import { identifyBy } from './identify.ts'
import { emptyUpdate, put, senderOf } from './update-state.ts'
import { hearUpdateWish, type HeardWish } from './update-wish.ts'

const sms = 'sms'

/** A text message begins anew, with a code of its own; in a chat another wish is one of the same customer. */
function isFreeNow({ state, inbound }: Draft): boolean {
  const { answers, finished, updating } = state
  if (updating?.ended === true) return true
  const hasNothing = Object.keys(answers).length === 0
  if (updating !== undefined) return hasNothing && inbound.channel === sms
  return finished !== undefined || hasNothing
}

/** Nothing of a customer's own is under way here. A member of staff has other ways to change a record. */
function isFree(draft: Draft): boolean {
  const { moved, joining } = draft.state
  const isElsewhere = draft.staff !== undefined || moved !== undefined || joining !== undefined
  return !isElsewhere && isFreeNow(draft)
}

/** That of the words; of several the one spoken where the number is, else the one spoken here so far. Never what is stored (SM-11). */
function languageOf(draft: Draft, { languages }: HeardWish): Language {
  const { language, channel } = draft.state
  const ofNumber = channel === sms ? spokenAt(senderOf(draft)) : undefined
  const offered = languages.filter((each) => draft.ports.profile.languages.includes(each))
  const wanted = [ofNumber, language, offered[0]]
  return wanted.find((each) => each !== undefined && offered.includes(each)) ?? language
}

/** What waits for a person is still to be heard of here, and can still be paid in advance (CR-12). */
const asideOf = ({ state }: Draft): CaseState | undefined =>
  state.finished?.outcome === 'in-review' ? state : state.aside

function open(draft: Draft, wish: UpdateWish): void {
  const { ports } = draft
  const aside = asideOf(draft)
  draft.state = emptyUpdate(draft)
  update(draft, present({ aside }))
  update(draft, { updating: { id: ports.newId(), wish, found: [], values: {}, changes: 0 } })
}

/** These say nothing of whether the message asks or wishes. */
const untold: ReadonlySet<string> = new Set([
  'question',
  'greeting',
  'thanks',
  'smallTalk',
  'frustration',
  'signUp',
])

/** "kan jeg ændre mailen senere?": what has an answer of its own is asked, and nothing is to be changed now. */
function isOnlyAsked(draft: Draft): boolean {
  if (draft.state.finished === undefined) return false
  const { command, digression, fills } = understand(draft.inbound.text, contextOf(draft))
  const isTold = digression !== undefined && !untold.has(digression.topic)
  return isTold && command === undefined && fills.length === 0
}

/** The wish to change contact data, where one can be carried out. */
function wishOf(draft: Draft): HeardWish | undefined {
  const { kind, text, submit } = draft.inbound
  const isWords = kind === 'message' && submit === undefined
  const wish = isWords && isFree(draft) ? hearUpdateWish(text) : undefined
  return wish === undefined || isOnlyAsked(draft) ? undefined : wish
}

/** Where a code shows that it is this customer: not at what is said to be wrong (SM-10), and nowhere that takes no texts. */
async function proofFor(
  { state, ports }: Draft,
  item: UpdateWish['item'],
): Promise<ContactAddress | undefined> {
  const record = await ports.customers.get(state.reference)
  if (record === undefined || record.status === 'erased') return undefined
  const wrong = item === 'phone' ? sms : item
  return contactsOfRecord(record).find(
    ({ kind, to }) =>
      ports.messenger.kinds.includes(kind) && kind !== wrong && !(kind === sms && isFixedLine(to)),
  )
}

/** A text message proves nothing: there the number that writes is what a code goes to. */
const isOwn = (draft: Draft): boolean =>
  draft.state.finished !== undefined && draft.inbound.channel !== sms && isFree(draft)

/**
 * Who has become a customer in this very conversation is not asked who they are: a code to what they gave then shows it, and what
 * they write with their wish is kept until it does (SM-10). `false`: there is nothing that a code can go to.
 */
export async function beginOwnUpdate(draft: Draft, wish: UpdateWish): Promise<boolean> {
  const { reference } = draft.state
  if (!isOwn(draft)) return false
  const proof = await proofFor(draft, wish.item)
  if (proof === undefined) return false
  open(draft, wish)
  put(draft, { claimed: proof, found: [{ reference, name: '', proof }] })
  draft.command = 'change'
  // Whoever corrects at once may not have been told of it yet: a crash lay between.
  tell(draft, 'messages.digression.savedDone', { reference })
  if (await sendCode(draft, draft.state.updating?.id ?? '', proof)) {
    tell(draft, proof.kind === sms ? 'update.identify.own.phone' : 'update.identify.own.email')
  }
  return true
}

/** A customer who wants contact data changed, in whatever words. `false`: the message is about something else. */
export async function beginUpdate(draft: Draft): Promise<boolean> {
  const { text, channel } = draft.inbound
  const wish = wishOf(draft)
  if (wish === undefined) return false
  const language = languageOf(draft, wish)
  if (
    wish.item !== 'undo' &&
    (await beginOwnUpdate(draft, { text, ...present({ item: wish.item }) }))
  ) {
    return true
  }
  open(draft, { text, ...present({ item: wish.item }) })
  update(draft, { language })
  draft.command = wish.item === 'undo' ? 'undo' : 'change'
  if (channel !== sms) return true
  if (await identifyBy(draft, { kind: sms, to: senderOf(draft) })) {
    tell(draft, 'update.identify.text', { seller: draft.ports.profile.controller.name })
  }
  return true
}

/** Where a link went, its code goes as well. */
async function proveByLink(draft: Draft, record: CustomerRecord, link: Transfer): Promise<void> {
  const contacts = contactsOfRecord(record)
  const to = contacts.find(({ kind }) => kind === link.sentBy) ?? contacts[0]
  if (to === undefined) return
  const customer = { reference: record.reference, name: '', proof: to }
  put(draft, { link, claimed: to, found: [customer] })
  if (await sendCode(draft, draft.state.updating?.id ?? '', to)) {
    tell(draft, `update.identify.page.${to.kind}`)
  }
}

/**
 * A link to a customer's contact data was opened. A code to where the link went shows that its owner has opened it, and not
 * whoever borrowed the phone (CH-07). `false`: there is no such customer any more.
 */
export async function beginByLink(draft: Draft, transfer: Transfer): Promise<boolean> {
  const record = await draft.ports.customers.get(transfer.caseId)
  if (record === undefined || record.status === 'erased') return false
  open(draft, { text: '' })
  const isOffered = draft.ports.profile.languages.includes(record.language)
  update(draft, isOffered ? { language: record.language } : {})
  await proveByLink(draft, record, transfer)
  return true
}
