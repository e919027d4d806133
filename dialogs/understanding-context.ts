import { circumstances } from '../onboarding/circumstances.ts'
import type { Field, FieldValue } from '../onboarding/field.ts'
import { applicableFields, valueOf } from '../onboarding/interview.ts'
import type { Draft } from './draft.ts'
import { readContext } from './read-context.ts'
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
    proposed: proposedIn(draft, fields),
    reading: readContext(draft),
    faq: ports.profile.faq,
  }
}
