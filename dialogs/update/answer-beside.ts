import { tell, type Draft } from '../draft.ts'
import { answerDigressions } from '../flows/digressions.ts'
import type { Topic, Understanding } from '../understanding/understanding.ts'
import { updateAsks } from './update-state.ts'

/** What is answered the same to whoever asks: none of it tells of a customer, or of a case that is no longer open. */
const askedOfAnybody: ReadonlySet<Topic> = new Set<Topic>([
  'faq',
  'openingHours',
  'areYouHuman',
  'genuine',
  'payWhere',
  'thanks',
])

/**
 * What is asked of the seller while a code, or what is to be changed, is open: answered, and the open question stands.
 * `false`: nothing of the kind was asked.
 */
export function answerBeside(draft: Draft, said: Understanding): boolean {
  const { digression, further = [], fills } = said
  const { updating } = draft.state
  if (digression === undefined || fills.length > 0) return false
  if (![digression, ...further].every(({ topic }) => askedOfAnybody.has(topic))) return false
  answerDigressions(draft, said)
  // The code's own line stands only where nothing else was said.
  const isCode = updating !== undefined && updateAsks(updating) === 'code'
  if (isCode && updating.newNumber !== 'asked') tell(draft, 'update.identify.code')
  return true
}
