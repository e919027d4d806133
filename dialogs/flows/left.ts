import { formatList } from '../../locales/format.ts'
import { missingFields } from '../../onboarding/interview.ts'
import { tell, tellAndAsk, type Draft } from '../draft.ts'
import { nextStep } from '../next-step.ts'
import { labelOf, showContext } from '../summary.ts'

/** What is still to be asked; at the opening the question itself says it. */
function tellMissing(draft: Draft): void {
  const { state, ports } = draft
  const show = showContext(state, ports.profile)
  const missing = missingFields(state, ports.profile).map(({ key }) => labelOf(key, show))
  if (missing.length === 0 || state.answers['customerType'] === undefined) return
  tell(draft, 'messages.ask.stillMissing', { items: formatList(missing, state.language) })
}

/** "is that all?": what stands between the customer and the end. */
export function tellLeft(draft: Draft): void {
  const { kind } = nextStep(draft.state, draft.ports.profile)
  if (kind === 'confirm') tell(draft, 'messages.summary.onlyYes')
  else if (kind === 'notice') tellAndAsk(draft, 'messages.credit.needsAnswer')
  else if (kind === 'field') tellMissing(draft)
}
