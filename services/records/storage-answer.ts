import { OnboardingError } from '../../onboarding/errors.ts'

/** What the service said, where a store can go on from it. */
export type StorageAnswer = 'notFound' | 'conflict'

interface Fault {
  readonly statusCode?: unknown
  readonly code?: unknown
  readonly details?: { readonly odataError?: { readonly code?: unknown } }
}

const answers: Readonly<Record<string, StorageAnswer>> = {
  '404 ResourceNotFound': 'notFound',
  '404 EntityNotFound': 'notFound',
  '409 EntityAlreadyExists': 'conflict',
  '412 UpdateConditionNotSatisfied': 'conflict',
  '412 ConditionNotMet': 'conflict',
}

/**
 * Tells "this row is not there" and "somebody was faster" from every other trouble. A missing table, a wrong key or a
 * dead service must never look like an empty store: that would greet every customer anew and overwrite what they said.
 */
export function storageAnswer(error: unknown): StorageAnswer {
  const fault: Fault = typeof error === 'object' && error !== null ? error : {}
  const code = fault.details?.odataError?.code ?? fault.code
  // Cosmos DB for Table prefixes nothing, Azure batches do: "0:EntityAlreadyExists".
  const word = typeof code === 'string' ? code.replace(/^\d+:/, '') : ''
  const answer = answers[`${String(fault.statusCode)} ${word}`]
  if (answer === undefined) {
    throw new OnboardingError('storage.unavailable', 'the table service did not answer', error)
  }
  return answer
}
