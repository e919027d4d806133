/**
 * A person of the staff talks with a customer in the customer's own chat. The talk lies in the conversation's state, so that
 * every word of either side is written under the conversation's version: in one order, once, whoever is faster.
 */
import type { StaffChannel } from '../staff/permissions.ts'

/** One message of a talk. Times are ISO 8601 UTC; national numbers are taken out before (ID-07). */
export interface TalkLine {
  /** Of the message or form that it came with: the same one again is the same line. */
  readonly id: string
  readonly from: 'customer' | 'staff' | 'assistant'
  /** Who of the staff, by the id of the profile. */
  readonly by?: string
  readonly at: string
  readonly text: string
}

export interface Talk {
  /** Of the message that asked for a person. */
  readonly id: string
  /** `waiting`: the assistant goes on meanwhile; `taken`: it steps back; `ended`: it is back. */
  readonly status: 'waiting' | 'taken' | 'ended'
  readonly askedAt: string
  /** Who has it, and where they write. */
  readonly by?: string
  readonly on?: StaffChannel
  /** The last word of either side, or the last change of hands. */
  readonly lastAt: string
  readonly lines: readonly TalkLine[]
}

/** Something that is done with a talk from outside the chat. `talk`: which one; another one is left alone. */
export type DeskAct = { readonly talk: string } & (
  | { readonly act: 'take'; readonly by: string; readonly on: StaffChannel }
  | {
      readonly act: 'say'
      readonly by: string
      readonly on: StaffChannel
      readonly text: string
    }
  /** To a colleague, who has it from now on. */
  | { readonly act: 'pass'; readonly by: string; readonly to: string; readonly on: StaffChannel }
  /** To whoever takes it next. */
  | { readonly act: 'giveBack'; readonly by: string }
  | { readonly act: 'end'; readonly by: string }
  /** Nobody took it in time. */
  | { readonly act: 'missed' }
  /** Neither side has said anything for long. */
  | { readonly act: 'silence' }
)

/** So much is kept; what is older has been read long ago. Characters of text. */
const mostKept = 60_000

/** Nobody types more at once; the same as a message of the chat. */
export const longestLine = 4000

function shortened(lines: readonly TalkLine[]): readonly TalkLine[] {
  let left = mostKept
  const kept = lines.toReversed().filter(({ text }) => {
    left -= text.length
    return left >= 0
  })
  return kept.toReversed()
}

/** Adds what was said; a line that is there already is not said twice. */
export function withLines(talk: Talk, lines: readonly TalkLine[]): Talk {
  const known = new Set(talk.lines.map(({ id }) => id))
  const added = lines.filter(({ id, text }) => !known.has(id) && text.trim() !== '')
  const last = added.at(-1)
  if (last === undefined) return talk
  return { ...talk, lastAt: last.at, lines: shortened([...talk.lines, ...added]) }
}

export const isWaiting = (talk: Talk | undefined): talk is Talk => talk?.status === 'waiting'
export const isTaken = (talk: Talk | undefined): talk is Talk & { readonly by: string } =>
  talk?.status === 'taken' && talk.by !== undefined

/** Somebody asks for a person: a new wait, unless one goes on already. What was said before stays to be read. */
export function askedFor(
  before: Talk | undefined,
  { id, at }: { readonly id: string; readonly at: string },
): Talk {
  if (before !== undefined && before.status !== 'ended') return before
  return { id, status: 'waiting', askedAt: at, lastAt: at, lines: before?.lines ?? [] }
}

/** The customer, or nobody any more, has it: back to the assistant. */
export function endedTalk({ by: _by, on: _on, ...talk }: Talk, at: string): Talk {
  return { ...talk, status: 'ended', lastAt: at }
}

/** What a case waits for in the queue while its customer wants a person here. */
export const personReasons = ['asked-for-a-person', 'not-understood'] as const

/** The talk is over, and somebody of the staff has written since the customer asked: nobody has to come back to it. */
export const wasAnswered = ({ status, askedAt, lines }: Talk): boolean =>
  status === 'ended' && lines.some(({ from, at }) => from === 'staff' && at >= askedAt)

interface Stamp {
  readonly id: string
  readonly at: string
}

type Kind = DeskAct['act']
type Made<A extends Kind> = Extract<DeskAct, { readonly act: A }>

/** What each act makes of the talk. */
const effects: { readonly [A in Kind]: (talk: Talk, made: Made<A>, stamp: Stamp) => Talk } = {
  take: (talk, { by, on }, { at }) => ({ ...talk, status: 'taken', by, on, lastAt: at }),
  say: (talk, { by, on, text }, stamp) => ({
    ...withLines(talk, [{ ...stamp, from: 'staff', by, text }]),
    on,
  }),
  pass: (talk, { to, on }, { at }) => ({ ...talk, by: to, on, lastAt: at }),
  giveBack: (talk, _, { at }) => ({ ...endedTalk(talk, at), status: 'waiting', askedAt: at }),
  end: (talk, _, { at }) => endedTalk(talk, at),
  missed: (talk, _, { at }) => endedTalk(talk, at),
  silence: (talk, _, { at }) => endedTalk(talk, at),
}

const ofWaiting: ReadonlySet<Kind> = new Set<Kind>(['take', 'missed'])

/** Some acts are of talks that nobody has; all others of the one who has it, or of nobody in particular. */
function applies(talk: Talk, made: DeskAct): boolean {
  if (talk.id !== made.talk) return false
  if (ofWaiting.has(made.act)) return isWaiting(talk)
  return isTaken(talk) && (!('by' in made) || talk.by === made.by)
}

/**
 * What an act makes of a talk; `undefined`: nothing, because it is another talk, over, with somebody else, or done already.
 * Of two who take it the first one has it.
 *
 * @param stamp id and time of the act
 */
export function actOn(talk: Talk | undefined, made: DeskAct, stamp: Stamp): Talk | undefined {
  if (talk === undefined || !applies(talk, made)) return undefined
  // Each effect gets the act that it is listed under.
  const effect = effects[made.act] as (talk: Talk, made: DeskAct, stamp: Stamp) => Talk
  return effect(talk, made, stamp)
}

/** How long each may last, minutes. */
export interface TalkLimits {
  /** A customer waits that long for somebody to take it. */
  readonly takeMinutes: number
  /** After so long without a word the assistant is back. */
  readonly silenceMinutes: number
}

const minuteMs = 60_000

/** What has to be done with a talk because of the time. */
export function overdueAct(talk: Talk, now: Date, limits: TalkLimits): DeskAct | undefined {
  const since = (at: string) => (now.getTime() - Date.parse(at)) / minuteMs
  if (isWaiting(talk) && since(talk.askedAt) >= limits.takeMinutes) {
    return { talk: talk.id, act: 'missed' }
  }
  if (isTaken(talk) && since(talk.lastAt) >= limits.silenceMinutes) {
    return { talk: talk.id, act: 'silence' }
  }
  return undefined
}
