import { spelledThousands, spelledWithHundreds } from '../../../onboarding/readers/number-words.ts'
import { isBigCity } from '../addresses/big-cities.ts'
import { indexPhrases, phrasesIn, phrasesOf } from '../words/phrases.ts'
import type { Token } from '../message.ts'
import { addFind, isLeft, tokenFrom, type Scan, type Stretch } from '../shapes/scan.ts'
import { isStreetWord } from '../addresses/street-name.ts'
import { currencies, fillers, functionWords, thousands } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

/** Of "3-4000" the second figure: the first one is not so much as is bought, and what is read back is for the customer to correct. */
const figure =
  /(?<![\p{L}\d+.,])\d{1,3}[.,]\d{1,2}(?= ?(?:mio|mill|milj)\p{L}*)|(?<![\p{L}\d+])\d{1,3}(?:[ .,]\d{3}){1,2}(?![\d]| ?[-–] ?\d)|(?<![\p{L}\d+])\d{1,8}(?!\d| ?[-–] ?\d)/gu
const decimals = /^(?:,\d{2}|,-|:-|['’´](?![\p{L}\d]))/u
const perMonth = indexPhrases([['month', phrasesOf((words) => words.perMonth)]])
const perYear = indexPhrases([['year', phrasesOf((words) => words.perYear)]])
const perWeek = indexPhrases([['week', phrasesOf((words) => words.perWeek)]])
/** "om dagen", "per gang", "the season": kept with the figure, so that it is asked about and not taken as a month's. */
const perOccasion = indexPhrases([['occasion', phrasesOf((words) => words.perOccasion)]])
const lookAhead = 4
const fewestFigures = 3

interface Tail {
  readonly end: number
  readonly money: boolean
}

function tokensBehind(scan: Scan, offset: number): readonly Token[] {
  const at = tokenFrom(scan.message, offset)
  return scan.message.tokens.slice(at, at + lookAhead)
}

/** `kr`, `k`, and the `kr` of `kr/måned`. */
function isMoney({ word }: Token): boolean {
  const [unit = ''] = word.split('/')
  return currencies.has(unit) || thousands.has(unit)
}

/** Of customers and kilometres there may be millions, too: by themselves they are no money. */
const million = /^(?:mio|mill|milj)/

/** `kr.`, `tusind kroner`, `k`: what follows the figure and belongs to it. */
function tailOf(scan: Scan, from: number): Tail {
  const behind = decimals.exec(scan.left.slice(from, from + 4))?.[0] ?? ''
  let tail: Tail = { end: from + behind.length, money: behind.endsWith('-') }
  for (const token of tokensBehind(scan, tail.end)) {
    const isMore = million.test(token.word)
    if (token.start - tail.end > 1 || !(isMore || isMoney(token))) return tail
    tail = { end: token.end, money: tail.money || !isMore }
  }
  return tail
}

type Period = typeof perMonth

/** "last month", "om en måned": when something happens, and not how often. */
const once =
  /(?:^| )(?:(?:last|next|past|coming|sidste|siste|forrige|næste|neste|kommende|kommande|förra|nästa) |om (?:en|ein|ei) )$/
/** `8000 Aarhus C last month`: a town, or whatever else has a name, stands between an address and the month. */
const isName = ({ capital, word }: Token): boolean =>
  isBigCity(word) || (capital && !functionWords.has(word))

const isEvery = (between: readonly Token[]): boolean =>
  !between.some(isName) && !once.test(`${wordsOf(between).join(' ')} `)

const mostOfLabel = 4

/** `…, Monthly spend: 25,000`: names what follows it, and says nothing of the figure in front. */
function isLabel({ message: { tokens } }: Scan, at: number): boolean {
  const isApart = /^[,.;|\n]$/.test(String(tokens[at - 1]?.text))
  return isApart && tokens.slice(at + 1, at + mostOfLabel).some(({ text }) => text === ':')
}

/** Where "a month" ends, within a few words behind the figure. */
function periodEnd(scan: Scan, from: number, period: Period): number | undefined {
  const tokens = tokensBehind(scan, from).filter((token) => token.kind === 'word')
  const words = wordsOf(tokens)
  const [hit] = phrasesIn(period, words, (index) => fillers.has(String(words[index])))
  const first = tokens[hit?.from ?? 0]
  if (hit === undefined || first === undefined) return undefined
  if (isLabel(scan, tokenFrom(scan.message, first.start))) return undefined
  return isEvery(tokens.slice(0, hit.from)) ? tokens[hit.to - 1]?.end : undefined
}

/** `Rosenvænget 125`: a figure right behind a street is its house. */
function isHouse({ message }: Scan, start: number): boolean {
  const before = message.tokens[tokenFrom(message, start) - 1]
  return before !== undefined && isStreetWord(before.plain)
}

/** Only blanks, and words that mean nothing beside a month, between the figure and it: they belong to the amount. */
const joining =
  /^[\s/.]*(?:(?:a|i|om|per|pr|each|every|hver|varje|kvar|var|varannan|annenhver|annankvar)[\s.]+)?(?:(?:anden|annen|andre|annan|other|second)\s)?\S+$/iu

/** Where "a year", "a week" begins, within a few words in front of the figure, and belongs to no amount before it. */
function periodBefore(scan: Scan, start: number): number | undefined {
  const at = tokenFrom(scan.message, start)
  const tokens = scan.message.tokens
    .slice(Math.max(0, at - lookAhead), at)
    .filter((token) => isLeft(scan, token))
  const words = wordsOf(tokens)
  const [hit] = [perYear, perWeek].flatMap((period) => phrasesIn(period, words, () => false))
  return hit && tokens[hit.from]?.start
}

/** "2000 a week", "2000 kr or so every week": a bare figure needs the week right behind it, "150 bags a week" is no money. */
function weekEnd(scan: Scan, tail: Tail): number | undefined {
  const end = periodEnd(scan, tail.end, perWeek)
  if (end === undefined || tail.money) return end
  return joining.test(scan.left.slice(tail.end, end)) ? end : undefined
}

/** Right behind the money: "5000 kr inden i dag" speaks of no day's purchases. */
function occasionEnd(scan: Scan, tail: Tail): number | undefined {
  const end = periodEnd(scan, tail.end, perOccasion)
  return end !== undefined && joining.test(scan.left.slice(tail.end, end)) ? end : undefined
}

/** The figure with the words for a year or a week, behind it or in front. */
function periodic(scan: Scan, { start }: Stretch, tail: Tail): Stretch | undefined {
  const behind =
    periodEnd(scan, tail.end, perYear) ?? weekEnd(scan, tail) ?? occasionEnd(scan, tail)
  if (behind !== undefined) return { start, end: behind }
  if (periodEnd(scan, tail.end, perMonth) !== undefined) return undefined
  const before = periodBefore(scan, start)
  return before === undefined ? undefined : { start: before, end: tail.end }
}

/** An amount for a year or a week keeps those words, so that it can be read as what it is in a month. */
function addPeriodic(scan: Scan, stretch: Stretch, tail: Tail): boolean {
  if (!tail.money && stretch.end - stretch.start < fewestFigures) return false
  const whole = periodic(scan, stretch, tail)
  if (whole !== undefined) addFind(scan, 'amount', whole)
  return whole !== undefined
}

function addAmount(scan: Scan, stretch: Stretch, isMoneyItself: boolean): void {
  const { start, end } = stretch
  const tail = tailOf(scan, end)
  if (addPeriodic(scan, stretch, tail)) return
  const month = periodEnd(scan, tail.end, perMonth)
  const isMeant = month !== undefined && !isHouse(scan, start)
  if (!isMoneyItself && !tail.money && !isMeant) return
  const isJoined = month !== undefined && joining.test(scan.left.slice(tail.end, month))
  addFind(scan, 'amount', { start, end: isJoined ? month : tail.end })
}

/** Amounts of money: a figure with a currency, a thousand, or "a month" behind it; thousands in words. */
export function findAmounts(scan: Scan): void {
  for (const stretch of spelledWithHundreds(scan.left)) addAmount(scan, stretch, true)
  for (const { index, 0: said } of scan.left.matchAll(figure))
    addAmount(scan, { start: index, end: index + said.length }, false)
  for (const stretch of spelledThousands(scan.left)) addAmount(scan, stretch, true)
}
