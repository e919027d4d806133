import type { NoticeEvidence, NoticeId } from '../onboarding/notice-evidence.ts'
import { bureauFor } from '../onboarding/credit/bureau-for.ts'
import { isNoticeFresh } from '../onboarding/credit/credit-grounds.ts'
import { copyLetter } from '../onboarding/credit/copy-letter.ts'
import { present } from '../onboarding/present.ts'
import { circumstances } from '../onboarding/circumstances.ts'
import { renderFullNotice, renderNotice, type NoticeFacts } from '../locales/notices.ts'
import { update, type Draft } from './draft.ts'

type Kind = NoticeEvidence['kind']

function factsOf(draft: Draft): NoticeFacts {
  const { answers } = draft.state
  const { profile, credit, privacyUrl } = draft.ports
  const {
    country = 'DK',
    customerType = 'private',
    naturalPerson,
  } = circumstances(answers, profile)
  const form = answers['company.legalForm']?.value
  return {
    company: profile.controller.name,
    url: privacyUrl(draft.state.language),
    bureau: bureauFor(credit[country], { customerType, naturalPerson }),
    anyBureau: profile.countries.some((each) => credit[each].name !== undefined),
    country,
    customerType,
    naturalPerson,
    copyLetter: copyLetter(country, typeof form === 'string' ? form : undefined, customerType),
    nationalNumber: answers['person.nationalNumber'] !== undefined,
  }
}

/** The notice as this customer sees it, in the session language. */
function rendered(draft: Draft, id: NoticeId) {
  if (id === 'full') {
    const { profile, credit } = draft.ports
    const bureaus = profile.countries.flatMap((country) => credit[country].name ?? [])
    return renderFullNotice(draft.state.language, { ...profile, bureaus })
  }
  return renderNotice(id, draft.state.language, factsOf(draft))
}

type Method = NoticeEvidence['method']

const methodOf = ({ inbound }: Draft, kind: Kind): Method =>
  kind === 'shown' ? 'rendered' : inbound.submit === undefined ? 'text' : 'button'

interface How {
  readonly kind: Kind
  readonly method?: Method
}

function record(draft: Draft, id: NoticeId, { kind, method }: How): void {
  const { version, sha256 } = rendered(draft, id)
  const evidence: NoticeEvidence = {
    eventId: draft.ports.newId(),
    kind,
    noticeId: id,
    version,
    language: draft.state.language,
    sha256,
    channel: draft.inbound.channel,
    at: draft.at,
    method: method ?? methodOf(draft, kind),
    ...present({ actor: draft.staff }),
  }
  update(draft, { notices: [...draft.state.notices, evidence] })
}

/** Whether the notice was shown last with the very words that it has now, and lately enough to be answered. */
export function wasShownAsIs(draft: Draft, id: NoticeId): boolean {
  const last = draft.state.notices.findLast(
    (notice) => notice.noticeId === id && notice.kind === 'shown',
  )
  return last?.sha256 === rendered(draft, id).sha256 && isFresh(last, draft)
}

/** The text of a notice that is about to be shown, with its proof kept (GD-13); the very same text twice is one proof. */
export function noticeText(draft: Draft, id: NoticeId): string {
  if (!wasShownAsIs(draft, id)) record(draft, id, { kind: 'shown' })
  return rendered(draft, id).text
}

function isFresh(notice: NoticeEvidence, draft: Draft): boolean {
  return isNoticeFresh(notice.at, new Date(draft.at))
}

/** Whether the notice was shown lately enough to be answered now; an older one is shown again first. */
export function wasShownLately(draft: Draft, id: NoticeId): boolean {
  return draft.state.notices.some(
    (notice) => notice.noticeId === id && notice.kind === 'shown' && isFresh(notice, draft),
  )
}

export function showNotice(draft: Draft, id: NoticeId): void {
  draft.lines.push(noticeText(draft, id))
}

export function acknowledgeNotice(draft: Draft, id: NoticeId): void {
  record(draft, id, { kind: 'acknowledged' })
}

export function objectToNotice(draft: Draft, id: NoticeId): void {
  record(draft, id, { kind: 'objection' })
}

export function refuseNotice(draft: Draft, id: NoticeId): void {
  record(draft, id, { kind: 'refused' })
}

export function wasShown(draft: Draft, id: NoticeId): boolean {
  return draft.state.notices.some((notice) => notice.noticeId === id)
}

/** What was told on the phone, by whom and how (CA-03); the text that is hashed is the one they had before them. */
export function tellNoticeByStaff(
  draft: Draft,
  id: NoticeId,
  method: Extract<Method, 'oral' | 'sms' | 'email'>,
): void {
  record(draft, id, { kind: method === 'oral' ? 'read-aloud' : 'link-sent', method })
}

/** A notice to be read aloud: nothing is recorded before somebody says that they have. */
export const noticeToRead = (draft: Draft, id: NoticeId): string => rendered(draft, id).text
