import { tell, type Draft } from '../../draft.ts'
import { asksForNumber } from '../company-number.ts'
import { tellSought } from '../search-name.ts'

/** A number that its register does not know is what is open: what that means. `false`: there is none. */
export function explainNotFound(draft: Draft): boolean {
  const { insisted, open } = draft.state
  if (insisted === undefined || !asksForNumber.has(open.asks)) return false
  tell(draft, 'answers.notFound')
  return true
}

/** "hvorfor finner dere det ikke?" */
export function tellNotFound(draft: Draft): void {
  const { sought } = draft.state
  if (explainNotFound(draft)) return
  if (sought === undefined) tell(draft, 'messages.digression.question')
  else tellSought(draft, sought)
}
