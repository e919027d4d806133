import type { CustomerRecord } from '../../onboarding/record.ts'
import type { DecisionResult, DecisionStore } from '../../onboarding/review/decision-store.ts'
import { kindsOf } from '../../onboarding/review/review-kinds.ts'
import {
  newsOfDecision,
  newsOfQuestion,
  type Question,
} from '../../onboarding/review/review-news.ts'
import type { DecidedBy, DecisionEvidence } from '../../onboarding/review/review-decision.ts'
import type { ReviewCase, ReviewQueue, ReviewState } from '../../onboarding/review/review-queue.ts'
import type { CustomerStore } from '../../onboarding/stores.ts'
import { tellCustomer, type TellParts } from './tell-customer.ts'

export interface ReviewParts extends TellParts {
  readonly queue: ReviewQueue
  readonly decisions: DecisionStore
  readonly customers: Pick<CustomerStore, 'get'>
}

/** Everything that staff do with cases that wait for a person, whatever they do it on. */
export interface ReviewDesk {
  /** Soonest due first. */
  cases(): Promise<readonly ReviewCase[]>
  /** The case that waits under a reference. */
  find(reference: string): Promise<ReviewCase | undefined>
  /** Says that somebody has the case before them; the time until the decision counts from the first time. */
  open(review: ReviewCase, member: string): Promise<string>
  /** `taken`: somebody else has it. */
  take(review: ReviewCase, member: string): Promise<'done' | 'taken'>
  /** Gives it back to everybody. */
  giveBack(review: ReviewCase): Promise<void>
  /** Asks the customer for one thing; the case goes on waiting. */
  ask(
    record: CustomerRecord,
    review: ReviewCase,
    question: Question & { readonly by: string },
  ): Promise<void>
  decide(made: DecidedBy): Promise<DecisionResult>
  /** Nothing to decide: the customer was helped. `record`: there is, and it waits for a decision. */
  close(
    review: ReviewCase,
    closed: { readonly id: string; readonly by: string },
  ): Promise<'done' | 'record'>
  /** Ends what a crash cut off after a decision: the customer hears of it, the case leaves the queue. Gives how many. */
  finishDecided(): Promise<number>
}

const secondsBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000))

class Desk implements ReviewDesk {
  readonly #parts: ReviewParts

  constructor(parts: ReviewParts) {
    this.#parts = parts
  }

  cases(): Promise<readonly ReviewCase[]> {
    return this.#parts.queue.cases()
  }

  async find(reference: string): Promise<ReviewCase | undefined> {
    return (await this.cases()).find((review) => review.reference === reference)
  }

  async open({ caseId }: ReviewCase, member: string): Promise<string> {
    const at = this.#now()
    const { opened } = await this.#change(caseId, (state) =>
      state.opened?.[member] === undefined
        ? { ...state, opened: { ...state.opened, [member]: at } }
        : undefined,
    )
    return opened?.[member] ?? at
  }

  async take({ caseId }: ReviewCase, member: string): Promise<'done' | 'taken'> {
    const { assigned } = await this.#change(caseId, (state) =>
      state.assigned === undefined
        ? { ...state, assigned: { to: member, at: this.#now() } }
        : undefined,
    )
    return assigned?.to === member ? 'done' : 'taken'
  }

  async giveBack({ caseId }: ReviewCase): Promise<void> {
    await this.#change(caseId, ({ assigned: _assigned, ...state }) => state)
  }

  async ask(
    record: CustomerRecord,
    { caseId }: ReviewCase,
    question: Question & { readonly by: string },
  ): Promise<void> {
    const { by: _by, ...asked } = question
    await this.#change(caseId, (state) => ({ ...state, asked: question }))
    await tellCustomer(record, newsOfQuestion(record, asked), this.#parts)
  }

  async decide(made: DecidedBy): Promise<DecisionResult> {
    const review = await this.find(made.reference)
    const { profile } = this.#parts.ports
    const result = await this.#parts.decisions.decide(made, profile.credit.policy)
    if (result.outcome !== 'decided' && result.outcome !== 'repeated') return result
    if (review !== undefined) await this.#finish(review, result.record)
    return result
  }

  async close(
    review: ReviewCase,
    { id, by }: { readonly id: string; readonly by: string },
  ): Promise<'done' | 'record'> {
    const record = await this.#parts.customers.get(review.reference)
    if (record?.status === 'in-review') return 'record'
    const at = this.#now()
    await this.#count(review, {
      ...{ id, at, decision: 'close', asProposed: false },
      openedAt: review.opened?.[by] ?? at,
    })
    await this.#parts.queue.remove(review.caseId)
    return 'done'
  }

  async finishDecided(): Promise<number> {
    let finished = 0
    for (const review of await this.cases()) {
      const record = await this.#parts.customers.get(review.reference)
      const isDone = record?.decision !== undefined && record.status !== 'in-review'
      // What came after the decision is something new to look at.
      if (!isDone || review.at > record.decision.at) continue
      await this.#finish(review, record)
      finished += 1
    }
    return finished
  }

  /** Each step may be repeated; the case leaves the queue last, so that whatever is cut off is found again. */
  async #finish(review: ReviewCase, record: CustomerRecord): Promise<void> {
    const { decision: last } = record
    const all = await this.#parts.decisions.decisions(record.reference)
    const made = all.find(({ id }) => id === last?.id)
    if (made === undefined) return
    await tellCustomer(record, newsOfDecision(record, made), this.#parts)
    await this.#count(review, { ...made, decision: made.decision.kind })
    await this.#parts.queue.remove(review.caseId)
  }

  #count(review: ReviewCase, made: Counted): Promise<void> {
    const { id, at, openedAt, decision, asProposed } = made
    return this.#parts.queue.count(id, {
      ...{ at, decision, asProposed },
      kinds: kindsOf(review.reasons),
      seconds: secondsBetween(openedAt, at),
      late: at > review.dueAt,
    })
  }

  #change(caseId: string, change: (state: ReviewState) => ReviewState | undefined) {
    return this.#parts.queue.change(caseId, change)
  }

  #now(): string {
    return this.#parts.ports.now().toISOString()
  }
}

interface Counted extends Pick<DecisionEvidence, 'id' | 'at' | 'openedAt' | 'asProposed'> {
  readonly decision: DecisionEvidence['decision']['kind'] | 'close'
}

export const createReviewDesk = (parts: ReviewParts): ReviewDesk => new Desk(parts)
