import { fold } from '../../onboarding/company-match.ts'
import { mayDo, staffChannels } from '../../onboarding/staff/permissions.ts'
import type { StaffMember } from '../../onboarding/staff/staff.ts'
import type { Profile } from '../../onboarding/profile.ts'
import type { Draft } from '../draft.ts'
import { callIn } from './call-draft.ts'

/** Everybody who can hold a call. */
export const callers = ({ staff }: Pick<Profile, 'staff'>): readonly StaffMember[] =>
  staff.people.filter((member) =>
    staffChannels.some((channel) => mayDo(member, 'call.hold', channel)),
  )

/** A colleague by id, or by what they are called: one name of theirs is enough where nobody else has it. */
export function colleague(profile: Pick<Profile, 'staff'>, said: string): StaffMember | undefined {
  const wanted = fold(said.trim())
  const named = callers(profile).filter(({ id, name }) => {
    const own = fold(name)
    return id === said || own === wanted || own.split(' ').includes(wanted)
  })
  return named.length === 1 ? named[0] : undefined
}

/** Who holds the call, by name. */
export function ownerName(draft: Draft): string {
  const { owner } = callIn(draft)
  return draft.ports.profile.staff.people.find(({ id }) => id === owner)?.name ?? owner
}
