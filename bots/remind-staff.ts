import type { Ports } from '../dialogs/ports.ts'
import { speaker } from '../locales/words.ts'
import { isReminderDue } from '../onboarding/review/due-at.ts'
import type { ReviewCase, ReviewQueue } from '../onboarding/review/review-queue.ts'
import { mayDo } from '../onboarding/staff/permissions.ts'
import type { StaffMember } from '../onboarding/staff/staff.ts'

export interface RemindParts {
  readonly queue: ReviewQueue
  readonly ports: Pick<Ports, 'profile' | 'now' | 'messenger' | 'chatUrl'>
}

const usefulFor = 24 * 60 * 60 * 1000

/** Whoever has the case, else everybody who may decide it. */
function reminded({ assigned }: ReviewCase, { ports }: RemindParts): readonly StaffMember[] {
  const { people } = ports.profile.staff
  const holder = people.filter(({ id }) => id === assigned?.to)
  return holder.length > 0 ? holder : people.filter((each) => mayDo(each, 'review.approve', 'desk'))
}

async function remind(review: ReviewCase, member: StaffMember, parts: RemindParts): Promise<void> {
  const { profile, messenger, now, chatUrl } = parts.ports
  const { email: to, id, language = profile.languages[0] ?? 'en' } = member
  if (to === undefined) return
  const { reference, dueAt } = review
  const url = new URL(`/desk/customers/${reference}`, chatUrl()).href
  const late = now().toISOString() > dueAt ? 'late' : 'soon'
  const values = { reference, url }
  await messenger.post({
    id: `remind|${review.caseId}|${id}|${now().toISOString().slice(0, 10)}`,
    kind: 'email',
    to,
    subject: speaker(language)('desk.remind.subject', values),
    text: speaker(language)(`desk.remind.${late}`, values),
    language,
    initiative: 'business',
    usefulUntil: new Date(now().getTime() + usefulFor).toISOString(),
  })
}

/**
 * Reminds of cases that are due soon or overdue, each once a day. The case is marked first: of two instances one does it,
 * and a crash in between costs one reminder of a day. Gives how many cases.
 */
export async function remindStaff(parts: RemindParts): Promise<number> {
  const { queue, ports } = parts
  let count = 0
  for (const review of await queue.cases()) {
    const now = ports.now()
    if (!isReminderDue(review, now, ports.profile)) continue
    const at = now.toISOString()
    const marked = await queue.change(review.caseId, (state) =>
      state.remindedAt === review.remindedAt ? { ...state, remindedAt: at } : undefined,
    )
    if (marked.remindedAt !== at) continue
    for (const member of reminded(review, parts)) await remind(review, member, parts)
    count += 1
  }
  return count
}
