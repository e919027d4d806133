import { createHash } from 'node:crypto'
import { update, type Draft } from './draft.ts'
import { needsCredit, noticeStandsAlone } from './next-step.ts'
import { noticeToRead, wasShownLately } from './notices.ts'
import { summaryFacts } from './summary.ts'

/** What takes a screen of its own: the summary with the notice that belongs to it, and the notice by itself. */
type Long = 'confirm' | 'notice'

/** After such a pause nobody has before them what was shown; milliseconds. */
const longPause = 60 * 60 * 1000

/** Whether the credit notice stands beside the summary, and the yes answers both. */
export const standsBeside = ({ state, ports: { profile } }: Draft): boolean =>
  needsCredit(state, profile) && !noticeStandsAlone(state, profile)

/** Fingerprint of all that the question tells, as it would be shown now: the answers, and every word of the notice. */
function printOf(draft: Draft, long: Long): string {
  const { state, ports } = draft
  const facts = long === 'confirm' ? summaryFacts(state, ports.profile) : ''
  const notice = long === 'notice' || standsBeside(draft) ? noticeToRead(draft, 'credit') : ''
  const words = JSON.stringify([long, state.language, facts, notice])
  return createHash('sha256').update(words).digest('hex')
}

/** The customer has been away for so long that what was shown is out of sight. */
export const isBack = ({ state, at }: Draft): boolean =>
  Date.parse(at) - Date.parse(state.updatedAt) > longPause

/** Asked for, or answered from a screen that is not the one of now. The notice is also the answer to why it is there. */
const wantsAll = ({ command, stale, inbound }: Draft, long: Long): boolean =>
  command === 'summary' ||
  (command === 'why' && long === 'notice') ||
  stale ||
  inbound.kind === 'start'

/** A summary stands further up, and what belongs to it was read there: after a change only the answers are shown anew. */
export const isShownAgain = (draft: Draft): boolean =>
  draft.state.shown !== undefined && !wantsAll(draft, 'confirm') && !isBack(draft)

/** The customer has the very same before them, and the notice in it still carries a yes (CR-02). */
export function isShown(draft: Draft, long: Long): boolean {
  const { shown } = draft.state
  if (shown === undefined || wantsAll(draft, long) || isBack(draft)) return false
  if (shown.print !== printOf(draft, long)) return false
  return !(long === 'notice' || standsBeside(draft)) || wasShownLately(draft, 'credit')
}

/** It was what the bot said last. */
export const isShownJustNow = ({ state }: Draft): boolean => state.shown?.last === state.revision

/** The bot's last words asked what is to be changed: a mere "yes" behind that may be anything but a confirmation. */
export const isAskedWhatToChange = ({ state }: Draft): boolean =>
  state.shown?.askedChange === state.revision

export function keepAskedWhatToChange(draft: Draft): void {
  const { shown, revision } = draft.state
  if (shown !== undefined) update(draft, { shown: { ...shown, askedChange: revision + 1 } })
}

/** Keeps what this turn shows: its card is the present one as long as it says the same, and no other has been shown. */
export function keepShown(draft: Draft, long: Long): void {
  update(draft, { shown: { print: printOf(draft, long), last: draft.state.revision + 1 } })
}

/**
 * Whether a summary card of that turn is the one shown last, and says what would be shown now: a question in between makes it no
 * older (CH-05).
 */
export function isPresentCard(draft: Draft, revision: number): boolean {
  const { state } = draft
  if (revision === state.revision) return true
  if (state.open.asks !== 'confirm' || state.shown?.last !== revision) return false
  return state.shown.print === printOf(draft, 'confirm')
}
