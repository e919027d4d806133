import { newCall, type Call } from '../../../onboarding/call/call.ts'
import type { Answer } from '../../../onboarding/answer.ts'
import { newCase, type CaseState } from '../../../onboarding/case-state.ts'
import type { FieldValue } from '../../../onboarding/field.ts'
import type { NoticeEvidence } from '../../../onboarding/notice-evidence.ts'

export const at = '2026-11-23T10:00:00.000Z'

export const answerOf = (value: FieldValue, more: Partial<Answer> = {}): Answer => ({
  value,
  source: 'staff',
  by: 'freja',
  channel: 'msteams',
  at,
  verification: 'checked',
  ...more,
})

export const readAloud: NoticeEvidence = {
  eventId: 'e1',
  kind: 'read-aloud',
  noticeId: 'oral',
  version: '1',
  language: 'sv',
  sha256: 'x',
  channel: 'msteams',
  at,
  method: 'oral',
  actor: 'freja',
}

export const aCall = (more: Partial<Call> = {}): Call => ({
  ...newCall({ id: 'c1', language: 'sv', staffLanguage: 'da', by: 'freja', at }),
  ...more,
})

/** A call that has had its notice, with these values said. */
export function callState(
  values: Readonly<Record<string, FieldValue | Answer>>,
  more: Partial<CaseState> = {},
): CaseState {
  const start = {
    conversation: 'call:c1',
    caseId: 'case-1',
    reference: 'AAAA-BBBB',
    language: 'sv',
    channel: 'msteams',
    at,
    definition: 'd',
  } as const
  const isAnswer = (value: FieldValue | Answer): value is Answer =>
    typeof value === 'object' && 'verification' in value
  const answers = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, isAnswer(value) ? value : answerOf(value)]),
  )
  return { ...newCase(start), notices: [readAloud], answers, call: aCall(), ...more }
}
