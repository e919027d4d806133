import type { Field } from '../../onboarding/field.ts'
import { askedIn, caseName, everyCase } from './cases.ts'
import type { Definition } from './definition.ts'
import type { Problem, Rule } from './rule.ts'

/** One problem for each field, with the first case that shows it. */
function firstOfEach(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.toReversed().map((problem) => [problem.field, problem])).values()]
}

/** Whether both are asked for the same kind of value. */
const sameReader = (a: Field, b: Field): boolean => a.read === b.read

function askedTwice(definition: Definition): readonly Problem[] {
  return everyCase(definition.profile).flatMap((c) => {
    const asked = askedIn(definition, c)
    return asked.flatMap((field, index) => {
      const before = asked.slice(0, index).find((other) => sameReader(other, field))
      if (before === undefined) return []
      return [
        { field: field.key, message: `asks for what ${before.key} has asked for (${caseName(c)})` },
      ]
    })
  })
}

/** Whether following `sameAs` from a field leads back to it. */
function leadsBack(fields: readonly Field[], start: Field): boolean {
  const seen = new Set<string>()
  const open = [...(start.sameAs ?? [])]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (key === start.key) return true
    if (seen.has(key)) continue
    seen.add(key)
    open.push(...(fields.find((field) => field.key === key)?.sameAs ?? []))
  }
  return false
}

function unusableSources({ fields }: Definition): readonly Problem[] {
  return fields.flatMap((field) =>
    (field.sameAs ?? [])
      .filter((key) => !fields.some((other) => other.key === key && sameReader(other, field)))
      .map((key) => ({ field: field.key, message: `cannot take its value from ${key}` })),
  )
}

/** Who is asked for what. */
export const flowRules: readonly Rule[] = [
  {
    id: 'reachable',
    what: 'Every field applies in some country × type × payment × channel of the profile.',
    why: 'A field that nobody is asked for is a mistake in its condition.',
    check: (definition) => {
      const reached = new Set(
        everyCase(definition.profile).flatMap((c) => definition.fields.filter((f) => f.applies(c))),
      )
      return definition.fields
        .filter((field) => !reached.has(field))
        .map(({ key }) => ({ field: key, message: 'applies to no customer' }))
    },
  },
  {
    id: 'required-applies',
    what: 'A field that is required also applies.',
    why: 'The record would wait for an answer that is never asked for.',
    check: ({ fields, profile }) =>
      firstOfEach(
        everyCase(profile).flatMap((c) =>
          fields
            .filter((field) => field.required(c) && !field.applies(c))
            .map(({ key }) => ({
              field: key,
              message: `required but never asked (${caseName(c)})`,
            })),
        ),
      ),
  },
  {
    id: 'asked-once',
    what: 'No customer is asked for the same kind of answer twice.',
    why: 'UX-12: what is known is proposed (`sameAs`), not asked for again.',
    check: (definition) => firstOfEach(askedTwice(definition)),
  },
  {
    id: 'same-as-usable',
    what: '`sameAs` names fields that exist and read the same kind of value.',
    why: 'A prefilled value passes the same checks as a typed one.',
    check: unusableSources,
  },
  {
    id: 'same-as-no-cycle',
    what: '`sameAs` never leads back to the field itself.',
    why: 'Each would wait for the other, and neither would be asked for.',
    check: ({ fields }) =>
      fields
        .filter((field) => leadsBack(fields, field))
        .map(({ key }) => ({ field: key, message: 'takes its value from itself' })),
  },
]
