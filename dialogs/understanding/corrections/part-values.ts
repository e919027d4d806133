import { but, isBetween, isDenial, isInstead, isLink, isTelling } from '../words/linking-words.ts'
import { isOfEnding } from './endings.ts'
import { isStreetWord } from '../addresses/street-name.ts'
import { listed } from '../words/canonical.ts'
import type { Message, Token } from '../message.ts'
import { partShapes, valueAt, type Part, type PieceValue } from './part-shapes.ts'
import type { PhraseHit } from '../words/phrases.ts'
import type { Stretch } from '../shapes/scan.ts'
import { asides, conjunctions, fillers, introducingVerbs, negations } from '../words/word-lists.ts'

/** What a piece is to be, where it stands, and what it is said not to be. */
export interface PartValue extends Stretch {
  readonly fresh: string
  readonly old: string | undefined
  /** Written like a name, or told so plainly that it can be nothing else. */
  readonly sure: boolean
  /** "the postcode of Storgatan": the street whose piece it is said to be. */
  readonly street?: string | undefined
  /** Where the old value ends that stands behind the new one: it is no answer to anything either. */
  readonly deniedEnd?: number | undefined
}

/** `.com`: the full stop belongs to what follows. */
const isDotted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' && tokens[at + 1]?.start === tokens[at].end

/** "the last digit of my phone is 8": between the ending and its value stands whatever it is the ending of. */
const isWhose = (part: Part, token: Token): boolean =>
  part === 'ending' && isOfEnding(token) && !negations.has(token.word) && !but.has(token.word)

const whose = listed('på i in til till te to for för of ved vid at')

/** "postnumret på Storgatan är …": behind the name of the piece stands which street's it is. */
function streetOf(tokens: readonly Token[], at: number, part: Part): Token | undefined {
  const [lead, street] = tokens.slice(at, at + 2)
  const isStreet = street?.kind === 'word' && isStreetWord(street.plain)
  return part !== 'street' && isStreet && whose.has(String(lead?.word)) ? street : undefined
}

/** "… på Storgatan 14 är …" */
const behindHouse = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.kind === 'number' && isLink(String(tokens[at + 1]?.word)) ? at + 1 : at

/** Index of the first token that is more than "is", "should be", "wrong:" and the like. */
function behindLinks(tokens: readonly Token[], at: number, part: Part): number {
  let to = at
  for (let token = tokens[to]; token !== undefined; token = tokens[to]) {
    if (
      isDotted(tokens, to) ||
      !(isBetween(token) || asides.has(token.word) || isWhose(part, token))
    )
      break
    to += 1
  }
  return to
}

interface Place {
  readonly at: number
  readonly old?: string
}

/** "not 3 but 5", "from 3 to 5": where the new value begins, and the old one. */
function behindOld({ tokens, ...message }: Message, at: number, part: Part): Place {
  if (!isDenial(tokens[at])) return { at }
  const old = valueAt({ tokens, ...message }, at + 1, part)
  if (old === undefined) return { at: behindLinks(tokens, at + 1, part) }
  const next = behindLinks(tokens, old.to, part)
  const isBut = but.has(String(tokens[next]?.word))
  return { at: isBut ? behindLinks(tokens, next + 1, part) : next, old: old.text }
}

/** "…, not 3", "… instead of 3" behind the new value. */
function oldBehind(message: Message, to: number, part: Part): PieceValue | undefined {
  const { tokens } = message
  const at = tokens[to]?.text === ',' ? to + 1 : to
  if (!isInstead(tokens[at]) && !isDenial(tokens[at])) return undefined
  return valueAt(message, behindLinks(tokens, at + 1, part), part)
}

/** "the surname of Kari is Hauge": whose it is stands before what it is. */
function behindOwner(message: Message, owner: PieceValue, part: Part): PieceValue {
  const { tokens } = message
  if (!isLink(String(tokens[owner.to]?.word))) return owner
  const value = valueAt(message, behindLinks(tokens, owner.to, part), part)
  // "her last name is Bråten as well": behind a name with a capital the other one has one too.
  return value === undefined || (owner.capital && !value.capital) ? owner : value
}

