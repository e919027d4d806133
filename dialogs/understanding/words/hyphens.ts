import { findLabels } from '../labels/labels.ts'
import { partsNamed } from '../corrections/named-parts.ts'
import type { Part } from '../corrections/part-shapes.ts'
import { take, type Scan } from '../shapes/scan.ts'
import type { PartCorrection, UnderstandingContext } from '../understanding.ts'

const said =
  /(?<!\p{L})(?:(?<less>uden|utan|uten|without|ingen|inget|no)|med|with|ha|har|have|has) (?:en |ett |et |a |any |the )?(?:bindestre|hyphen|dash)\p{L}*/iu
const namesOfPerson: readonly Part[] = ['firstName', 'middleName', 'lastName']
const keys = ['contact.name', 'person.name']

/** `Lind-Berg` → `Lind Berg`, where there is just one hyphen. */
const without = (name: string): string | undefined =>
  name.split('-').length === 2 ? name.replace('-', ' ') : undefined

/** The two first names, or the two surnames, of three words joined. */
function joined(name: string, parts: ReadonlySet<Part>): string | undefined {
  const [first = '', second = '', third, another] = name.split(' ')
  if (third === undefined || another !== undefined || name.includes('-')) return undefined
  return parts.has('firstName') ? `${first}-${second} ${third}` : `${first} ${second}-${third}`
}

interface StandingName {
  readonly key: string
  readonly name: string
}

function nameIn(values: UnderstandingContext['values']): StandingName | undefined {
  const [standing] = keys.flatMap((key) => {
    const name = values[key]
    return typeof name === 'string' ? [{ key, name }] : []
  })
  return standing
}

/** "jag heter Per-Olov med bindestreck": there the name itself is said. */
const saidIn = (text: string): RegExpExecArray | undefined =>
  /\p{L}-\p{L}/u.test(text) ? undefined : (said.exec(text) ?? undefined)

const isOfName = (scan: Scan, parts: ReadonlySet<Part>): boolean =>
  namesOfPerson.some((part) => parts.has(part)) ||
  findLabels(scan).some(({ role }) => /name$/i.test(role))

/** "the last name is without a hyphen": the name that stands, with its hyphen taken out or put in. */
export function takeHyphen(
  scan: Scan,
  { values }: UnderstandingContext,
): PartCorrection | undefined {
  const found = saidIn(scan.message.text)
  const standing = found && nameIn(values)
  if (found === undefined || standing === undefined) return undefined
  const parts = partsNamed(scan.message)
  if (!isOfName(scan, parts)) return undefined
  const { key, name } = standing
  const value = found.groups?.['less'] === undefined ? joined(name, parts) : without(name)
  take(scan, found.index, found.index + found[0].length)
  return value === undefined ? undefined : { key, raw: value, value }
}
