import type { WordKey, Values } from '../../locales/words.ts'
import { speaker } from '../../locales/words.ts'
import { mayDo, type StaffAction } from '../../onboarding/staff/permissions.ts'
import type { StaffMember } from '../../onboarding/staff/staff.ts'
import type { Language } from '../../onboarding/vocabulary.ts'

/** One request of somebody who is signed in. */
export interface Visit {
  readonly member: StaffMember
  readonly language: Language
  readonly formToken: string
}

export const sayTo =
  ({ language }: Pick<Visit, 'language'>) =>
  (key: WordKey, values?: Values): string =>
    speaker(language)(key, values)

/** Whether whoever is signed in may do it here. */
export const allows = ({ member }: Pick<Visit, 'member'>, action: StaffAction): boolean =>
  mayDo(member, action, 'desk')
