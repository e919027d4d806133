import type { ReadContext } from '../../onboarding/field.ts'
import type { ContactAddress } from '../../onboarding/messaging/contact-address.ts'
import { readEmail } from '../../onboarding/readers/email.ts'
import { readPhone } from '../../onboarding/readers/phone.ts'
import { spokenIn } from '../../onboarding/spoken-in.ts'
import { countryCodes } from '../../onboarding/vocabulary.ts'
import { tell, words, type Draft } from '../draft.ts'
import { tellNoticeByStaff } from '../notices.ts'
import { readContext } from '../read-context.ts'
import { callIn, changeCall, inCustomersLanguage } from './call-draft.ts'

/** The short notice was read aloud: who, when, in which language and which words (CA-03). */
export async function noticeRead(draft: Draft): Promise<void> {
  await inCustomersLanguage(draft, () => {
    tellNoticeByStaff(draft, 'oral', 'oral')
  })
  tell(draft, 'calls.told.noticeRead')
}

/** Before the country is known, a number without a calling code is of where the language is spoken. */
function contextOf(draft: Draft): ReadContext {
  const context = readContext(draft)
  const { language } = callIn(draft)
  const country = context.country ?? countryCodes.find((code) => spokenIn[code] === language)
  return { ...context, country }
}

function addressIn(draft: Draft, text: string): ContactAddress | undefined {
  const context = contextOf(draft)
  const isMail = text.includes('@')
  const reading = isMail ? readEmail(text) : readPhone(text, context)
  return reading.ok ? { kind: isMail ? 'email' : 'sms', to: reading.value } : undefined
}

const hourMs = 60 * 60 * 1000

const arrives: ReadonlySet<string> = new Set(['accepted', 'in-doubt'])

/** Whether the full notice is on its way to the customer. */
async function post(draft: Draft, to: ContactAddress): Promise<boolean> {
  const { state, ports, at } = draft
  const say = words(draft)
  const seller = ports.profile.controller.name
  const sent = await ports.messenger.post({
    id: `call-notice|${state.caseId}|${state.revision}|${to.kind}`,
    ...to,
    text: say(`outgoing.notice.${to.kind}`, { seller, url: ports.privacyUrl(state.language) }),
    subject: say('outgoing.notice.subject', { seller }),
    language: state.language,
    initiative: 'customer',
    usefulUntil: new Date(Date.parse(at) + hourMs).toISOString(),
  })
  return arrives.has(sent)
}

/**
 * The full notice goes to the customer by a link while they are on the phone (CA-03). Only what a carrier has taken counts; the
 * number or address is kept because it is the customer's, and was given for this.
 */
export async function noticeLink(draft: Draft, text: string): Promise<void> {
  const to = addressIn(draft, text)
  if (to === undefined) {
    tell(draft, 'calls.told.noticeNowhere')
    return
  }
  const isSent = await inCustomersLanguage(draft, async () => {
    const sent = await post(draft, to)
    if (sent) tellNoticeByStaff(draft, 'full', to.kind)
    return sent
  })
  if (!isSent) {
    tell(draft, 'calls.told.noticeNotSent')
    return
  }
  changeCall(draft, { reached: to })
  tell(draft, to.kind === 'sms' ? 'calls.told.noticeSent.sms' : 'calls.told.noticeSent.email')
}
