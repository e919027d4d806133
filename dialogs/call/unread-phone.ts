import { digits } from '../../onboarding/clean.ts'
import { missingFields } from '../../onboarding/interview.ts'
import { withoutNationalNumbers } from '../../onboarding/national-numbers.ts'
import { readPhone } from '../../onboarding/readers/phone.ts'
import type { Draft } from '../draft.ts'
import { reasonText } from '../flows/misses.ts'
import { readContext } from '../read-context.ts'

const phones = ['contact.phone', 'person.phone'] as const

/** Standing alone, and neither as short as a postal code nor as long as what identifies a company on invoices. */
const numberLike = /(?<![\p{L}\d@._/-])\+?\d(?:[ ().-]{0,2}\d){4,11}(?![\p{L}\d@/])/gu

/** The number that is still to come: asked for the first time, or anew. */
const wantedPhone = ({ state, ports: { profile } }: Draft) => {
  const missing = missingFields(state, profile).map(({ key }) => key)
  return phones.find((key) => key === state.changing || missing.includes(key))
}

/** Numbers that are in no other answer, and in no address that waits for its town. */
function unread({ state, ports }: Draft, text: string, wanted: string): readonly string[] {
  const others = Object.entries(state.answers).filter(([key]) => key !== wanted)
  const said = [...others.map(([, { value }]) => value), state.partial ?? '']
  const known = said.map((value) => digits(JSON.stringify(value)))
  const found = withoutNationalNumbers(text, { now: ports.now() }).match(numberLike) ?? []
  return found.filter((number) => !known.some((value) => value.includes(digits(number))))
}

/**
 * A number beside other values that nobody could be called on is not kept. Whoever typed it while the customer spoke hears
 * what is wrong with it, before the customer has hung up.
 */
export function tellUnreadPhone(draft: Draft, text: string): void {
  const key = wantedPhone(draft)
  if (key === undefined || draft.miss !== undefined) return
  for (const number of unread(draft, text, key)) {
    const reading = readPhone(number, readContext(draft))
    if (reading.ok) continue
    draft.lines.push(reasonText(draft, key, reading))
    return
  }
}
