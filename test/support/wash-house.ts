import { washParts } from '../../composition/wash.ts'
import type { CompanyLookup, CompanyRegister, RegisteredCompany } from '../../onboarding/ports.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import type { WashParts } from '../../services/wash/wash-parts.ts'
import { washRound, type WashLook } from '../../services/wash/wash-round.ts'
import { createDemoRegister } from '../../services/registers/demo.ts'
import { createHouse, type House, type HouseOptions } from './conversation.ts'

/** What a register says of a company by now: other values, that it is gone, or nothing at all. */
export type News = Partial<RegisteredCompany> | 'notFound' | 'unavailable'

export interface WashHouse extends House {
  /** By company number; of all others the demo register speaks. */
  readonly news: Map<string, News>
  /** How often each number was looked up. */
  readonly lookups: Map<string, number>
  readonly wash: WashParts
  look(options?: { readonly now?: boolean; readonly signal?: AbortSignal }): Promise<WashLook>
}

export const daysOf = (days: number): number => days * 24 * 60 * 60 * 1000

function answer(found: CompanyLookup, news: News): CompanyLookup {
  const { sourceId } = found
  if (news === 'unavailable' || found.outcome !== 'found')
    return { outcome: 'unavailable', sourceId }
  const { fetchedAt } = found
  if (news === 'notFound') return { outcome: 'notFound', sourceId, fetchedAt }
  return { ...found, company: { ...found.company, ...news } }
}

/** A house whose registers change their minds as the test says, and the wash of its customers. */
export function createWashHouse(
  options: HouseOptions & { readonly rules?: Partial<WashParts['rules']> } = {},
): WashHouse {
  const news = new Map<string, News>()
  const lookups = new Map<string, number>()
  const clock = { now: () => new Date() }
  const registerOf = (country: CountryCode): CompanyRegister => {
    const demo = createDemoRegister(country, { now: () => clock.now() })
    return {
      ...demo,
      async find(number, signal) {
        lookups.set(number, (lookups.get(number) ?? 0) + 1)
        const found = await demo.find(number, signal)
        const told = news.get(number)
        return told === undefined ? found : answer(found, told)
      },
    }
  }
  const registers = { DK: registerOf('DK'), SE: registerOf('SE'), NO: registerOf('NO') }
  const overrides = { registers, ...options.overrides }
  const house = createHouse({ ...options, overrides })
  clock.now = house.ports.now
  const made = washParts(house.stores, house.post, house.ports)
  const wash = { ...made, rules: { ...made.rules, ...options.rules } }
  return {
    ...house,
    news,
    lookups,
    wash,
    look: ({ signal = new AbortController().signal, ...more } = {}) =>
      washRound(wash, { signal, ...more }),
  }
}
