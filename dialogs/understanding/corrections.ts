import { canHold, keyOfRole, kindOf } from './field-keys.ts'
import type { Label } from './labels.ts'
import type { Token } from './message.ts'
import { indexPhrases, never, phraseAt, phrasesIn, phrasesOf } from './phrases.ts'
import { isLeft, tokenFrom, type Find } from './scan.ts'
import { isAnswered, put, type Situation } from './situation.ts'
import { isNameLike, phraseFrom, takeRegion, textOf } from './text-region.ts'
import {
  copulas,
  fillers,
  lineWords,
  negations,
  pronouns as pronounWords,
  wordSet,
} from './word-lists.ts'

const markers = indexPhrases([['marker', phrasesOf((words) => words.correction.marker)]])
const wrong = indexPhrases([['wrong', phrasesOf((words) => words.correction.wrong)]])
const spelled = indexPhrases([['spelled', phrasesOf((words) => words.correction.spelled)]])
const change = indexPhrases([
  ['change', [...phrasesOf((words) => words.commands.change), 'ret|rett|correct']],
])
const another = indexPhrases([['another', phrasesOf((words) => words.correction.another)]])
const shouldBe = indexPhrases([['new', phrasesOf((words) => words.correction.shouldBe)]])
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
  return [change, wrong, another].some((index) => has(index, words))
    ? keyOfRole(situation, label.role)
    : undefined
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

/** Whether the only thing between two tokens is grammar, or says that something is wrong. */
function isJustGrammar({ scan }: Situation, from: number, to: number): boolean {
  const between = scan.message.tokens.slice(from, to)
  const words = between.filter((token) => token.kind === 'word').map((token) => token.word)
  const said = new Set(
    [...phrasesIn(wrong, words, never), ...phrasesIn(shouldBe, words, never)].flatMap((hit) =>
      words.slice(hit.from, hit.to),
    ),
  )
  const isSmall = (word: string) =>
    said.has(word) || fillers.has(word) || copulas.has(word) || pronounWords.has(word)
  return between.every(({ kind }) => kind !== 'number' && kind !== 'break') && words.every(isSmall)
}

function putFound(situation: Situation, key: string, find: Find): void {
  const { finds } = situation.scan
  if (put(situation, { key, raw: find.raw, how: 'labelled' })) finds.splice(finds.indexOf(find), 1)
}

/** "all right except the e-mail, that's …": a field that has an answer, and its new value in the next clause. */
function putInNextClause(situation: Situation): void {
  const { labels, bound, scan } = situation
  for (const label of labels.filter((one) => !bound.has(one))) {
    const key = keyOfRole(situation, label.role)
    const find = scan.finds.find(
      ({ kind, start }) =>
        canHold(label.role, kind) &&
        start >= (scan.message.tokens[label.to - 1]?.end ?? 0) &&
        isJustGrammar(situation, label.to, tokenFrom(scan.message, start)),
    )
    if (find !== undefined && isAnswered(situation, key)) putFound(situation, key, find)
  }
}

/** "that should have been mh@…": a lone address in a correction is the customer's own, not a further one for invoices. */
function putOwnMail(situation: Situation): void {
  const { scan, corrects, side, asked, labels } = situation
  const [mail, another] = scan.finds.filter((find) => find.kind === 'email')
  const own = `${side}.email`
  const isForInvoice = labels.some(({ role }) => role === 'invoiceEmail')
  if (mail === undefined || another !== undefined || !corrects || isForInvoice) return
  if (kindOf(asked) !== 'email' && isAnswered(situation, own)) putFound(situation, own, mail)
}

/** "the name should have been Mette Holm", "beløbet skal være 8000". */
function putShouldBe(situation: Situation): void {
  const { scan, labels, bound } = situation
  const { tokens } = scan.message
  const words = tokens.map((token) => (isLeft(scan, token) ? token.word : '\n'))
  for (const label of labels.filter((one) => !bound.has(one))) {
    const hit = phraseAt(shouldBe, words, { at: label.to, mayStepOver: never })
    const key = keyOfRole(situation, label.role)
    if (hit === undefined || situation.fills.has(key)) continue
    if (kindOf(key) === 'name') takeValue(situation, hit.to, key)
    else if (kindOf(key) === 'amount') takeFigure(situation, hit.to, key)
  }
}

function takeFigure(situation: Situation, from: number, key: string): void {
  const region = phraseFrom(situation, from)
  if (situation.scan.message.tokens[from]?.kind !== 'number') return
  if (put(situation, { key, raw: textOf(situation, region), how: 'labelled' }))
    takeRegion(situation, region)
}

/** Corrections whose value stands apart from the field's name. Goes before values are given away by their shape. */
export function putCorrections(situation: Situation): void {
  putShouldBe(situation)
  putInNextClause(situation)
  putOwnMail(situation)
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
