import { words, type Draft } from '../draft.ts'

/** Value of the button that asks for a call. */
export const wantsCall = 'callback'

/** A button beside those of the open question; whatever else the customer says goes on with that. */
export function offerCallBack(draft: Draft): void {
  draft.offers.push({ title: words(draft)('person.callBack.button'), value: wantsCall })
}
