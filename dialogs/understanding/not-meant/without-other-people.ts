import { isLabelWord } from '../labels/labels.ts'
import { readMessage, type Token } from '../message.ts'
import type { Understanding, UnderstandingContext } from '../understanding.ts'
import { textValue } from '../../../onboarding/text-value.ts'
import { present } from '../../../onboarding/present.ts'
import { listed } from '../words/canonical.ts'
import { but } from '../words/linking-words.ts'
import {
  conjunctions,
  contactVerbs,
  fillers,
  firstNames,
  greetingWords,
  noWords,
} from '../words/word-lists.ts'
import { namedAt, personAt, type Person } from './people-by-the-way.ts'

const thirds = listed(
  'han hun hon ho hans hendes hennes hennar him his she he ham honom henne hende hers',
)
const ownFirsts = listed(
  'jeg jag eg min mi mit mitt mine mina my mig mej meg me im id ive ill myself',
)
/** What somebody else does for a customer; whoever "takes care of it" is the contact. */
const task =
  /^(?:godkend|godkæn|godkjen|attest|approv|hent|hæmt|collect|pick|fetch|bestil|bestæl|order|køb|køp|kjøp|buy|pay|betal|underskri|skriver-under|sign|åbn|åpn|øppn|open|start|hjælp|hjelp|help|modtag|mottar|receiv|læs|laste?|drive?r|run)/
const also = listed('også åsså ogsaa også också åkså even too also either heller')
/** Who the customer or the contact is to be, how invoices go: told of them in so many words. */
const meant =
  /^(?:[ck]onta[ck]t|kund|customer|faktur|invoice|regning|rækning|bill|navnet|namnet|istedet|isteden|istället|instead|stå|står|hellere|hellre|rather|referen|attention)/
const stands = listed('stedet stället staden')
const verbsOfI = /^(?:am|have|will|want|need|buy)$/
const fewestFigures = 6

const marks = /^[,.;:!?()–]$/
const sentenceEnd = /^[.;!?]$/

const isCut = (token: Token): boolean =>
  token.kind === 'break' ||
  marks.test(token.text) ||
  conjunctions.has(token.word) ||
  but.has(token.word)

const endsSentence = ({ kind, text }: Token): boolean => kind === 'break' || sentenceEnd.test(text)

/** Index of the next cut, or the end. */
function cutFrom(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex((token, index) => index >= from && isCut(token))
  return at === -1 ? tokens.length : at
}

/** "hendes nummer", "his": also the English "her", which is a place elsewhere, in front of what she has. */
const isThird = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  const { word, capital } = token
  if (word === 'her') return isLabelWord(String(tokens[at + 1]?.word))
  return thirds.has(word) && !(capital && tokens[at + 1]?.capital === true)
}

/** "I am", and no Danish "I". */
const isFirst = ({ word, text }: Token, next: Token | undefined): boolean =>
  ownFirsts.has(word) || (text === 'I' && verbsOfI.test(String(next?.word)))

/** Whether a part of the message still speaks of somebody who was named before it. */
function goesOn(tokens: readonly Token[], from: number, to: number): boolean {
  const part = tokens.slice(from, to)
  if (part.some((token, at) => isFirst(token, part[at + 1]))) return false
  const cut = tokens[from - 1]
  const isNew = cut !== undefined && endsSentence(cut)
  const reach = isNew ? Math.min(part.length, 1) : part.length
  return part.slice(0, reach).some((_, at) => isThird(tokens, from + at))
}

/** A number or an address right behind the name: "min datter Karen, 20 12 34 23". */
const isValue = (part: readonly Token[]): boolean =>
  part.length > 0 && part.every(({ kind, text }) => kind === 'number' || /^[+-]$/.test(text))

/** Where what is said of somebody ends. */
function endOf(tokens: readonly Token[], { to }: Person): number {
  let end = cutFrom(tokens, to)
  while (end < tokens.length) {
    const next = cutFrom(tokens, end + 1)
    const isApposed = end === to && isValue(tokens.slice(end + 1, next))
    if (!isApposed && !goesOn(tokens, end + 1, next)) break
    end = next
  }
  return end
}

/** The words of the clause in front of somebody. */
function before(tokens: readonly Token[], from: number): readonly Token[] {
  const cut = tokens.findLastIndex((token, at) => at < from && isCut(token))
  return tokens.slice(cut + 1, from)
}

const holdsValue = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => text === '@') ||
  tokens.map(({ kind, text }) => (kind === 'number' ? text : '')).join('').length >= fewestFigures

/** What is known of the case and of the message beside the person who is spoken of. */
interface Standing {
  readonly isPrivate: boolean
  /** The customer, or the contact, has a name already, and that is not what is asked for. */
  readonly hasName: boolean
  /** The message itself says who it is. */
  readonly saysWho: boolean
}

const nameKeys = ['person.name', 'contact.name']

