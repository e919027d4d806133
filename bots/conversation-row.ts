import type { Push } from '../dialogs/push.ts'
import type { Turn } from '../dialogs/compose.ts'
import type { Inbound } from '../dialogs/inbound.ts'
import type { View } from '../dialogs/draft.ts'
import { formCard, isOpenCard } from '../dialogs/form/form-card.ts'
import { settledCard } from '../dialogs/form/settled-card.ts'
import type { Ports } from '../dialogs/ports.ts'
import type { FormCard, Reply, SettledCard } from '../dialogs/reply.ts'
import { summaryCard } from '../dialogs/summary.ts'
import type { CaseState } from '../onboarding/case-state.ts'
import { OnboardingError } from '../onboarding/errors.ts'
import type { Owed } from './owed.ts'
import type { Reach } from './take-turn.ts'

/** How many handled activities a conversation remembers, and for how many of them the replies are kept to be sent again. */
const remembered = 24
const repliesKept = 3

/**
 * A reply as it is kept to be sent again. The summary is more than all the rest together and follows from the state: only
 * that there was one is kept.
 */
type KeptReply = Omit<Reply, 'summary' | 'form' | 'settled'> & {
  readonly summary?: true
  /** The same goes for a form but for what stands above and beside it. */
  readonly form?: Pick<FormCard, 'lead' | 'besides'>
  readonly settled?: SettledCard['kind']
}

export interface Handled {
  readonly id: string
  /** Absent once it is too long ago to be asked for again. */
  readonly replies?: readonly KeptReply[]
}

/** One row per conversation: the state and what was answered lately. */
export interface Conversation {
  readonly state: CaseState
  readonly handled: readonly Handled[]
  /** The activity whose confirmation is being carried out (`state.finishing`). */
  readonly finishingFor?: { readonly id: string; readonly inbound: Inbound }
  /** What the last turn led to and is not known to be done. */
  readonly owed?: Owed
  /** What is to be said to somebody who has not just written, in this order. */
  readonly pushes?: readonly Push[]
  /** Whoever delivers them, and until when nobody else does (ISO 8601 UTC). */
  readonly pushing?: { readonly by: string; readonly until: string }
  /** Where the customer is reached; kept for as long as there is a talk. */
  readonly reach?: Reach
  /** The case that another conversation is taking over, until that one is written. */
  readonly leaving?: { readonly to: string; readonly state: CaseState }
}

/** Whether something was promised here that is not done yet. */
export const isHalfDone = ({ finishingFor, owed }: Conversation): boolean =>
  finishingFor !== undefined || owed !== undefined

export function withHandled(
  { handled }: Conversation,
  { id, replies }: { readonly id: string; readonly replies: readonly Reply[] },
): readonly Handled[] {
  const all = [...handled.filter((other) => other.id !== id), { id, replies: replies.map(kept) }]
  return all
    .slice(-remembered)
    .map((entry, index, kept) => (index < kept.length - repliesKept ? { id: entry.id } : entry))
}

const kept = ({ summary, form, settled, ...reply }: Reply): KeptReply => ({
  ...reply,
  ...(summary && { summary: true }),
  ...(form && { form: { lead: form.lead, besides: form.besides } }),
  ...(settled && { settled: settled.kind }),
})

/** What an activity was answered with; undefined when it was not handled yet. */
export function repliesTo(
  activityId: string,
  { state, handled }: Conversation,
  ports: Ports,
): readonly Reply[] | undefined {
  const found = handled.find(({ id }) => id === activityId)
  return found && (found.replies ?? []).map((reply) => shownAgain(reply, { state, ports }))
}

/** When something else is asked for by now, an old card would only be answered with the present question (CH-05). */
function shownAgain({ summary, form, settled, ...reply }: KeptReply, view: View): Reply {
  const { state, ports } = view
  return {
    ...reply,
    ...(summary && state.open.asks === 'confirm' && { summary: summaryCard(state, ports.profile) }),
    ...(form && formAgain(form, view)),
    ...(settled && { settled: settledCard(view, settled) }),
  }
}

/** The card as long as it is the open one; then the same words, without what would take nothing any more. */
function formAgain(form: Pick<FormCard, 'lead' | 'besides'>, view: View): Partial<Reply> {
  const again = formCard(view)
  const isOpen = again !== undefined && isOpenCard(view.state, again)
  return isOpen ? { form: { ...again, ...form } } : { text: form.lead }
}

export function parseConversation(json: string): Conversation {
  const parsed = JSON.parse(json) as Conversation // written by this file only; the answers are checked by `resumeCase`
  const schema: number = parsed.state.schema
  if (schema === 1) return parsed
  throw new OnboardingError('state.unreadable', 'unknown schema of a conversation row')
}

/** Earlier replies hold what was collected: when that is deleted, only their ids are kept. */
export function handledBefore(before: Conversation | undefined, turn: Turn): readonly Handled[] {
  const handled = before?.handled ?? []
  return turn.reply.forgets === true ? handled.map(({ id }) => ({ id })) : handled
}
