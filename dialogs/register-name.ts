import type { Say } from '../locales/words.ts'
import type { Sourced } from '../onboarding/ports.ts'
import { countryCodes } from '../onboarding/vocabulary.ts'
import type { CaseState } from '../onboarding/case-state.ts'

type Knows = Pick<CaseState, 'answers'> & { readonly company?: { readonly sourceId: string } }

function named(state: Knows, say: Say, length: '' | 'short'): string {
  const said = state.answers['country']?.value
  const country = countryCodes.find((code) => code === said) ?? 'DK'
  const name = say(`messages.registers.${length}${country}`)
  // The demo register's values say so wherever they are shown.
  return state.company?.sourceId.startsWith('demo') === true ? `${name} [demo]` : name
}

/** Where electronic invoices can be sent, for the source beside a value. */
export function directoryName({ sourceId }: Pick<Sourced, 'sourceId'>, say: Say): string {
  const name = say('messages.registers.shortEInvoice')
  return sourceId.startsWith('demo') ? `${name} [demo]` : name
}

/** The country's company register as customers know it. */
export const registerName = (state: Knows, say: Say): string => named(state, say, '')

/** Its short name, for the source beside a value. */
export const shortRegisterName = (state: Knows, say: Say): string => named(state, say, 'short')
