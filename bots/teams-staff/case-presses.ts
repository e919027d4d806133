import { speaker } from '../../locales/words.ts'
import { actionOf, actOnCase, caseActs, type CaseAct } from '../desk/case-acts.ts'
import type { Done } from '../desk/done.ts'
import { nameOf } from '../desk/staff-name.ts'
import { caseCard } from './case-card.ts'
import { caseCards } from './case-list-card.ts'
import type { CaseParts } from './open-case.ts'
import type { StaffButton, StaffCard } from './staff-card.ts'
import type { Press, Pressed, Presses } from './staff-press.ts'
import type { Reader } from './talk-card.ts'

const listButton = ({ language }: Reader): StaffButton => ({
  title: speaker(language)('desk.teams.list'),
  data: { staff: 'case-list' },
})

/** What is left of a case that does not wait any more: nothing of the customer's (CH-05). */
function over({ reference, reader }: Pressed, text: string): StaffCard {
  const say = speaker(reader.language)
  return {
    title: say('desk.teams.title', { reference }),
    lines: [{ text }],
    buttons: [listButton(reader)],
  }
}

/** Somebody was quicker, or the button was pressed before. */
async function decidedAlready(pressed: Pressed, { customers }: CaseParts): Promise<StaffCard> {
  const { reference, reader } = pressed
  const say = speaker(reader.language)
  const { decision } = (await customers.get(reference)) ?? {}
  if (decision === undefined) return over(pressed, say('desk.done.gone'))
  const who = nameOf(decision.by, reader.profile)
  return over(pressed, say('desk.teams.decidedBy', { who, reference }))
}

/** The case as it is now; a look, written down before anything is shown. */
async function show(pressed: Pressed, parts: CaseParts, told?: string): Promise<StaffCard> {
  const { reference, member, reader } = pressed
  const review = await parts.reviews.find(reference)
  if (review === undefined) return decidedAlready(pressed, parts)
  const record = await parts.customers.get(reference)
  if (record !== undefined) await parts.look(reference, member.id)
  const openedAt = await parts.reviews.open(review, member.id)
  const now = parts.now().toISOString()
  return caseCard({ review, record, openedAt, member, reader, id: parts.newId(), now }, told)
}

const ends: ReadonlySet<Done> = new Set(['approved', 'declined', 'closed'])

/** Inputs of one card have names of their own; the desk knows both by one. */
function bodyOf(name: CaseAct, { values }: Pressed): Readonly<Record<string, string>> {
  const { approveNote = '', declineNote = '', ...rest } = values
  return { ...rest, note: name === 'approve' ? approveNote : declineNote }
}

async function act(name: CaseAct, pressed: Pressed, parts: CaseParts): Promise<StaffCard> {
  const { reference, member, reader } = pressed
  const say = speaker(reader.language)
  const request = { body: bodyOf(name, pressed) }
  const done = await actOnCase(name, { request, reference, by: member.id, on: 'msteams' }, parts)
  if (done === 'notInReview') return decidedAlready(pressed, parts)
  if (ends.has(done)) return over(pressed, say(`desk.done.${done}`))
  return show(pressed, parts, say(done === 'stale' ? 'desk.teams.stale' : `desk.done.${done}`))
}

async function list({ reader }: Pressed, parts: CaseParts): Promise<StaffCard> {
  const [card] = await caseCards(parts, reader)
  const say = speaker(reader.language)
  return card ?? { title: say('desk.queue.title'), lines: [{ text: say('desk.queue.empty') }] }
}

/** The buttons of cards about cases. Whoever presses has been asked for their role before. */
export function casePresses(parts: CaseParts): Presses {
  const acts = caseActs.map((name): readonly [string, Press] => [
    `case-${name}`,
    { action: actionOf[name], press: (pressed) => act(name, pressed, parts) },
  ])
  return {
    ...Object.fromEntries(acts),
    'case-open': { action: 'review.list', press: (pressed) => show(pressed, parts) },
    'case-list': { action: 'review.list', press: (pressed) => list(pressed, parts) },
  }
}
