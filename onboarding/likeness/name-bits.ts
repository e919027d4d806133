import { isSameCompanyName, nameLikeness } from '../company-match.ts'
import type { CustomerRecord } from '../record.ts'
import { comparable, comparableWords } from './comparable.ts'

/**
 * What two names say about whether two customers are one, in bits: a word that many bear agrees by chance (DQ-04, term
 * frequency). Lists and weights are our estimate: given and family names that about one in a hundred bears in a Nordic country.
 */
const everyday: ReadonlySet<string> = new Set(
  (
    'nielsen jensen hansen pedersen andersen christensen kristensen larsen sørensen rasmussen petersen jørgensen madsen olsen ' +
    'johansen karlsen nilsen eriksen andersson johansson karlsson carlsson nilsson eriksson larsson olsson persson svensson gustafsson ' +
    'lars peter jens hans ole niels søren henrik thomas michael martin jan kim per anders erik nils johan karl carl bjørn björn svein ' +
    'knut arne kjell morten mikael magnus fredrik christian kristian daniel anna anne marie maria kirsten mette hanne helle susanne lene ' +
    'inger karin kari ingrid eva elisabeth kristina christina birgitta lena emma ida sofie sofia liv astrid marit hilde nina camilla'
  )
    .split(' ')
    .map(comparable),
)

const bits = {
  /** Some two in a hundred bear it. */
  everyday: 5.5,
  rare: 9,
  /** A single letter, or nothing that tells people apart. */
  initial: 1,
  /** Whatever the words: two strangers of one full name are not as rare as their words together. */
  most: 14,
  company: 12,
  /** A name that one of the two has and the other has not. */
  missing: -1,
} as const

/** A slip instead of the same word: half as sure. */
const slipShare = 0.5
/** How alike two words are before one may be a slip of the other, 0 to 1. */
const alikeFrom = 0.75

function bitsOf(word: string): number {
  if (word.length < 2) return bits.initial
  return everyday.has(word) ? bits.everyday : bits.rare
}

const sum = (words: readonly string[]): number => words.reduce((so, word) => so + bitsOf(word), 0)

/** Two names that many bear are two names, however alike: Anna and Anne. */
function isSlip(a: string, b: string): boolean {
  if (everyday.has(a) && everyday.has(b)) return false
  return nameLikeness(a, b, 'DK').whole >= alikeFrom
}

/** What is in the one list and not in the other, each as often as it is there more often. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others]
  return words.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** `undefined`: two people. */
function personBits(one: string, other: string): number | undefined {
  const [a, b] = [comparableWords(one), comparableWords(other)]
  const [onlyA, onlyB] = [without(a, b), without(b, a)]
  const shared = sum(without(a, onlyA))
  const least = Math.min(onlyA.length, onlyB.length)
  if (least > 0) return slipBits(onlyA, onlyB, shared)
  const missing = Math.max(onlyA.length, onlyB.length)
  // A middle name may be left out; one word alone is no name of anybody.
  const isName = missing === 0 || Math.min(a.length, b.length) > 1
  return isName ? shared + bits.missing * missing : undefined
}

/** Two names of which one word differs, by a slip. */
function slipBits(
  onlyA: readonly string[],
  onlyB: readonly string[],
  shared: number,
): number | undefined {
  const [[a = '', ...moreA], [b = '', ...moreB]] = [onlyA, onlyB]
  const isOne = moreA.length === 0 && moreB.length === 0 && isSlip(a, b)
  return isOne ? shared + slipShare * Math.min(bitsOf(a), bitsOf(b)) : undefined
}

/** How alike two companies are called as a whole before they may be one with a slip, 0 to 1. */
const companyAlikeFrom = 0.8

function companyBits(a: string, b: string, country: CustomerRecord['country']): number | undefined {
  const [one, other] = [comparableWords(a).join(' '), comparableWords(b).join(' ')]
  if (isSameCompanyName(a, b, country) || isSameCompanyName(one, other, country)) {
    return bits.company
  }
  const { whole } = nameLikeness(one, other, country)
  return whole >= companyAlikeFrom ? slipShare * bits.company : undefined
}

export const nameOfCustomer = ({ company, person }: CustomerRecord): string =>
  company?.name ?? person?.name ?? ''

/** Bits for two names that agree, as far as they do; `undefined`: names of two. */
export function nameBits(a: CustomerRecord, b: CustomerRecord): number | undefined {
  const [one, other] = [nameOfCustomer(a), nameOfCustomer(b)]
  if (one === '' && other === '') return 0
  if (a.customerType === 'business') return companyBits(one, other, a.country)
  const found = personBits(one, other)
  return found === undefined ? undefined : Math.min(found, bits.most)
}
