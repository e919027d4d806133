import { fieldByKey } from '../../../onboarding/fields/index.ts'
import { readMessage, type Message, type Token } from '../message.ts'
import { valueFrom } from '../references/reference-value.ts'
import type { Fill, Understanding, UnderstandingContext } from '../understanding.ts'
import { kindOf } from '../words/field-keys.ts'
import { isTelling } from '../words/linking-words.ts'
import { isAboutLine } from './corrections.ts'

type Read = (text: string, context: UnderstandingContext) => Understanding

/** What stands behind the number of a line: its value, and whether it was said that it is one. */
interface LineSaid {
  readonly key: string
  readonly value: string
  readonly isTold: boolean
}

const leads = new Set('til till to'.split(' '))
const quotes = /^["'“”«»]|["'“”«»]$/gu

/** `14:`, `14)`: what follows belongs to the line; `8:30` is a time. */
const isLineMark = (number: Token, mark: Token | undefined, next: Token | undefined): boolean =>
  mark?.kind === 'mark' &&
  /^[:=)]$/.test(mark.text) &&
  mark.start === number.end &&
  !(next?.kind === 'number' && next.start === mark.end)

interface Start {
  /** Index of the first token of the value. */
  readonly from: number
  readonly isTold: boolean
}

const isLeading = (token: Token): boolean =>
  token.text !== ':' && (leads.has(token.word) || isTelling(token))

/** "8. Lars Holm": as the summary writes it. */
const isStop = (number: Token, stop: Token | undefined, next: Token | undefined): boolean =>
  stop?.text === '.' && stop.start === number.end && next?.kind === 'word'

/** Where the value begins behind the number of its line. */
function valueAt(tokens: readonly Token[], at: number, number: Token): Start {
  const [next, behind] = tokens.slice(at + 1, at + 3)
  if (isLineMark(number, next, behind)) return { from: at + 2, isTold: true }
  if (isStop(number, next, behind)) return { from: at + 2, isTold: false }
  const behindLead = tokens.findIndex((token, index) => index > at && !isLeading(token))
  return { from: behindLead, isTold: at > 0 && behindLead > at + 1 }
}

/** Nothing but "ret", "linje", "line": what may stand in front of the number. */
const isNaming = (tokens: readonly Token[]): boolean =>
  tokens.every(({ kind }) => kind === 'word') && isAboutLine(tokens.map(({ word }) => word))

/** The line that a message begins with: "14: PO 77", "ret linje 8 til Lars Holm", "8 Lars Holm". */
function lineSaid({ text, tokens }: Message, lines: readonly string[]): LineSaid | undefined {
  const at = tokens.findIndex(({ kind }) => kind === 'number')
  const number = tokens[at]
  const key = lines[Number(number?.text) - 1]
  if (number === undefined || key === undefined || text.includes('?')) return undefined
  if (!isNaming(tokens.slice(0, at))) return undefined
  const { from, isTold } = valueAt(tokens, at, number)
  const start = tokens[from]?.start
  return start === undefined ? undefined : { key, value: text.slice(start).trim(), isTold }
}

/** "5 dage": what anything can be called is told by its capital where nothing else says that it is the value. */
const mayStand = ({ key, value, isTold }: LineSaid): boolean =>
  isTold ||
  !(['name', 'text'].includes(kindOf(key)) || key === 'company.legalForm') ||
  /^[\p{Lu}"“«]/u.test(value)

/** A reference is whatever is said, to where something else begins. */
function referenceIn(raw: string, context: UnderstandingContext): readonly Fill[] {
  const key = 'invoice.reference'
  const { text, tokens } = readMessage(raw)
  const { to } = valueFrom(tokens, 0)
  const said = raw.slice(0, tokens[to - 1]?.end ?? text.length).replace(quotes, '')
  const found = fieldByKey(key).read(said, context.reading)
  return found.ok
    ? [
        {
          key,
          raw: said,
          value: found.value,
          how: 'labelled',
          correction: isStanding(context, key),
        },
      ]
    : []
}

const isStanding = ({ answered }: UnderstandingContext, key: string): boolean =>
  answered.includes(key)

/** The value as an answer to its field; nothing where something else is said beside it. */
function readLine(line: LineSaid, context: UnderstandingContext, read: Read): readonly Fill[] {
  const { key, value } = line
  if (kindOf(key) === 'text') return referenceIn(value, context)
  const { fills } = read(value, { ...context, asks: key })
  const fill = fills.find((one) => one.key === key)
  if (fill === undefined) return []
  const beside = fills.filter((one) => one !== fill && !fill.raw.includes(one.raw))
  return beside.length > 0
    ? []
    : [{ ...fill, how: 'labelled', correction: isStanding(context, key) }]
}

/** "11 tusind kr": the figure is part of a value that is read without any line. */
const isOfValue = (text: string, context: UnderstandingContext, read: Read): boolean => {
  const figure = String(/\d+/.exec(text))
  return read(text, context).fills.some(({ raw }) => raw.trim().startsWith(figure))
}

/** Whether a figure that nothing tells to be a line's number is part of a value. */
const isOther = (said: readonly LineSaid[], isValue: () => boolean): boolean =>
  said.some(({ isTold }) => !isTold) && isValue()

/** The lines that a message consists of; none where anything else is said in it. */
function linesSaid(text: string, lines: readonly string[]): readonly LineSaid[] {
  const parts = text.split('\n').filter((part) => part.trim() !== '')
  const said = parts.flatMap((part) => lineSaid(readMessage(part), lines) ?? [])
  return said.length === parts.length && said.every(mayStand) ? said : []
}

/** "8: 12": what the line cannot hold is asked for again, and goes into no other line. */
function unreadLine(
  { key, value, isTold }: LineSaid,
  { reading }: UnderstandingContext,
): Understanding | undefined {
  const why = fieldByKey(key)?.read(value, reading)
  return isTold && why?.ok === false ? { fills: [], refused: { key, raw: value, why } } : undefined
}

/**
 * "14: Bente H. / projekt 77", "ret 8 til Lars Holm", one or several lines: the number of a line of the summary and what is to
 * stand there. Nothing but those lines is changed, whatever the value looks like.
 */
export function lineValues(
  text: string,
  context: UnderstandingContext,
  read: Read,
): Understanding | undefined {
  if (context.asks !== 'confirm' || !/\d/.test(text)) return undefined
  const said = linesSaid(text, context.lines ?? [])
  const [first] = said
  if (first === undefined || isOther(said, () => isOfValue(text, context, read))) return undefined
  const fills = said.map((line) => readLine(line, context, read))
  if (fills.every(({ length }) => length > 0)) return { fills: fills.flat() }
  return said.length === 1 ? unreadLine(first, context) : undefined
}
