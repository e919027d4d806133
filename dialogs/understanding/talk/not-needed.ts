import type { Situation } from '../situation.ts'
import type { Token } from '../message.ts'
import { listed } from '../words/canonical.ts'
import { negations, noWords } from '../words/word-lists.ts'

/** By itself: there is no use for it. */
const useless = listed(
  'unødvendigt unødvendig unødig onødigt onødig unnecessary overflødig overflødigt irrelevant ligegyldigt ligegyldig likegyldig',
)
/** With a "not" or "none": it is not needed, not used, not had. */
const using = listed(
  'behøver behøves behøvs behøv trenger trengs treng trengst trengs kræves krævs krevs nødvendigt nødvendig nødvændigt nødvændig necessary needed need needs required brug behov bruk bruges brukes används aktuelt relevant ' +
    'bruger bruker brukar bruke bruge bruka anvender anvænder använda use using used kører kør kjører kjøre køra køre work works opererer har have haft hatt had got havent finns findes finnes fins finst exist exists matter matters betyder ' +
    'rolle roll skal ska should shouldnt isnt doesnt',
)
/** "none of that kind", "that": what was asked for, named by a pronoun. */
const pointing = listed(
  'det den dette that thats it this those them de dem sådan sådant sån sånt sånn slikt slik slags noget noe noko nogen noen nokon nån någon nåt något kind thing something anything one ones like sort such some any en et ett ei a an',
)
/** Who has none, where and for how long, and how one says so. */
const little = listed(
  'jeg jag eg vi man me i we there der där er är is be are do does did for med with to til till af av av of på in i om at hos os oss us her här here selv self ' +
    'nej nei nej næ niks nix nope no tak takk tack thanks bare bara just only altså da jo her egentlig egentligen really actually desværre dessverre tyvärr unfortunately sorry heller either ' +
    'længere lenger længre anymore more mere mer mæ spiller spelar nu nå now endnu ennå ännu yet været vært have ha få være vara vere be så so rigtig firmaet firma firman company about work',
)
const withoutIt = listed('ingen inga inget intet ingenting none nothing uden utan uten without')
const mostWords = 11

const isNone = (word: string): boolean =>
  [negations, noWords, withoutIt].some((list) => list.has(word))
const isSmall = (word: string): boolean =>
  [using, pointing, little, useless].some((list) => list.has(word)) || isNone(word)

/** "vi er så små at vi ikke har den slags": behind the reason. */
function behindReason(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, i) => i > 2 && (word === 'at' || word === 'att'))
  return at === -1 ? words : words.slice(at + 1)
}

/** "trengs ikke", "har ingen sån", "onödigt": nothing else is said than that there is no use for it. */
export function saysNotNeeded(said: readonly string[]): boolean {
  const words = behindReason(said)
  if (words.length > mostWords || !words.every(isSmall)) return false
  if (words.some((word) => useless.has(word))) return !words.some((word) => negations.has(word))
  if (words.length > 1 && words.every(isNone)) return words.some((word) => withoutIt.has(word))
  const isUsed = words.some((word) => using.has(word) || pointing.has(word))
  return words.length > 1 && isUsed && words.some(isNone)
}

const mobiles = /^(?:mobil|cell|smartphone)/
const all = listed(
  'kun bare bara berre only just alt allt all alle alla everything everyone alene alltid always',
)
const fixed = /^(?:fast|hjemmetel|hemtel|landline|bordtel)/
/** `afskaffede`, "got rid of", "är uppsagd": it was there once. */
const gone = listed(
  'afskaffede afskaffet avskaffet avskaffat opsagt opsagde uppsagd uppsagt sagt oppsagt kvittet kvittede kvitt rid cancelled canceled scrapped ditched dropped nedlagt nedlagd droppede droppet droppat skrottet skrotade skrotat avviklet ' +
    'afviklet avvecklat avvecklad skippet fjernet fjernede borte borta væk vekk removed gjorde slutat sluttet disconnected',
)

/** Where the landline is asked for: "vi har bara mobiler", "alt kører på mobil her", "we got rid of it ages ago". */
export function saysNoLandline(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word)
  if (words.length > mostWords || tokens.some(({ kind }) => kind === 'number')) return false
  const isMobileOnly =
    words.some((word) => mobiles.test(word)) && words.some((word) => all.has(word))
  const isFixed = (word: string): boolean => fixed.test(word) || pointing.has(word)
  return isMobileOnly || (words.some((word) => gone.has(word)) && words.some(isFixed))
}

const years = listed(
  'år years year ti tio ten mange many flere several siden sen sedan ago lenge længe lange tid',
)
/** "fastnet? det har vi ikke haft i ti år": of the landline, with the time that it is gone. */
export const withoutTime = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !years.has(word) && !fixed.test(word) && !/^telefon(?:en)?$/.test(word))

const reference = /^(?:refer[ae]n[sc]|ref$|m[æe]rkning|merking)/
/** "referens behövs inte", "no reference needed": of the reference, with its name. */
export const withoutReference = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !reference.test(word))

/** Where what is asked for may be left out. */
export const mayBeLeftOut = ({ asked }: Situation): boolean =>
  /\.(?:landline|reference)$/.test(asked)
