import { keyOfRole, kindOf } from '../words/field-keys.ts'
import type { Label } from '../labels/labels.ts'
import { contrasts } from '../words/linking-words.ts'
import type { Token } from '../message.ts'
import { isSpeaker } from '../names/name-behind-label.ts'
import { indexPhrases, never, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { isLeft } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import {
  isJustWords,
  isNameLike,
  isSureName,
  phraseFrom,
  takeRegion,
  textOf,
  type Region,
} from '../words/text-region.ts'
import {
  copulas,
  fillers,
  functionWords,
  introducingVerbs,
  negations,
  wordSet,
} from '../words/word-lists.ts'

const spelled = indexPhrases([['spelled', phrasesOf((words) => words.correction.spelled)]])
const selves = wordSet('speaker')
const but = new Set(phrasesOf((words) => [words.correction.but]))

/** The text field a correction without a name is about: the one asked for, else the last one answered. */
function textKey({ asked, context }: Situation): string | undefined {
  if (kindOf(asked) === 'name') return asked
  return [...context.answered].reverse().find((key) => kindOf(key) === 'name')
}

/** Gives a stretch of the text to a field. Nothing else may claim it then. */
export function takeRegionFor(situation: Situation, key: string, region: Region): void {
  if (put(situation, { key, raw: textOf(situation, region), how: 'labelled' }))
    takeRegion(situation, region)
}

/** Gives the name that begins at a token to a field. */
export function takeValue(situation: Situation, from: number, key: string): void {
  const region = phraseFrom(situation, from)
  // "stavet forkert" tells how it is spelled as little as it is a name.
  const isName = isNameLike(situation, region) && !isJustWords(situation, region)
  if (region.to > region.from && isName) takeRegionFor(situation, key, region)
}

/** Index where the run of tokens that ends at `to` and all satisfy `belongs` begins. */
function runBefore(to: number, belongs: (at: number) => boolean): number {
  let from = to
  while (from > 0 && belongs(from - 1)) from -= 1
  return from
}

const owned = new Set('min mit mitt my his her hans hendes hennes'.split(' '))

/** "Lone Dahl hedder hun", "Lone Dahl is her name": a person is called so; `hedder` alone tells nothing. */
function isOfSomebody({ scan }: Situation, { role, from, to }: Label): boolean {
  const { tokens } = scan.message
  if (role !== 'plainName') return role === 'name'
  const isCalled = isSpeaker(tokens[to]) && tokens[to + 1]?.capital !== true
  return isCalled || owned.has(String(tokens[from - 1]?.word))
}

/** "I, Jane Smith, am the contact person": the comma behind a name that stands beside whoever writes. */
function isApposed({ scan }: Situation, comma: number): boolean {
  const { tokens } = scan.message
  if (tokens[comma]?.text !== ',') return false
  const from = runBefore(comma, (at) => tokens[at]?.capital === true)
  const opening = tokens[from - 1]?.text === ',' ? from - 2 : from - 1
  const speaker = tokens[opening]
  return from < comma && (isSpeaker(speaker) || selves.has(String(speaker?.word)))
}

/** "firmaet hedder Bjerre Byg og jeg hedder Anders": the name stands behind the verb, and what stands in front is another one. */
function isFollowed(tokens: readonly Token[], { role, to }: Label): boolean {
  const isVerb = (at: number) =>
    [introducingVerbs, copulas].some((list) => list.has(String(tokens[at]?.word)))
  const from = isVerb(to) ? to + 1 : to
  return role === 'name' && isVerb(from - 1) && tokens[from]?.capital === true
}

/** "Jane Smith is the contact person": the name stands before what it is. */
export function putBefore(situation: Situation): void {
  const { scan, labels, bound } = situation
  const { tokens } = scan.message
  // "I'm Jane Smith but the contact person …": behind a "but" somebody else is meant.
  const isSmall = (at: number) =>
    !contrasts.has(String(tokens[at]?.word)) &&
    [fillers, copulas, functionWords].some((list) => list.has(String(tokens[at]?.word)))
  const isLoose = (label: Label) =>
    isOfSomebody(situation, label) && !bound.has(label) && !isFollowed(tokens, label)
  for (const label of labels.filter(isLoose)) {
    const end = runBefore(label.from, (at) => isSmall(at) && tokens[at]?.capital === false)
    const to = isApposed(situation, end - 1) ? end - 1 : end
    const from = runBefore(to, (at) => !isSmall(at) && tokens[at]?.capital === true)
    const isBeside = to < label.from || isSpeaker(tokens[label.to])
    const key = label.role === 'name' ? keyOfRole(situation, 'name') : `${situation.side}.name`
    if (isBeside && to - from > 1 && isSureName(situation, { from, to }))
      takeRegionFor(situation, key, { from, to })
  }
}

/** Index of the token behind "it's spelled". */
function behindSpelled({ scan }: Situation): number | undefined {
  const { tokens } = scan.message
  const words = tokens.map((token) =>
    token.kind === 'word' && isLeft(scan, token) ? token.word : '\n',
  )
  const [hit] = phrasesIn(spelled, words, never)
  if (hit === undefined) return undefined
  return tokens[hit.to]?.text === ':' ? hit.to + 1 : hit.to
}

/** "it's spelled Sørensen", "navnet staves Sørensen". */
export function putSpelled(situation: Situation): void {
  const { tokens } = situation.scan.message
  const key = namedName(situation) ?? textKey(situation)
  const at = behindSpelled(situation)
  if (at === undefined || key === undefined) return
  if (at === tokens.length - 1 || tokens[at]?.capital) takeValue(situation, at, key)
}

function namedName(situation: Situation): string | undefined {
  const label = situation.labels.find((one) =>
    ['plainName', 'name', 'companyName'].includes(one.role),
  )
  return label && keyOfRole(situation, label.role)
}

/** "it is not me who is the contact person but Peter Holm": only the new name is one. */
function putContrast(situation: Situation, key: string): void {
  const { tokens } = situation.scan.message
  const denied = tokens.findIndex((token) => negations.has(token.word))
  const at = tokens.findIndex((token, index) => index > denied && but.has(token.word))
  const isName = denied !== -1 && at !== -1 && tokens[at + 1]?.capital === true
  if (isName && namedName(situation) !== undefined) takeValue(situation, at + 1, key)
}

/** "not Petersen but Pedersen", "Pedersen, ikke Petersen": two names, one of them denied. */
export function putNamePair(situation: Situation): void {
  const { tokens } = situation.scan.message
  const denied = tokens.findIndex(
    (token, at) =>
      negations.has(token.word) && !but.has(token.word) && tokens[at + 1]?.capital === true,
  )
  const key = namedName(situation) ?? textKey(situation)
  if (key === undefined) return
  if (denied === -1) {
    putContrast(situation, key)
    return
  }
  const old = phraseFrom(situation, denied + 1)
  const behind = tokens.findIndex(
    (token, at) => at > denied && at <= old.to + 1 && but.has(token.word),
  )
  if (behind !== -1) takeValue(situation, behind + 1, key)
}
