import { findLabels } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { indexPhrases, never, phraseAt, phrasesOf } from '../words/phrases.ts'
import { isLeft, take, type Scan } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import type { UnderstandingContext } from '../understanding.ts'
import { conjunctions, copulas, firstNames, functionWords, particles } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

type Part = 'given' | 'family'

/** A name said in its parts: "first name Ola, surname Bakken". */
export type NameParts = Readonly<Partial<Record<Part, string>>>

const index = indexPhrases<Part>([
  ['given', phrasesOf(({ nameParts }) => nameParts.given)],
  ['family', phrasesOf(({ nameParts }) => nameParts.family)],
])
const connecting = /^[:=.\-–(]$/
const mostWords = 4

interface Named {
  readonly part: Part
  readonly from: number
  readonly to: number
}

function partsNamed({ message }: Scan): readonly Named[] {
  const words = wordsOf(message.tokens)
  return words.flatMap((_, at) => {
    const hit = phraseAt(index, words, { at, mayStepOver: never })
    return hit === undefined ? [] : [{ part: hit.means, from: at, to: hit.to }]
  })
}

const isLink = (token: Token, isOwnLine: boolean): boolean =>
  token.kind === 'break'
    ? isOwnLine
    : connecting.test(token.text) || (!token.capital && copulas.has(token.word))

/** Behind "is", a colon, or a line end where the name of the part has the line to itself. */
function valueStart({ message: { tokens } }: Scan, { from, to }: Named): number {
  const isOwnLine = (tokens[from - 1]?.kind ?? 'break') === 'break'
  const at = tokens.findIndex((token, index) => index >= to && !isLink(token, isOwnLine))
  return at === -1 ? tokens.length : at
}

const isGrammar = ({ word, capital }: Token): boolean =>
  !capital && !particles.has(word) && (functionWords.has(word) || conjunctions.has(word))

/** Up to a comma, a line end, grammar, another label: the words of the part. */
function valueEnd(scan: Scan, from: number, stops: ReadonlySet<number>): number {
  const { tokens } = scan.message
  const isNameWord = (token: Token, at: number) =>
    token.kind === 'word' && isLeft(scan, token) && !(at > from && isGrammar(token))
  let to = from
  for (let token = tokens[to]; token !== undefined; token = tokens[to]) {
    if (to - from >= mostWords || stops.has(to) || !isNameWord(token, to)) break
    to += 1
  }
  return to
}

/** A standing name is corrected in its part elsewhere. */
const stands = ({ answered, asks }: UnderstandingContext): boolean =>
  answered.some((key) => key !== asks && /^(?:contact|person)\.name$/.test(key))

/** Takes the parts of a name that are named as such out of the message; of two that are called the same, the first counts. */
export function takeNameParts(scan: Scan, context: UnderstandingContext): NameParts {
  const named = partsNamed(scan)
  if (named.length === 0 || stands(context)) return {}
  const stops = new Set([...named, ...findLabels(scan)].map(({ from }) => from))
  const { text, tokens } = scan.message
  return named.reduceRight<NameParts>((others, one) => {
    const first = valueStart(scan, one)
    const end = valueEnd(scan, first, stops)
    const [start, stop] = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0]
    if (end === first) return others
    take(scan, tokens[one.from]?.start ?? 0, stop)
    return { ...others, [one.part]: text.slice(start, stop) }
  }, {})
}

/** Both parts are a name, whatever else is said. */
export function putNameParts(situation: Situation, { given, family }: NameParts): void {
  if (given === undefined || family === undefined) return
  put(situation, { key: `${situation.side}.name`, raw: `${given} ${family}`, how: 'labelled' })
}

const holds = (name: string, part: string): boolean =>
  name.toLowerCase().split(' ').includes(part.toLowerCase())

/** "Sofie, efternavnet er Dahl-Nielsen": the one first name that is left. */
function firstNameLeft({ scan }: Situation, family: string): string | undefined {
  const names = scan.message.tokens.filter(
    (token) => token.capital && firstNames.has(token.plain) && !holds(family, token.text),
  )
  return names.length === 1 ? names[0]?.text : undefined
}

/** What is found beside the part: the name put already, or a first name that is left. */
function besidePart(situation: Situation, family: string | undefined): string | undefined {
  const raw = situation.fills.get(`${situation.side}.name`)?.raw.replace(/[.,]$/, '')
  return raw ?? (family === undefined ? undefined : firstNameLeft(situation, family))
}

/** "I'm Kari, surname Nordmann": one part is joined to the name found beside it, or is all there is. */
export function joinNamePart(situation: Situation, { given, family }: NameParts): void {
  const [part, another] = [given, family].filter((word) => word !== undefined)
  if (part === undefined || another !== undefined) return
  const key = `${situation.side}.name`
  const other = besidePart(situation, family)
  if (other !== undefined && holds(other, part)) return
  const words = [given, other, family].filter((word) => word !== undefined)
  situation.fills.delete(key)
  put(situation, { key, raw: words.join(' '), how: 'labelled' })
}
