import { isAssentWord } from '../assent/assent.ts'
import { isHeadWord, isTown } from '../words/company-words.ts'
import { countryWord } from '../choices/choices.ts'
import type { Label, Role } from '../labels/labels.ts'
import { but, contrasts } from '../words/linking-words.ts'
import type { Token } from '../message.ts'
import { placing, possessives } from './name-announced.ts'
import { nameWithin } from './name-in-sentence.ts'
import { isRole } from '../words/role-words.ts'
import type { Situation } from '../situation.ts'
import type { Region } from '../words/text-region.ts'
import { withoutTitle } from './title-in-front.ts'
import { copulas, functionWords, hedges, particles, pronouns } from '../words/word-lists.ts'

const speakers = new Set('jag jeg eg han hun hon ho ham'.split(' '))
const introducesPerson = new Set<Role>(['name', 'weakName', 'plainName'])
const reach = 5

/** "heter jag Erik": who is called so stands behind the verb. */
export const isSpeaker = (token: Token | undefined): boolean =>
  token !== undefined && !token.capital && speakers.has(token.word)

/** "jag som skriver heter …", "min chef hedder …": a person is called so, even where a company was asked for. */
export function isOfPerson({ scan }: Situation, { from, to }: Label): boolean {
  const { tokens } = scan.message
  if (isSpeaker(tokens[to])) return true
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') return false
    if (speakers.has(token.word) || isRole(token.word)) return true
  }
  return false
}

const selves = new Set('meg mig mej me'.split(' '))
const firsts = new Set('jag jeg eg'.split(' '))
const farthestSelf = 3

/** "our boss is called Poul Moe, but it's me you write to": somebody else is named only to say that it is not them. */
export function isOtherThanSelf(situation: Situation, label: Label, { to }: Region): boolean {
  if (label.role !== 'plainName' || !isOfPerson(situation, label)) return false
  const words = situation.scan.message.tokens.slice(to).filter(({ kind }) => kind === 'word')
  const isBut = but.has(String(words[0]?.word))
  const behind = words.slice(1, 1 + farthestSelf).map(({ word }) => word)
  // "men det är jag", "but it's me"
  const isSelf = (word: string, at: number) =>
    selves.has(word) || (firsts.has(word) && copulas.has(String(behind[at - 1])))
  return isBut && behind.some(isSelf)
}

const link = /^[,:–-]$/
const isSmall = ({ kind, capital }: Token): boolean => kind === 'word' && !capital

/** "my dad George Smith", "sonen Love": small words in front of a capitalised name are none of it. */
function fromCapital({ scan }: Situation, { from, to }: Region): Region {
  const words = scan.message.tokens.slice(from, to)
  const first = words.findIndex(({ capital, word }) => capital || particles.has(word))
  const isName = words
    .slice(first)
    .every(({ kind, capital, word }) => kind !== 'word' || capital || particles.has(word))
  // "changed our name in October": a place or a time is led to otherwise.
  const isPlace = placing.has(String(words[first - 1]?.word))
  return first > 0 && isName && !isPlace ? { from: from + first, to } : { from, to }
}

const infinitives = new Set('at å att to'.split(' '))

/** "Blue Moose but legally …", "Nysted Sejlklub at blive oprettet": the name ends where the sentence goes on. */
function upToContrast({ scan }: Situation, { from, to }: Region): Region {
  const { tokens } = scan.message
  const end = tokens.findIndex(
    (token, at) =>
      at > from &&
      at < to &&
      isSmall(token) &&
      (contrasts.has(token.word) || infinitives.has(token.word)) &&
      tokens[at + 1]?.capital !== true,
  )
  return { from, to: end === -1 ? to : end }
}

const inside = new Set('i in'.split(' '))

/** "we're Hjørnet Wine Bar in Copenhagen": where they are, unless their name alone was asked for. */
const isInTown = (before: Token, town: Token): boolean =>
  !before.capital && placing.has(before.word) && isTown([town])

/** `Sankt Mikkels Menighedsråd i Danmark`: the country behind a name of two words and more is none of it. */
function withoutCountry({ scan, asked }: Situation, { from, to }: Region): Region {
  const [before, country] = scan.message.tokens.slice(to - 2, to)
  if (before === undefined || country === undefined) return { from, to }
  const isCountry = countryWord(country.word) !== undefined && inside.has(before.word)
  const isPlace = isCountry || (asked !== 'company.name' && isInTown(before, country))
  return isPlace && to - from > 3 ? { from, to: to - 2 } : { from, to }
}

