import { sameValue } from '../../onboarding/answering.ts'
import type { Answer, StatedBy } from '../../onboarding/answer.ts'
import type { CaseState, Dilemma } from '../../onboarding/case-state.ts'
import { withoutNationalNumbers } from '../../onboarding/national-numbers.ts'
import { present } from '../../onboarding/present.ts'
import { readMismatch, type MismatchChoice } from '../understanding/choices/mismatch.ts'
import type { Topic, Understanding } from '../understanding/understanding.ts'
import { tell, update, type Draft } from '../draft.ts'
import { putAnswer } from './put-answer.ts'

type Mismatch = Extract<Dilemma, { kind: 'register' }>

/** Longer explanations are cut: they are for a reviewer to read beside the two values. */
const longestReason = 500

/** The register as the source of a value, with the time it was asked. */
export function byRegister(state: CaseState, at: string): StatedBy {
  const { sourceId, fetchedAt } = state.company ?? {}
  return { source: 'register', at: fetchedAt ?? at, ...present({ sourceId }) }
}

function byCustomer(answer: Answer | undefined, at: string): StatedBy {
  return { source: answer?.source ?? 'customer', at: answer?.at ?? at }
}

function takeRegister(draft: Draft, { key, register, stated }: Mismatch): void {
  const { sourceId, at } = byRegister(draft.state, draft.at)
  putAnswer(draft, key, {
    value: register,
    stated,
    statedBy: byCustomer(draft.state.answers[key], draft.at),
    source: 'register',
    at,
    verification: 'register',
    ...present({ sourceId }),
  })
}

function keepMine(draft: Draft, { key, register, stated }: Mismatch): void {
  putAnswer(draft, key, {
    value: stated,
    stated: register,
    statedBy: byRegister(draft.state, draft.at),
    verification: 'differs',
  })
}

/** The value is asked for again; what is given then is compared like a new one. */
function askAgain(draft: Draft, key: string): void {
  const { [key]: mistyped, ...answers } = draft.state.answers
  const undo = mistyped === undefined ? [] : [{ [key]: mistyped }]
  update(draft, { answers, changing: key, undo: [...draft.state.undo, ...undo] })
  draft.understood[key] = null
}

/** Both values are kept, whichever the customer takes (DQ-07). Keeping one's own goes to review, with a reason if there is one. */
export function settleMismatch(draft: Draft, mismatch: Mismatch, choice: string): void {
  const ways: Readonly<Record<MismatchChoice, () => void>> = {
    register: () => {
      takeRegister(draft, mismatch)
    },
    mine: () => {
      keepMine(draft, mismatch)
      const ask = { kind: 'reason', key: mismatch.key } as const
      update(draft, { dilemmas: [ask, ...draft.state.dilemmas] })
    },
    mistyped: () => {
      askAgain(draft, mismatch.key)
    },
  }
  ways[choice as MismatchChoice]() // options of this question have these values and no others
}

/** The reason is free text: kept as said, but for national numbers (ID-07). */
export function giveReason(draft: Draft, key: string, reason: string): void {
  const answer = draft.state.answers[key]
  const kept = withoutNationalNumbers(reason.trim(), { now: new Date(draft.at) })
  if (answer === undefined || kept === '') return
  const answers = {
    ...draft.state.answers,
    [key]: { ...answer, reason: kept.slice(0, longestReason) },
  }
  update(draft, { answers })
  tell(draft, 'messages.choose.reasonKept')
}

const dropFirst = (draft: Draft): void => {
  update(draft, { dilemmas: draft.state.dilemmas.slice(1) })
}

/** What stands already is no news when it is said again. */
const bringsNews = (draft: Draft, { fills }: Understanding): boolean =>
  fills.some(({ key, value }) => !sameValue(draft.state.answers[key]?.value, value))

/** Wishes that weigh more than a choice between two values. */
const weightier = new Set([
  'help',
  'why',
  'human',
  'delete',
  'mydata',
  'privacy',
  'stop',
  'language',
])

const refusals = new Set(['skip', 'no'])
/** A question is answered, and the reason stays asked for. */
const questions = new Set<Topic>(['question', 'faq', 'openingHours', 'areYouHuman', 'whoAreYou'])

/** Commands are short; in a sentence their words mean something else: "our accountant forgot it". */
const longestCommand = 3
const isShort = (text: string): boolean => text.trim().split(/\s+/).length <= longestCommand

const isRefusal = ({ inbound }: Draft, { command, assent, dontKnow }: Understanding): boolean =>
  (dontKnow === true && isShort(inbound.text)) || refusals.has(command?.name ?? assent ?? '')

/** A reason never swallows a command, a question, or a national number. */
function isReason(draft: Draft, { command, digression, nationalNumber }: Understanding): boolean {
  const asks = digression !== undefined && questions.has(digression.topic)
  const { name } = command ?? {}
  const commands = name !== undefined && (weightier.has(name) || isShort(draft.inbound.text))
  return !commands && !asks && nationalNumber !== true
}

function hearReason(draft: Draft, key: string, said: Understanding): boolean {
  if (bringsNews(draft, said)) {
    dropFirst(draft)
    return false
  }
  if (isRefusal(draft, said)) {
    dropFirst(draft)
    return true
  }
  if (!isReason(draft, said)) return false
  dropFirst(draft)
  giveReason(draft, key, draft.inbound.text)
  return true
}

function hearChoice(draft: Draft, mismatch: Mismatch, said: Understanding): boolean {
  if (bringsNews(draft, said) || weightier.has(said.command?.name ?? '')) return false
  const answer = readMismatch(draft.inbound.text)
  if (answer === undefined) return false
  dropFirst(draft)
  settleMismatch(draft, mismatch, answer.choice)
  if (answer.reason === undefined || said.nationalNumber === true) return true
  dropFirst(draft)
  giveReason(draft, mismatch.key, answer.reason)
  return true
}

/** Takes words that answer an open difference between register and customer, or give the reason for it. */
export function hearMismatch(draft: Draft, said: Understanding): boolean {
  const dilemma = draft.state.dilemmas[0]
  if (dilemma?.kind === 'reason') return hearReason(draft, dilemma.key, said)
  return dilemma?.kind === 'register' && hearChoice(draft, dilemma, said)
}
