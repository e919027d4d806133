import type { Ports } from '../../dialogs/ports.ts'
import type { PushedToCustomer, PushedToStaff } from '../../dialogs/push.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import type { TalkStore } from '../../onboarding/hand-over/talk-store.ts'
import type { ReviewQueue } from '../../onboarding/review/review-queue.ts'
import type { ConversationStore } from '../../onboarding/stores.ts'
import type { Reach, TakeTurn } from '../take-turn.ts'

/** Carries what is said to those who have not just written. `false`: not now. Throws for trouble of the storage alone. */
export interface Carry {
  toCustomer(
    to: { readonly state: CaseState; readonly reach?: Reach | undefined },
    push: PushedToCustomer,
  ): Promise<boolean>
  toStaff(push: PushedToStaff): Promise<boolean>
  /** Tells the staff in Teams that somebody waits; again tells nobody twice. */
  announce(state: CaseState): Promise<void>
}

/** Everything that people's talks with customers need. */
export interface TalkParts {
  readonly conversations: ConversationStore
  readonly talks: TalkStore
  /** Where cases wait for somebody to write or to call. */
  readonly reviews: Pick<ReviewQueue, 'waitsFor' | 'settle'>
  readonly takeTurn: TakeTurn
  readonly ports: Pick<Ports, 'profile' | 'now' | 'newId'>
  readonly carry: Carry
}
