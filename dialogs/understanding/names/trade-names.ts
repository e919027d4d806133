import { legalFormInName } from '../../../onboarding/readers/legal-form.ts'
import { countryCodes } from '../../../onboarding/vocabulary.ts'
import { contrasts } from '../words/linking-words.ts'
import { isFirmNoun } from './firm-nouns.ts'
import type { Token } from '../message.ts'
import { listed } from '../words/canonical.ts'
import { indexPhrases, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { take, type Scan, type Stretch } from '../shapes/scan.ts'
import type { UnderstandingContext } from '../understanding.ts'
import { asides, copulas, fillers, introducingVerbs } from '../words/word-lists.ts'
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

const owners = listed('the our vores vår vårt')
const outward = listed('udadtil udad utåt utad utadtil outwardly externally')
const tradeName =
  /^(?:handels|brand|merke|varemærke|kalde|forretnings|bifirma)(?:navn|namn)(?:et)?$|^(?:varumærke|varumerke)(?:t|namn)?$/
const tradeOf = listed('trade trading brand')
const naming = listed('kalder kallar kaller kaldes kallas kalles called known')

const being = listed('er är e is are am var was')

const isNaming = ({ word }: Token): boolean =>
  naming.has(word) || (introducingVerbs.has(word) && !being.has(word))

const saysTradeName = (clause: readonly Token[]): boolean =>
  clause.some(
    ({ word }, at) =>
      tradeName.test(word) || (tradeOf.has(word) && clause[at + 1]?.word === 'name'),
  ) && clause.some(({ word }) => copulas.has(word))

const clausesIn = (tokens: readonly Token[]): readonly (readonly Token[])[] => {
  const cuts = tokens.flatMap((token, at) => (endsClause(token) ? [at] : []))
  return [-1, ...cuts].map((cut) => clauseFrom(tokens, cut + 1))
}

const mostOfFirm = 5

/** "Älgkronan är bolaget" */
function isFirmSaid(clause: readonly Token[]): boolean {
  const words = clause.filter(({ word }) => !owners.has(word))
  const isSaid = isFirmNoun(words.at(-1)) && copulas.has(String(words.at(-2)?.word))
  return isSaid && clause.length <= mostOfFirm
}

/** Of the firm that stands it is said that it is one, beside what it is called "utåt". */
function takeFirmThatStands(scan: Scan): void {
  const said = clausesIn(scan.message.tokens).filter(isFirmSaid).flat()
  for (const { start, end } of said) take(scan, start, end)
}

/** "utåt heter vi Elgtorget", "Elgtorget heter det utåt", "our trade name is …": a clause that says so in so many words. */
function outwardIn({ message: { text, tokens } }: Scan): Stretch | undefined {
  const clause = clausesIn(tokens).find(
    (one) =>
      saysTradeName(one) || (one.some(({ word }) => outward.has(word)) && one.some(isNaming)),
  )
  const [first, last] = [clause?.[0], clause?.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const stretch = { start: first.start, end: last.end }
  return hasForm(text.slice(stretch.start, stretch.end)) ? undefined : stretch
}

/**
 * "we trade as Blue Door", "butikken heter egentlig …": beside the registered name another one is in nobody's place. What a firm is
 * called "utåt" is not its name, whether or not one stands.
 */
export function takeTradeName(
  scan: Scan,
  { answered, asks }: UnderstandingContext,
): 'tradeName' | undefined {
  if (scan.message.text.includes('?')) return undefined
  const isStanding = answered.includes(key) && !asks.includes(key)
  const said = outwardIn(scan) ?? (isStanding ? tradeNameIn(scan) : undefined)
  if (said === undefined) return undefined
  take(scan, said.start, said.end)
  scan.statements.push(said)
  if (isStanding) takeFirmThatStands(scan)
  return 'tradeName'
}
