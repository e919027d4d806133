import type { Say } from '../locales/words.ts'
import { circumstances } from '../onboarding/circumstances.ts'
import type { Sourced } from '../onboarding/ports.ts'
import type { CountryCode } from '../onboarding/vocabulary.ts'
import type { CaseState } from '../onboarding/case-state.ts'
import { words, type View } from './draft.ts'
import type { ShowContext } from './show-value.ts'

/** The demo register's values say so wherever they are shown. */
const marked = (name: string, sourceId: string | undefined): string =>
  sourceId?.startsWith('demo') === true ? `${name} [demo]` : name

/** Where electronic invoices can be sent, for the source beside a value. */
export function directoryName({ sourceId }: Pick<Sourced, 'sourceId'>, say: Say): string {
  return marked(say('messages.registers.shortEInvoice'), sourceId)
}

/** Which register it is about, where it is not the one that knows the company. */
interface Asked {
  readonly sourceId?: string
  readonly country?: CountryCode | undefined
}

/** The country's company register as customers know it; a seller of one country need not have asked which it is. */
export function registerName(draft: View, asked: Asked = {}): string {
  const known = circumstances(draft.state.answers, draft.ports.profile).country ?? 'DK'
  const { country = known, sourceId = draft.state.company?.sourceId } = asked
  return marked(words(draft)(`messages.registers.${country}`), sourceId)
}

/** Its short name, for the source beside a value. */
export const shortRegisterName = (
  { company }: Pick<CaseState, 'company'>,
  { country = 'DK', say }: ShowContext,
): string => marked(say(`messages.registers.short${country}`), company?.sourceId)
