import { answeredWith, answerIn, inOrder, isSame, loose } from './answered-with.ts'
import { listed } from '../words/canonical.ts'
import { clausesOf } from '../words/marked-clauses.ts'
import { readMessage, type Token } from '../message.ts'
import { one } from './one-question.ts'
import { isInverted, isQuestion } from '../words/questions.ts'
import type { Digression, Understanding } from '../understanding.ts'
import {
  fillers,
  functionWords,
  pronouns,
  questionVerbs,
  questionWords,
  wordSet,
} from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

type Clause = readonly Token[]

interface Part {
  readonly text: string
  /** It stands for itself between marks or behind an "and"; else it is only what it may have an answer for. */
  readonly isApart: boolean
}

const fewestWords = 3
const small = [wordSet('permitted'), fillers, functionWords, pronouns, questionVerbs]
const conditions = listed('if hvis om dersom viss ifall ifald såfremt medmindre unless')
const joining = listed('and but also og men samt och')

const wordsIn = (clause: Clause): readonly Token[] => clause.filter(({ kind }) => kind === 'word')

/** "and can we pay by card", "och vad händer om …": a question begins behind the "and". */
function joinIn(clause: Clause): number {
  return clause.findIndex(({ word }, at) => {
    if (at === 0 || !joining.has(word)) return false
    const rest = wordsOf(wordsIn(clause.slice(at + 1)))
    return questionWords.has(String(rest[0])) || isInverted(rest)
  })
}

function splitAtJoints(clause: Clause): readonly Clause[] {
  const at = joinIn(clause)
  if (at === -1) return [clause]
  return [clause.slice(0, at), ...splitAtJoints(clause.slice(at + 1))]
}

/** "hvis I siger nej, hvad sker der så": the condition belongs to what is asked of it, on either side. */
const isCondition = (clause: Clause): boolean => conditions.has(String(wordsIn(clause)[0]?.word))

/** The message in parts of which each may ask something of its own. */
function partsOf(tokens: readonly Token[]): readonly Clause[] {
  const parts: Clause[] = []
  let waits = false
  for (const clause of clausesOf(tokens).flatMap(splitAtJoints)) {
    const isIf = isCondition(clause)
    if (waits || (isIf && parts.length > 0)) parts.push([...(parts.pop() ?? []), ...clause])
    else parts.push(clause)
    waits = isIf && parts.length === 1 && !waits
  }
  return parts
}

const textOf = (text: string, clause: Clause): string =>
  text.slice(clause[0]?.start, clause.at(-1)?.end)

/** "vil gerne være kunde hvad koster det egentlig": where the question begins that follows without a mark. */
function tailOf(clause: Clause): Clause | undefined {
  const at = clause.findIndex(({ word }, place) => place > 1 && questionWords.has(word))
  return at === -1 ? undefined : clause.slice(at)
}

function partIn(text: string, clause: Clause): Part | undefined {
  const tokens = wordsIn(clause)
  if (isQuestion(tokens, textOf(text, clause))) {
    return tokens.length < fewestWords ? undefined : { text: textOf(text, clause), isApart: true }
  }
  const tail = tailOf(clause)
  if (tail === undefined || wordsIn(tail).length < fewestWords) return undefined
  return { text: textOf(text, tail), isApart: false }
}

/** What is asked and said beside questions. */
const besideOthers: ReadonlySet<string> = new Set(['why', 'skip', 'privacy', 'summary', 'help'])

/** Something is done about the whole of it, or it is a wish that the question is part of. */
const isSettled = ({
  assent,
  command,
  language,
  nationalNumber,
  dontKnow,
}: Understanding): boolean =>
  // Every word of it belongs to the yes.
  assent === 'yes' ||
  (command !== undefined && !besideOthers.has(command.name)) ||
  language?.how === 'asked' ||
  nationalNumber === true ||
  dontKnow === true

/** "jesper olsson sa ja. varför behöver ni hans namn?": who was asked for, beside the question why. */
function withAnswer(whole: Understanding, besides: string, read: Read): Understanding {
  if (whole.command?.name !== 'why' || whole.fills.length > 0) return whole
  const { command, fills } = read(besides)
  return command === undefined ? { ...whole, fills } : whole
}

const isAmong = (one: Digression, others: readonly Digression[]): boolean =>
  others.some((other) => isSame(one, other))

/** What all of it asks together comes before its parts; what only some words of it seemed to ask is none of its questions. */
function answersTo(own: Digression | undefined, found: readonly Digression[]) {
  if (own === undefined || isAmong(own, found)) return inOrder([...(own ? [own] : []), ...found])
  return found.length === 0 || !loose.has(own.topic) ? [own] : inOrder(found)
}

/** "…, is that possible?", "…, only this phone?": no question of its own, which nobody could answer. */
function isIdle({ text }: Part): boolean {
  const words = wordsIn(readMessage(text).tokens)
  return !isQuestion(words, '') || words.every(({ word }) => small.some((list) => list.has(word)))
}

const unlessIdle = (answers: readonly (Digression | undefined)[], parts: readonly Part[]) =>
  answers.flatMap((answer, at) => {
    const part = parts[at]
    const isNothing = answer?.topic === 'question' && part !== undefined && isIdle(part)
    return answer === undefined || isNothing ? [] : [answer]
  })

/** "hva bruker dere opplysningene til og hvor lenge lagres de?": what all of it seemed to ask why is none of its questions. */
function withoutReason(whole: Understanding, readings: readonly Understanding[]): Understanding {
  const isOwn = readings.some(({ command }) => command?.name === 'why')
  if (whole.command?.name !== 'why' || isOwn) return whole
  const { command: _why, ...rest } = whole
  return rest
}

/** Of several: each is read as if it stood alone. */
function several(whole: Understanding, parts: readonly Part[], read: Read): Understanding {
  const readings = parts.map(({ text }) => read(text))
  const found = unlessIdle(readings.map(answerIn), parts)
  const heard = answeredWith(withoutReason(whole, readings), answersTo(whole.digression, found))
  const reason = readings.find(({ command }) => command?.name === 'why')?.command
  return reason === undefined || heard.command !== undefined ? heard : { ...heard, command: reason }
}

type Read = (text: string) => Understanding

/** The one question of a message, and what is said beside it. */
function single(text: string, whole: Understanding, read: Read) {
  return (part: Part): Understanding => {
    const answered = one(whole, read(part.text))
    const besides = text.replace(part.text, '\n').trim()
    const saysMore = part.isApart && /\p{L}|\d/u.test(besides)
    return saysMore ? withAnswer(answered, besides, read) : answered
  }
}

/** Every question of a message is answered, and one beside who somebody is too. */
export function withEachQuestion(text: string, whole: Understanding, read: Read): Understanding {
  if (isSettled(whole)) return whole
  const { tokens } = readMessage(text)
  if (wordsIn(tokens).length <= fewestWords) return whole
  const parts = partsOf(tokens).flatMap((clause) => partIn(text, clause) ?? [])
  const apart = parts.filter(({ isApart }) => isApart)
  if (apart.length > 1) return several(whole, apart, read)
  const first = apart[0] ?? parts[0]
  if (first === undefined || first.text === text.trim()) return whole
  return single(text, whole, read)(first)
}
