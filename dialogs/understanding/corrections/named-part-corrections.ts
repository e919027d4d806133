import type { FieldValue } from '../../../onboarding/field.ts'
import { fieldByKey } from '../../../onboarding/fields/index.ts'
import {
  changedAddress,
  changedMail,
  changedName,
  changedNumber,
  isHost,
} from './changed-values.ts'
import { isTownOf } from '../addresses/dwelling.ts'
import { kindOf } from '../words/field-keys.ts'
import { findAddresses, findStreets } from '../addresses/find-addresses.ts'
import { isStandingStreet } from '../addresses/standing-street.ts'
import { impliedParts } from './implied-parts.ts'
import { findLabels } from '../labels/labels.ts'
import { kindsOfPart, namedParts, partsNamed, type NamedPart } from './named-parts.ts'
import { toldDwelling } from './told-dwelling.ts'
import { startScan, take, type Scan } from '../shapes/scan.ts'
import type { PartCorrection, UnderstandingContext } from '../understanding.ts'

/** What an ending may be the ending of, where that is said too. */
const endingOf: Readonly<Record<string, readonly string[]>> = {
  phone: ['phone'],
  landline: ['phone'],
  number: ['phone', 'number'],
  companyNumber: ['number'],
  email: ['email'],
}

/** The customer's own: the name of the company has no surname, and the address for invoices is another one. */
const isOwn = (key: string): boolean => key !== 'company.name' && !key.startsWith('invoice.')
/** "the invoice e-mail ends in .com": that address, and not the customer's own. */
const isMeant = (scan: Scan) => {
  const isOfInvoices = findLabels(scan).some(({ role }) => role === 'invoiceEmail')
  return (key: string): boolean =>
    isOfInvoices && kindOf(key) === 'email' ? key === 'invoice.email' : isOwn(key)
}

type Mentioned = ReadonlySet<string>

function kindsWith(
  { part, fresh, old, placed }: NamedPart,
  mentioned: Mentioned,
): readonly string[] {
  if (part !== 'ending') return kindsOfPart[part]
  if (isHost(fresh)) return ['email']
  // "4000 at the end of the month": at the end of what, and in place of what, is not said.
  if (placed && old === undefined && mentioned.size === 0) return []
  return mentioned.size > 0 ? [...mentioned] : kindsOfPart.ending
}

function changed(value: FieldValue, piece: NamedPart, key: string): FieldValue {
  if (typeof value === 'number') return value
  if (typeof value === 'object') return changedAddress(value, piece)
  const kind = kindOf(key)
  if (kind === 'name') return changedName(value, piece)
  return kind === 'email' ? changedMail(value, piece) : changedNumber(value, piece)
}

const written = (value: FieldValue): string =>
  typeof value === 'object' ? `${value.street}, ${value.postalCode} ${value.city}` : String(value)

const holdsOld = (value: FieldValue, old: string): boolean =>
  written(value).toLowerCase().includes(old.toLowerCase()) ||
  (typeof value === 'object' && value.postalCode === old.replaceAll(' ', ''))

const hadEnding = (value: FieldValue, { part, old = '' }: NamedPart): boolean =>
  part !== 'ending' || typeof value === 'object' || String(value).endsWith(old)

/** "5, not 7" changes nothing where there is no 7. */
const mayChange = (value: FieldValue, piece: NamedPart): boolean =>
  (piece.old === undefined || holdsOld(value, piece.old)) &&
  hadEnding(value, piece) &&
  isInPlace(value, piece)

const isInPlace = (value: FieldValue, { town, street = '' }: NamedPart): boolean =>
  typeof value !== 'object' ||
  (isTownOf(value, town) && value.street.toLowerCase().includes(street.toLowerCase()))

type Standing = readonly [key: string, value: FieldValue]

/** All pieces that belong to one answer, changed at once; nothing when the outcome is no answer or the same one. */
function correction(
  [key, standing]: Standing,
  pieces: readonly NamedPart[],
  { reading: asOf }: UnderstandingContext,
): readonly PartCorrection[] {
  if (pieces.length === 0 || !pieces.every((piece) => mayChange(standing, piece))) return []
  const raw = written(
    pieces.reduce<FieldValue>((value, piece) => changed(value, piece, key), standing),
  )
  const reading = raw === written(standing) ? undefined : fieldByKey(key)?.read(raw, asOf)
  return reading?.ok === true ? [{ key, raw, value: reading.value }] : []
}

/** A whole address, or another street than the one that stands: "Vangsgata 20 på Voss. postnr er 5700". */
function holdsAddress({ message }: Scan, context: UnderstandingContext, isStreet: boolean) {
  const trial = startScan(message)
  findAddresses(trial, '')
  if (trial.finds.length > 0) return true
  if (isStreet) return false
  findStreets(trial, '')
  return trial.finds.some(({ raw }) => !isStandingStreet(context, raw))
}

function mentionedIn(scan: Scan): Mentioned {
  const kinds = findLabels(scan).flatMap(({ role }) => endingOf[role] ?? [])
  return new Set([...kinds, ...(partsNamed(scan.message).has('postalCode') ? ['address'] : [])])
}

/** "does the number end in 89?" tells no ending. */
const asked = /^\s*(?:does|did|do|is)\b[^.!]*\?/iu

/**
 * "the postcode is 8200", "my surname is spelled Hansson", "it ends in 57": only that piece of the answer is changed. A piece
 * that would fit several answers changes none of them.
 */
export function takeNamedParts(
  scan: Scan,
  context: UnderstandingContext,
): readonly PartCorrection[] {
  const [told, named] = [toldDwelling(scan, context), namedParts(scan.message)]
  const found = [told, named, impliedParts(scan, context)].find((one) => one.length > 0)
  const pieces = found ?? []
  const isStreet = pieces.some(({ part }) => part === 'street')
  if (pieces.length === 0 || asked.test(scan.message.text)) return []
  if (holdsAddress(scan, context, isStreet)) return []
  const mentioned = mentionedIn(scan)
  const piecesOf = (key: string) =>
    pieces.filter((piece) => kindsWith(piece, mentioned).includes(kindOf(key)))
  const isMeantKey = isMeant(scan)
  const corrected = Object.entries(context.values)
    .filter(([key]) => isMeantKey(key))
    .flatMap((standing) => correction(standing, piecesOf(standing[0]), context))
  const sure = corrected.filter(({ key }) =>
    corrected.every(
      (other) =>
        other.key === key || !piecesOf(other.key).some((piece) => piecesOf(key).includes(piece)),
    ),
  )
  for (const { key } of sure)
    for (const { stretch } of piecesOf(key)) take(scan, stretch.start, stretch.end)
  return sure
}
