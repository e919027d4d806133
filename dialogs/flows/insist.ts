import type { Draft } from '../draft.ts'
import { isProtected } from '../question.ts'
import type { Fill, Understanding } from '../understanding/understanding.ts'
import { asksForNumber } from './company-number.ts'
import { isSoleTradersForm } from './sole-trader.ts'
import { isNumberSure, isSureOf } from './sure-of.ts'

/** "it's an AB actually, no personal number": where the protected field was shown for a sole trader, the number given is the company's. */
const isNoSoleTrader = ({ state }: Draft, fills: readonly Fill[]): boolean =>
  isProtected(state, 'company.number') &&
  fills.some(({ key, value }) => key === 'company.legalForm' && !isSoleTradersForm(value))

/** "yes", "jo det er riktig, det står på regnskapet mitt": and nothing else. */
const isAffirmed = ({ inbound }: Draft, { assent, command }: Understanding): boolean =>
  assent === 'yes' || (command === undefined && assent !== 'no' && isSureOf(inbound.text))

/** Another number, or another country, is what the message is about. */
const others = new Set(['company.number', 'country'])

/** Whether the number that was questioned is said to be right, with nothing beside it or with other answers. */
function isInsisted(draft: Draft, said: Understanding): boolean {
  const { inbound } = draft
  const { assent, fills, refused } = said
  if (fills.length === 0) return isAffirmed(draft, said)
  if (assent === 'no' || said.command !== undefined) return false
  if (isNoSoleTrader(draft, fills)) return true
  const isOther = [...fills, ...(refused === undefined ? [] : [refused])].some(({ key }) =>
    others.has(key),
  )
  return !isOther && isNumberSure(inbound.text)
}

/**
 * "Is it right?" was asked of a number that the register does not know: "it's correct, we are brand new, the name is …" says the
 * same as the number once more.
 */
export function withInsisted(draft: Draft, said: Understanding): Understanding {
  const { open, insisted } = draft.state
  if (insisted === undefined || !asksForNumber.has(open.asks) || !isInsisted(draft, said))
    return said
  const number: Fill = {
    key: 'company.number',
    raw: insisted,
    value: insisted,
    how: 'asked',
    correction: false,
  }
  return { ...said, fills: [number, ...said.fills] }
}
