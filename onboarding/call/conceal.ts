import { sameValue } from '../answering.ts'
import type { CaseState, Dilemma } from '../case-state.ts'
import type { FieldValue } from '../field.ts'
import { fieldByKey, isFieldKey } from '../fields/index.ts'
import type { Call } from './call.ts'

const isPersonal = (key: string): boolean =>
  isFieldKey(key) && fieldByKey(key).privacy === 'personal'

/** Somebody is called back: who answers the phone may be somebody else, so nothing personal is on the screen (CA-07). */
export const concealed = (call: Call, { answers }: Pick<CaseState, 'answers'>): Call => ({
  ...call,
  concealed: [...new Set([...call.concealed, ...Object.keys(answers).filter(isPersonal)])],
})

/** The field of a question that would tell what the customer has yet to say again; `undefined`: it tells nothing (CA-07). */
export const concealedKeyOf = (
  dilemma: Dilemma,
  { concealed: hidden }: Call,
): string | undefined =>
  dilemma.kind !== 'number' && hidden.includes(dilemma.key) ? dilemma.key : undefined

/** Something personal that was said and is no answer yet: the question about it would tell it. */
const isLoose = (dilemma: Dilemma, { answers }: Pick<CaseState, 'answers'>): boolean =>
  dilemma.kind === 'number' || (isPersonal(dilemma.key) && answers[dilemma.key] === undefined)

/**
 * What lies beside the answers when the customer is called back, and would bring something personal to the screen: taking a
 * step back, a message that waits to be read, half an address, a question about what is no answer yet. None of it is kept;
 * the customer says it again (CA-07).
 */
export function withoutLoose({ unread: _unread, partial, ...state }: CaseState): CaseState {
  return {
    ...state,
    ...(partial !== undefined && !isPersonal(partial.key) && { partial }),
    undo: [],
    dilemmas: state.dilemmas.filter((dilemma) => !isLoose(dilemma, state)),
  }
}

/** Values that were stored, by field key. */
export type Stored = Readonly<Record<string, FieldValue | undefined>>

/**
 * The customer said some values: they are shown from now on, with whether each is what was stored. What was stored is never
 * told, also where they differ (CA-07).
 */
export function stated(
  call: Call,
  said: Readonly<Record<string, FieldValue>>,
  stored: Stored,
): Call {
  const compared = Object.entries(said).flatMap(([key, value]) => {
    const before = stored[key]
    return before === undefined ? [] : [[key, sameValue(before, value)] as const]
  })
  return {
    ...call,
    concealed: call.concealed.filter((key) => said[key] === undefined),
    matched: { ...call.matched, ...Object.fromEntries(compared) },
  }
}