/** Whether "is" or its like joins a name with its value; "postcode 8200" needs none, nor does what "and" adds to a list. */
function isJoined({ tokens }: Message, hit: PhraseHit<Part>, value: PieceValue): boolean {
  const before = tokens
    .slice(0, hit.from)
    .findLast(({ word }) => conjunctions.has(word) || !fillers.has(word))
  const isListed = value.capital && conjunctions.has(String(before?.word))
  return (
    partShapes[hit.means] !== undefined ||
    isListed ||
    tokens.slice(hit.to, value.from).some(({ word, text }) => text === ':' || isLink(word))
  )
}

interface First {
  readonly value: PieceValue
  readonly old: string | undefined
  readonly street: string | undefined
}

/** What stands first behind the name of a piece, past the street or the old value that may stand between. */
function firstBehind(message: Message, hit: PhraseHit<Part>, next: number): First | undefined {
  const { tokens } = message
  const street = streetOf(tokens, hit.to, hit.means)
  const from = street === undefined ? hit.to : behindHouse(tokens, tokens.indexOf(street) + 1)
  const { at, old } = behindOld(message, behindLinks(tokens, from, hit.means), hit.means)
  const value = at < next ? valueAt(message, at, hit.means) : undefined
  return value && { value, old, street: street?.text }
}

function behind(message: Message, hit: PhraseHit<Part>, next: number): PartValue | undefined {
  const first = firstBehind(message, hit, next)
  if (first === undefined) return undefined
  const value = behindOwner(message, first.value, hit.means)
  if (!isJoined(message, hit, value)) return undefined
  const { text: fresh, start, end, capital } = value
  const sure = capital || message.tokens.slice(hit.to, value.from).some(isTelling)
  const denied = oldBehind(message, value.to, hit.means)
  const { old = denied?.text, street } = first
  return { fresh, start, end, sure, old, street, deniedEnd: denied?.end }
}

/** Index of the token before "is" and its like. */
function beforeLinks(tokens: readonly Token[], from: number): number {
  let at = from - 1
  for (let token = tokens[at]; token?.kind === 'word' && isBetween(token); token = tokens[at])
    at -= 1
  return at
}

/** "8200 is the postcode", "57 at the end": right before the name of the piece. */
function before(message: Message, hit: PhraseHit<Part>): PartValue | undefined {
  const at = beforeLinks(message.tokens, hit.from)
  const isBeside = hit.means === 'ending' || at < hit.from - 1
  const value = partShapes[hit.means] && valueAt(message, at, hit.means)
  if (value === undefined || !isBeside || !/^\d/.test(value.text)) return undefined
  const denied = oldBehind(message, hit.to, hit.means)
  const { text: fresh, start, end } = value
  return { fresh, start, end, sure: true, old: denied?.text, deniedEnd: denied?.end }
}

const namesOfPerson: ReadonlySet<Part> = new Set<Part>(['firstName', 'middleName', 'lastName'])
const leadingTo = new Set('til till i som as for'.split(' '))

/** "Kari heter Haugen Dahl til etternavn": capitals behind "is called" and before what they are. */
function nameBefore({ tokens, text }: Message, hit: PhraseHit<Part>): PartValue | undefined {
  const to = hit.from - 1
  const isOfPerson = namesOfPerson.has(hit.means) && leadingTo.has(String(tokens[to]?.word))
  const from = tokens.slice(0, to).findLastIndex(({ capital }) => !capital) + 1
  const words = isOfPerson ? tokens.slice(from, to) : []
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || !isCalled(tokens[from - 1])) return undefined
  const { start } = first
  return { fresh: text.slice(start, last.end), start, end: last.end, sure: true, old: undefined }
}

/** `två n`, `to a-er`, "two Ns": letters are counted, and nothing is called so. */
const countedLetters =
  /^(?:en|et|ett|ein|one|to|två|tva|two|tre|three|dobbelt|dobbel|dubbelt|dubbel|double|single|enkelt|enkel)[ -]\p{L}(?:['’-]?\p{L}{1,2})?$|^\p{L}['’-](?:er|ar|s|en|et|a|n)$/iu

const isCalled = (token: Token | undefined): boolean =>
  token !== undefined && introducingVerbs.has(token.word)

/** The value of a piece that is named. `next`: index of the token where the name of another one begins. */
export function valueOfPart(
  message: Message,
  hit: PhraseHit<Part>,
  next: number,
): PartValue | undefined {
  const value = nameBefore(message, hit) ?? behind(message, hit, next) ?? before(message, hit)
  return value !== undefined && countedLetters.test(value.fresh) ? undefined : value
}
