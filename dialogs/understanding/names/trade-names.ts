import { legalFormInName } from '../../../onboarding/readers/legal-form.ts'
import { countryCodes } from '../../../onboarding/vocabulary.ts'
import { contrasts } from '../words/linking-words.ts'
import type { Token } from '../message.ts'
import { indexPhrases, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { take, type Scan, type Stretch } from '../shapes/scan.ts'
import type { UnderstandingContext } from '../understanding.ts'
import { asides, copulas, fillers } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const trading = indexPhrases([['trading', phrasesOf((words) => words.tradingAs)]])
const key = 'company.name'

const endsClause = ({ kind, text, word }: Token): boolean =>
  kind === 'break' || /^[.,;!?(]$/.test(text) || contrasts.has(word)

const isLittle = (word: string): boolean =>
  [fillers, asides, copulas].some((list) => list.has(word))

/** The words of a clause that begin at a token. */
function clauseFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const end = tokens.findIndex((token, at) => at >= from && endsClause(token))
  return tokens.slice(from, end === -1 ? undefined : end)
}

const hasForm = (name: string): boolean =>
  countryCodes.some((country) => legalFormInName(name, country) !== undefined)

/** What the firm trades as, with the words that say so. */
function tradeNameIn({ message: { text, tokens } }: Scan): Stretch | undefined {
  const words = wordsOf(tokens)
  const [hit] = phrasesIn(trading, words, (at) => isLittle(String(words[at])))
  const name = hit === undefined ? [] : clauseFrom(tokens, hit.to)
  const [first, last, begin] = [name[0], name.at(-1), tokens[hit?.from ?? 0]]
  if (first === undefined || last === undefined || begin === undefined) return undefined
  return hasForm(text.slice(first.start, last.end))
    ? undefined
    : { start: begin.start, end: last.end }
}

/** "we trade as Blue Door", "butikken heter egentlig …": beside the registered name another one is in nobody's place. */
export function takeTradeName(
  scan: Scan,
  { answered, asks }: UnderstandingContext,
): 'tradeName' | undefined {
  const isStanding = answered.includes(key) && !asks.includes(key)
  const said = isStanding && !scan.message.text.includes('?') ? tradeNameIn(scan) : undefined
  if (said === undefined) return undefined
  take(scan, said.start, said.end)
  return 'tradeName'
}
