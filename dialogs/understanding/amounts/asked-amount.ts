import { amountByOccasion, isByMonth, readAmount } from '../../../onboarding/readers/amount.ts'
import { beginsNumber, figuresOf, thousandWords } from '../../../onboarding/readers/number-words.ts'
import { namesRange } from './amount-ranges.ts'
import { canonical, listed } from '../words/canonical.ts'
import { takeCounts } from '../shapes/counts.ts'
import { kindOf } from '../words/field-keys.ts'
import type { Message, Token } from '../message.ts'
import { lastRepair } from '../words/repairs.ts'
import { take, wordsLeft, type Find, type Scan } from '../shapes/scan.ts'
import { fits, put, type Situation } from '../situation.ts'
import {
  copulas,
  currencies,
  fillers,
  hedges,
  negations,
  noWords,
  questionVerbs,
  wordSet,
} from '../words/word-lists.ts'

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

/** "let's say", "make it": what is settled on follows. */
const settling = String.raw`(?:lad os sige|vi siger|låt oss säga|vi säger|la oss si|vi sier|let['’]?s say|we['’]ll say|(?:call|make|put) (?:it|that|this)|(?:gør|gjør|gör|sæt|sett|sätt|skriv|lav|tag|ta)(?: (?:det|den|bare|bara|hellere|heller|hellre|til|till|op|opp|upp|på))*|sig(?: bare)?|si(?: bare)?|siger vi|säger vi|skal vi sige|ska vi säga|skal vi si|säg|(?<=or )say)`
const sum = String.raw`(\d[\d .,]*\d(?: ?(?:k|tusind|tusen|thousand))?)(?: ?(?:kr(?:oner|onor)?(?!\p{L})\.?|,-))?(?: (?:i|om|per|pr\.?|a) m[åo]n\p{L}*)?`
const politely = String.raw`(?: (?:i stedet|istedet|istället|i stället|i staden|instead|på|tak|tack|takk|thanks|please))*`
/** "so that we have some slack", "to be safe": why, without another figure in it. */
const because = String.raw`(?:[,.;]? ?[–-]?\s(?:så|so|da|då|fordi|eftersom|because|since|to be|just to|for at|for så|for da|for å|for sikkerhets|for en sikkerheds|för att|för då|för säkerhets)(?!\p{L})[^\d?]*)?`
/** "8 or 9 thousand … let's say 9000": what is settled on. */
const settled = new RegExp(String.raw`\d.*${settling}\s+${sum}${politely}${because}\W*$`, 'iu')

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
function putRepairedAmount(situation: Situation): void {
  const { asked, scan } = situation
  const raw = kindOf(asked) === 'amount' ? repairIn(scan.message) : undefined
  if (raw === undefined || !put(situation, { key: asked, raw, how: 'asked' })) return
  for (const find of scan.finds.filter(isCounted)) scan.finds.splice(scan.finds.indexOf(find), 1)
  take(scan, 0, scan.message.text.length)
}

const inQuestion =
  /^\W*(?:er|är|e|is|are|räcker|holder|rækker|would|will|does|kan|can|går)\s+(?:(?:det|it|jeg|jag|eg|i|vi|we|man|one)\s+)?(?:\p{L}+\s+)?\d/iu

/** "is 500 enough?", "er 5000 nok": an amount that is asked about is none that is given. */
export const asksAmount = (text: string): boolean => inQuestion.test(text)

const fewestFigures = 3

