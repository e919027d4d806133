import type { Say, WordKey } from '../locales/words.ts'
import type { CaseState } from '../onboarding/case-state.ts'

type Knows = Pick<CaseState, 'answers' | 'company'>

function named(state: Knows, say: Say, length: '' | 'short'): string {
  const country = state.answers['country']?.value ?? 'DK'
  const name = say(`messages.registers.${length}${String(country)}` as WordKey) // one per country; the locale test holds it
  // The demo register's values say so wherever they are shown.
  return state.company?.sourceId.startsWith('demo') === true ? `${name} [demo]` : name
}

/** The country's company register as customers know it. */
export const registerName = (state: Knows, say: Say): string => named(state, say, '')

/** Its short name, for the source beside a value. */
export const shortRegisterName = (state: Knows, say: Say): string => named(state, say, 'short')
