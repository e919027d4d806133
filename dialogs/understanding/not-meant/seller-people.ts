import { recognise } from '../../../locales/recognise.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { canonical, listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { isRole } from '../words/role-words.ts'
import { tokenFrom, type Find, type Scan } from '../shapes/scan.ts'
import { fillers } from '../words/word-lists.ts'

/** "your", "jeres", "deres": whose people they are. */
export const sellers: ReadonlySet<string> = new Set(
  languages.flatMap((language) => recognise[language].mentions.sellers.split(' ').map(canonical)),
)
/** "your contact", "jeres nye kunde": that is the customer's own. */
const ownRole = /^(?:kontakt|contact|kund|customer|client|referen)/
const reach = 3
const leading = new Set('i in på at on ved vid by'.split(' '))

const isPost = ({ kind, capital, word }: Token): boolean =>
  kind === 'word' && !capital && isRole(word) && !ownRole.test(word)

/** Swedish "er" is Norwegian and Danish "is": it owns somebody only where a sentence begins with it, and behind "on" and "in". */
const isSeller = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  const before = tokens[at - 1]
  const isSwedish = token.word === 'er' && (before?.kind !== 'word' || leading.has(before.word))
  return sellers.has(token.word) || isSwedish
}

/** "sjåføren deres Henrik Bang" */
const isOwnedBehind = (post: Token | undefined, owner: Token): boolean =>
  post !== undefined && sellers.has(owner.word) && isPost(post)

/** Index of the word that says so: "your driver Henrik Bang", "sjåføren deres Henrik Bang" are the seller's people. */
export function isOfSeller(tokens: readonly Token[], name: number): number | undefined {
  const before = tokens[name - 1]
  if (before === undefined) return undefined
  if (isOwnedBehind(tokens[name - 2], before)) return name - 2
  if (!isPost(before)) return undefined
  return [name - 2, name - reach].find((index) => isSeller(tokens, index))
}

const places: ReadonlySet<string> = new Set(
  languages.flatMap((language) => recognise[language].unmeant.places.split(' ').map(canonical)),
)
/** "on your website it says …" */
const standing = listed('står stod stå sto says said listed shown stands found fandt fant hittade')
const mostBetween = 4

/** "jeres butik på …", "butikken deres i …": where the seller is. */
export function isOfSellerPlace({ message }: Scan, find: Find): boolean {
  const { tokens } = message
  const end = tokenFrom(message, find.start)
  const isSmall = ({ word, text }: Token) =>
    [leading, sellers, fillers, standing].some((list) => list.has(word)) || text === ','
  for (let at = end - 1; at >= Math.max(0, end - mostBetween); at--) {
    const token = tokens[at]
    if (token === undefined) return false
    if (places.has(token.word)) return isSeller(tokens, at - 1) || isSeller(tokens, at + 1)
    if (!isSmall(token)) return false
  }
  return false
}
