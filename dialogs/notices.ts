import type { NoticeEvidence, NoticeId } from '../onboarding/notice-evidence.ts'
import { bureauFor } from '../onboarding/credit/bureau-for.ts'
import { isNoticeFresh } from '../onboarding/credit/credit-grounds.ts'
import { copyLetter } from '../onboarding/credit/copy-letter.ts'
import { circumstances } from '../onboarding/circumstances.ts'
import { renderNotice, type NoticeFacts } from '../locales/notices.ts'
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
  return renderNotice(id, draft.state.language, factsOf(draft))
}

function record(draft: Draft, id: NoticeId, kind: Kind): void {
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
    method: kind === 'shown' ? 'rendered' : draft.inbound.submit === undefined ? 'text' : 'button',
  }
  update(draft, { notices: [...draft.state.notices, evidence] })
}

/** The text of a notice that is about to be shown, with its proof kept (GD-13); the very same text twice is one proof. */
export function noticeText(draft: Draft, id: NoticeId): string {
  const { text, sha256 } = rendered(draft, id)
  const last = draft.state.notices.findLast(
    (notice) => notice.noticeId === id && notice.kind === 'shown',
  )
  if (last?.sha256 !== sha256 || !isFresh(last, draft)) record(draft, id, 'shown')
  return text
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
  record(draft, id, 'acknowledged')
}

export function objectToNotice(draft: Draft, id: NoticeId): void {
  record(draft, id, 'objection')
}

export function refuseNotice(draft: Draft, id: NoticeId): void {
  record(draft, id, 'refused')
}

export function wasShown(draft: Draft, id: NoticeId): boolean {
  return draft.state.notices.some((notice) => notice.noticeId === id)
}