/** "Björkö Bygg I think", "Jensen Byg tror jeg": that whoever says so is not sure is none of the name. */
function withoutDoubt({ scan }: Situation, { from, to }: Region): Region {
  const words = scan.message.tokens.slice(from, to)
  const isThought = ({ word, capital }: Token) => hedges.has(word) && !capital
  const isThinker = ({ word }: Token) => pronouns.has(word)
  const last = words.findLastIndex((token) => !isThought(token) && !isThinker(token))
  return last !== -1 && words.slice(last + 1).some(isThought)
    ? { from, to: from + last + 1 }
    : { from, to }
}

/** "we are called Tynd Is yes": what agrees behind a name in capitals is none of it; `Say Yes` is. */
function withoutYes({ scan }: Situation, { from, to }: Region): Region {
  const words = scan.message.tokens.slice(from, to)
  const last = words.findLastIndex(({ word, capital }) => capital || !isAssentWord(word))
  return words[last]?.capital === true ? { from, to: from + last + 1 } : { from, to }
}

/** "hedder vist Klods og Co", "vi heter kort o gott Bryggan": small words in front of a capitalised company are none of it. */
function fromCompany(situation: Situation, whole: Region): Region {
  const said = withoutDoubt(situation, withoutYes(situation, upToContrast(situation, whole)))
  const { from, to } = withoutCountry(situation, said)
  const words = situation.scan.message.tokens.slice(from, to)
  const first = words.findIndex((token) => !isSmall(token))
  const isAside = words
    .slice(0, first)
    .every(({ word }) => !particles.has(word) && !isHeadWord(word))
  const isName = first > 0 && words[first]?.capital === true
  return isName && isAside ? { from: from + first, to } : { from, to }
}

const quotes = /^["“”«»„']$/

/** `"Tid til Te"`: what stands in quotes, all of it. */
function withinQuotes({ scan }: Situation, { from, to }: Region): Region {
  const { tokens } = scan.message
  const isQuote = (at: number) => quotes.test(String(tokens[at]?.text))
  const begin = isQuote(from) ? from + 1 : from
  if (!isQuote(begin - 1)) return isQuote(to - 1) ? { from, to: to - 1 } : { from, to }
  const end = tokens.findIndex((_, at) => at > begin && isQuote(at))
  return end === -1 ? { from: begin, to } : { from: begin, to: end }
}

/** "skriv Kaj där": grammar in small letters behind a name with capitals is none of it. */
function withoutTail({ scan }: Situation, { from, to }: Region): Region {
  const words = scan.message.tokens.slice(from, to)
  const last = words.findLastIndex(({ capital }) => capital)
  const tail = words.slice(last + 1)
  const isGrammar = ({ kind, word }: Token) => kind === 'word' && functionWords.has(word)
  return last !== -1 && tail.every(isGrammar) ? { from, to: from + last + 1 } : { from, to }
}

/** "kontakten er min søn rasmus holm": who somebody is stands in front of the name. */
function withoutRole({ scan }: Situation, { from, to }: Region): Region {
  const words = scan.message.tokens.slice(from, to)
  const isOfRole = ({ capital, word }: Token) =>
    !capital && (possessives.has(word) || isRole(word) || link.test(word))
  const first = words.findIndex((token) => !isOfRole(token))
  return first > 0 && words.slice(0, first).some(({ word }) => isRole(word))
    ? { from: from + first, to }
    : { from, to }
}

const relatives = new Set('der som who'.split(' '))

/** `von der Lippe` */
const isOfName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.capital === true || particles.has(String(tokens[at - 1]?.word))

/** "Egon junior der svarer": what somebody does is none of the name. */
function upToRelative({ scan }: Situation, { from, to }: Region): Region {
  const { tokens } = scan.message
  const at = tokens.findIndex(
    (token, index) =>
      index > from && index < to && relatives.has(token.text) && !isOfName(tokens, index),
  )
  return { from, to: at === -1 ? to : at }
}

const introducesCompany = new Set<Role>(['companyName', 'companyWord'])

/** The name in the phrase behind a label, without what only leads to it. `key`: the field it is for. */
export function nameBehind(
  situation: Situation,
  { role, key }: { readonly role: Role; readonly key: string },
  phrase: Region,
): Region {
  const isCompany = introducesCompany.has(role) || key === 'company.name'
  if (!isCompany && !introducesPerson.has(role)) return phrase
  const quoted = withinQuotes(situation, phrase)
  if (isCompany) return fromCompany(situation, quoted)
  const person = upToRelative(situation, quoted)
  const region = withoutRole(situation, withoutTail(situation, person))
  return withoutTitle(situation, nameWithin(situation, region) ?? fromCapital(situation, region))
}
