import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { placing } from '../names/name-announced.ts'
import { doing } from '../names/name-before-verb.ts'
import { copulas, firstNames, functionWords } from '../words/word-lists.ts'

/** Told by whoever has to go for a moment. */
const waiting = listed(
  'vent vente venter vænta væntar moment øjeblik øyeblikk øyeblink augneblink øgonblick sekund sek minut minutter minuter minutt minutta min minute minutes sec second hang hold wait ringer ringing ringar rings tilbage tilbake tillbaka back straks strax brb afbrudt avbrutt avbruten interrupted',
)
/** What they are called away by: "maser", "tjatar", "needs me". */
const verb = /(?:[ae]r|rr?|ade|ede|te|ill|des|eds|nts|lls|ks|gs)$/
const mostWordsOfPlace = 3

/** Where the clause ends that begins at a token. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(({ kind }, at) => at >= from && kind !== 'word')
  return end === -1 ? tokens.length : end
}

/** "is nagging"; "is the one" says who it is. */
const isDoing = (token: Token, next: Token | undefined): boolean =>
  (copulas.has(token.word) || token.word === 'is') && next?.word.endsWith('ing') === true

/** Whoever "knows best" and "takes care of it" is an answer. */
const isVerb = (token: Token, at: number, all: readonly Token[]): boolean =>
  !token.capital &&
  !doing.has(token.word) &&
  (isDoing(token, all[at + 1]) || (verb.test(token.word) && !functionWords.has(token.word)))

/** "Lise på lageret maser", "Tom at the desk needs me": somebody in a place, and behind it what they do. */
function awayAt(tokens: readonly Token[], at: number): { from: number; to: number } | undefined {
  const [name, link] = tokens.slice(at, at + 2)
  const isNamed = name?.capital === true && firstNames.has(name.plain)
  if (!isNamed || link?.capital !== false || !placing.has(link.word)) return undefined
  const to = clauseEnd(tokens, at)
  const behind = tokens.slice(at + 3, Math.min(to, at + 3 + mostWordsOfPlace))
  return behind.some(isVerb) ? { from: at, to } : undefined
}

/** "Nå ringer telefonen igjen, Lise på lageret maser. To minutter": whoever calls somebody away is nobody's answer. */
export function calledAway(
  tokens: readonly Token[],
): readonly { readonly from: number; readonly to: number }[] {
  if (!tokens.some(({ word }) => waiting.has(word))) return []
  return tokens.flatMap((_, at) => awayAt(tokens, at) ?? [])
}
