import { isBigCity } from '../addresses/big-cities.ts'
import { countryAdjective, countryWord } from '../choices/choices.ts'
import { listed } from '../words/canonical.ts'
import { contrasts } from '../words/linking-words.ts'
import type { Token } from '../message.ts'
import { isFirmNoun } from '../names/firm-nouns.ts'
import { take, type Scan } from '../shapes/scan.ts'
import { countryOfNational } from '../words/nationality.ts'
import { companyNouns, conjunctions, fillers, functionWords } from '../words/word-lists.ts'

const living = listed('bor bur live lives living bosat bosatt resident')
const being = listed('er är am im e æ')
const selves = listed(
  'selv själv sjølv sjølve myself personally personligt personligen personlig personleg privat',
)
const speakers = listed('jeg jag eg im ive æ')
const besideI = new Set([...living, ...selves, 'am'])
/** "the company is in Malmö even though I …": what another thing is said behind. */
const turning = new Set([
  ...contrasts,
  ...conjunctions,
  ...listed('selvom sjølvom sjølv selv om fast fastän trots even'),
])

function begins(tokens: readonly Token[], at: number): boolean {
  const [token, next] = tokens.slice(at, at + 2)
  if (token?.kind !== 'word') return true
  const isTurn = turning.has(token.word) && speakers.has(String(next?.word))
  return isTurn || (contrasts.has(token.word) && token.word !== 'selv')
}

/** The message cut at its marks, and where it goes on to another thing. */
function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]]
  for (const [at, token] of tokens.entries()) {
    if (begins(tokens, at)) clauses.push([])
    clauses.at(-1)?.push(token)
  }
  return clauses
}

const isPlace = ({ word, plain }: Token): boolean =>
  isBigCity(plain) || countryWord(word) !== undefined

/** Danish "i" is "in" as well. */
const isSpeaker = ({ word }: Token, at: number, clause: readonly Token[]): boolean =>
  speakers.has(word) || (word === 'i' && besideI.has(String(clause[at + 1]?.word)))

/** "I personally live in Copenhagen", "jag är själv i Sverige". */
function isHome(clause: readonly Token[]): boolean {
  const holds = (list: ReadonlySet<string>) => clause.some(({ word }) => list.has(word))
  const isThere = holds(living) || (holds(being) && holds(selves))
  return isThere && clause.some(isSpeaker) && clause.some(isPlace)
}

const isNational = ({ word, plain }: Token): boolean =>
  countryAdjective(word) !== undefined || countryOfNational(plain) !== undefined

const isFirm = (token: Token): boolean => isFirmNoun(token) || companyNouns.has(token.word)

const plural = listed('vi we were me')
const around = [living, being, selves, speakers, plural, turning, fillers, functionWords]

/** "jag är svensk", "we are all Danes", "själv är jag norsk": what somebody is, and nothing else. */
function isNationality(clause: readonly Token[]): boolean {
  const words = clause.filter(({ kind }) => kind === 'word')
  const isSpoken = words.some(({ word }) => speakers.has(word) || plural.has(word))
  return (
    isSpoken &&
    words.some(isNational) &&
    !words.some(isFirm) &&
    words.every((token) => isNational(token) || around.some((list) => list.has(token.word)))
  )
}

/** "the company is registered in Malmö", "dansk firma" */
const isOfFirm = (clause: readonly Token[]): boolean =>
  clause.some(isFirm) &&
  clause.some((token) => isPlace(token) || countryAdjective(token.word) !== undefined)

/** "the company is in Malmö, even though I live in Copenhagen", "jag är svensk men bolaget är norskt": beside what the firm is, one's own says nothing of it. */
export function takeHome(scan: Scan): void {
  const { tokens } = scan.message
  const isOwn = (token: Token) =>
    living.has(token.word) || selves.has(token.word) || isNational(token)
  if (!tokens.some(isOwn)) return
  const clauses = clausesOf(tokens)
  const homes = clauses.filter((clause) => isHome(clause) || isNationality(clause))
  if (!clauses.some((clause) => !homes.includes(clause) && isOfFirm(clause))) return
  for (const home of homes) take(scan, home[0]?.start ?? 0, home.at(-1)?.end ?? 0)
}
