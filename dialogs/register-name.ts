import type { Say } from '../locales/words.ts'
import { circumstances } from '../onboarding/circumstances.ts'
import type { Sourced } from '../onboarding/ports.ts'
import type { CaseState } from '../onboarding/case-state.ts'
import { words, type Draft } from './draft.ts'
import type { ShowContext } from './show-value.ts'

/** The demo register's values say so wherever they are shown. */
const marked = (name: string, sourceId: string | undefined): string =>
  sourceId?.startsWith('demo') === true ? `${name} [demo]` : name

/** Where electronic invoices can be sent, for the source beside a value. */
export function directoryName({ sourceId }: Pick<Sourced, 'sourceId'>, say: Say): string {
  return marked(say('messages.registers.shortEInvoice'), sourceId)
}

/** The country's company register as customers know it; a seller of one country need not have asked which it is. */
export function registerName(draft: Draft, sourceId = draft.state.company?.sourceId): string {
  const { country = 'DK' } = circumstances(draft.state.answers, draft.ports.profile)
  return marked(words(draft)(`messages.registers.${country}`), sourceId)
}

/** Its short name, for the source beside a value. */
export const shortRegisterName = (
  { company }: Pick<CaseState, 'company'>,
  { country = 'DK', say }: ShowContext,
): string => marked(say(`messages.registers.short${country}`), company?.sourceId)
