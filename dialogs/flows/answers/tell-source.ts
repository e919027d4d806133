import type { Source } from '../../../onboarding/answer.ts'
import { tell, type Draft } from '../../draft.ts'
import { registerName } from '../../register-name.ts'

/** What somebody else entered: only they know where they have it from. */
const entered: ReadonlySet<Source> = new Set<Source>(['staff', 'import'])

/** GD-07: which register told it, or that nobody but the customer did. */
export function tellSource(draft: Draft): void {
  const { company, answers } = draft.state
  if (company?.sourceId !== undefined) {
    tell(draft, 'answers.source.register', { register: registerName(draft) })
    return
  }
  const isEntered = Object.values(answers).some((answer) => entered.has(answer.source))
  tell(draft, isEntered ? 'messages.digression.question' : 'answers.source.said')
}
