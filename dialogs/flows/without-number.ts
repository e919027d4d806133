import { offerCallBack } from '../call-back/offer-call-back.ts'
import { tell, type Draft } from '../draft.ts'

/** Whoever will not write the number goes on with a colleague, here or on the phone. */
export function tellWithoutNumber(draft: Draft): void {
  tell(draft, 'messages.skip.soleTrader')
  offerCallBack(draft)
}
