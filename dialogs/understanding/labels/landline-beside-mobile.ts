import { behind, findAt, findBefore } from './beside-label.ts'
import type { Label } from './label.ts'
import type { Token } from '../message.ts'
import type { Find, Scan } from '../shapes/scan.ts'
import { listed } from '../words/canonical.ts'
import { negations } from '../words/word-lists.ts'

const mobile = /^(?:m|mob|mobil\p{L}*|cell\p{L}*|handphone|\p{L}{3,}mobil(?:en|nr|nummere?t?)?)$/u

/** Where a telephone stands that nobody carries about; named so beside a mobile alone. */
const premises = listed(
  'kontor kontoret kontora kontoren office arbejde arbejdet arbeid jobb jobbet job work hjem hjemme hemma hem hjemmet home hovednr huvudnr sentral main t',
)

interface Named {
  readonly label: Label
  readonly number: Find
}

const isMobile = (tokens: readonly Token[], { from, to }: Label): boolean =>
  tokens.slice(from, to).some(({ word }) => mobile.test(word))

/** The number that a label stands beside: behind it, else in front of it. */
function named(scan: Scan, labels: readonly Label[], label: Label): readonly Named[] {
  const at = { scan, labels }
  const beside = [findAt(at, behind(at, label)), findBefore(at, label)]
  const number = beside.find((find) => find?.kind === 'number')
  return number === undefined ? [] : [{ label, number }]
}

const refusedWithin = 3

/** `Kontor 33 12 34 18`, `33 12 34 18 (kontor)`: places that name a number are its labels. */
function placesBeside(scan: Scan, labels: readonly Label[]): readonly Label[] {
  const { tokens } = scan.message
  const isRefused = (at: number) =>
    tokens.slice(Math.max(0, at - refusedWithin), at).some(({ word }) => negations.has(word))
  const isFree = (at: number) =>
    !isRefused(at) && !labels.some(({ from, to }) => from <= at && at < to)
  const found = tokens.flatMap(({ word }, at): readonly Label[] =>
    premises.has(word) && isFree(at) ? [{ role: 'landline', from: at, to: at + 1 }] : [],
  )
  return found.filter((label) => named(scan, labels, label).length > 0)
}

/**
 * `Tlf. 33 12 34 18 / Mobil 20 12 34 18`: of two numbers the mobile is the one to be called on, wherever it stands, and any other that is
 * called a telephone is the landline.
 */
export function withLandlines(labels: readonly Label[], scan: Scan): readonly Label[] {
  const { tokens } = scan.message
  const phones = labels.filter(({ role }) => role === 'phone' || role === 'landline')
  const mobiles = phones
    .filter((label) => isMobile(tokens, label))
    .flatMap((label) => named(scan, labels, label))
  const [first] = mobiles
  if (first === undefined || scan.finds.filter(({ kind }) => kind === 'number').length < 2)
    return labels
  const isOther = (label: Label): boolean => {
    const [one] = named(scan, labels, label)
    return one !== undefined && mobiles.every(({ number }) => number !== one.number)
  }
  const places = placesBeside(scan, labels).filter(isOther)
  const said = labels.map((label): Label =>
    label.role === 'phone' && isOther(label) ? { ...label, role: 'landline' } : label,
  )
  return [...said, ...places].sort((a, b) => a.from - b.from)
}
