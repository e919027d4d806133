import { putAmountBehindLabel } from '../amounts/amount-behind-label.ts'
import { bindLabels } from './bind-labels.ts'
import { putLandlineApart } from '../shapes/landline-apart.ts'
import { takeNumbersOnPapers } from '../not-meant/numbers-on-papers.ts'
import type { Situation } from '../situation.ts'

/** Values by what they are called: right beside their names, then over what is said in passing. */
export function putLabelled(situation: Situation): void {
  bindLabels(situation)
  putAmountBehindLabel(situation)
  putLandlineApart(situation)
  takeNumbersOnPapers(situation)
}
