import { fieldByKey } from '../../../onboarding/fields/index.ts'
import { canonical } from '../words/canonical.ts'
import { findLabels } from '../labels/labels.ts'
import type { Message, Token } from '../message.ts'
import { partsNamed } from './named-parts.ts'
import { resembles } from '../words/resemblance.ts'
import { respelled, type Letters } from './respelled-word.ts'
import { take, type Scan } from '../shapes/scan.ts'
import type { PartCorrection, UnderstandingContext } from '../understanding.ts'

const leading = 'med|with|has|have|har|ha|must have|uden|utan|uten|without'
const spelled =
  '(?:(?:spelled|spelt|written|stavas|staves|stavet|stavat|skrives|skrivs|skrevet)\\s+)?'
const two = 'to|två|two|dobbelt?|dubbelt?|double|2'
const one =
  'ett?|en|ét|én|eitt|ein|one|a single|single|enkelt?|bare (?:en|ett?)|(?:only|just) one|1'
/** A letter with its plural, or two that are one sound. */
const letters = String.raw`["'“”‘’]?(?:(ck|ch|kv|qv|qu|kw|cv|th|dt|ph|oe|ae|aa|ks)|(\p{L})(?:['’-](?:er|ar|ene?|s|et|a|n)|s)?)["'“”‘’]?`
const not =
  ',? (?:i stedet for|istedet for|istedetfor|i staden for|istället för|i stället för|iställetför|instead of|rather than|(?:og |och |and )?(?:ikke|ikkje|inte|not))(?: med| with)?(?: an?| et| ett| en| ein| the)?'
const end = 'til sidst|på slutet|i slutet|til slutt|på slutten|i slutten|at the end'
const start =
  'først|forrest|först|fremst|i begynnelsen|i starten|i början|at the (?:start|beginning)|in front'

/** "med to s'er", "with a k instead of a g", "spelled with a C", "with an h at the end", "with a double m". */
const told = new RegExp(
  String.raw`(?<!\p{L})${spelled}(?<lead>${leading})(?: (?:the letter|bogstavet|bokstaven))?` +
    String.raw`(?: an?(?= (?:double|single)))?(?:(?:[ -](?<two>${two})|[ -](?<one>${one})|[ -]an?)?[ -]${letters})` +
    String.raw`(?:${not} ${letters})?(?: (?<end>${end})| (?<start>${start}))?` +
    String.raw`(?=\s*(?:[.,;:!)\n]|$|(?:og|och|and|men|but|please|tak|tack|takk|så|så)(?!\p{L})))`,
  'iu',
)

/** "Kari er med i …", "han har å": letters that are words are letters only where something says so. */
const words = /^[aeiouyåøö]$/

interface Told extends Letters {
  readonly from: number
  readonly to: number
}

const without = /^(?:uden|utan|uten|without)$/i

function placeOf(groups: Readonly<Record<string, string | undefined>>): Letters['at'] {
  if (groups['end'] !== undefined) return 'end'
  return groups['start'] === undefined ? undefined : 'start'
}

function countOf(groups: Readonly<Record<string, string | undefined>>): Letters['count'] {
  if (groups['two'] !== undefined) return 'two'
  return groups['one'] === undefined ? undefined : 'one'
}

const either = (two: string | undefined, one: string | undefined): string | undefined =>
  (two ?? one)?.toLowerCase()

const plainly = / an? |stav|skriv|skrev|spel|writ/i

const mayTell = /(?<!\p{L})(?:med|with|ha|uden|utan|uten)/iu

function lettersTold(text: string): Told | undefined {
  const found = mayTell.test(text) ? told.exec(text) : null
  if (found === null) return undefined
  const [whole, , , , freshTwo, freshOne, oldTwo, oldOne] = found
  const { groups = {} } = found
  const [fresh, old] = [either(freshTwo, freshOne), either(oldTwo, oldOne)]
  const [count, at] = [countOf(groups), placeOf(groups)]
  const isSaid = [count, at, old].some((part) => part !== undefined) || plainly.test(whole)
  if (fresh === undefined || (!isSaid && words.test(fresh))) return undefined
  const less = without.test(String(groups['lead']))
  const [from, to] = [found.index, found.index + whole.length]
  return { fresh, count, at, old, less, from, to }
}

const people = ['contact.name', 'person.name']
const keys = [...people, 'company.name']
/** How far in front of the letters the name stands: "Haugen should really be spelled with a k". */
const reach = 5

type Standing = readonly [key: string, name: string]

