import type { Address, CountryCode } from '../../onboarding/vocabulary.ts'
import type { Draft } from '../draft.ts'
import { understand } from '../understanding/understand.ts'
import type { Fill, Understanding, UnderstandingContext } from '../understanding/understanding.ts'
import { lookUpAddress } from './check-address.ts'

function addressIn(understanding: Understanding): Address | undefined {
  const value = understanding.fills.find((fill) => fill.key.endsWith('.address'))?.value
  return typeof value === 'object' ? value : undefined
}

interface Reading {
  readonly country: CountryCode
  readonly understanding: Understanding
}

function readAs(text: string, context: UnderstandingContext, country: CountryCode): Reading {
  const understanding = understand(text, {
    ...context,
    country,
    reading: { ...context.reading, country },
  })
  return { country, understanding }
}

async function isCertain(draft: Draft, { understanding }: Reading): Promise<boolean> {
  const address = addressIn(understanding)
  return address !== undefined && (await lookUpAddress(draft, address))?.outcome === 'confirmed'
}

/**
 * An address that exists in one of the seller's countries only says which country it is, so that nobody has to. Where two
 * would do, or none is sure, the country stays open and is asked for.
 */
export async function inferCountry(
  draft: Draft,
  text: string,
  context: UnderstandingContext,
): Promise<Understanding | undefined> {
  const readings = draft.ports.profile.countries.map((country) => readAs(text, context, country))
  // All at once: one after the other would outlast what a channel waits for.
  const certain = await Promise.all(readings.map((reading) => isCertain(draft, reading)))
  const sure = readings.filter((_reading, at) => certain[at] === true)
  const [only] = sure
  if (only === undefined || sure.length > 1) return undefined
  const country: Fill = {
    key: 'country',
    raw: '',
    value: only.country,
    how: 'shape',
    correction: false,
  }
  return { ...only.understanding, fills: [country, ...only.understanding.fills] }
}
