import { listed } from '../words/canonical.ts'
import { kindOf } from '../words/field-keys.ts'
import { contrasts } from '../words/linking-words.ts'
import type { Token } from '../message.ts'
import { capitalsEnd } from '../names/name-announced.ts'
import { isLeft } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import { isNameLike, isSureName, takeRegion, textOf, type Region } from '../words/text-region.ts'
import { contactVerbs, firstNames, wordSet } from '../words/word-lists.ts'

const selves = listed('meg mig mej mæ me')
const setting = wordSet('setting')
const choosing = wordSet('choosing')
const using = listed(
  'brug bruk use använd sett sätt sæt set noter notera register registrer registrera',
)
const adding = listed(
  'op opp upp ned ner down in ind inn på on heller hellere hellre bare bara i stedet stället staden instead',
)
const link = /^[,:–(-]$/
const mostBetween = 3
const mostNames = 4

const isVerb = ({ word }: Token): boolean =>
  [setting, choosing, using, contactVerbs].some((list) => list.has(word))

/** "sett heller opp …", "skriv …": a verb of putting down, with no more than small words up to here. */
function isPutDown(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.findLastIndex((token, index) => index < at && isVerb(token))
  if (verb === -1 || at - verb > mostBetween) return false
  return tokens.slice(verb + 1, at).every(({ word }) => adding.has(word) || word === 'til')
}

/** Where the name begins behind "me", "me instead", "me:". */
function nameFrom(tokens: readonly Token[], self: number): number | undefined {
  let at = self + 1
  while (adding.has(String(tokens[at]?.word)) && tokens[at]?.capital === false) at += 1
  return link.test(String(tokens[at]?.text)) ? at + 1 : undefined
}

/** "…, men han svarer aldri, så sett heller opp meg: Lena Myhre": whoever writes stands for somebody who was named before. */
function instead({ scan }: Situation): Region | undefined {
  const { tokens } = scan.message
  const self = tokens.findIndex((token, at) => selves.has(token.word) && isPutDown(tokens, at))
  const from = self === -1 ? undefined : nameFrom(tokens, self)
  if (from === undefined || !tokens.slice(0, self).some(isContrast)) return undefined
  const first = tokens[from]
  const isKnown = first !== undefined && firstNames.has(first.plain)
  const to = Math.max(capitalsEnd(tokens, from), isKnown ? from + 1 : from)
  return to > from && to - from <= mostNames ? { from, to } : undefined
}

const isContrast = ({ word, text }: Token): boolean => contrasts.has(word) || text === '.'

export function putSelfInstead(situation: Situation): void {
  const { asked, scan } = situation
  if (kindOf(asked) !== 'name' || asked === 'company.name') return
  const name = instead(situation)
  if (name === undefined || !isNameLike(situation, name) || !isSureName(situation, name)) return
  const isFree = scan.message.tokens
    .slice(name.from, name.to)
    .every((token) => token.kind !== 'word' || isLeft(scan, token))
  if (isFree && put(situation, { key: asked, raw: textOf(situation, name), how: 'labelled' }))
    takeRegion(situation, { from: 0, to: name.to })
}