/** The words of a name that the letters are said of: those that are said, the one that is called first name or surname, or all where "the name" is said. */
function wordsMeant(scan: Scan, [key, name]: Standing, { from }: Told): readonly string[] {
  const own = name.split(' ')
  const before = scan.message.tokens.filter(({ end }) => end <= from).slice(-reach)
  const isSaid = (word: string) =>
    before.some(({ plain }) => [canonical(word), canonical(`${word}s`)].includes(plain))
  const said = own.filter(isSaid)
  // "it's Jens Holme, with an e at the end": the whole name is said as it is to be.
  const isSpelled = ({ text, capital, plain }: Token) =>
    capital && own.some((word) => canonical(word) !== plain && resembles(word, text))
  if (before.some(isSpelled)) return []
  if (said.length > 0 || !people.includes(key)) return said
  const parts = partsNamed(scan.message)
  if (parts.has('firstName')) return own.slice(0, 1)
  if (parts.has('lastName')) return own.slice(-1)
  return findLabels(scan).some(({ role }) => role === 'name' || role === 'plainName') ? own : []
}

/** ": Kovalski", ", altså Lindkvist": the word itself behind its letters. */
const spelledOut =
  /^[,:.;]?\s*(?:altså|alltså|so|i\.e\.|dvs\.?|that is|it's|det er|det är)?\s*(\p{Lu}[\p{L}'’-]+)/u

interface Respelling {
  readonly old: string
  readonly fresh: string
  readonly to: number
}

function respellingOf(text: string, word: string, letters: Told): Respelling | undefined {
  const behind = spelledOut.exec(text.slice(letters.to))
  const [whole = '', out] = behind ?? []
  if (out !== undefined && out !== word && resembles(word, out))
    return { old: word, fresh: out, to: letters.to + whole.length }
  const fresh = respelled(word, letters)
  return fresh === undefined ? undefined : { old: word, fresh, to: letters.to }
}

/** Where the word stands that is respelled, so that it is not read as a name of its own. */
function begins(text: string, words: readonly string[], { from }: Told): number {
  const front = text.slice(0, from).toLowerCase()
  return Math.min(
    from,
    ...words.map((word) => front.lastIndexOf(word.toLowerCase())).filter((at) => at !== -1),
  )
}

/** "it's Cari with a C": the word right in front of its letters is the one that stands, spelled as it is to be. */
function saidAsItIs({ message }: Scan, name: string, letters: Told): Respelling | undefined {
  const words = message.tokens.filter(({ end }) => end <= letters.from)
  const [word, before] = [words.at(-1), words.at(-2)]
  if (word?.capital !== true || before?.capital === true) return undefined
  const isSame = (own: string) =>
    own !== word.text && (resembles(own, word.text) || respelled(own, letters) === word.text)
  const [old, ...others] = name.split(' ').filter(isSame)
  return old === undefined || others.length > 0
    ? undefined
    : { old, fresh: word.text, to: letters.to }
}

/** The name with the one word respelled that those letters can be said of. */
function correctionOf(scan: Scan, [key, name]: Standing, letters: Told): readonly Respelling[] {
  const said = saidAsItIs(scan, name, letters)
  if (said !== undefined) return [said]
  const found = wordsMeant(scan, [key, name], letters).flatMap(
    (word) => respellingOf(scan.message.text, word, letters) ?? [],
  )
  return found.length === 1 ? found : []
}

/**
 * "Kari is spelled with a C", "Holm med to m'er", "Haugen with a k instead of a g": the name that stands with those letters.
 * Letters that could be any of several, or that are there, change nothing.
 */
export function takeLettersTold(
  scan: Scan,
  { values, reading: asOf }: UnderstandingContext,
): PartCorrection | undefined {
  const { text } = scan.message
  const letters = lettersTold(text)
  if (letters === undefined) return undefined
  const standing = keys.flatMap((key): readonly Standing[] => {
    const name = values[key]
    return typeof name === 'string' ? [[key, name]] : []
  })
  const [found] = standing.flatMap(([key, name]) =>
    correctionOf(scan, [key, name], letters).flatMap((one) => {
      const raw = name.replace(one.old, one.fresh)
      const reading = fieldByKey(key)?.read(raw, asOf)
      return reading?.ok === true ? [{ one, correction: { key, raw, value: reading.value } }] : []
    }),
  )
  if (found === undefined) return undefined
  take(scan, begins(text, [found.one.old, found.one.fresh], letters), found.one.to)
  return found.correction
}

/** Letters are told of a word, whether or not they tell how it is spelled. */
export const tellsLetters = ({ text }: Message): boolean => lettersTold(text) !== undefined
