import { isAssentWord } from '../assent/assent.ts'
import { isBigCity } from '../addresses/big-cities.ts'
import { canonical } from '../words/canonical.ts'
import { isCompanyLike } from '../words/company-words.ts'
import { isFirmNoun } from './firm-nouns.ts'
import { isLabelWord } from '../labels/labels.ts'
import { isRole } from '../words/role-words.ts'
import type { Token } from '../message.ts'
import { isLeft } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import { takeRegion, textOf } from '../words/text-region.ts'
import {
  asides,
  contactVerbs,
  copulas,
  fillers,
  firstNames,
  functionWords,
  greetingWords,
  hedges,
  introducingVerbs,
  negations,
  noWords,
  particles,
  timeWords,
} from '../words/word-lists.ts'

/** "Hej, Anna", "Ring, Erik": words of a sentence; `Haugen` and `Bakken` are families. */
const meaning = [
  asides,
  contactVerbs,
  copulas,
  fillers,
  functionWords,
  greetingWords,
  hedges,
  introducingVerbs,
  negations,
  noWords,
  timeWords,
]
const mostGiven = 2
const mostFamily = 2

/** What means something else: a post, a field, a firm, a yes, a town. */
const isElse = (token: Token): boolean =>
  meaning.some((list) => list.has(token.word)) ||
  [isRole, isLabelWord, isAssentWord, isBigCity].some((sign) => sign(token.word)) ||
  isFirmNoun(token)

/** A capital that means nothing else to us and is nobody's first name: `Kowalczyk`. */
const isFamily = (token: Token): boolean => {
  if (token.kind !== 'word' || particles.has(token.word)) return token.kind === 'word'
  const isName = token.capital && token.text.length > 1 && !firstNames.has(token.plain)
  return isName && !isElse(token)
}

const isGiven = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && firstNames.has(token.plain)

/** The firm that stands is no family. */
function isOfFirm({ context }: Situation, { plain }: Token): boolean {
  const firm = context.values['company.name']
  return (
    typeof firm === 'string' &&
    canonical(firm)
      .split(/[^\p{L}\d]+/u)
      .includes(plain)
  )
}

/** Where the run of tokens ends that begins at one and all belong. */
function runEnd(
  tokens: readonly Token[],
  from: number,
  belongs: (token: Token) => boolean,
): number {
  let to = from
  for (let token = tokens[to]; token !== undefined && belongs(token); token = tokens[to]) to += 1
  return to
}

/** Index of the comma of `Kowalczyk, Piotr`. */
function commaAt(situation: Situation): number {
  const { tokens } = situation.scan.message
  return tokens.findIndex(({ text }, at) => {
    const given = runEnd(tokens, at + 1, isGiven) - at - 1
    const next = tokens[at + 1 + given]
    const family = familyStart(situation, at)
    return text === ',' && given > 0 && given <= mostGiven && next?.kind !== 'word' && family < at
  })
}

/** Where the surname begins that ends in front of a comma, which it has a line, a sentence or the place behind small words to itself. */
function familyStart(situation: Situation, comma: number): number {
  const { tokens } = situation.scan.message
  const from = tokens.findLastIndex((token, at) => at < comma && !isFamily(token)) + 1
  const words = tokens.slice(from, comma)
  const before = tokens[from - 1]
  const isBegun = before === undefined || (!before.capital && before.text !== ',')
  const isFirm = isCompanyLike(words) || words.some((word) => isOfFirm(situation, word))
  return words.length <= mostFamily && isBegun && !isFirm ? from : comma
}

/** `Kowalczyk, Piotr`: where a person was asked for, the surname in front of a first name that we know. */
export function putTurnedName(situation: Situation): void {
  const { asked, scan } = situation
  if (!/^(?:contact|person)\.name$/.test(asked) || !scan.message.text.includes(',')) return
  const { tokens } = scan.message
  const comma = commaAt(situation)
  if (comma === -1) return
  const [from, to] = [familyStart(situation, comma), runEnd(tokens, comma + 1, isGiven)]
  if (!tokens.slice(from, to).every((token) => isLeft(scan, token))) return
  const names = [
    { from: comma + 1, to },
    { from, to: comma },
  ]
  const raw = names.map((name) => textOf(situation, name)).join(' ')
  if (put(situation, { key: asked, raw, how: 'asked' })) takeRegion(situation, { from, to })
}
