import type { RecogniseWords } from '../../../locales/recognise.ts'
import { dwellingBehind, houseLetter } from '../addresses/dwelling.ts'
import { but } from '../words/linking-words.ts'
import type { Message, Token } from '../message.ts'
import { tokenFrom, type Stretch } from '../shapes/scan.ts'
import { conjunctions, functionWords, negations } from '../words/word-lists.ts'

/** A piece of an answer that has a name of its own in everyday speech. */
export type Part = keyof RecogniseWords['parts'] | 'firstName' | 'lastName'

/** Something that a piece of an answer can be. */
export interface PieceValue extends Stretch {
  readonly text: string
  /** Written like a name, or a number. */
  readonly capital: boolean
  /** Indexes of its first token and of the one behind it. */
  readonly from: number
  readonly to: number
}

/** Pieces with a shape of their own; all others are names. */
export const partShapes: Partial<Record<Part, RegExp>> = {
  houseNumber: new RegExp(String.raw`^\d{1,4}${houseLetter}?(?![\p{L}\d]|[.,:/-]\d)`, 'u'),
  postalCode: /^(?:(?:dk|se|no|s|n)[- ])?(?:\d{3} \d{2}|\d{4,5})(?![\p{L}\d])/iu,
  flat: /^(?:[a-z]\d{4}|\d{1,4})(?:\. ?(?:tv|th|mf)|\.)?(?![\p{L}\d])/iu,
  ending: /^(?:(?:[\p{L}\d-]+)?(?:\.[\p{L}\d-]+)*\.\p{L}{2,}|\d{1,4})(?![\p{L}\d@]|[.,:/ -]?\d)/u,
  domain: /^(?:\.\p{L}{2,}|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,})(?![\p{L}\d@])/u,
}

function byShape(message: Message, at: number, shape: RegExp): PieceValue | undefined {
  const { text, tokens } = message
  const start = tokens[at]?.start ?? text.length
  const said = shape.exec(text.slice(start))?.[0]
  if (said === undefined) return undefined
  const end = start + said.length
  return { text: said, capital: true, start, end, from: at, to: tokenFrom(message, end) }
}

const mostWords = 4

const isGrammar = ({ word }: Token): boolean =>
  [functionWords, negations, conjunctions, but].some((words) => words.has(word))

const isPlain = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && (token.capital || !isGrammar(token))

/** `Kgs. Lyngby`, `Mo i Rana`: what may stand between two words of one name. */
const isInside = (token: Token | undefined, next: Token | undefined): boolean =>
  next?.capital === true && (token?.text === '.' || token?.word === 'i')

/** Index behind the words of a name that begins at a token. */
function nameEnd(tokens: readonly Token[], begin: number): number {
  let to = begin + 1
  while (to - begin < mostWords) {
    const token = tokens[to]
    if (isInside(token, tokens[to + 1])) to += 2
    else if (isPlain(token) && token.capital === tokens[begin]?.capital) to += 1
    else break
  }
  return to
}

/** Where the name of a street ends that ends at a token, with the number of the house and what belongs to it. */
function streetEnd({ text, tokens }: Message, name: number): number | undefined {
  const house = tokens[name]
  return house?.kind === 'number'
    ? house.end + dwellingBehind(text.slice(house.end)).length
    : undefined
}

/** "the surname is missing, should be erik.lindqvist@…" */
const isOfMail = (tokens: readonly Token[], to: number): boolean => tokens[to]?.text === '@'

function byWords(message: Message, at: number, part: Part): PieceValue | undefined {
  const { text, tokens } = message
  const first = tokens[at]
  const name = nameEnd(tokens, at)
  if (!isPlain(first) || first.text.length < 2 || isOfMail(tokens, name)) return undefined
  const { start, capital } = first
  const house = part === 'street' ? streetEnd(message, name) : undefined
  const end = house ?? tokens[name - 1]?.end ?? first.end
  return {
    text: text.slice(start, end),
    capital,
    start,
    end,
    from: at,
    to: tokenFrom(message, end),
  }
}

/** What begins at a token, if it can be such a piece. */
export function valueAt(message: Message, at: number, part: Part): PieceValue | undefined {
  const shape = partShapes[part]
  return shape === undefined ? byWords(message, at, part) : byShape(message, at, shape)
}
