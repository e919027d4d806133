import { speaker, type WordKey } from '../locales/words.ts'
import type { CaseState, Option } from '../onboarding/case-state.ts'
import { present } from '../onboarding/present.ts'
import type { RefusedAnswer } from '../onboarding/reading.ts'
import { staffOf } from '../onboarding/staff/staff-of.ts'
import type { OpenTalk } from '../onboarding/hand-over/talk-store.ts'
import type { Miss } from '../onboarding/metrics.ts'
import type { ReviewItem, SettledReview } from '../onboarding/stores.ts'
import type { Command, Language } from '../onboarding/vocabulary.ts'
import type { Inbound } from './inbound.ts'
import type { OutcomeHint } from './reply.ts'
import type { Ports } from './ports.ts'

/** How a customer goes on in another channel or on another device (CH-07). */
export const moveWays = ['auto', 'sms', 'email', 'code'] as const
export type MoveWay = (typeof moveWays)[number]

/**
 * A turn while it is being made: the state so far and what has been said. Flows change it in place; nothing of it
 * outlives the turn but the state.
 */
export interface Draft {
  state: CaseState
  /** Paragraphs in the session language, in order. */
  readonly lines: string[]
  /** Hint `understood`: field key → value, `null` cleared, `true` secret; a company number that is questioned too. */
  readonly understood: Record<string, unknown>
  /** Fields whose change was said back, old → new: once is enough. */
  readonly readBack: Set<string>
  command?: Command
  outcome?: OutcomeHint
  /** The open question was missed: the next asking shows more help. */
  missed: boolean
  /** What was said asks for the answer by itself: the open question need not be put once more in a short form. */
  leadsBack?: true
  /** The customer goes: the open question is not put again, and stays open. */
  leavesOff?: true
  /** The open question is put, whatever the customer came for. */
  goesOn?: true
  /** What was missed and why, for the figures: never the words themselves. */
  miss?: Miss
  /** Why an answer of this turn cannot be taken. */
  refused?: RefusedAnswer
  /** Cases that a person has to look at; written before the state is saved, keyed so that repeating does nothing. */
  readonly reviews: ReviewItem[]
  /** What a person was asked to look at, and need not any more. */
  readonly settled: SettledReview[]
  /** Conversations that people of the staff have to find. */
  readonly talks: OpenTalk[]
  /** Cases whose answers the customer had deleted in this turn. */
  readonly forgotten: string[]
  /** What was said before is dropped from replies and transcripts. */
  forgets: boolean
  /** Choices that go before those of the open question (a language to pick, say). */
  readonly offers: Option[]
  /** The customer is the contact person: asked for a name, it is their own. */
  asksOwnName?: true
  /** A card was submitted that had been answered before. */
  stale: boolean
  /** The customer wants to go on elsewhere: by which way, `auto` for the best there is. */
  leaving?: MoveWay
  readonly links: { readonly title: string; readonly url: string }[]
  /** What came in; its text without what was taken from it already. */
  inbound: Inbound
  /** Who of the staff is writing, by the id of the profile; nobody: it is the customer. */
  readonly staff?: string
  readonly ports: Ports
  readonly at: string
}

/** As much of a draft as words about its state need. */
export type View = Pick<Draft, 'state' | 'ports'>

export function newDraft(state: CaseState, inbound: Inbound, ports: Ports): Draft {
  const staff = inbound.account && staffOf(ports.profile.staff, inbound.account)?.id
  return {
    ...present({ staff }),
    state,
    lines: [],
    understood: {},
    readBack: new Set(),
    missed: false,
    reviews: [],
    settled: [],
    talks: [],
    forgotten: [],
    forgets: false,
    stale: false,
    offers: [],
    links: [],
    inbound,
    ports,
    at: ports.now().toISOString(),
  }
}

export function words(draft: View, language: Language = draft.state.language) {
  return speaker(language)
}

/** Adds one paragraph. */
export function tell(
  draft: Draft,
  key: WordKey,
  values?: Readonly<Record<string, string | number>>,
): void {
  draft.lines.push(words(draft)(key, values))
}

/** Adds one paragraph that leads back to the open question by itself. */
export function tellAndAsk(
  draft: Draft,
  key: WordKey,
  values?: Readonly<Record<string, string | number>>,
): void {
  tell(draft, key, values)
  draft.leadsBack = true
}

/** Changes some of the state. */
export function update(draft: Draft, change: Partial<CaseState>): void {
  draft.state = { ...draft.state, ...change }
}

type Clearable =
  | 'aside'
  | 'arranging'
  | 'callBack'
  | 'erasure'
  | 'otherMatter'
  | 'changing'
  | 'changesLeft'
  | 'company'
  | 'insisted'
  | 'sought'
  | 'searched'
  | 'former'
  | 'finishing'
  | 'finished'
  | 'confirmed'
  | 'credit'
  | 'formChanged'
  | 'differing'
  | 'news'
  | 'joining'
  | 'moved'
  | 'partial'
  | 'rejected'
  | 'card'
  | 'shown'
  | 'unread'
  | 'updating'

/** Takes optional parts out of the state (they may be absent, never `undefined`). */
export function clear(draft: Draft, ...keys: readonly Clearable[]): void {
  const rest = { ...draft.state }
  for (const key of keys) Reflect.deleteProperty(rest, key)
  draft.state = rest
}
