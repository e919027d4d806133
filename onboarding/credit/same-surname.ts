import { fold } from '../company-match.ts'

const surname = (name: string): string => fold(name).split(' ').at(-1) ?? ''

/** Whether two people are called the same by their last name, whatever the case and accents. Names without words never are. */
export function sharesSurname(one: string, other: string): boolean {
  return surname(one) !== '' && surname(one) === surname(other)
}
