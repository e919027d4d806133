import { isFieldKey } from '../../onboarding/fields/index.ts'
import type { AddressLookup } from '../../onboarding/ports.ts'
import { countryCodes, type Address, type CountryCode } from '../../onboarding/vocabulary.ts'
import { update, type Draft } from '../draft.ts'
import { timeFor, within } from '../within.ts'
import type { Fill } from '../understanding/understanding.ts'
import { mark, raiseDoubt } from './doubt.ts'

const isAddressKey = (key: string): boolean => isFieldKey(key) && key.endsWith('.address')

function countryOf(address: Address): CountryCode | undefined {
  return countryCodes.find((code) => code === address.country)
}

/** Asks the country's address directory, within the deadline. Foreign addresses are nobody's to check. */
export async function lookUpAddress(
  draft: Draft,
  address: Address,
): Promise<AddressLookup | undefined> {
  const country = countryOf(address)
  if (country === undefined) return undefined
  const directory = draft.ports.addresses[country]
  return within(timeFor(draft.ports, 'lookup'), (signal) => directory.check(address, signal), {
    outcome: 'unavailable',
    sourceId: directory.id,
  })
}

type Suggested = Extract<AddressLookup, { outcome: 'suggested' }>

/** A likelier address is offered with what differs, never put in silently. */
function offer(draft: Draft, key: string, { address: suggested, ...found }: Suggested): void {
  const by = { sourceId: found.sourceId, fetchedAt: found.fetchedAt }
  update(draft, { dilemmas: [...draft.state.dilemmas, { kind: 'suggestion', key, suggested, by }] })
}

/** The directory's say on an address that was just given: a mark on the answer, or a question, never a refusal. */
async function checkAddress(draft: Draft, key: string, address: Address): Promise<void> {
  const found = await lookUpAddress(draft, address)
  if (found === undefined) {
    raiseDoubt(draft, key, 'abroad')
    return
  }
  const { sourceId } = found
  switch (found.outcome) {
    case 'confirmed':
      mark(draft, key, { verification: 'register', sourceId, checkedAt: found.fetchedAt })
      return
    case 'suggested':
      offer(draft, key, found)
      return
    case 'notFound':
      raiseDoubt(draft, key, 'addressUnknown')
      return
    case 'unavailable':
      mark(draft, key, { verification: 'pending', sourceId })
      return
    case 'unknown':
  }
}

/** Checks every address among the values just given that the customer typed. */
export async function checkAddresses(draft: Draft, fills: readonly Fill[]): Promise<void> {
  for (const { key } of fills.filter((fill) => isAddressKey(fill.key))) {
    const answer = draft.state.answers[key]
    if (typeof answer?.value === 'object' && answer.source === 'customer') {
      await checkAddress(draft, key, answer.value)
    }
  }
}
