import type { MailDomainAnswer } from '../../onboarding/ports.ts'
import { isFixedLine } from '../../onboarding/phone-kind.ts'
import { textValue } from '../../onboarding/text-value.ts'
import type { Draft } from '../draft.ts'
import { timeFor, within } from '../within.ts'
import type { Fill } from '../understanding/understanding.ts'
import { mark, markUnverified, raiseDoubt } from './doubt.ts'

const isMailKey = (key: string): boolean => key.endsWith('.email')
const isPhoneKey = (key: string): boolean => key.endsWith('.phone')

/** What takes mail at the domain of an address, within the deadline. */
export function askDomain(draft: Draft, mail: string): Promise<MailDomainAnswer> {
  const { mailDomains } = draft.ports
  const domain = mail.slice(mail.lastIndexOf('@') + 1)
  return within(
    timeFor(draft.ports, 'mail'),
    (signal) => mailDomains.check(domain, signal),
    'unknown',
  )
}

/** The customer has said of the same address elsewhere that it is right. */
function isBelieved(draft: Draft, mail: string): boolean {
  return Object.entries(draft.state.answers).some(
    ([key, { value, verification }]) =>
      isMailKey(key) && value === mail && verification === 'unverified',
  )
}

async function checkMail(draft: Draft, key: string, mail: string): Promise<void> {
  if (isBelieved(draft, mail)) {
    markUnverified(draft, key)
    return
  }
  const answer = await askDomain(draft, mail)
  if (answer === 'unknown') {
    // To be asked again later; the customer hears nothing of it.
    mark(draft, key, { verification: 'pending', sourceId: draft.ports.mailDomains.id })
  } else if (answer !== 'deliverable') raiseDoubt(draft, key, answer)
}

/** Text messages are how the seller, or this very conversation, reaches the customer. */
const needsMobile = ({ inbound, ports }: Draft): boolean =>
  ports.profile.mobileNeeded || inbound.channel === 'sms'

/**
 * Whether the customer can be reached at what was just given: a mark on the answer or a question, never a refusal. An
 * address that is being asked about as a slip is not asked about twice.
 */
export async function checkContacts(draft: Draft, fills: readonly Fill[]): Promise<void> {
  for (const { key, suggestion } of fills) {
    const value = textValue(draft.state.answers[key]?.value)
    if (isMailKey(key) && suggestion === undefined) await checkMail(draft, key, value)
    if (isPhoneKey(key) && needsMobile(draft) && isFixedLine(value)) {
      raiseDoubt(draft, key, 'fixedLine')
    }
  }
}
