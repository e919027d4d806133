import { withAnswers } from '../../onboarding/answering.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { countries } from '../../onboarding/countries/index.ts'
import { maskedNumber } from '../../onboarding/national-numbers.ts'
import type { Reading } from '../../onboarding/reading.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { clear, tell, update, type Draft } from '../draft.ts'
import { saidAnswer } from '../said-answer.ts'
import { handOverClosedCompany } from './closed-company.ts'
import { mark } from './doubt.ts'
import { applyLookup, findCompany } from './look-up.ts'
import { miss } from './misses.ts'

const maybeCompany: ReadonlySet<string> = new Set(['country', 'customerType', 'company.number'])

/**
 * A national number typed as chat text: not kept, not echoed, the customer is told (ID-07). Where a Swedish company number
 * was asked for it is a sole trader's, so the protected field takes over (ID-03).
 */
export function refuseNationalNumber(draft: Draft): void {
  const { country, customerType } = circumstances(draft.state.answers, draft.ports.profile)
  const soleTrader =
    country === 'SE' && customerType !== 'private' && maybeCompany.has(draft.state.open.asks)
  if (!soleTrader) {
    tell(draft, 'messages.secret.inChat')
    return
  }
  protectNumber(draft)
}

/** The number of a Swedish sole trader is a national number: from now on it is asked for in the protected field (ID-03). */
export function protectNumber(draft: Draft): void {
  const { customerType } = circumstances(draft.state.answers, draft.ports.profile)
  tell(draft, 'messages.secret.soleTrader')
  const business = { customerType: saidAnswer(draft, 'business') }
  draft.state = withAnswers(draft.state, customerType === undefined ? business : {})
  update(draft, { protectedKeys: ['company.number'] })
}

function readSecret(draft: Draft, country: CountryCode, secret: string): Reading<string> {
  return countries[country].readNationalNumber(secret, {
    today: new Date(draft.at),
    testSeries: draft.ports.testSeries,
  })
}

/** A number from the protected input: into the vault, and only its mask into the answers (ID-08). */
export async function takeSecret(draft: Draft, key: string, secret: string): Promise<void> {
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  if (country === undefined) return
  const reading = readSecret(draft, country, secret)
  if (!reading.ok) {
    miss(draft, { key, raw: '', why: reading })
    return
  }
  await draft.ports.vault.put(draft.state.caseId, key, reading.value)
  draft.state = withAnswers(draft.state, { [key]: saidAnswer(draft, maskedNumber) })
  if (draft.state.changing === key) clear(draft, 'changing')
  draft.understood[key] = true
  tell(draft, 'messages.secret.kept')
  if (key === 'company.number') await lookUpSoleTrader(draft, country, reading.value)
}

async function lookUpSoleTrader(draft: Draft, country: CountryCode, number: string): Promise<void> {
  // Registers know Swedish companies by ten digits; the vault keeps twelve.
  const lookup = await findCompany(draft, country, number.slice(-10))
  if (lookup.outcome === 'unavailable') mark(draft, 'company.number', { verification: 'pending' })
  applyLookup(draft, lookup, maskedNumber)
  handOverClosedCompany(draft)
}
