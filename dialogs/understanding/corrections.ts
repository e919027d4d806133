import { keyOfRole, kindOf } from './field-keys.ts'
import type { Label } from './labels.ts'
import type { Token } from './message.ts'
import { indexPhrases, never, phraseAt, phrasesIn, phrasesOf } from './phrases.ts'
import { isLeft } from './scan.ts'
import { put, type Situation } from './situation.ts'
import { isNameLike, phraseFrom, takeRegion, textOf } from './text-region.ts'
import { fillers, lineWords, negations, wordSet } from './word-lists.ts'

const markers = indexPhrases([['marker', phrasesOf((words) => words.correction.marker)]])
const wrong = indexPhrases([['wrong', phrasesOf((words) => words.correction.wrong)]])
const spelled = indexPhrases([['spelled', phrasesOf((words) => words.correction.spelled)]])
const change = indexPhrases([
  ['change', [...phrasesOf((words) => words.commands.change), 'ret|rett|correct']],
])
const pronouns = new Set(
  phrasesOf((words) => [words.correction.pronoun]).flatMap((words) => words.split(' ')),
)
const no = wordSet('no')

const has = (index: typeof markers, words: readonly string[]): boolean =>
  phrasesIn(index, words, (at) => fillers.has(String(words[at]))).length > 0

/** Whether the message says that something is to be changed. */
export const saysCorrection = (words: readonly string[]): boolean => has(markers, words)

/** A field named without a value: "the address is wrong", "kan du ændre mailen". */
export function changeTarget(situation: Situation, words: readonly string[]): string | undefined {
  const label = situation.labels.find((one) => !situation.bound.has(one) && isField(one))
  if (label === undefined) return undefined
  return has(change, words) || has(wrong, words) ? keyOfRole(situation, label.role) : undefined
}

const isField = ({ role }: Label) =>
  role !== 'number' && role !== 'weakName' && role !== 'companyWord'

/** The first field that is named and has no value in this message. */
export function namedField(situation: Situation): string | undefined {
  const label = situation.labels.find((one) => !situation.bound.has(one) && isField(one))
  return label && keyOfRole(situation, label.role)
}

const longestLine = 2

/** The line of the summary: "3", "ret 3", "punkt 3". */
export function summaryLine(tokens: readonly Token[]): number | undefined {
  const words = tokens.filter((token) => token.kind === 'word').map((token) => token.word)
  const numbers = tokens.filter((token) => token.kind === 'number')
  const [number, another] = numbers
  if (number === undefined || another !== undefined || number.text.length > longestLine)
    return undefined
  const isAbout = words.every(
    (word, at) =>
      fillers.has(word) ||
      lineWords.has(word) ||
      phraseAt(change, words, { at, mayStepOver: never }) !== undefined,
  )
  return isAbout ? Number(number.text) : undefined
}

/** The text field a correction without a name is about: the one asked for, else the last one answered. */
function textKey({ asked, context }: Situation): string | undefined {
  if (kindOf(asked) === 'name') return asked
  return [...context.answered].reverse().find((key) => kindOf(key) === 'name')
}

const numberKinds = new Set(['phone', 'number', 'gln', 'amount'])

/** The field that "no, it ends with 8" is about: the number asked for, else the one answered last. */
export const lastNumber = ({ asked, context }: Situation): string | undefined =>
  [asked, ...[...context.answered].reverse()].find((key) => numberKinds.has(kindOf(key)))

function takeValue(situation: Situation, from: number, key: string): boolean {
  const region = phraseFrom(situation, from)
  if (region.to <= region.from || !isNameLike(situation, region)) return false
  if (!put(situation, { key, raw: textOf(situation, region), how: 'labelled' })) return false
  takeRegion(situation, region)
  return true
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

const but = new Set(phrasesOf((words) => [words.correction.but]))

/** "not Petersen but Pedersen", "Pedersen, ikke Petersen": two names, one of them denied. */
export function putNamePair(situation: Situation): void {
  const { tokens } = situation.scan.message
  const denied = tokens.findIndex(
    (token, at) => negations.has(token.word) && tokens[at + 1]?.capital === true,
  )
  const key = namedName(situation) ?? textKey(situation)
  if (denied === -1 || key === undefined) return
  const old = phraseFrom(situation, denied + 1)
  const behind = tokens.findIndex(
    (token, at) => at > denied && at <= old.to + 1 && but.has(token.word),
  )
  if (behind !== -1) takeValue(situation, behind + 1, key)
}

/** "no, it's …": nothing names the field. */
export const isPronounOnly = (words: readonly string[]): boolean =>
  words.some((word) => no.has(word) || pronouns.has(word))
