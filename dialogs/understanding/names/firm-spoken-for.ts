import { listed } from '../words/canonical.ts'
import { isHeadWord } from '../words/company-words.ts'
import type { Token } from '../message.ts'
import { isFirmNoun, isKindOfFirm } from './firm-nouns.ts'
import { isDefiniteKind, isOwnPart, titleEnd } from './firm-beside-noun.ts'
import { isEnd } from './name-runs.ts'
import type { Region } from '../words/text-region.ts'
import { copulas } from '../words/word-lists.ts'

const accounts = listed(
  'konto kontoen kontot kundekonto kundekontoen kundkonto kundkontot account accounts',
)
const wanted: ReadonlySet<string> = new Set([...accounts, 'kunde', 'kund', 'customer'])
const towards = listed('til till åt for för to')
const we = listed('vi we me')
const placing = listed('på hos hjå i ved at from fra från frå')
const may = listed('kan can could må får may')
const getting = listed('få have get ha bli blive become oprettes registreres handle bestille')
const concerning = listed('om gælder gäller gjelder gjeld vedrører about concerns for')
const subjects = listed('det dette this it its')
const reachOfAccount = 4
const reachOfSubject = 4

const wordAt = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.capital === true && tokens[at - 1]?.kind === 'word' ? '' : String(tokens[at]?.word)

const isBefore = (
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  words: ReadonlySet<string>,
): boolean => tokens.slice(Math.max(0, from), to).some(({ word }) => words.has(word))

/** "en konto til Hotel Strandlyst", "an account for Hotel Seaview" */
const isAccountFor = (tokens: readonly Token[], from: number): boolean =>
  towards.has(wordAt(tokens, from - 1)) &&
  isBefore(tokens, [from - reachOfAccount, from - 1], accounts)

/** "vi på Studio Björkriset", "we at Studio Birch" */
const isOfUs = (tokens: readonly Token[], from: number): boolean =>
  placing.has(wordAt(tokens, from - 1)) && we.has(wordAt(tokens, from - 2))

/** "kan Restaurant Kysten få en konto?" */
const isAskedFor = (tokens: readonly Token[], { from, to }: Region): boolean =>
  may.has(wordAt(tokens, from - 1)) &&
  tokens[from - 2]?.kind !== 'word' &&
  getting.has(String(tokens[to]?.word)) &&
  isBefore(tokens, [to, to + reachOfAccount], wanted)

/** "det drejer sig om Plejehjemmet Solgården", "it's about Sunnyside School" */
const isConcerned = (tokens: readonly Token[], { from, to }: Region): boolean => {
  const subject = tokens.findLastIndex(({ word }, at) => at < from && subjects.has(word))
  const isNear = subject !== -1 && from - subject <= reachOfSubject
  const isOpening = isNear && tokens[subject - 1]?.kind !== 'word'
  return isOpening && concerning.has(wordAt(tokens, from - 1)) && isEnd(tokens[to])
}

/** "the institution is Børnehuset Solstrålen" */
const isSaidToBe = (tokens: readonly Token[], { from, to }: Region): boolean =>
  copulas.has(wordAt(tokens, from - 1)) && isFirmNoun(tokens[from - 2]) && isEnd(tokens[to])

/** `Hotel Strandlyst`, `Plejehjemmet Solgården`, `Sunnyside Nursing Home`: what it is begins or ends it. */
function titleAt(tokens: readonly Token[], from: number): Region | undefined {
  const region = { from, to: titleEnd(tokens, from) }
  const [first, last] = [tokens[from], tokens[region.to - 1]]
  if (first === undefined || last === undefined || region.to - from < 2) return undefined
  const isKind = (token: Token) =>
    isKindOfFirm(token) || isHeadWord(token.word) || isDefiniteKind(token)
  const isTitled = (isKind(first) && isOwnPart(last)) || (isKind(last) && isOwnPart(first))
  return isTitled ? region : undefined
}

/** The firm that somebody asks an account for, or says to be of: "en konto til Hotel Strandlyst", "vi på Studio Birk". */
export function firmSpokenFor(tokens: readonly Token[]): Region | undefined {
  for (const [from, { capital }] of tokens.entries()) {
    const region = capital ? titleAt(tokens, from) : undefined
    if (region === undefined) continue
    const isLed =
      [isAccountFor, isOfUs].some((sign) => sign(tokens, from)) ||
      [isAskedFor, isConcerned, isSaidToBe].some((sign) => sign(tokens, region))
    if (isLed) return region
  }
  return undefined
}
