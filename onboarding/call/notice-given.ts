import type { NoticeEvidence } from '../notice-evidence.ts'
import type { Language } from '../vocabulary.ts'

const kinds: ReadonlySet<NoticeEvidence['kind']> = new Set(['read-aloud', 'link-sent'])

/**
 * The proof that whoever is on the phone was told how their data is used, in the language that is spoken with them: without it
 * nothing is asked and nothing kept (CA-03). Another language needs its own (GD-09).
 */
export const noticeGiven = (
  notices: readonly NoticeEvidence[],
  language: Language,
): NoticeEvidence | undefined =>
  notices.find((notice) => kinds.has(notice.kind) && notice.language === language)
