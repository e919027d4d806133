import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { isRole } from '../words/role-words.ts'
import { isLeft, type Scan } from './scan.ts'
import { conjunctions, firstNames, functionWords, wordSet } from '../words/word-lists.ts'

/** `Tilbage til Naturen`, `Help at Home`: these join two words of a title, and begin what is no name in a sentence. */
const joining = listed('til till to at med with in under over ved vid om')
/** `Smørrebrød hos Bodil ApS`, `Ull av Kari AS`: so do these where the name was asked for. */
const leading = listed('hos hjå af av by')
/** "ansat hos Bodil ApS", "kund hos …": whose firm that is. */
const belonging = listed(
  'ansat ansatt tilsett anställd employed kunde kund customer salg sälj sales regnskab regnskap ekonomi accounts',
)
const firmVerbs = wordSet('firmVerbs')

/** "jobber hos", "Anna hos": whoever works there. */
function isSomebodys(tokens: readonly Token[], at: number): boolean {
  const [first, before] = [tokens[at - 2], tokens[at - 1]]
  if (before?.kind !== 'word' || isRole(before.word)) return true
  if (tokens[at + 1]?.capital !== true) return true
  if ([first, before].some((token) => firstNames.has(String(token?.plain)))) return true
  return [belonging, firmVerbs, functionWords].some((list) => list.has(before.word))
}

/** What a small word that is no conjunction joins: a title, whatever is asked; one where the name was asked for; or neither. */
export function titleJoint(
  tokens: readonly Token[],
  at: number,
  isAsked: boolean,
): 'title' | undefined | 'none' {
  const word = String(tokens[at]?.word)
  if (joining.has(word)) return at > 1 || isAsked ? 'title' : 'none'
  if (!isAsked || !leading.has(word)) return undefined
  return isSomebodys(tokens, at) ? 'none' : 'title'
}

const isAnd = ({ word, text, capital }: Token): boolean =>
  !capital && (text === '&' || conjunctions.has(word))

/** `Aktiebolaget Rör & Värme`, `Fjellvåg og Moe`: what joins two words in capitals; "og Mette" is somebody. */
export function isJoinedTo(scan: Scan, at: number): boolean {
  const [token, joint, next] = scan.message.tokens.slice(at, at + 3)
  if (token === undefined || joint === undefined || next === undefined || !isAnd(joint))
    return false
  const isPerson = joint.text !== '&' && firstNames.has(next.plain)
  const areCapitals = [token, next].every(({ capital }) => capital)
  return !isPerson && areCapitals && [joint, next].every((one) => isLeft(scan, one))
}
