import type { Answer } from './answer.ts'
import type { CaseState, UndoStep } from './case-state.ts'
import type { FieldValue } from './field.ts'

const undoDepth = 5

export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Answers that hang on another one: when it changes they are looked up or asked again, if a register gave them. */
const dependants: Readonly<Record<string, readonly string[]>> = {
  'company.number': ['company.name', 'company.legalForm', 'company.address'],
  country: ['company.number', 'company.name', 'company.legalForm', 'company.address'],
}

function dependantsOf(key: string, answers: Readonly<Record<string, Answer>>): readonly string[] {
  return (dependants[key] ?? []).filter(
    (dependant) => key === 'country' || answers[dependant]?.source === 'register',
  )
}

/**
 * Puts answers in and remembers what stood there, as one step that `undo` takes back. Answers that hung on a changed one
 * fall away; all others stay exactly as they were.
 */
export function withAnswers(
  state: CaseState,
  changes: Readonly<Record<string, Answer>>,
): CaseState {
  const changed = Object.entries(changes).filter(
    ([key, answer]) => !sameValue(state.answers[key]?.value, answer.value),
  )
  if (changed.length === 0) return { ...state, answers: { ...state.answers, ...changes } }
  const fallen = changed
    .filter(([key]) => state.answers[key] !== undefined)
    .flatMap(([key]) => dependantsOf(key, state.answers))
    .filter((key) => !(key in changes))
  const kept = Object.fromEntries(
    Object.entries(state.answers).filter(([key]) => !fallen.includes(key)),
  )
  const step: UndoStep = Object.fromEntries(
    [...changed.map(([key]) => key), ...fallen].map((key) => [key, state.answers[key] ?? null]),
  )
  const previous = (key: string, answer: Answer): Answer => {
    const before = state.answers[key]
    return before === undefined ? answer : { ...answer, previous: before.value }
  }
  return {
    ...state,
    answers: {
      ...kept,
      ...Object.fromEntries(
        Object.entries(changes).map(([key, answer]) => [key, previous(key, answer)]),
      ),
    },
    skipped: state.skipped.filter((key) => !(key in changes)),
    undo: [...state.undo, step].slice(-undoDepth),
  }
}

/** Adds answers to the step before instead of opening a new one: what a look-up filled goes back with what caused it. */
export function withDerivedAnswers(
  state: CaseState,
  changes: Readonly<Record<string, Answer>>,
): CaseState {
  if (Object.keys(changes).length === 0) return state
  const last = state.undo.at(-1)
  const before = Object.fromEntries(
    Object.keys(changes).map((key) => [key, state.answers[key] ?? null]),
  )
  return {
    ...state,
    answers: { ...state.answers, ...changes },
    undo: last === undefined ? [before] : [...state.undo.slice(0, -1), { ...before, ...last }],
  }
}

/** Takes answers out, and puts others in their new form, as one step that `undo` takes back. */
export function withoutAnswers(
  state: CaseState,
  gone: readonly string[],
  changes: Readonly<Record<string, Answer>> = {},
): CaseState {
  const kept = Object.entries(state.answers).filter(([key]) => !gone.includes(key))
  const touched = [...gone, ...Object.keys(changes)].flatMap((key) => {
    const before = state.answers[key]
    return before === undefined ? [] : [[key, before] as const]
  })
  const step = Object.fromEntries(touched)
  return {
    ...state,
    answers: { ...Object.fromEntries(kept), ...changes },
    undo: [...state.undo, step].slice(-undoDepth),
  }
}

/** Takes the last step back. `undefined` when there is none. */
export function undone(
  state: CaseState,
): { readonly state: CaseState; readonly keys: readonly string[] } | undefined {
  const step = state.undo.at(-1)
  if (step === undefined) return undefined
  const answers = Object.entries(step).reduce<Record<string, Answer>>(
    (rest, [key, answer]) => {
      const { [key]: _gone, ...others } = rest
      return answer === null ? others : { ...others, [key]: answer }
    },
    { ...state.answers },
  )
  return {
    state: { ...state, answers, undo: state.undo.slice(0, -1) },
    keys: Object.keys(step),
  }
}
