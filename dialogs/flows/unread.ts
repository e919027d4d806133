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

const isCountryKnown = ({ state, ports }: Draft): boolean =>
  circumstances(state.answers, ports.profile).country !== undefined

/**
 * A phone number means nothing before the country is known. The message is kept until it is, so that nobody has to say
 * anything twice.
 */
function keepUnread(draft: Draft): void {
  const { text } = draft.inbound
  if (text.length > longest || !numberLike.test(text)) return
  update(draft, { unread: withoutNationalNumbers(text, { now: draft.ports.now() }) })
}

/** Reads what was kept, for the fields that are still open; what was read of it at once is no answer to another one. */
async function readUnread(draft: Draft, unread: string): Promise<void> {
  clear(draft, 'unread')
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
  if (!isCountryKnown(draft)) keepUnread(draft)
  else if (unread !== undefined) await readUnread(draft, unread)
}
