import { clear, tell, update, type Draft } from '../draft.ts'
import { registerName } from '../register-name.ts'
import { deskValues, queueReview } from './hand-over.ts'

const closedWords = {
  dissolved: 'messages.lookup.dissolved',
  bankrupt: 'messages.lookup.bankrupt',
  windingUp: 'messages.lookup.windingUp',
} as const

/** Such a company is told so, neutrally, and goes to a person (DQ-08); another number starts afresh. */
export function handOverClosedCompany(draft: Draft): void {
  const status = draft.state.company?.status
  if (status === undefined || status === 'active') return
  clear(draft, 'changing')
  update(draft, { dilemmas: [] })
  tell(draft, closedWords[status], {
    name: draft.state.company?.name ?? '',
    source: registerName(draft),
  })
  tell(draft, 'messages.lookup.reachUs', deskValues(draft))
  queueReview(draft, `company-${status}`)
}
