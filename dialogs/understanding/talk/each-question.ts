import { listed } from '../words/canonical.ts'
import { clausesOf } from '../words/marked-clauses.ts'
import { readMessage, type Token } from '../message.ts'
import { isInverted, isQuestion } from '../words/questions.ts'
import type { Digression, Topic, Understanding } from '../understanding.ts'
import { questionWords } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

type Clause = readonly Token[]

interface Part {
  readonly text: string
  /** It stands for itself between marks or behind an "and"; else it is only what it may have an answer for. */
  readonly isApart: boolean
}

const fewestWords = 3
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

/** What leads on by itself, passes the time, or stands for an answer that is not known. */
const noAnswers: ReadonlySet<Topic> = new Set<Topic>([
  'thanks',
  'greeting',
  'goodbye',
  'signUp',
  'smallTalk',
  'frustration',
  'keeps',
  'goesOn',
  'left',
  'question',
])

/** Beside who somebody is, what happens then is told by what is asked next. */
const isOfCourse = ({ topic }: Digression): boolean => topic === 'whatNext'

const isAnswer = ({ topic }: Digression): boolean => !noAnswers.has(topic)

const isSame = (one: Digression, other: Digression): boolean =>
  one.topic === other.topic && one.faq === other.faq && one.target === other.target

/** Each answer once, and last that there is one that only a colleague knows. */
function inOrder(answers: readonly Digression[]): readonly Digression[] {
  const once = answers.filter((one, at) => answers.findIndex((other) => isSame(one, other)) === at)
  return [...once.filter(isAnswer), ...once.filter(({ topic }) => topic === 'question')]
}

/** What the message is answered with, and what else; a yes with a question beside it waits for the answer. */
function answeredWith(whole: Understanding, answers: readonly Digression[]): Understanding {
  const [digression, ...further] = answers
  if (digression === undefined) return whole
  return {
    ...whole,
    digression,
    ...(further.length > 0 ? { further } : {}),
    ...(whole.assent === 'yes' ? { assent: 'partly' } : {}),
  }
}

/** What is asked and said beside questions. */
const besideOthers: ReadonlySet<string> = new Set(['why', 'skip'])

/** Something is done about the whole of it, or it is a wish that the question is part of. */
const isSettled = ({ command, language, nationalNumber, dontKnow }: Understanding): boolean =>
  (command !== undefined && !besideOthers.has(command.name)) ||
  language?.how === 'asked' ||
  nationalNumber === true ||
  dontKnow === true

/** "I have no e-mail, my son does, can I use his?": nothing is left out. */
function withTheirs(whole: Understanding, { digression }: Understanding): Understanding {
  const { command, ...rest } = whole
  const isTheirs = command?.name === 'skip' && digression?.topic === 'othersMail'
  return isTheirs ? { ...rest, digression } : whole
}

/** "jesper olsson sa ja. varför behöver ni hans namn?": who was asked for, beside the question why. */
function withAnswer(whole: Understanding, besides: string, read: Read): Understanding {
  if (whole.command?.name !== 'why' || whole.fills.length > 0) return whole
  const { command, fills } = read(besides)
  return command === undefined ? { ...whole, fills } : whole
}

/** Of one question beside something else: what it is answered with, where nothing else has answered it. */
function one(whole: Understanding, part: Part, read: Read): Understanding {
  if (whole.command?.name === 'skip') return withTheirs(whole, read(part.text))
  const isOpen = whole.digression === undefined && whole.command === undefined
  if (!isOpen) return whole
  const { digression } = read(part.text)
  return digression !== undefined && isAnswer(digression) && !isOfCourse(digression)
    ? answeredWith(whole, [digression])
    : whole
}

/** Told by words that may stand in different questions: "when can I pick it up, and who is our rep?" asks for no opening hours. */
const loose: ReadonlySet<Topic> = new Set<Topic>([
  'openingHours',
  'whoAreYou',
  'areYouHuman',
  'smallTalk',
  'frustration',
  'paymentWays',
  'invoiceWays',
  'faq',
  'question',
])

const isAmong = (one: Digression, others: readonly Digression[]): boolean =>
  others.some((other) => isSame(one, other))

/** What all of it asks together comes before its parts; what only some words of it seemed to ask is none of its questions. */
function answersTo(own: Digression | undefined, found: readonly Digression[]) {
  if (own === undefined || isAmong(own, found)) return inOrder([...(own ? [own] : []), ...found])
  return found.length === 0 || !loose.has(own.topic) ? [own] : inOrder(found)
}

/** Of several: each is read as if it stood alone. */
function several(whole: Understanding, parts: readonly Part[], read: Read): Understanding {
  const readings = parts.map(({ text }) => read(text))
  const found = readings.flatMap(({ digression }) => digression ?? [])
  const heard = answeredWith(whole, answersTo(whole.digression, found))
  const reason = readings.find(({ command }) => command?.name === 'why')?.command
  return reason === undefined || heard.command !== undefined ? heard : { ...heard, command: reason }
}

type Read = (text: string) => Understanding

/** Every question of a message is answered, and one beside who somebody is too. */
export function withEachQuestion(text: string, whole: Understanding, read: Read): Understanding {
  if (isSettled(whole)) return whole
  const { tokens } = readMessage(text)
  if (wordsIn(tokens).length <= fewestWords) return whole
  const parts = partsOf(tokens).flatMap((clause) => partIn(text, clause) ?? [])
  const apart = parts.filter(({ isApart }) => isApart)
  if (apart.length > 1) return several(whole, apart, read)
  const [first] = parts
  if (first === undefined || first.text === text.trim()) return whole
  const besides = text.replace(first.text, '\n').trim()
  return first.isApart && /\p{L}|\d/u.test(besides)
    ? withAnswer(one(whole, first, read), besides, read)
    : one(whole, first, read)
}
