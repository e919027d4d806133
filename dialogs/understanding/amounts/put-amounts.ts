import { putPresentAmount } from './dated-amounts.ts'
import { takeDisputed } from './disputed-amount.ts'
import { putOtherAmount } from './other-amount.ts'
import { takeRefusedAmount } from './refused-amount.ts'
import { putSameAmount } from './same-amount.ts'
import type { Situation } from '../situation.ts'

/** Amounts by what is said of them: ours that is disputed, too much, another one than stands, today's, the same one twice. */
export function putAmounts(situation: Situation): void {
  takeDisputed(situation)
  takeRefusedAmount(situation)
  putOtherAmount(situation)
  putPresentAmount(situation)
  putSameAmount(situation)
}
