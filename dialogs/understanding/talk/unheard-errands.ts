import { choicesIn } from '../choices/choices.ts'
import { isWish } from '../corrections/corrections.ts'
import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import type { Topic } from '../understanding.ts'
import { listed } from '../words/canonical.ts'
import { negations } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'
import { commandWithin, surroundingsOf } from './commands.ts'
import { talkIn } from './digressions.ts'
import { contentOf, isAskedOfUs, isMatter } from './errands.ts'
import { languageOfClause } from './language-asked.ts'
import type { Stretch } from './stretches.ts'

const fewestWords = 2
const fewestFigures = 8
const oneself = listed('me mig meg mej us oss os')
const paying = /^(?:betal|pay)/
const same = listed('same samme samma')
const towards = listed('på til to on for för')
/** Thanks and small talk are no answer to what is asked of us. */
export const courteous: ReadonlySet<Topic> = new Set(['thanks', 'greeting', 'goodbye', 'smallTalk'])

/** "20 12 34 65 i skal ringe på": said of the value in front of it; or of one that follows. */
const isOfValue = ({ follows, end, tokens }: Stretch): boolean =>
  end !== 'mark' || (follows && towards.has(String(tokens.at(-1)?.word)))

/** "ring ikke 68 05 00 10, det er faksen": about a number that is no answer. */
const isOfNumber = ({ tokens }: Stretch): boolean =>
  tokens.map(({ kind, text }) => (kind === 'number' ? text : '')).join('').length >= fewestFigures

/** "put me down as the contact, Hugo Berg": the name that was filled in is spoken of. */
function isOfName({ fills, labels, scan, side }: Situation, { tokens }: Stretch): boolean {
  if (!fills.has(`${side}.name`) || !tokens.some(({ word }) => oneself.has(word))) return false
  return labels.some(({ role, from }) => {
    const label = scan.message.tokens[from]
    return role === 'name' && label !== undefined && tokens.includes(label)
  })
}

/** "lägg in Lotta": part of what was filled in. */
function isOfFill({ fills }: Situation, { tokens }: Stretch): boolean {
  const raws = [...fills.values()].flatMap(({ raw }) => raw.split(' '))
  return tokens.some(({ capital, text }, at) => at > 0 && capital && raws.includes(text))
}

/** "kör enskild firma": the form that was filled in, whatever verb leads to it. */
function isOfForm({ fills, scan }: Situation, { tokens }: Stretch): boolean {
  const raw = fills.get('company.legalForm')?.raw
  const text = scan.message.text.slice(tokens[0]?.start, tokens.at(-1)?.end)
  return raw !== undefined && raw !== '' && text.includes(raw)
}

/** A choice that is another one than what stands there anyway. */
function isOther({ fills, context }: Situation, key: string): boolean {
  const fill = fills.get(key)
  return fill !== undefined && fill.value !== (context.values[key] ?? context.proposed?.[key])
}

/** "fakturaen skal ikke på mail", beside the way that was chosen instead. */
function isOfChannel({ fills }: Situation, words: readonly string[]): boolean {
  if (!fills.has('invoice.channel') && !fills.has('invoice.email')) return false
  const isReferring = words.some((word) => same.has(word) || negations.has(word))
  return isReferring && words.some(isMatter)
}

/** "fakturaen skal mærkes med afd 4", "write 4711 on the invoice": more is said of it than that one is wanted. */
const isOfInvoice = (tokens: readonly Token[], words: readonly string[]): boolean =>
  isAskedOfUs(tokens) &&
  !words.some((word) => paying.test(word)) &&
  contentOf(words).some((word) => !isMatter(word))

/** A choice is made here. */
function isChoice(situation: Situation, tokens: readonly Token[]): boolean {
  const words = wordsOf(tokens)
  return choicesIn(words).some(({ key, value }) => {
    if (key === 'payment' && value === 'invoice' && isOfInvoice(tokens, words)) return false
    return key === 'invoice.channel' || key === situation.asked || isOther(situation, key)
  })
}

/** Heard as a command. "Please do not ring in the evening" wants nobody. */
function isCommand(situation: Situation, tokens: readonly Token[]): boolean {
  const command = commandWithin(tokens, surroundingsOf(situation))
  if (command === undefined) return false
  return command !== 'human' || !tokens.some(({ word }) => negations.has(word))
}

/** Heard as talk; "ring ikke om formiddagen, der har vi travlt" only tells why in passing. */
function isTalk(words: readonly string[]): boolean {
  const talk = talkIn(words)
  return (talk !== undefined && !courteous.has(talk)) || languageOfClause(words) !== undefined
}

/** "keep Søren as contact": so it is. */
function isOfKept({ contactKept, context }: Situation, tokens: readonly Token[]): boolean {
  const name = context.values['contact.name']
  const words = typeof name === 'string' ? name.toLowerCase().split(' ') : []
  return contactKept && tokens.some(({ text }) => words.includes(text.toLowerCase()))
}

/** "fakturaen skal til Postboks 44, …": where it goes is told. */
const isOfPlace = ({ otherPlaces, scan }: Situation, { tokens }: Stretch): boolean =>
  otherPlaces.some(({ start, end }) => {
    const last = tokens.at(-1)?.end ?? 0
    const isIn = tokens.some((token) => token.start < end && token.end > start)
    return isIn || (last <= start && /^[\s,:]*$/.test(scan.message.text.slice(last, start)))
  })

/** Its words alone say what it is. */
const isNothing = (stretch: Stretch, tokens: readonly Token[]): boolean =>
  tokens.length < fewestWords || isOfValue(stretch) || isOfNumber(stretch)

const isOfAnswer = (situation: Situation, stretch: Stretch): boolean =>
  [isOfName, isOfFill, isOfForm, isOfPlace].some((sign) => sign(situation, stretch))

/** Whether anything has been made of what a stretch asks for. */
export function isHeard(situation: Situation, stretch: Stretch): boolean {
  const tokens = stretch.tokens.filter(({ kind }) => kind === 'word')
  const words = wordsOf(tokens)
  if (isNothing(stretch, tokens) || isTalk(words) || isWish(words)) return true
  if (isOfKept(situation, tokens) || isOfAnswer(situation, stretch)) return true
  const isChosen = isOfChannel(situation, words) || isChoice(situation, tokens)
  return isChosen || isCommand(situation, tokens)
}
