import { circumstances } from '../../onboarding/circumstances.ts'
import { withoutNationalNumbers } from '../../onboarding/national-numbers.ts'
import { clear, update, type Draft } from '../draft.ts'
import { understand } from '../understanding/understand.ts'
import { contextOf } from '../understanding-context.ts'
import { applyFills } from './fill.ts'
import { sayWhatWasNoted } from './noted.ts'

const longest = 500
/** The shortest number that is worth reading again. */
const numberLike = /(?:\d[ ().-]{0,2}){5}/

const circumstancesOf = ({ state, ports }: Draft) => circumstances(state.answers, ports.profile)

/**
 * A phone number means nothing before the country is known. The message is kept until it is, and what was kept before with it,
 * so that nobody has to say anything twice.
 */
function keepUnread(draft: Draft): void {
  const { text } = draft.inbound
  if (!numberLike.test(text)) return
  const read = withoutNationalNumbers(text, { now: draft.ports.now() })
  const all = [draft.state.unread, read].filter((part) => part !== undefined).join('\n')
  const kept = all.length > longest ? read : all
  if (kept.length <= longest) update(draft, { unread: kept })
}

/** Reads what was kept, for the fields that are still open; what was read of it at once is no answer to another one. */
async function readUnread(draft: Draft, unread: string): Promise<void> {
  // Whose number it is, the firm's contact or the customer's own, is known with the kind of customer.
  if (circumstancesOf(draft).customerType !== undefined) clear(draft, 'unread')
  const context = contextOf(draft)
  const { fills } = understand(unread, context)
  const given = new Set(Object.values(draft.state.answers).map(({ value }) => value))
  const fresh = fills.filter(({ key, value }) => context.open.includes(key) && !given.has(value))
  await applyFills(draft, fresh)
  sayWhatWasNoted(draft, fresh)
}

/**
 * At the end of every turn after the privacy notice (GD-01): keeps the message where the country is missing, and reads the
 * one kept once it is not.
 */
export async function settleUnread(draft: Draft): Promise<void> {
  const { unread, finished } = draft.state
  if (finished !== undefined) return
  if (circumstancesOf(draft).country === undefined) keepUnread(draft)
  else if (unread !== undefined) await readUnread(draft, unread)
}
