import { listed } from '../words/canonical.ts'
import { isLabelWord } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { isRole } from '../words/role-words.ts'
import { companyNouns, contactVerbs, firstNames, particles } from '../words/word-lists.ts'

export const possessives: ReadonlySet<string> = new Set(
  'min mi mitt mit mine my our vår vores vårt våres våran hans hendes hennes deres'.split(' '),
)
/** Behind these stand places and firms: "employed in Region Midt". */
export const placing: ReadonlySet<string> = new Set(
  'i in på on at fra från frå from af av of ved vid near by under over'.split(' '),
)
const beings = new Set(
  'er är æ e is was heter heiter hedder kaldes called named bliver blir'.split(' '),
)
const firstNamesOwning = new Set('hans mina mine min vår'.split(' '))

const articles = new Set('den det the'.split(' '))

/** `Hans Olsen`, `Mina Ekeland`, `Vår Moe`, `Den Glade Gris`: in capitals what says whose or which something is begins a name. */
export const isNameBegun = (tokens: readonly Token[], at: number): boolean =>
  [firstNamesOwning, articles].some((list) => list.has(String(tokens[at]?.word))) &&
  [at, at + 1].every((index) => tokens[index]?.capital === true)

const thirdPersons = new Set('han hun hon ho ham hende henne he she'.split(' '))
/** "send it to Bjarte Lie": at the end of the message these lead to a name; behind "talk" and "ask" they do anywhere. */
const leading = new Set('til till to med with hos'.split(' '))
const behindVerb = new Set([...leading, 'efter', 'etter', 'for', 'i'])
const link = /^[,:(–-]$/
const reach = 3

const isNameWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.capital || particles.has(token.word))

/** `Bo`, `Ida`: short for nothing. */
const isShortName = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 1 && firstNames.has(token.plain)

const longestShort = 3
const vowel = /[aeiouyæøåäö]/i

/** `Pernilla Ek. Nås på …`, `Anna Moe.`: short behind a first name, and short for nothing; `Chr.` has no vowel. */
function isShortSurname(tokens: readonly Token[], at: number): boolean {
  const [first, token] = [tokens[at - 1], tokens[at]]
  if (first === undefined || token?.capital !== true || !firstNames.has(first.plain)) return false
  return token.text.length > 1 && token.text.length <= longestShort && vowel.test(token.text)
}

/** A name of few letters, and no abbreviation of one. */
export const isWholeName = (tokens: readonly Token[], at: number): boolean =>
  isShortName(tokens[at]) || isShortSurname(tokens, at)

const longestInitial = 2

/** `Bjarke Ø. Madsen`: the full stop of an initial, with more of the name behind it. */
export const isInitialStop = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' &&
  (tokens[at - 1]?.text.length ?? longestInitial + 1) <= longestInitial &&
  !isWholeName(tokens, at - 1) &&
  tokens[at + 1]?.capital === true

/** "Rikke Toft I mean": the pronoun has a capital, and is no initial without its full stop. */
const isPronoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'I' && tokens[at + 1]?.text !== '.'

/** Whether a name that has begun goes on with a token. */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  (isNameWord(tokens[at]) && !isPronoun(tokens, at)) || isInitialStop(tokens, at)

/** Where the capitalised words and particles that begin at a token end. */
export function capitalsEnd(tokens: readonly Token[], from: number): number {
  if (!isNameWord(tokens[from])) return from
  let to = from + 1
  while (goesOn(tokens, to)) to += 1
  while (to > from && tokens[to - 1]?.capital === false) to -= 1
  return to
}

/** Index of the word that a name hangs on: over a comma or colon, and "is". */
function governor(tokens: readonly Token[], from: number): number {
  let at = from - 1
  for (let token = tokens[at]; token !== undefined && from - at <= reach; token = tokens[at]) {
    if (!link.test(token.text) && !beings.has(token.word)) break
    at -= 1
  }
  return at
}

/** A small word that names neither a field nor a company: "boss", "nye", "bästa". */
const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  !isLabelWord(token.word) &&
  !companyNouns.has(token.word)

/** "my new boss", "vår inköpschef": a possessive, and nothing but small words behind it up to here. */
function isOwned(tokens: readonly Token[], at: number): boolean {
  for (let before = at; before > at - reach && isNoun(tokens[before]); before--) {
    if (possessives.has(String(tokens[before - 1]?.word))) return true
  }
  return false
}

/** "broren min", "kona mi". */
const isOwnedBehind = (tokens: readonly Token[], at: number): boolean =>
  possessives.has(String(tokens[at]?.word)) && isNoun(tokens[at - 1])

const fewestOfName = 2
/** "Tell Anna Lind", "Brug Lone Krag": what is to be done with the name. */
const using = listed('tell use using try inform notify put take brug benyt bruk anvænd ta tag sig')

/** "Bruk Ola": two words are a verb and a first name that we know. */
const fewestBehind = (tokens: readonly Token[], from: number): number =>
  using.has(String(tokens[from]?.word)) && firstNames.has(String(tokens[from + 1]?.plain))
    ? 1
    : fewestOfName

/** "Ring Anna Ek", "Call Mary Lund": a verb of getting in touch in front of a whole name is none of it; `Ask Berg Lie` may be somebody. */
export function behindContactVerb(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const word = String(tokens[from]?.word)
  const isVerb = using.has(word) || (contactVerbs.has(word) && word !== 'ask')
  return isVerb && to - from > fewestBehind(tokens, from) ? from + 1 : from
}

/** "talk to", "snakk med", "fråga efter", "ring". */
function isToContact(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(Math.max(0, at - reach), at + 1).map(({ word }) => word)
  const last = String(words.at(-1))
  return (
    contactVerbs.has(last) || (behindVerb.has(last) && words.some((word) => contactVerbs.has(word)))
  )
}

function endsMessage(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(capitalsEnd(tokens, from)).every(({ kind }) => kind !== 'word')
}

/** Whether the word that a name hangs on says that it is a person's. */
function isGoverned(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  const signs = [isOwnedBehind, isOwned, isToContact]
  return isRole(token.word) || signs.some((sign) => sign(tokens, at))
}

/** A name that nobody knows is told by what stands before it: who it is to the customer, or a wish to talk to somebody. */
export function isAnnounced(tokens: readonly Token[], from: number): boolean {
  const direct = String(tokens[from - 1]?.word)
  if (thirdPersons.has(direct) || possessives.has(direct)) return true
  if (leading.has(direct) && endsMessage(tokens, from)) return true
  return isGoverned(tokens, governor(tokens, from))
}
