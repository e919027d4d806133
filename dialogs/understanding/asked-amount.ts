import { figuresOf, thousandWords } from '../../onboarding/readers/number-words.ts'
import { canonical } from './canonical.ts'
import { kindOf } from './field-keys.ts'
import type { Message, Token } from './message.ts'
import { lastRepair } from './repairs.ts'
import { isLeft, take, wordsLeft, type Find, type Scan } from './scan.ts'
import { fits, put, type Situation } from './situation.ts'
import { currencies, negations, noWords, wordSet } from './word-lists.ts'

const million = /^(?:m|mio|mill|milj|mkr|mn|tkr|t|tusind|hund)/iu
const figure = /\d(?:[\d .,]*\d)?/g
const thousand = new RegExp(`(?<!\\p{L})(?:k|${thousandWords})(?!\\p{L})|\\dk(?!\\p{L})`, 'iu')
/** Smaller figures behind an amount in thousands are thousands too: "ten thousand, no, eight". */
const mostThousands = 100

/** `åtta` → `8` */
const inFigures = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => figuresOf(word.toLowerCase()) ?? word)

/** "ten thousand, no, eight": in thousands where the amount before it was. */
const isThousands = (before: string, number: string, behind: string): boolean =>
  thousand.test(before) && !thousand.test(behind) && Number(number) < mostThousands

/** The amount that stands behind "no" or "I mean". */
function repaired(before: string, behind: string): string | undefined {
  const said = /\d/.test(behind) || thousand.test(behind) ? behind : inFigures(behind)
  const [number, another] = said.match(figure) ?? []
  if (number === undefined || another !== undefined) return undefined
  return isThousands(before, number, said) ? `${number} tusind` : said
}

const isNumber = (token: Token): boolean =>
  token.kind === 'number' || figuresOf(token.text.toLowerCase()) !== undefined

/** "8 or 9 thousand … let's say 9000": what is settled on. */
const settled =
  /\d.*(?:lad os sige|vi siger|låt oss säga|vi säger|la oss si|vi sier|let['’]?s say|we['’]ll say|(?:call|make|put) (?:it|that|this)|(?:gør|gjør|gör|sæt|sett|sätt|skriv|lav|tag|ta)(?: (?:det|den|bare|bara|hellere|heller|hellre|til|till|op|opp|upp|på))*|sig(?: bare)?|si(?: bare)?|siger vi|säger vi|skal vi sige|ska vi säga|skal vi si|säg)\s+(\d[\d .,]*\d(?: ?(?:k|tusind|tusen|thousand))?)(?: (?:i stedet|istedet|istället|i stället|i staden|instead|på|tak|tack|takk|thanks|please))*\W*$/iu

function repairIn({ text, tokens }: Message): string | undefined {
  const said = settled.exec(text)?.[1]
  if (said !== undefined) return said
  const repair = lastRepair(tokens)
  if (repair === undefined || !tokens.slice(0, repair.from).some(isNumber)) return undefined
  const behind = text.slice(tokens[repair.to]?.start)
  return repaired(text.slice(0, tokens[repair.from]?.start), behind)
}

const isCounted = ({ kind }: Find): boolean => kind === 'amount' || kind === 'number'

/** "5000 no 6000", "sju tusen eller nei, åtte": the amount said last is the one that is meant. */
export function putRepairedAmount(situation: Situation): void {
  const { asked, scan } = situation
  const raw = kindOf(asked) === 'amount' ? repairIn(scan.message) : undefined
  if (raw === undefined || !put(situation, { key: asked, raw, how: 'asked' })) return
  for (const find of scan.finds.filter(isCounted)) scan.finds.splice(scan.finds.indexOf(find), 1)
  take(scan, 0, scan.message.text.length)
}

const inQuestion =
  /^\W*(?:er|är|e|is|are|räcker|holder|rækker|would|will|does|kan|can|går)\s+(?:(?:det|it|jeg|jag|eg|i|vi|we|man|one)\s+)?(?:\p{L}+\s+)?\d/iu
const range = /(?<!\p{L})(?:mellem|mellan|mellom|between|imellem|imellom)(?!\p{L})/iu

/** "is 500 enough?", "er 5000 nok": an amount that is asked about is none that is given. */
export const asksAmount = (text: string): boolean => inQuestion.test(text)

/** "between five and ten thousand": asked about, not guessed. */
export const namesRange = (text: string): boolean => range.test(text)

const fewestFigures = 3

/** The one figure that nothing else has claimed: "4500 or so, electronic invoices please". */
function loneFigure({ scan }: Situation): string | undefined {
  const figures = [...scan.left.matchAll(figure)].map(([said]) => said)
  const [said, another] = figures.filter((one) => one.replace(/\D/g, '').length >= fewestFigures)
  return another === undefined && figures.length === 1 ? said : undefined
}

/** "max 4 lök": one or two figures in front of a word that is no money. */
const ofSomething = /(?<![\d.,])\d{1,2} (\p{L}+)/u
export function countsSomething({ message }: Scan): boolean {
  const counted = ofSomething.exec(message.text)?.[1]
  if (counted === undefined || thousand.test(counted)) return false
  return !currencies.has(canonical(counted)) && !million.test(counted)
}

const mostWords = 5

/** "five hundred", "et par tusind": an amount in words, and nothing much beside it. */
function inWords({ scan, asked }: Situation): string | undefined {
  const words = scan.message.tokens.filter((token) => token.kind === 'word' && isLeft(scan, token))
  const isAmount = words.length <= mostWords && !/[\d?]/.test(scan.message.text)
  return isAmount && kindOf(asked) === 'amount' ? scan.message.text : undefined
}

/** The amount that was asked for, beside whatever else was said. */
export function putLoneAmount(situation: Situation): void {
  const { text } = situation.scan.message
  if (asksAmount(text)) return
  if (namesRange(text)) {
    situation.refused ??= {
      key: situation.asked,
      raw: text,
      why: { ok: false, reason: 'notANumber' },
    }
    return
  }
  const raw = loneFigure(situation) ?? inWords(situation)
  if (raw !== undefined && fits(situation, situation.asked, raw))
    put(situation, { key: situation.asked, raw, how: 'asked' })
}

const limits = wordSet('limit')
const denials = new Set([...negations, ...noWords])

const clauseEnd = /[,.;!\n](?!\d)/

/** "no idea, maybe 3000": what is said in another clause says nothing of the figure, unless it is a bare "no". */
function aboutFigure(text: string): string {
  const clauses = text.split(clauseEnd)
  return clauses.filter((one) => /\d{3}/.test(one) || !one.trim().includes(' ')).join(' ')
}

/** "not over 3000" names a limit, and says no to nothing. */
function isDenied({ scan }: Situation): boolean {
  const about = new Set(aboutFigure(scan.left).split(/\s+/))
  const words = wordsLeft(scan)
    .filter(({ text }) => about.has(text))
    .map(({ word }) => word)
  return words.some((word, at) => denials.has(word) && !limits.has(String(words[at + 1])))
}

/** "maybe 500", "around 4.500 I think": with one figure in it, an answer is no doubt and no question, however it is wrapped. */
export function putWrappedAmount(situation: Situation): void {
  const { asked, fills, scan } = situation
  if (kindOf(asked) !== 'amount' || fills.size > 0 || scan.finds.length > 0) return
  if (
    !scan.message.text.includes('?') &&
    !isDenied(situation) &&
    loneFigure(situation) !== undefined
  )
    putLoneAmount(situation)
}
