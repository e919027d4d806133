import { circumstances } from '../onboarding/circumstances.ts'
import type { Field, FieldValue } from '../onboarding/field.ts'
import { applicableFields, valueOf } from '../onboarding/interview.ts'
import type { Address } from '../onboarding/vocabulary.ts'
import type { Draft } from './draft.ts'
import { readContext } from './read-context.ts'
import { bySection } from './summary.ts'
import type { UnderstandingContext } from './understanding/understanding.ts'

/** The answers that may be looked into: whatever is secret stays where it is (ID-07). */
function valuesOf(
  answers: Draft['state']['answers'],
  fields: readonly Field[],
): Readonly<Record<string, FieldValue>> {
  return Object.fromEntries(
    fields
      .filter(({ privacy }) => privacy !== 'secret')
      .flatMap(({ key }) => {
        const value = answers[key]?.value
        return value === undefined ? [] : [[key, value] as const]
      }),
  )
}

/** What the summary shows of our own: there it can be asked about, and disputed. */
function proposedIn(
  { state, ports }: Draft,
  fields: readonly Field[],
): Readonly<Record<string, FieldValue>> {
  const open = fields.filter(({ key }) => state.answers[key] === undefined)
  return Object.fromEntries(
    open.flatMap(({ key }) => {
      const value = valueOf(key, state, ports.profile)
      return value === undefined ? [] : [[key, value] as const]
    }),
  )
}

const addressKeys = ['company.address', 'person.address']

/** "no, it is still Storgatan 14": what was there before a change, and what the register has. */
function formerOf({ answers, company }: Draft['state']): readonly Address[] {
  const said = addressKeys.flatMap((key) => [answers[key]?.previous, answers[key]?.stated])
  return [...said, company?.address].flatMap((one) => (typeof one === 'object' ? [one] : []))
}

/** What a message is understood by: the question that is open, and what is known so far. */
export function contextOf(draft: Draft): UnderstandingContext {
  const { state, ports } = draft
  const { country, customerType } = circumstances(state.answers, ports.profile)
  const fields = applicableFields(state, ports.profile)
  const applicable = fields.map((field) => field.key)
  // What is asked for again behind the question that is open counts as open too.
  const { changesLeft = [] } = state
  const stands = new Set(Object.keys(state.answers).filter((key) => !changesLeft.includes(key)))
  return {
    language: state.language,
    asks: state.open.asks,
    country,
    customerType,
    open: applicable.filter((key) => !stands.has(key)),
    answered: applicable.filter((key) => stands.has(key)),
    values: valuesOf(state.answers, fields),
    former: formerOf(state),
    lines: bySection(fields).map(({ key }) => key),
    proposed: proposedIn(draft, fields),
    reading: readContext(draft),
    faq: ports.profile.faq,
  }
}
