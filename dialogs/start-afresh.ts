import { speaker } from '../locales/words.ts'
import type { CaseState } from '../onboarding/case-state.ts'
import { keptFor, marksOf } from '../onboarding/retention.ts'
import type { Turn } from './compose.ts'
import type { Inbound } from './inbound.ts'
import type { Ports } from './ports.ts'
import { startCase } from './start-case.ts'

/** A new case in place of one that was kept too long; only the language goes on, and the count that old cards are known by. */
export function startAfresh(expired: CaseState, inbound: Inbound, ports: Ports): CaseState {
  const fresh = startCase(expired.conversation, inbound, ports)
  const { language, revision } = expired
  const isOffered = ports.profile.languages.includes(language)
  return { ...fresh, revision, language: isOffered ? language : fresh.language }
}

/**
 * The first turn after it says what became of the earlier one, and has the transcript drop it. A finished case says
 * nothing: its record is there.
 */
export function tellExpired(turn: Turn, expired: CaseState, ports: Ports): Turn {
  const reply = { ...turn.reply, forgets: true } as const
  if (expired.finished !== undefined) return { ...turn, reply }
  const forgotten = [...turn.forgotten, expired.caseId]
  if (Object.keys(expired.answers).length === 0) return { ...turn, reply, forgotten }
  const { unit, count } = keptFor(marksOf(expired), ports.profile.retention)
  const say = speaker(turn.state.language)
  const told = say(`messages.resume.expired.${unit}`, { count: Math.max(1, Math.round(count)) })
  return { ...turn, forgotten, reply: { ...reply, text: `${told}\n\n${reply.text}` } }
}
