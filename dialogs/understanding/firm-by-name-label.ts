import { choicesIn } from './choices.ts'
import { isCompanyLike } from './company-words.ts'
import type { Label } from './labels.ts'
import type { Token } from './message.ts'
import type { Situation } from './situation.ts'
import { firstNames } from './word-lists.ts'

const ends = /^[,;\n]$/

/** The words behind a label and its colon, to the end of the line. */
function valueOf(tokens: readonly Token[], { to }: Label): readonly Token[] {
  if (tokens[to]?.text !== ':') return []
  const behind = tokens.slice(to + 1)
  const end = behind.findIndex(({ text }) => ends.test(text))
  return (end === -1 ? behind : behind.slice(0, end)).filter(({ kind }) => kind === 'word')
}

/** "Customer: business" on the line above: what is named next is the business. */
function isUnderBusiness(tokens: readonly Token[], { from }: Label): boolean {
  const before = tokens.slice(0, from)
  if (before.at(-1)?.kind !== 'break') return false
  const begin = before.slice(0, -1).findLastIndex(({ kind }) => kind === 'break')
  const words = before.slice(begin + 1).map(({ word }) => word)
  return words.includes(':') && choicesIn(words).some(({ value }) => value === 'business')
}

/**
 * `Name: Fjord Trading`, and `Name: Fjordlys` under "Customer: business" in a list with a company number: in a form that names no
 * company elsewhere, the name of one.
 */
export function namesFirm({ scan, labels, fills, side }: Situation, label: Label): boolean {
  const { tokens } = scan.message
  const value = valueOf(tokens, label)
  const [first] = value
  if (side !== 'contact' || first === undefined || firstNames.has(first.plain)) return false
  const isNamed = labels.some(({ role }) => role === 'companyName') || fills.has('company.name')
  if (isNamed) return false
  const hasNumber = labels.some(({ role }) => role === 'companyNumber')
  return isCompanyLike(value) || (hasNumber && isUnderBusiness(tokens, label))
}
