import { formatList } from '../../locales/format.ts'
import { speaker } from '../../locales/words.ts'
import { kindsOf } from '../../onboarding/review/review-kinds.ts'
import type { ReviewCase } from '../../onboarding/review/review-queue.ts'
import { choiceSet } from '../channels/adaptive-card.ts'
import { momentText } from '../desk/desk-values.ts'
import { nameOf } from '../desk/staff-name.ts'
import type { CaseParts } from './open-case.ts'
import type { StaffCard } from './staff-card.ts'
import type { Reader } from './talk-card.ts'

/** Nobody chooses from more in a chat; the desk has all of them. */
const mostCases = 15

/** What a case is about, in a few words. */
function kindsText({ reasons }: ReviewCase, { language }: Reader): string {
  const say = speaker(language)
  return formatList(
    kindsOf(reasons).map((kind) => say(`desk.kind.${kind}`)),
    language,
  )
}

function rowText(review: ReviewCase, reader: Reader, now: string): string {
  const { language, profile } = reader
  const { reference, assigned, dueAt } = review
  const say = speaker(language)
  const late = dueAt < now
  const values = { reference, kinds: kindsText(review, reader), when: momentText(dueAt, language) }
  if (assigned === undefined)
    return say(late ? 'desk.teams.row.freeLate' : 'desk.teams.row.free', values)
  const who = nameOf(assigned.to, profile)
  return say(late ? 'desk.teams.row.takenLate' : 'desk.teams.row.taken', { ...values, who })
}

/** The queue as `/desk` shows it, soonest due first, on one card (CH-02): no names, so that it is no look at a customer. */
function listCard(cases: readonly ReviewCase[], reader: Reader, now: string): StaffCard {
  const say = speaker(reader.language)
  const shown = cases.slice(0, mostCases)
  const more = cases.length - shown.length
  const choices = shown.map((review) => ({
    title: `${review.reference} · ${kindsText(review, reader)}`,
    value: review.reference,
  }))
  return {
    title: say('desk.queue.title'),
    lines: [
      ...shown.map((review) => ({ text: rowText(review, reader, now) })),
      ...(more > 0 ? [{ text: say('desk.teams.more', { count: more }) }] : []),
    ],
    elements: [
      choiceSet('reference', say('desk.teams.choose'), { choices, value: shown[0]?.reference }),
    ],
    buttons: [{ title: say('desk.teams.open'), data: { staff: 'case-open' } }],
    link: { title: say('desk.teams.queue'), url: reader.deskUrl('/desk') },
  }
}

/** Everything that waits for a person; nothing where nothing waits. */
export async function caseCards(
  { reviews, now }: Pick<CaseParts, 'reviews' | 'now'>,
  reader: Reader,
): Promise<readonly StaffCard[]> {
  const cases = await reviews.cases()
  return cases.length === 0 ? [] : [listCard(cases, reader, now().toISOString())]
}
