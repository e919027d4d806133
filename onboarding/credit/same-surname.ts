import { fold } from '../company-match.ts'

function surname(name: string): string {
  const folded = fold(name).trim()
  return folded.slice(folded.lastIndexOf(' ') + 1)
}

/** Whether two people are called the same by their last name, whatever the case and accents. Names without words never are. */
export function sharesSurname(one: string, other: string): boolean {
  return surname(one) !== '' && surname(one) === surname(other)
}
