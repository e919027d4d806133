import type { Answer } from './answer.ts'
import { textValue } from './text-value.ts'

type Answers = Readonly<Record<string, Answer>>

const shared = ['name', 'phone', 'email'] as const
const roleOf: Readonly<Record<string, readonly [to: string, from: string]>> = {
  business: ['contact', 'person'],
  private: ['person', 'contact'],
}

/**
 * Who they are does not change when it turns out for whom they buy: what somebody said of themselves before the customer
 * type was known counts for the contact person or the private customer alike, and is not asked again (UX-12).
 */
export function carriedOver(answers: Answers): Answers {
  const role = roleOf[textValue(answers['customerType']?.value)]
  if (role === undefined) return {}
  const [to, from] = role
  return Object.fromEntries(
    shared.flatMap((part) => {
      const said = answers[`${from}.${part}`]
      return said === undefined || answers[`${to}.${part}`] !== undefined
        ? []
        : [[`${to}.${part}`, said]]
    }),
  )
}
