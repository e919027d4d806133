import { listed } from '../words/canonical.ts'
import { isCompanyLike } from '../words/company-words.ts'
import { keyOfRole } from '../words/field-keys.ts'
import type { Label } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { put, type Situation } from '../situation.ts'
import { takeRegion, textOf, type Region } from '../words/text-region.ts'
import { firstNames, negations, particles, wordSet } from '../words/word-lists.ts'
import { possessives } from './name-announced.ts'

const verbs = [
  wordSet('setting'),
  wordSet('choosing'),
  listed('brug bruk bruke bruge använd sæt sett sätt ta tag use put set have register list add'),
]
const asWords = listed('som as')
const leadingOn = listed('the a den det')
/** "put Sophie down as …" */
const adding = listed('down in ned op ind opp inn upp ner')
const mostNames = 4

const isVerb = ({ word, plain }: Token): boolean =>
  verbs.some((list) => list.has(word) || list.has(plain))

const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.capital || particles.has(token.word))

const isOwner = ({ word }: Token): boolean => possessives.has(word) || leadingOn.has(word)

/** Index of the "as" in front of a label, over "my" and "the". */
function asBefore(tokens: readonly Token[], { from }: Label): number | undefined {
  const before = tokens[from - 1]
  const at = before !== undefined && isOwner(before) ? from - 2 : from - 1
  return asWords.has(String(tokens[at]?.word)) ? at : undefined
}

/** The name that ends in front of "as (my) name", behind a verb that puts it there. */
function nameBefore({ scan }: Situation, label: Label): Region | undefined {
  const { tokens } = scan.message
  const as = asBefore(tokens, label)
  if (as === undefined) return undefined
  const to = adding.has(String(tokens[as - 1]?.word)) ? as - 1 : as
  const isOfName = (at: number) => isName(tokens[at]) && !isPutting(tokens, at)
  let from = to
  while (to - from <= mostNames && isOfName(from - 1)) from -= 1
  return from < to && isPutting(tokens, from - 1) ? { from, to } : undefined
}

/** The verb begins the sentence, or stands in it in small letters. */
const isPutting = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && isVerb(token) && (at === 0 || !token.capital)
}

/** Whose name it is; "as name" may be said of a firm, and of somebody with a first name or a whole one. */
function keyOf(situation: Situation, { role }: Label, names: readonly Token[]): string | undefined {
  if (role === 'companyName') return 'company.name'
  if (role === 'name') return keyOfRole(situation, role)
  if (role !== 'plainName') return undefined
  if (isCompanyLike(names)) return 'company.name'
  const isSure = names.length > 1 || firstNames.has(String(names[0]?.plain))
  return isSure ? `${situation.side}.name` : undefined
}

const isOpen = ({ scan }: Situation): boolean =>
  scan.message.text.includes('?') || scan.message.tokens.some(({ word }) => negations.has(word))

/** "use Sophie Lund-Berg as name", "ta Sophie som kontaktperson", "brug Nordlys Bageri som firmanavn". */
export function putNameAsWhat(situation: Situation): void {
  if (isOpen(situation)) return
  const { tokens } = situation.scan.message
  for (const label of situation.labels) {
    const region = nameBefore(situation, label)
    const key = region && keyOf(situation, label, tokens.slice(region.from, region.to))
    if (region === undefined || key === undefined) continue
    if (!put(situation, { key, raw: textOf(situation, region), how: 'labelled' })) continue
    situation.bound.add(label)
    takeRegion(situation, { from: region.from - 1, to: label.to })
  }
}
