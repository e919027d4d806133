import type { ContactAddress } from '../../onboarding/messaging/contact-address.ts'
import { isSameContact } from '../../onboarding/messaging/contact-address.ts'
import type { FoundCustomer } from '../../onboarding/messaging/customer-finder.ts'
import { readCode } from '../../onboarding/messaging/one-time-code.ts'
import { readEmail } from '../../onboarding/readers/email.ts'
import { readPhone } from '../../onboarding/readers/phone.ts'
import { toReference } from '../../onboarding/reference.ts'
import { tell, words, type Draft } from '../draft.ts'
import { keyOf } from '../flows/leave.ts'
import { codeWish, tellUnsent, tellWrongCode } from '../flows/send-code.ts'
import { readContext } from '../read-context.ts'
import { openCustomer } from './open-customer.ts'
import { put } from './update-state.ts'

/** Where a code for nobody would go; `.invalid` is nobody's domain (RFC 2606), and nothing is ever sent there. */
const nobody: ContactAddress = { kind: 'email', to: 'nobody@example.invalid' }

interface Claim {
  /** What was written from, or said; throttled by it. */
  readonly said: string
  readonly found: readonly FoundCustomer[]
  /** Where the code goes when nobody is found: nowhere, with the same steps. */
  readonly otherwise: ContactAddress
}

/** Sends a code to whoever it may be. What is answered, and when, is the same whether that is anybody (SM-11). */
async function askForProof(draft: Draft, { said, found, otherwise }: Claim): Promise<boolean> {
  const { updating } = draft.state
  const claimed = found[0]?.proof ?? otherwise
  put(draft, { claimed, found: found.filter(({ proof }) => isSameContact(proof, claimed)) })
  const issued = await draft.ports.codes.issueQuietly({
    caseId: updating?.id ?? '',
    ...claimed,
    ...codeWish(draft),
    claimed: said,
    decoy: found.length === 0,
  })
  tellUnsent(draft, issued)
  return issued.outcome === 'sent'
}

/** By what somebody writes from, or says that they can be reached at. */
export async function identifyBy(draft: Draft, address: ContactAddress): Promise<boolean> {
  const found = await draft.ports.finder.at(address)
  return askForProof(draft, { said: address.to, found, otherwise: address })
}

const hourMs = 60 * 60 * 1000

/** Whole hours that a link still holds. */
const hoursUntil = (draft: Draft, expiresAt: string): number =>
  Math.round((Date.parse(expiresAt) - Date.parse(draft.at)) / hourMs)

/** SM-10: who has lost the number gets a link by e-mail; the number that they write from proves nothing. */
async function mailLink(draft: Draft, reference: string): Promise<void> {
  const { ports, state } = draft
  const [customer] = await ports.finder.of(reference)
  const opening = await ports.transfers.open({
    purpose: 'contact-update',
    caseId: reference,
    conversation: '',
    sentBy: 'email',
    kind: 'link',
    key: keyOf(draft),
  })
  if (opening.outcome === 'throttled') {
    tell(draft, 'move.tooMany')
    return
  }
  const say = words(draft)
  const hours = hoursUntil(draft, opening.expiresAt)
  const seller = ports.profile.controller.name
  const url = `${ports.chatUrl()}#resume=${opening.secret}`
  await ports.messenger.hand({
    id: `update-link|${state.updating?.id ?? ''}|${keyOf(draft)}`,
    kind: 'email',
    to: customer?.proof.to ?? nobody.to,
    text: say('outgoing.update.email', { seller, url, hours }),
    subject: say('outgoing.update.subject', { seller }),
    language: state.language,
    initiative: 'customer',
    // What is of no use any more is never sent.
    usefulUntil: customer === undefined ? draft.at : opening.expiresAt,
  })
  tell(draft, 'update.identify.link', { hours })
}

async function byReference(draft: Draft, reference: string): Promise<void> {
  if (draft.inbound.channel === 'sms') {
    await mailLink(draft, reference)
    return
  }
  const found = await draft.ports.finder.of(reference)
  if (await askForProof(draft, { said: reference, found, otherwise: nobody })) {
    tell(draft, 'update.identify.sent')
  }
}

/** A customer number; digits alone may be a phone number. */
const referenceIn = (text: string): string | undefined =>
  /\p{L}/u.test(text) ? toReference(text) : undefined

function addressIn(draft: Draft): ContactAddress | undefined {
  const { text, channel } = draft.inbound
  // A number that is typed in a text message is none that it was sent from.
  if (channel === 'sms') return undefined
  const mail = readEmail(text)
  if (mail.ok) return { kind: 'email', to: mail.value }
  const [country] = draft.ports.profile.countries
  const phone = readPhone(text, { ...readContext(draft), country: country ?? 'DK' })
  return phone.ok ? { kind: 'sms', to: phone.value } : undefined
}

/** Who it may be, as they say. `false`: they said nothing of the kind. */
export async function takeIdentity(draft: Draft): Promise<boolean> {
  const reference = referenceIn(draft.inbound.text)
  if (reference !== undefined) {
    await byReference(draft, reference)
    return true
  }
  const address = addressIn(draft)
  if (address === undefined) return false
  if (await identifyBy(draft, address)) tell(draft, 'update.identify.sent')
  return true
}

/** Once more, to the same place. `expired`: nobody has asked for it. */
export async function sendProofAgain(draft: Draft, why: 'again' | 'expired'): Promise<void> {
  const { claimed, found = [] } = draft.state.updating ?? {}
  if (claimed === undefined) return
  if (await askForProof(draft, { said: claimed.to, found, otherwise: claimed })) {
    tell(draft, `update.identify.${why}`)
  }
}

/** A code that was typed. `false`: it was none. */
export async function takeProof(draft: Draft): Promise<boolean> {
  const { updating } = draft.state
  const code = draft.inbound.text
  if (updating?.claimed === undefined || readCode(code) === undefined) return false
  const check = await draft.ports.codes.check({ caseId: updating.id, code, key: keyOf(draft) })
  if (check === 'right') {
    await prove(draft)
    return true
  }
  tellWrongCode(draft, check)
  return true
}

/** The link that led here is used up by whoever has the code as well. */
async function prove(draft: Draft): Promise<void> {
  const { link, claimed, found = [] } = draft.state.updating ?? {}
  if (claimed === undefined) return
  const isTheirs =
    link === undefined || (await draft.ports.transfers.use(link.id, draft.state.conversation))
  if (!isTheirs) {
    tell(draft, 'move.gone')
    put(draft, { claimed: undefined, link: undefined, found: [] })
    return
  }
  put(draft, { proven: { at: draft.at, by: claimed } })
  const [customer, ...others] = found
  if (customer !== undefined && others.length === 0) await openCustomer(draft, customer.reference)
}
