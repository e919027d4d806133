import { fieldByKey } from '../../../onboarding/fields/index.ts'
import type { FieldValue } from '../../../onboarding/field.ts'
import { partsNamed } from './named-parts.ts'
import { findLabels } from '../labels/labels.ts'
import { take, type Scan } from '../shapes/scan.ts'
import type { PartCorrection, UnderstandingContext } from '../understanding.ts'

const two = '(?:to|två|tva|two)'
const last = '(?:sidste|sista|siste|last|bagerste|bakerste)'
const figures =
  '(?:cifrene|cifre|cifret|ciffer|sifrene|sifre|siffer|siffera|siffrorna|siffror|tallene|tallet|tal|tall|digits|figures|numbers)'
const turned =
  'byttet|bytta|bytt|byttede|ombyttet|omvendt|omvendte|omkastade|omkastet|kastat|kastet|vendt|forbyttet|swapped|switched|reversed|transposed|mixed|(?:wrong|other) way|(?:forkert|fel|feil|omvänd|omvendt|omvendte) (?:rækkefølge|ordning|rekkefølge|rekkjefølgje)|flipped|om hverandre|om varandra|rundt'
const lastTwo = String.raw`(?<!\p{L})(?:${two} ${last}|${last} ${two})(?: ${figures})?(?!\p{L})`
const exchanged = String.raw`(?<!\p{L})(?:${turned})(?!\p{L})`
/** "the last two digits are swapped", "jeg har byttet om på de to sidste cifre". */
const said = new RegExp(
  String.raw`(?:${lastTwo}[^.;!?\n]*?${exchanged}|${exchanged}[^.;!?\n\d]*?${lastTwo})[^.;!?\n,]*`,
  'iu',
)

const phones = ['contact.phone', 'person.phone']
const addresses = ['company.address', 'person.address']

/** The number that is named; where it is called no more than a number, the phone is meant. */
function meant(scan: Scan): readonly string[] {
  if (partsNamed(scan.message).has('postalCode')) return addresses
  const isOfCompany = findLabels(scan).some(({ role }) => role === 'companyNumber')
  return isOfCompany ? ['company.number'] : phones
}

const exchange = (figures: string): string => figures.replace(/(\d)(\d)$/, '$2$1')

const exchangedIn = (value: FieldValue): string =>
  typeof value === 'object'
    ? `${value.street}, ${exchange(value.postalCode)} ${value.city}`
    : exchange(String(value))

const isSame = (raw: string, value: FieldValue): boolean =>
  typeof value === 'object' ? raw.includes(` ${value.postalCode} `) : raw === value

/** The number that stands with its last two figures in the other order. */
export function takeTurnedFigures(
  scan: Scan,
  { values, reading: asOf }: UnderstandingContext,
): PartCorrection | undefined {
  const found = said.exec(scan.message.text)
  if (found === null) return undefined
  const [correction] = meant(scan).flatMap((key): readonly PartCorrection[] => {
    const standing = values[key]
    if (standing === undefined) return []
    const raw = exchangedIn(standing)
    const reading = isSame(raw, standing) ? undefined : fieldByKey(key)?.read(raw, asOf)
    return reading?.ok === true ? [{ key, raw, value: reading.value }] : []
  })
  if (correction !== undefined) take(scan, found.index, found.index + found[0].length)
  return correction
}
