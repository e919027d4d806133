import type { Profile } from '../../onboarding/profile.ts'
import { staffOf } from '../../onboarding/staff/staff-of.ts'
import type { StaffMember } from '../../onboarding/staff/staff.ts'
import type { Language } from '../../onboarding/vocabulary.ts'
import { isGroup, type IncomingActivity } from '../channels/activity.ts'
import { channelOf } from '../channels/index.ts'

/** Where staff have a chat of their own with the bot. */
export const ownChat = 'msteams'

/** Who of the staff wrote or pressed something, by their account, in a chat of their own (CH-04). */
export function staffInOwnChat(
  activity: IncomingActivity,
  { staff }: Pick<Profile, 'staff'>,
): StaffMember | undefined {
  if (activity.channelId !== ownChat || isGroup(activity)) return undefined
  const { account } = channelOf(ownChat).toInbound({ ...activity, type: 'message' }) ?? {}
  return account && staffOf(staff, account)
}

/** The language in which staff are spoken to. */
export const staffLanguage = (
  { language }: StaffMember,
  { languages }: Pick<Profile, 'languages'>,
): Language => language ?? languages[0] ?? 'en'
