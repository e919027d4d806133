import type { CallGuide } from '../../dialogs/call/call-guide.ts'
import type { CallBook } from '../../onboarding/call/call-book.ts'
import type { Profile } from '../../onboarding/profile.ts'
import type { StaffMember } from '../../onboarding/staff/staff.ts'
import { ownChat, staffLanguage } from '../teams-staff/own-chat.ts'
import type { Caller, Calls } from './calls.ts'

/** A member of the staff in their own chat. */
export const callerInChat = (member: StaffMember, profile: Pick<Profile, 'languages'>): Caller => ({
  member,
  channel: ownChat,
  language: staffLanguage(member, profile),
})

/** The call that words in somebody's own chat belong to now; `undefined`: none, it rests, or the customer or a colleague has it. */
export async function callInChat(
  { calls, book }: { readonly calls: Pick<Calls, 'own'>; readonly book: CallBook },
  caller: Caller,
): Promise<CallGuide | undefined> {
  const { current } = await book.read(caller.member.id)
  const guide = current === undefined ? 'gone' : await calls.own(caller, current)
  if (typeof guide === 'string' || guide.status !== 'open') return undefined
  return guide.withCustomer === true ? undefined : guide
}
