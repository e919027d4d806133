import { listed } from '../words/canonical.ts'
import { choicesIn, countryWord } from '../choices/choices.ts'
import { isCompanyLike, isHeadWord, isTown } from '../words/company-words.ts'
import type { Token } from '../message.ts'
import { capitalsEnd, possessives } from './name-announced.ts'
import { isRole } from '../words/role-words.ts'
import { isLeft } from '../shapes/scan.ts'
import { isAnswered, put, type Situation } from '../situation.ts'
import { takeRegion, textOf, wordsIn, type Region } from '../words/text-region.ts'
import { conjunctions, copulas, firstNames, wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

/** Behind a post these lead to whoever one has it with. */
const employers = listed('hos hjå at ved')
/** These lead to a town, a person or a thing as well: what follows must say that it is a firm. */
const others = listed('i in på for of to till åt af av with')
const articles = listed('the firmaet virksomheden selskabet selskapet firman företaget')
const employed = wordSet('employed')
const speakers = listed('jeg jag eg æ i im undertegnede undertecknad')
const mostBefore = 5
const mostOfPost = 2
const endsPost = [speakers, copulas, conjunctions]

const isPost = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && (isRole(token.word) || employed.has(token.word))

/** `Fjellblikk ungdomsskole`: capitals, and the small word behind them that says what it is. */
function firmFrom(tokens: readonly Token[], from: number): Region {
  const end = capitalsEnd(tokens, from)
  const next = tokens[end]
  const isHead = next?.kind === 'word' && !next.capital && isHeadWord(next.word)
  return { from, to: end > from && isHead ? end + 1 : end }
}

/** "I'm the buyer", "Kari Haugen, innkjøper": whoever writes has the post, and it is not "our accountant". */
function isOwnPost(tokens: readonly Token[], post: number): boolean {
  for (let at = post - 1; at >= Math.max(0, post - mostBefore); at -= 1) {
    const token = tokens[at]
    if (token === undefined || possessives.has(token.word)) return false
    if (speakers.has(token.word)) return true
    if (token.kind === 'word' && token.capital) return true
  }
  return false
}

/** A firm, and no town, country or person. */
function isFirm(situation: Situation, region: Region, isEmployer: boolean): boolean {
  const words = wordsIn(situation, region)
  const [first, another] = words
  if (first === undefined || isTown(words) || firstNames.has(first.plain)) return false
  if (countryWord(first.word) !== undefined) return false
  if (isCompanyLike(words) || isHeadWord(first.word)) return true
  return isEmployer && another !== undefined
}

const isPrivate = ({ scan }: Situation): boolean =>
  choicesIn(wordsOf(scan.message.tokens)).some(({ value }) => value === 'private')

/** A business speaks, or is about to. */
const isOfUse = (situation: Situation): boolean => {
  const { context, fills, asked, side, labels } = situation
  if (isAnswered(situation, 'company.name') || fills.has('company.name')) return false
  if (context.customerType === 'private' || isPrivate(situation)) return false
  const isNumbered = labels.some(({ role }) => role === 'companyNumber')
  return (
    context.customerType === 'business' ||
    isNumbered ||
    (side === 'contact' && asked.startsWith('company.'))
  )
}

function putFirm(situation: Situation, raw: string): void {
  const isPut = put(situation, { key: 'company.name', raw, how: 'labelled' })
  if (isPut && situation.context.customerType === undefined)
    put(situation, { key: 'customerType', raw, how: 'labelled', value: 'business' })
}

/** `daglig leder`, `office manager`: where a post begins. */
function postFrom(tokens: readonly Token[], post: number): number {
  const isOfPost = (token: Token | undefined) =>
    token?.kind === 'word' && !token.capital && !endsPost.some((list) => list.has(token.word))
  let from = post
  while (post - from < mostOfPost && isOfPost(tokens[from - 1])) from -= 1
  return from
}

/** What follows the small word behind a post. */
function regionBehind({ scan }: Situation, at: number): Region | undefined {
  const { tokens } = scan.message
  const region = firmFrom(tokens, articles.has(String(tokens[at + 1]?.word)) ? at + 2 : at + 1)
  const words = tokens.slice(region.from, region.to)
  return words.length > 0 && words.every((token) => isLeft(scan, token)) ? region : undefined
}

function putWorkplace(situation: Situation, at: number, region: Region): void {
  const { tokens } = situation.scan.message
  const isPlace = isFirm(situation, region, employers.has(String(tokens[at]?.word)))
  if (isPlace && isOfUse(situation) && isOwnPost(tokens, at - 1))
    putFirm(situation, textOf(situation, region))
  // "our accountant at Ernst Ledger", "daglig leder på Voss": where somebody works is nobody's name.
  if (isPlace || isTown(wordsIn(situation, region)))
    takeRegion(situation, { from: postFrom(tokens, at - 1), to: region.to })
}

/** "min arbejdsplads …", "arbeidsgiveren min, …": where whoever writes works. */
const workplaces = listed(
  'arbejdsplads arbejdspladsen arbejdsgiver arbejdsgiveren arbeidsplass arbeidsplassen arbeidsgiver arbeidsgiveren arbetsplats arbetsgivare workplace employer',
)

/** Index behind a workplace of one's own. */
function behindWorkplace(tokens: readonly Token[], at: number): number | undefined {
  if (!workplaces.has(String(tokens[at]?.word))) return undefined
  const isOwned = (index: number) => possessives.has(String(tokens[index]?.word))
  if (!isOwned(at - 1) && !isOwned(at + 1)) return undefined
  const next = isOwned(at + 1) ? at + 2 : at + 1
  return /^[,:]$/.test(String(tokens[next]?.text)) ? next + 1 : next
}

function putOwnWorkplace(situation: Situation): void {
  const { tokens } = situation.scan.message
  const from = tokens.map((_, at) => behindWorkplace(tokens, at)).find((at) => at !== undefined)
  const region = from === undefined ? undefined : regionBehind(situation, from - 1)
  if (region === undefined || !isFirm(situation, region, true) || !isOfUse(situation)) return
  putFirm(situation, textOf(situation, region))
  takeRegion(situation, region)
}

const isLeading = ({ capital, word }: Token): boolean =>
  !capital && (employers.has(word) || others.has(word))

/** "I'm the secretary at Hillview School", "jobber hos Nordfjord Mek": where somebody has a post is a firm, and nobody's name. */
export function putWorkplaces(situation: Situation): void {
  const { tokens } = situation.scan.message
  for (const [at, token] of tokens.entries()) {
    if (!isLeading(token) || !isPost(tokens[at - 1])) continue
    const region = regionBehind(situation, at)
    if (region !== undefined) putWorkplace(situation, at, region)
  }
  putOwnWorkplace(situation)
}
