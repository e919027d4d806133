import { listed } from '../words/canonical.ts'
import { choicesIn } from './choices.ts'
import { questionWords } from '../words/word-lists.ts'

const supporting = listed(
  'support supports supported understøtter understøttes støtter støttes støtta stöder stödjer stöds stöttar supporter supporterer',
)
const others = listed('you your u i jeres ni er era du dere deres dykk de ye')
const reach = 3

/** "do you support peppol?", "understøtter I EAN": whether we do, and neither a choice of it nor a call for support. */
export function asksIfSupported(words: readonly string[]): boolean {
  const at = words.findIndex((word) => supporting.has(word))
  if (at === -1) return false
  const isOurs = words.slice(Math.max(0, at - reach), at + 2).some((word) => others.has(word))
  const isWay = ({ key, from }: { readonly key: string; readonly from: number }) =>
    key === 'invoice.channel' && from > at && from - at <= reach
  return isOurs && choicesIn(words).some(isWay)
}

const paying = /^(?:betal|payment|paying)/
const several =
  /(?:muligheder|muligheter|møjligheter|måder|måter|sæt|alternativ|alternativer|alternatives|options|ways|methods|choices|types|former|metoder)(?:na|ne|ene|erne|en)?$/

/** "what payment options are there", "vilka betalsätt finns": all of them are asked for. */
const asksHowToPay = ([first = '', ...rest]: readonly string[]): boolean =>
  questionWords.has(first) &&
  rest.some((word) => paying.test(word)) &&
  rest.some((word) => several.test(word))

/** Which ways there are is asked for: to pay, or for invoices to come. */
export const asksForWays = (words: readonly string[]): boolean =>
  asksHowToPay(words) || asksIfSupported(words)
