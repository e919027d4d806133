import { definitionVersion } from '../onboarding/definition-version.ts'
import { newCall } from '../onboarding/call/call.ts'
import { staffOf } from '../onboarding/staff/staff-of.ts'
import { newCase, type CaseState } from '../onboarding/case-state.ts'
import { newReference } from '../onboarding/reference.ts'
import type { Language } from '../onboarding/vocabulary.ts'
import { toLanguage } from '../locales/format.ts'
import type { Inbound } from './inbound.ts'
import type { Ports } from './ports.ts'

/** The page's choice, the client's locale, else the seller's first language (TX-02). */
function firstLanguage(inbound: Inbound, ports: Ports): Language {
  const { languages } = ports.profile
  const offered = [inbound.preset?.language, inbound.locale]
    .map(toLanguage)
    .find((language) => language !== undefined && languages.includes(language))
  return offered ?? languages[0] ?? 'en'
}

export function startCase(conversation: string, inbound: Inbound, ports: Ports): CaseState {
  const { begins, staffLanguage = 'en' } = inbound.call ?? {}
  const at = ports.now().toISOString()
  const staff = inbound.account && staffOf(ports.profile.staff, inbound.account)
  const state = newCase({
    conversation,
    caseId: ports.newId(),
    reference: newReference(ports.randomBytes(8)),
    language: begins?.language ?? firstLanguage(inbound, ports),
    channel: inbound.channel,
    at,
    definition: definitionVersion,
  })
  if (begins === undefined || staff === undefined) return state
  return { ...state, call: newCall({ ...begins, staffLanguage, by: staff.id, at }) }
}