/** The one figure that nothing else has claimed: "4500 or so, electronic invoices please". */
function loneFigure({ scan, fills }: Situation): string | undefined {
  const given = [...fills.values()].map(({ raw }) => raw)
  // "9000 or 11000": five figures have been found by their shape, and count as well.
  if (scan.finds.some((find) => isCounted(find) && !given.includes(find.raw.trim())))
    return undefined
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
const clauseEnd = /[,.;!\n](?!\d)/
const inHundreds = /hundr|tus[ei]n|thousand/iu
const ofNumber = /^(?:og|och|and|hundr|tus[ei]n|thousand)/u
const judging = wordSet('tooMuch')
const sufficing = listed('borde bør burde lär should ought will')
/** "we are five hundred": members, and no money. */
const us = new Set(['vi', 'we'])
const isVerb = (word: string): boolean =>
  [copulas, questionVerbs, judging, sufficing].some((list) => list.has(word))

/** "fifteen hundred is plenty": in front of a clause, and no count of something. */
function leadsClause(clause: string): boolean {
  const words = clause.trim().split(/\s+/).map(canonical)
  const isLeading = (word: string) => !us.has(word) && (fillers.has(word) || hedges.has(word))
  const first = words.findIndex((word) => !isLeading(word))
  const end = words.findIndex(
    (word, at) => at >= first && !ofNumber.test(word) && !beginsNumber(word),
  )
  if (!inHundreds.test(words.slice(first, end === -1 ? undefined : end).join(' '))) return false
  return end === -1 || (isVerb(String(words[end])) && !us.has(String(words[end + 1])))
}

/** The one clause that an amount in hundreds leads: "fem hundra räcker gott, vi är en liten förening". */
function leadingSum({ scan, asked }: Situation): string | undefined {
  const { text } = scan.message
  if (kindOf(asked) !== 'amount' || /[\d?]/.test(text) || !inHundreds.test(text)) return undefined
  const [clause, another] = text.split(clauseEnd).filter((one) => inHundreds.test(one))
  return clause !== undefined && another === undefined && leadsClause(clause) ? clause : undefined
}

/** "five hundred", "et par tusind": an amount in words, and nothing much beside it. */
function inWords(situation: Situation): string | undefined {
  const { scan, asked } = situation
  const isAmount = wordsLeft(scan).length <= mostWords && !/[\d?]/.test(scan.message.text)
  if (isAmount && kindOf(asked) === 'amount') return scan.message.text
  return leadingSum(situation)
}

/** "240.000, og det er årligt": with what is said of the year, or the week, where nothing else in it is a figure. */
function withPeriod({ scan }: Situation, raw: string | undefined): string | undefined {
  const { text } = scan.message
  if (raw === undefined || isByMonth(text)) return raw
  const whole = readAmount(text)
  return whole.ok ? text : raw
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
  const raw = withPeriod(situation, loneFigure(situation) ?? inWords(situation))
  if (raw !== undefined && fits(situation, situation.asked, raw))
    put(situation, { key: situation.asked, raw, how: 'asked' })
}

const limits = wordSet('limit')
const guessing = listed(
  'måske kanske kanskje maybe perhaps vel väl nok cirka ca omkring ungefär rundt about around say sig säg si tja typ',
)
const denials = new Set([...negations, ...noWords])

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

const guess = /^(?:\p{L}+ ){1,3}(\d[\d .,]*\d)(?: ?kr\.?)? ?\?(?!.*[\d?])/iu
/** "9000, er det for lidt?", "10 000. Är det ett tak?": given first, and a question behind the mark asks something of it. */
const given =
  /^\s*(?:(?:ca|cirka|omtrent|omkring|rundt|about|around|say|ungefär|kanske|måske|kanskje|maybe)\.? )?\d[\d .,]*\d ?(?:kr\.?|kroner|kronor|sek|dkk|nok)?\s*(?:[,.;]|[-–] )\s*[^\d?]+\?\s*$/iu
export const asksOfGiven = (text: string): boolean => given.test(text)

/** "maybe 2500? hard to tell": a guess at the answer; any other question mark asks something. */
function isQuestioned(text: string): boolean {
  const guessed = guess.exec(text)
  if (!text.includes('?') || asksOfGiven(text)) return false
  const words = guessed?.[0].match(/\p{L}+/gu) ?? []
  return !words.some((word) => guessing.has(canonical(word)))
}

/** "maybe 500", "around 4.500 I think": with one figure in it, an answer is no doubt and no question, however it is wrapped. */
function putWrappedAmount(situation: Situation): void {
  const { asked, fills, scan } = situation
  if (kindOf(asked) !== 'amount' || fills.size > 0 || scan.finds.length > 0) return
  if (
    !isQuestioned(scan.message.text) &&
    !isDenied(situation) &&
    (loneFigure(situation) ?? leadingSum(situation)) !== undefined
  )
    putLoneAmount(situation)
}

/** "400 kr a day", "5000 each time": how much that is in a month is asked. */
function refuseByOccasion(situation: Situation): void {
  const { scan, asked } = situation
  const stretch = amountByOccasion(scan.message.text)
  if (stretch === undefined) return
  const { start, end } = stretch
  const raw = scan.message.text.slice(start, end)
  situation.refused ??= { key: asked, raw, why: { ok: false, reason: 'notByMonth' } }
  const within = scan.finds.filter(
    (find) => isCounted(find) && start <= find.start && find.start < end,
  )
  for (const find of within) scan.finds.splice(scan.finds.indexOf(find), 1)
  take(scan, start, end)
}

/** The amount that was asked for, out of what stands around it. */
export function putAmount(situation: Situation): void {
  if (kindOf(situation.asked) === 'amount') {
    takeCounts(situation.scan)
    refuseByOccasion(situation)
  }
  putRepairedAmount(situation)
  putWrappedAmount(situation)
}
