import type { StaffAction } from '../../onboarding/staff/permissions.ts'
import type { StaffMember } from '../../onboarding/staff/staff.ts'
import { toReference } from '../../onboarding/reference.ts'
import { isObject, type IncomingActivity } from '../channels/activity.ts'
import { longestValue, pressDataOf } from '../channels/press-data.ts'
import type { StaffCard } from './staff-card.ts'
import type { Reader } from './talk-card.ts'

/** Somebody of the staff pressed a button of a card. */
export interface Pressed {
  readonly member: StaffMember
  readonly reader: Reader
  readonly reference: string
  /** The channel's id of it: the same one again does nothing more. */
  readonly id: string
  /** What the button carries, and what was typed into the card. */
  readonly values: Readonly<Record<string, string>>
}

/** What a button does; gives the card that takes the place of the one it was on. */
export interface Press {
  readonly action: StaffAction
  press(pressed: Pressed): Promise<StaffCard>
}

export type Presses = Readonly<Record<string, Press>>

/** Which button of a card for staff was pressed; `undefined`: none. */
export function readPress(
  activity: IncomingActivity,
): (Pick<Pressed, 'reference' | 'values'> & { readonly name: string }) | undefined {
  const data = pressDataOf(activity)
  if (!isObject(data) || typeof data['staff'] !== 'string') return undefined
  const texts = Object.entries(data).flatMap(([key, value]) =>
    // Some clients send numbers as such.
    typeof value === 'string' || typeof value === 'number'
      ? [[key, String(value).slice(0, longestValue)] as const]
      : [],
  )
  const values = Object.fromEntries(texts)
  return { name: data['staff'], reference: toReference(values['reference'] ?? '') ?? '–', values }
}
