import { tell, type Draft } from '../draft.ts'
import { chooseToPrepay } from '../flows/confirming.ts'
import { objectToNotice } from '../notices.ts'
import { speakToCustomer, speakToStaff } from './call-draft.ts'

/** The customer does not want to be assessed: payment in advance, and no bureau is ever asked (GD-12). */
export function objectToCheck(draft: Draft): void {
  speakToCustomer(draft)
  objectToNotice(draft, 'credit')
  speakToStaff(draft)
  chooseToPrepay(draft)
  tell(draft, 'calls.told.objected')
}
