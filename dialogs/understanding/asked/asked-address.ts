import { figuresOf } from '../../../onboarding/readers/number-words.ts'
import { canonical } from '../words/canonical.ts'
import type { Role } from '../labels/labels.ts'
import { valueFrom, type Situation } from '../situation.ts'
import { functionWords, questionWords } from '../words/word-lists.ts'

const otherNumbers: ReadonlySet<Role> = new Set<Role>([
  'phone',
  'landline',
  'companyNumber',
  'amount',
  'gln',
  'email',
])

/** "do you need the mobile? 070 …": asks something, or names what its figures are. */
const namesAnother = ({ scan, labels }: Situation): boolean =>
  scan.message.text.includes('?') || labels.some(({ role }) => otherNumbers.has(role))

/** A town is no number in words and no grammar: "070 174 06 tjugo", "9200 2845 eller". */
export const isNoTown = (word: string): boolean =>
  figuresOf(word) !== undefined || functionWords.has(word) || questionWords.has(word)

/** "Faktura: Algade 1, 4000 Roskilde. Levering: …": in front of an address stands another one. */
const anotherPlace = /(?<!\d)(?:\d{4}|\d{3} \d{2}),? \p{Lu}\p{Ll}+[^\d]*\d/u

/** Whether what can be read as an address is one, and no sentence with a number in it. */
export function isAddress(situation: Situation, raw: string): boolean {
  if (namesAnother(situation) || situation.otherPlaces.length > 0) return false
  const value = valueFrom(situation, situation.asked, raw)
  if (typeof value !== 'object') return true
  if (anotherPlace.test(value.street)) return false
  const [town = ''] = value.city.split(' ')
  return town !== town.toLowerCase() || !isNoTown(canonical(town))
}
