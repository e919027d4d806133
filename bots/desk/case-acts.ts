import { changeableFields } from '../../onboarding/change-record.ts'
import { present } from '../../onboarding/present.ts'
import { declineReasons } from '../../onboarding/review/decline-reasons.ts'
import {
  askReasons,
  type ReviewDecision,
  type ReviewTerms,
} from '../../onboarding/review/review-decision.ts'
import type { ReviewCase } from '../../onboarding/review/review-queue.ts'
import type { StaffAction, StaffChannel } from '../../onboarding/staff/permissions.ts'
import type { RouteRequest } from '../route.ts'
import type { DeskDeps } from './desk-deps.ts'
import type { Done } from './done.ts'
import { choiceField, textField } from './form-fields.ts'
import { isPathId } from './path-id.ts'

/** Of the desk, what cases need. */
export type CaseDeps = Pick<DeskDeps, 'reviews' | 'now'> & {
  readonly customers: Pick<DeskDeps['customers'], 'get'>
}

/** What somebody does with a case, and with which words: a form of the page, or a card. */
interface Sent {
  readonly request: Pick<RouteRequest, 'body'>
  readonly reference: string
  /** Id of the member of staff. */
  readonly by: string
  readonly on: StaffChannel
}

interface Acted extends Sent {
  readonly review: ReviewCase
  readonly deps: CaseDeps
}

type Act = (acted: Acted) => Promise<Done>

/** Nobody writes more as a reason. */
export const longestNote = 500

const noteIn = (request: Sent['request']): string =>
  textField(request, 'note').trim().slice(0, longestNote)

const take: Act = async ({ review, by, deps }) =>
  (await deps.reviews.take(review, by)) === 'done' ? 'taken' : 'takenByOther'

const giveBack: Act = async ({ review, deps }) => {
  await deps.reviews.giveBack(review)
  return 'returned'
}

const close: Act = async ({ request, review, by, deps }) => {
  const id = textField(request, 'id')
  const closed = await deps.reviews.close(review, { id, by })
  return closed === 'done' ? 'closed' : 'record'
}

const ask: Act = async ({ request, review, by, deps }) => {
  const record = await deps.customers.get(review.reference)
  const reason = choiceField(request, 'why', askReasons)
  if (record === undefined || reason === undefined) return 'gone'
  const key = choiceField(
    request,
    'key',
    changeableFields(record).map((field) => field.key),
  )
  if (key === undefined) return 'gone'
  const at = deps.now().toISOString()
  await deps.reviews.ask(record, review, { id: textField(request, 'id'), at, key, reason, by })
  return 'asked'
}

function termsIn(request: Sent['request']): ReviewTerms | undefined {
  const payment = choiceField(request, 'payment', ['invoice', 'prepayment'])
  if (payment === undefined) return undefined
  if (payment === 'prepayment') return { payment }
  const [limit, paymentDays] = [textField(request, 'limit'), textField(request, 'days')].map(Number)
  return { payment, limit: limit ?? 0, paymentDays: paymentDays ?? 0 }
}

async function decide(
  { request, review, by, on, deps }: Acted,
  decision: ReviewDecision,
): Promise<Done> {
  const result = await deps.reviews.decide({
    ...{ by, on, decision },
    id: textField(request, 'id'),
    reference: review.reference,
    at: deps.now().toISOString(),
    seen: textField(request, 'seen'),
    openedAt: textField(request, 'openedAt'),
  })
  if (result.outcome === 'gone') return 'gone'
  if (result.outcome === 'refused') return result.problem
  return decision.kind === 'approve' ? 'approved' : 'declined'
}

const approve: Act = (acted) => {
  const note = noteIn(acted.request)
  const terms = termsIn(acted.request)
  return decide(acted, {
    kind: 'approve',
    ...present({ terms, note: note === '' ? undefined : note }),
  })
}

const decline: Act = (acted) => {
  const reason = choiceField(acted.request, 'reason', declineReasons)
  if (reason === undefined) return Promise.resolve('note')
  return decide(acted, { kind: 'decline', reason, note: noteIn(acted.request) })
}

export const caseActs = ['take', 'return', 'ask', 'approve', 'decline', 'close'] as const
export type CaseAct = (typeof caseActs)[number]

/** What one has to be allowed for each. */
export const actionOf: Readonly<Record<CaseAct, StaffAction>> = {
  take: 'review.assign',
  return: 'review.assign',
  ask: 'review.ask',
  approve: 'review.approve',
  decline: 'review.decline',
  close: 'review.close',
}

const acts: Readonly<Record<CaseAct, Act>> = {
  take,
  return: giveBack,
  ask,
  approve,
  decline,
  close,
}

/** Does it, for whoever may, wherever they do it; gives what came of it. The same `id` again does nothing more. */
export async function actOnCase(name: CaseAct, sent: Sent, deps: CaseDeps): Promise<Done> {
  const review = await deps.reviews.find(sent.reference)
  if (!isPathId(textField(sent.request, 'id'))) return 'gone'
  if (review === undefined) return 'notInReview'
  return acts[name]({ ...sent, review, deps })
}
