import type { FieldValue } from '../../../onboarding/field.ts'
import { houseLetter } from '../addresses/dwelling.ts'
import { saysCorrection } from '../words/correction-markers.ts'
import { findLabels } from '../labels/labels.ts'
import type { NamedPart } from './named-parts.ts'
import type { Part } from './part-shapes.ts'
import { resembles } from '../words/resemblance.ts'
import { isBesideHost, isTakingBack } from '../shapes/corrected-hosts.ts'
import { wordsLeft, type Scan } from '../shapes/scan.ts'
import type { UnderstandingContext } from '../understanding.ts'
import { wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const removing = wordSet('removing')

interface Told {
  readonly part: Part
  readonly fresh: string
  readonly start: number
  readonly length: number
}

const piece = ({ part, fresh, start, length }: Told): NamedPart => ({
  part,
  fresh,
  start,
  end: start + length,
  stretch: { start, end: start + length },
  old: undefined,
  sure: true,
})

const number = new RegExp(
  String.raw`(?<!\p{L})(?:[Nn]ummer|[Nn]umret|[Nn]r\.?|[Nn]umber|[Nn]o\.?) ?(\d{1,4}${houseLetter}?)(?![\p{L}\d])`,
  'u',
)

/** "Vestergade is right but number 3A": beside the name of the street a number is that of the house. */
function houseIn(text: string, street: string): readonly NamedPart[] {
  const name = street.replace(/\s*\d.*$/u, '').toLowerCase()
  const found = number.exec(text)
  if (found === null || !text.toLowerCase().includes(name)) return []
  const [said, fresh = ''] = found
  return [piece({ part: 'houseNumber', fresh, start: found.index, length: said.length })]
}

const sameStreet =
  /(?<!\p{L})(?:samme|samma|same) (?:vej|gade|gate|gata|väg|vei|veg|street|road|lane)\p{L}*/iu

/** "vi er flyttet til nr. 7 på samme vej": the house with its number, and no floor that anybody knows of. */
function nextDoor({ message }: Scan): readonly NamedPart[] {
  const text = message.told ?? message.text
  const found = sameStreet.test(text) ? number.exec(text) : null
  if (found === null) return []
  const [said, fresh = ''] = found
  const told = { start: found.index, length: said.length }
  return [
    piece({ part: 'houseNumber', fresh, ...told }),
    piece({ part: 'flat', fresh: '', ...told }),
  ]
}

/** "drop the 2. tv": the floor that stands behind the house number, and a word that does away with it. */
function removedIn(scan: Scan, street: string): readonly NamedPart[] {
  const dwelling = /\d{1,4} ?\p{L}?[ ,]+(.+)$/u.exec(street)?.[1]?.toLowerCase()
  const start = dwelling === undefined ? -1 : scan.message.text.toLowerCase().indexOf(dwelling)
  const isRemoved = scan.message.tokens.some(
    (token) => removing.has(token.word) && token.start < start,
  )
  if (dwelling === undefined || !isRemoved) return []
  return [piece({ part: 'flat', fresh: '', start, length: dwelling.length })]
}

const inAddress = (scan: Scan, values: readonly FieldValue[]): readonly NamedPart[] =>
  values.flatMap((value) =>
    typeof value === 'object'
      ? [
          ...houseIn(scan.message.text, value.street),
          ...removedIn(scan, value.street),
          ...nextDoor(scan),
        ]
      : [],
  )

const host =
  /(?<![\p{L}\d@.-])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:dk|se|no|com|net|org|eu|nu|io)(?![\p{L}\d@-])/iu

const mails = ['contact.email', 'person.email']

const hostOf = (value: FieldValue | undefined): readonly string[] =>
  typeof value === 'string' ? value.split('@').slice(1) : []

/** `exampel.dk` and `example.dk`: what stands behind the sign of an address, and what looks like it put right. */
function isSlipOfHost(scan: Scan, said: string, { values }: UnderstandingContext): boolean {
  const hosts = mails.flatMap((key) => hostOf(values[key]))
  const others = scan.message.tokens.filter(
    (token) => token.kind === 'word' && !said.includes(token.text.toLowerCase()),
  )
  return (
    hosts.some((standing) => resembles(standing, said)) &&
    others.every(isBesideHost) &&
    others.some(isTakingBack)
  )
}

/** "I meant nordlyset.dk in the e-mail", "oj, example.se": beside the name of the address, or like its own, a domain is its domain. */
function domainIn(scan: Scan, context: UnderstandingContext): readonly NamedPart[] {
  const found = host.exec(scan.message.text)
  if (found === null || scan.message.text.includes('@')) return []
  return isNamedMail(scan) || isSlipOfHost(scan, found[0].toLowerCase(), context)
    ? [piece({ part: 'domain', fresh: found[0], start: found.index, length: found[0].length })]
    : []
}

const isNamedMail = (scan: Scan): boolean =>
  findLabels(scan).some(({ role }) => role === 'email') && saysCorrection(wordsOf(wordsLeft(scan)))

/** Pieces of answers that are told without their names, by what stands beside them. */
export const impliedParts = (scan: Scan, context: UnderstandingContext): readonly NamedPart[] => [
  ...inAddress(scan, Object.values(context.values)),
  ...domainIn(scan, context),
]