const says = /^(?:jeg|jag|eg|my|mit|mitt|im|name|navn|namn)$/
/** "kontakt er mig selv Per Friis", "jeg hedder …" */
function saysWho(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, at) => {
    const behind = tokens.slice(at + 1, at + 4)
    const isSelf = behind.some((one) => /^(?:mig|mej|meg|me|jeg|jag|eg)$/.test(one.word))
    const isNamed = behind.some(({ word: next }) =>
      /^(?:hedder|heter|heiter|name|navn|namn)$/.test(next),
    )
    return /^[ck]onta[ck]t/.test(word) ? isSelf : says.test(word) && isNamed
  })
}

function standingOf(tokens: readonly Token[], context: UnderstandingContext): Standing {
  const { asks, answered, customerType } = context
  return {
    isPrivate: customerType === 'private',
    hasName: !asks.endsWith('.name') && nameKeys.some((key) => answered.includes(key)),
    saysWho: saysWho(tokens),
  }
}

/** A private customer whose name stands is nobody else. */
const isOther = ({ isPrivate, hasName }: Standing): boolean => isPrivate && hasName

/** Of a company's people those are not meant who do something of their own. */
function hasOwnPart(
  { hasName, saysWho: isSaid }: Standing,
  words: readonly Token[],
  { person, lead }: { readonly person: Person; readonly lead: readonly Token[] },
): boolean {
  if (!hasName && !isSaid) return false
  const isTask = words.some(({ word }) => task.test(word))
  const isAlso = words.some(({ word }) => also.has(word))
  if ([...lead, ...(isAlso ? [] : words)].some(({ word }) => contactVerbs.has(word))) return false
  return isTask || isAlso || person.how === 'called'
}

/** "nej, ikke mig men min kollega …": somebody is put in the place of another one. */
const isCorrection = (lead: readonly Token[]): boolean => lead.some(({ word }) => noWords.has(word))

const isMeant = ({ word }: Token): boolean => meant.test(word) || stands.has(word)

/** Whether somebody is only mentioned: neither the customer nor the contact. */
function isByTheWay(tokens: readonly Token[], person: Person, standing: Standing): boolean {
  const lead = before(tokens, person.from)
  const words = tokens.slice(person.from, endOf(tokens, person))
  const isSaid = person.isNamed || holdsValue(words)
  if (!isSaid || [...lead, ...words].some(isMeant)) return false
  if (person.how === 'beside') return true
  return !isCorrection(lead) && (isOther(standing) || hasOwnPart(standing, words, { person, lead }))
}

const mayLead = ({ word }: Token): boolean =>
  fillers.has(word) || greetingWords.has(word) || /^(?:kan|can|må|får|may|could|så|so)$/.test(word)

/** "Torben må bare hente varerne", "og Kasper skal også kunne bestille": a first name that does not stand, and what they do. */
function helperAt(tokens: readonly Token[], at: number, context: UnderstandingContext): Person[] {
  const name = namedAt(tokens, at)
  if (name === undefined || !before(tokens, at).every(mayLead)) return []
  const standing = nameKeys.flatMap((key) =>
    textValue(context.values[key]).toLowerCase().split(' '),
  )
  if (standing.includes(String(tokens[at]?.text.toLowerCase()))) return []
  const words = tokens.slice(name.to, cutFrom(tokens, name.to))
  const isTask = words.some(({ word }) => task.test(word)) && words.length > 1
  return isTask && !words.some(isMeant) ? [name] : []
}

const isName = ({ plain, capital }: Token): boolean => capital && firstNames.has(plain)

/** Everybody who is only mentioned. */
function mentioned(tokens: readonly Token[], context: UnderstandingContext): readonly Person[] {
  const standing = standingOf(tokens, context)
  return tokens.flatMap((token, at) => {
    const person = personAt(tokens, at)
    if (person !== undefined) return isByTheWay(tokens, person, standing) ? [person] : []
    return standing.hasName && isName(token) ? helperAt(tokens, at, context) : []
  })
}

interface Without {
  readonly text: string
  /** Something was said of them that nothing here keeps. */
  readonly isTold: boolean
}

/**
 * The message without those who are only mentioned: "min datter hedder Karen, hendes nummer er …", "jag och min syster Birgitta". They are
 * nobody's answer, and neither is what belongs to them. `undefined`: nobody is.
 */
function withoutOtherPeople(said: string, context: UnderstandingContext): Without | undefined {
  const { tokens, text } = readMessage(said)
  const people = mentioned(tokens, context)
  if (people.length === 0) return undefined
  const rest = people.reduce((left, person) => {
    const to = person.how === 'beside' ? person.to : endOf(tokens, person)
    const [start, end] = [tokens[person.from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
    return left.slice(0, start) + ' '.repeat(end - start) + left.slice(end)
  }, text)
  return { text: rest, isTold: people.some(({ how }) => how !== 'beside') }
}

/** What else the message says; a yes beside somebody else is none to the summary. */
export function besidePeople(
  text: string,
  context: UnderstandingContext,
  read: (text: string) => Understanding,
): Understanding {
  const others = withoutOtherPeople(text, context)
  if (others === undefined) return read(text)
  const said = read(others.text)
  if (!others.isTold) return said
  const { assent, unclear, ...rest } = said
  return { elsewhere: 'people', ...rest, ...(assent === 'no' ? present({ assent, unclear }) : {}) }
}
