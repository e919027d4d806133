import type { Draft } from './draft.ts'
import { inferCountry } from './flows/infer-country.ts'
import { formerOf } from './former-company.ts'
import { understand } from './understanding/understand.ts'
import type { Understanding, UnderstandingContext } from './understanding/understanding.ts'
import { contextOf } from './understanding-context.ts'

/**
 * The number is open, and the last one was not known to its register, or was of a company that was taken out: nothing counts of
 * that, and not where it is registered either.
 */
function isNumberFree({ state }: Draft, { asks, open }: UnderstandingContext): boolean {
  const { insisted } = state
  if (insisted !== undefined && asks === 'customerType') return true
  const isGone = insisted !== undefined || formerOf({ state }) !== undefined
  return isGone && open.includes('company.number')
}

/** A number that its register does not know has told a country; another number may tell another one. */
function unlessElsewhere(
  draft: Draft,
  plain: Understanding,
  context: UnderstandingContext,
): Understanding {
  if (plain.fills.length > 0 || !isNumberFree(draft, context)) return plain
  const reading = { ...context.reading, country: undefined }
  // Read as at the opening, where a number tells its country.
  const asks = context.asks === 'company.number' ? 'country' : context.asks
  const free = understand(draft.inbound.text, { ...context, asks, country: undefined, reading })
  return free.fills.some(({ key }) => key === 'company.number') ? free : plain
}

/** A message with an address may tell the country; everything else is read as it stands. */
export async function understood(draft: Draft): Promise<Understanding> {
  const { text } = draft.inbound
  const context = contextOf(draft)
  const plain = unlessElsewhere(draft, understand(text, context), context)
  const isOpen =
    context.country === undefined && !plain.fills.some((fill) => fill.key === 'country')
  if (!isOpen || !/\d{3}/.test(text)) return plain
  return (await inferCountry(draft, text, context)) ?? plain
}
