import { progress } from '../onboarding/interview.ts'
import type { CaseState, OpenQuestion } from '../onboarding/case-state.ts'
import type { OpenTalk } from '../onboarding/hand-over/talk-store.ts'
import type { Miss } from '../onboarding/metrics.ts'
import type { ReviewItem, SettledReview } from '../onboarding/stores.ts'
import { isClosed } from '../onboarding/closed-company.ts'
import { present } from '../onboarding/present.ts'
import { confirmQuestion, noticeQuestion } from './confirm-question.ts'
import { update, words, type Draft } from './draft.ts'
import { restsNow } from './call-back/booked-call.ts'
import { callBackQuestion } from './call-back/call-question.ts'
import { joinQuestion } from './flows/join.ts'
import { cardParts } from './form/card-parts.ts'
import { updateQuestion } from './update/update-question.ts'
import { asksOf, nextStep, type NextStep } from './next-step.ts'
import { isOpenCredit } from './flows/outcomes.ts'
import { dilemmaQuestion } from './dilemma-question.ts'
import { fieldQuestion, type Question } from './question.ts'
import type { Push } from './push.ts'
import type { Hints, OutcomeHint, Reply } from './reply.ts'

/** What a turn comes to: the new state, the one reply, and cases for a person. */
export interface Turn {
  readonly state: CaseState
  readonly reply: Reply
  readonly reviews: readonly ReviewItem[]
  /** What nobody has to look at any more. */
  readonly settled?: readonly SettledReview[]
  /** Conversations that people have to find from now on. */
  readonly talks?: readonly OpenTalk[]
  /** What is said to somebody who has not asked just now. */
  readonly pushes?: readonly Push[]
  /** Nothing is said in answer. */
  readonly silent?: true
  /** No turn of the interview: it is in no figure. */
  readonly beside?: true
  /** Cases to be deleted wherever else something of them lies. */
  readonly forgotten: readonly string[]
  /** What was missed and why, for the figures. */
  readonly miss?: Miss
}

const nothing: Question = { lines: [], options: [] }

/** A case in review for its credit can still be settled by paying in advance. */
function outcomeQuestion(draft: Draft): Question {
  const { finished, credit } = draft.state
  if (finished?.outcome !== 'in-review' || !isOpenCredit(credit)) return nothing
  const say = words(draft)
  return {
    lines: [],
    options: [
      { title: say('messages.buttons.prepay'), value: 'prepay' },
      { title: say('messages.buttons.keepWaiting'), value: 'wait' },
    ],
  }
}

/** A closed company is with a person; what is left to the customer is to say that the number was another one. */
const otherNumber = (draft: Draft): Question => ({
  lines: [words(draft)('messages.lookup.otherNumber')],
  options: [],
})

const askField = (draft: Draft, key: string, attempt: number): Question =>
  isClosed(draft.state) ? otherNumber(draft) : fieldQuestion(draft, key, attempt)

function questionOf(draft: Draft, step: NextStep, attempt: number): Question {
  if ('asks' in step) return besideTheForm(draft, step.kind)
  switch (step.kind) {
    case 'dilemma':
      return dilemmaQuestion(draft, step.dilemma)
    case 'field':
      return askField(draft, step.key, attempt)
    case 'confirm':
      return confirmQuestion(draft)
    case 'notice':
      return noticeQuestion(draft)
    case 'outcome':
      return outcomeQuestion(draft)
    case 'finish':
      return nothing
  }
}

/** Questions of conversations that are about something else than a form. */
function besideTheForm(draft: Draft, kind: 'join' | 'update' | 'callBack'): Question {
  if (kind === 'callBack') return callBackQuestion(draft)
  return kind === 'join' ? joinQuestion(draft) : updateQuestion(draft)
}

function nextOpen(draft: Draft, asks: string): Omit<OpenQuestion, 'options'> {
  const { open } = draft.state
  const refused = present({ refused: draft.refused })
  if (open.asks !== asks || open.attempt === 0) return { asks, attempt: 1, ...refused }
  return { asks, attempt: open.attempt + (draft.missed ? 1 : 0), ...refused }
}

function outcomeOf({ outcome, state }: Draft): OutcomeHint | undefined {
  return outcome ?? (state.moved === undefined ? state.finished?.outcome : 'moved')
}

/** What machines read of a turn, from the state that it leaves. */
export function hintsOf(draft: Draft): Hints {
  const { open, reference } = draft.state
  const outcome = outcomeOf(draft)
  return {
    reference,
    asks: open.asks,
    attempt: open.attempt,
    understood: draft.understood,
    ...(draft.command === undefined ? {} : { command: draft.command }),
    ...(outcome === undefined ? {} : { done: true as const, outcome }),
  }
}

/** Behind a goodbye nothing is asked; its buttons stay for whoever thinks better of it. */
const unlessLeft = (draft: Draft, { options, ...rest }: Question): Question =>
  draft.leavesOff === true || (draft.state.arranging === undefined && restsNow(draft))
    ? { lines: [], options }
    : { ...rest, options }

/** Ends the turn: works out what to ask now, asks it, and hands over state and reply. */
export function compose(draft: Draft): Turn {
  const { profile } = draft.ports
  const step: NextStep = nextStep(draft.state, profile)
  const open = nextOpen(draft, asksOf(step))
  // Help grows with each miss (UX-23); behind an answer or a question that was heard it is asked plainly again.
  const asked = unlessLeft(draft, questionOf(draft, step, draft.missed ? open.attempt : 1))
  const question = { ...asked, options: [...draft.offers, ...asked.options] }
  update(draft, {
    open: { ...open, options: question.options },
    revision: draft.state.revision + 1,
    updatedAt: draft.at,
  })
  // The reply may leave a card open, which is part of the state.
  const reply = replyOf(draft, question)
  return {
    state: draft.state,
    reply,
    reviews: draft.reviews,
    settled: draft.settled,
    talks: draft.talks,
    forgotten: draft.forgotten,
    ...(draft.miss === undefined ? {} : { miss: draft.miss }),
  }
}

/** The form as a card where the channel has forms; beside it only those choices that it does not answer. */
function withCard(draft: Draft, question: Question): Pick<Reply, 'form' | 'inPlace' | 'settled'> {
  const again = draft.inbound.submit?.action === 'secret' && question.secret !== undefined
  const { form, ...parts } = cardParts(draft, { again })
  if (form === undefined) return parts
  const asked = question.options.filter(({ value }) => value === 'human')
  const besides = [...draft.offers, ...asked].map(({ title }) => title)
  const lead = [...draft.lines, form.lead].join('\n\n')
  return { ...parts, form: { ...form, lead, besides } }
}

function replyOf(draft: Draft, question: Question): Reply {
  return {
    language: draft.state.language,
    text: [...draft.lines, ...question.lines].join('\n\n'),
    choices: question.options.map((option) => ({ title: option.title })),
    ...withCard(draft, question),
    ...present({ summary: question.summary }),
    ...(question.secret === undefined || !draft.inbound.protectedInput
      ? {}
      : { secret: question.secret }),
    links: draft.links,
    ...(draft.forgets ? { forgets: true as const } : {}),
    hints: hintsOf(draft),
    progress: progress(draft.state, draft.ports.profile),
  }
}
