import { changeableFields } from '../../onboarding/change-record.ts'
import { present } from '../../onboarding/present.ts'
import { toReference } from '../../onboarding/reference.ts'
import { declineReasons } from '../../onboarding/review/decline-reasons.ts'
import {
  askReasons,
  type ReviewDecision,
  type ReviewTerms,
} from '../../onboarding/review/review-decision.ts'
import type { ReviewCase } from '../../onboarding/review/review-queue.ts'
import type { StaffAction } from '../../onboarding/staff/permissions.ts'
import type { RouteRequest, RouteResponse } from '../route.ts'
import { customerPath } from './customer-page.ts'
import type { DeskDeps } from './desk-deps.ts'
import type { DeskRoute } from './desk-guard.ts'
import type { Done } from './done.ts'
import { choiceField, textField } from './form-fields.ts'
import { isPathId } from './path-id.ts'
import type { Visit } from './visit.ts'

interface Sent {
  readonly request: RouteRequest
  readonly review: ReviewCase
  readonly visit: Visit
  readonly deps: DeskDeps
}

type Act = (sent: Sent) => Promise<Done>

const longestNote = 500

const noteIn = (request: RouteRequest): string =>
  textField(request, 'note').trim().slice(0, longestNote)

const take: Act = async ({ review, visit, deps }) =>
  (await deps.reviews.take(review, visit.member.id)) === 'done' ? 'taken' : 'takenByOther'

const giveBack: Act = async ({ review, deps }) => {
  await deps.reviews.giveBack(review)
  return 'returned'
}

const close: Act = async ({ request, review, visit, deps }) => {
  const id = textField(request, 'id')
  const closed = await deps.reviews.close(review, { id, by: visit.member.id })
  return closed === 'done' ? 'closed' : 'record'
}

const ask: Act = async ({ request, review, visit, deps }) => {
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
  const question = { id: textField(request, 'id'), at, key, reason, by: visit.member.id }
  await deps.reviews.ask(record, review, question)
  return 'asked'
}

function termsIn(request: RouteRequest): ReviewTerms | undefined {
  const payment = choiceField(request, 'payment', ['invoice', 'prepayment'])
  if (payment === undefined) return undefined
  if (payment === 'prepayment') return { payment }
  const [limit, paymentDays] = [textField(request, 'limit'), textField(request, 'days')].map(Number)
  return { payment, limit: limit ?? 0, paymentDays: paymentDays ?? 0 }
}

async function decide(
  { request, review, visit, deps }: Sent,
  decision: ReviewDecision,
): Promise<Done> {
  const result = await deps.reviews.decide({
    id: textField(request, 'id'),
    reference: review.reference,
    by: visit.member.id,
    at: deps.now().toISOString(),
    seen: textField(request, 'seen'),
    openedAt: textField(request, 'openedAt'),
    decision,
  })
  if (result.outcome === 'gone') return 'gone'
  if (result.outcome === 'refused') return result.problem
  return decision.kind === 'approve' ? 'approved' : 'declined'
}

const approve: Act = (sent) => {
  const note = noteIn(sent.request)
  const terms = termsIn(sent.request)
  return decide(sent, {
    kind: 'approve',
    ...present({ terms, note: note === '' ? undefined : note }),
  })
}

const decline: Act = (sent) => {
  const reason = choiceField(sent.request, 'reason', declineReasons)
  if (reason === undefined) return Promise.resolve('note')
  return decide(sent, { kind: 'decline', reason, note: noteIn(sent.request) })
}

const acts: Readonly<Record<string, readonly [StaffAction, Act]>> = {
  take: ['review.assign', take],
  return: ['review.assign', giveBack],
  ask: ['review.ask', ask],
  approve: ['review.approve', approve],
  decline: ['review.decline', decline],
  close: ['review.close', close],
}

const shown = (reference: string, done: Done): RouteResponse => ({
  status: 303,
  headers: { location: `${customerPath(reference)}?done=${done}`, 'cache-control': 'no-store' },
})

/** What staff do with a case. Each form leads back to the case, which says what came of it. */
export function caseRoutes(deps: DeskDeps): readonly DeskRoute[] {
  return Object.entries(acts).map(([name, [action, act]]) => ({
    method: 'post',
    path: `/desk/cases/:reference/${name}`,
    action,
    async handle(request, visit) {
      const reference = toReference(request.params['reference'] ?? '') ?? '–'
      const review = await deps.reviews.find(reference)
      if (!isPathId(textField(request, 'id'))) return shown(reference, 'gone')
      if (review === undefined) return shown(reference, 'notInReview')
      return shown(reference, await act({ request, review, visit, deps }))
    },
  }))
}
