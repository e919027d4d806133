import { countries } from '../../../onboarding/countries/index.ts'
import { legalFormNamed } from '../../../onboarding/readers/legal-form.ts'
import { countryCodes } from '../../../onboarding/vocabulary.ts'
import { listed } from '../words/canonical.ts'
import { isForm, isFormBehind, lettersOf } from '../words/legal-form-words.ts'
import type { Message, Token } from '../message.ts'
import { isBare, isItem, kinds, type Mention } from './form-mention.ts'
import { indexPhrases, never, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { isAsWhat } from '../shapes/as-what.ts'
import { isLeft } from '../shapes/scan.ts'
import { isAnswered, isOpen, put, type Situation } from '../situation.ts'
import { takeRegion, textOf, type Region } from '../words/text-region.ts'
import {
  asides,
  conjunctions,
  copulas,
  firmWords,
  functionWords,
  negations,
  noWords,
  questionWords,
} from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const key = 'company.legalForm'
/** `ansvarlig selskap med delt ansvar` */
const longest = 5
const reach = 3
const instead = indexPhrases([['instead', phrasesOf((words) => words.correction.instead)]])
/** "not an ApS", "rather than an ApS", "ikke AS". */
function isDenied(tokens: readonly Token[], from: number): boolean {
  // `NO / AS`: a country, which denies nothing.
  const before = tokens
    .slice(Math.max(0, from - reach), from)
    .map(({ word, text }) => (text === 'NO' ? '' : word))
  // "nej det är ett AB": the "no" answers what was asked.
  const isAnswer = (at: number) =>
    noWords.has(String(before[at])) && before.slice(at + 1).some((word) => copulas.has(word))
  return (
    before.some((word, at) => negations.has(word) && !isAnswer(at)) ||
    phrasesIn(instead, before, never).length > 0
  )
}

/** `SE` is a European company, and Sweden where the country was asked for. */
const isCountry = (asked: string, { text }: Token): boolean => asked === 'country' && text === 'SE'

/** `SE` the country, or the "as" of "what we count as". */
const isOtherWord = (asked: string, tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 1).some((token) => isCountry(asked, token)) || isAsWhat(tokens, at)

const wrong = listed('forkert fel feil galt wrong incorrect')
/** "ApS er forkert", "AB is wrong" */
const isSaidWrong = (tokens: readonly Token[], to: number): boolean =>
  copulas.has(String(tokens[to]?.word)) &&
  tokens.slice(to + 1, to + reach).some(({ word }) => wrong.has(word))

const none: ReadonlySet<string> = new Set()

/** "as a company" is no `ASA`: only letters that stand one by one spell a code together, `A S`. */
const isRunTogether = (written: string, code: string): boolean =>
  /\s/.test(written) &&
  !/\s/.test(code) &&
  /\p{L}{2}/u.test(written) &&
  lettersOf(written) === lettersOf(code)

/** What the words are called in the registers: "sole trader" is not the same everywhere. */
function codesOf({ country, scan, asked }: Situation, { from, to }: Region): ReadonlySet<string> {
  const { tokens, text } = scan.message
  const [first, next] = [tokens[from], tokens[to]]
  if (first === undefined) return none
  const isOne = isForm(first, next) || isFormBehind(tokens[from - 1], first)
  if (to - from === 1 && !isOne) return none
  if (isOtherWord(asked, tokens, from)) return none
  const written = text.slice(first.start, tokens[to - 1]?.end)
  return new Set(
    (country === undefined ? countryCodes : [country])
      .flatMap((code) => legalFormNamed(written, [code])?.code ?? [])
      .filter((code) => !isRunTogether(written, code)),
  )
}

function mentionAt(situation: Situation, from: number): Mention | undefined {
  const { tokens } = situation.scan.message
  for (let to = Math.min(tokens.length, from + longest); to > from; to--) {
    const isWords = tokens
      .slice(from, to)
      .every((token) => token.kind === 'word' && isLeft(situation.scan, token))
    const [code, another] = isWords ? codesOf(situation, { from, to }) : none
    if (code === undefined) continue
    const isNot = isDenied(tokens, from) || isSaidWrong(tokens, to)
    return { from, to, code, isSure: another === undefined, isDenied: isNot }
  }
  return undefined
}

function mentions(situation: Situation): readonly Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < situation.scan.message.tokens.length; at++) {
    const mention = mentionAt(situation, at)
    if (mention === undefined) continue
    found.push(mention)
    at = mention.to - 1
  }
  return found
}

/** Before the type is known, an open form stands for businesses too. */
const isOpenNow = (situation: Situation, mention: Mention): boolean =>
  isOpen(situation, key) ||
  (situation.context.customerType === undefined &&
    !situation.fills.has(key) &&
    (!kinds.has(mention.code) || isItem(situation, mention)))

/** "it's a AB actually": where the number is asked for no register has told the form, and another one puts it right. */
const isOtherForm = (situation: Situation, mention: Mention): boolean =>
  situation.asked === 'company.number' &&
  !kinds.has(mention.code) &&
  mention.isSure &&
  isBare(situation, mention)

const meaning = listed('mente menade mener menar meant meinte')
const speakers = listed('vi we were')
const mostOfStatement = 7

const it = listed('det it its this dette')
const small = [it, firmWords, copulas, asides, functionWords]

/** "det er altså et enkeltmandsfirma", "it's an A/S actually": it, and nothing but small words beside the form. */
function isOfIt({ tokens }: Message, { from, to }: Mention): boolean {
  const rest = tokens.filter(({ kind }, at) => kind === 'word' && (at < from || at >= to))
  const [first] = rest
  const isIt = first !== undefined && (it.has(first.word) || firmWords.has(first.word))
  return isIt && rest.every(({ word }) => small.some((list) => list.has(word)))
}

/** "vi er altså et A/S nu", "det är ett handelsbolag": nothing else is said, and it is said of the firm. */
function isStatement(situation: Situation, mention: Mention): boolean {
  const { message } = situation.scan
  const { tokens, text } = message
  const isOfUs =
    tokens.slice(0, mention.from).some(({ word }) => speakers.has(word)) || isOfIt(message, mention)
  const isAsked = text.includes('?') || questionWords.has(String(tokens[0]?.word))
  const isNew = situation.context.values[key] !== mention.code
  const isShort = tokens.length <= mostOfStatement && !isAsked
  return isOfUs && isNew && isShort && isBare(situation, mention)
}

/** "ups, A/S mente jeg", "the legal form should be A/S": where one stands, said to be another one. */
function isPutRight(situation: Situation, mention: Mention): boolean {
  const { labels, scan } = situation
  const isSaid =
    labels.some(({ role }) => role === 'legalForm') ||
    scan.message.tokens.some(({ word }) => meaning.has(word)) ||
    isStatement(situation, mention)
  return isSaid && mention.isSure && !kinds.has(mention.code)
}

function isMeant(situation: Situation, mention: Mention, isContrast: boolean): boolean {
  if (situation.asked === key) return true
  if (isAnswered(situation, key))
    return [isContrast, isOtherForm(situation, mention), isPutRight(situation, mention)].includes(
      true,
    )
  return mention.isSure && isOpenNow(situation, mention) && isBare(situation, mention)
}

/**
 * The legal form where it is said by itself, and not as part of a name: "12345674, sole trader", "it's an A/S rather than
 * an ApS". Whoever has one is a business.
 */
export function putLegalForm(situation: Situation): void {
  const all = mentions(situation)
  const meant = all.filter((mention) => !mention.isDenied)
  const [said] = meant
  if (said === undefined) {
    if (all.length === 0) putAlone(situation)
    return
  }
  if (meant.some(({ code }) => code !== said.code)) refuseSeveral(situation)
  else putSaid(situation, said, all.length > meant.length)
}

const alone = indexPhrases([['alone', phrasesOf(({ soleTrader }) => soleTrader.alone)]])
const mostWords = 6

/** "bare mig selv", "just me", where the form is asked for: whoever trades alone is a sole trader. */
function putAlone(situation: Situation): void {
  const { asked, country, scan } = situation
  if (asked !== key || country === undefined || scan.message.text.includes('?')) return
  const words = wordsOf(scan.message.tokens.filter(({ kind }) => kind === 'word'))
  // "bare mig og min bror" are two, and who is not registered has no form.
  const isMore = words.some((word) => conjunctions.has(word) || negations.has(word))
  if (isMore || words.length > mostWords || phrasesIn(alone, words, never).length === 0) return
  const form = countries[country].legalForms.find(({ soleTrader }) => soleTrader)
  if (form !== undefined)
    put(situation, { key, raw: scan.message.text, how: 'asked', value: form.code })
}

/** "A/S or ApS": neither was chosen. */
function refuseSeveral(situation: Situation): void {
  if (situation.asked === key)
    situation.refused ??= { key, raw: '', why: { ok: false, reason: 'notAChoice' } }
}

function putSaid(situation: Situation, said: Mention, isContrast: boolean): void {
  const isAnswer = isMeant(situation, said, isContrast)
  if (isAnswer) {
    put(situation, { key, raw: textOf(situation, said), how: 'labelled', value: said.code })
  }
  // What took the place of the form that stands is no part of a name, whatever stands beside it.
  if (!isBare(situation, said)) {
    if (isAnswer && isAnswered(situation, key)) takeRegion(situation, said)
    return
  }
  if (situation.context.customerType === undefined)
    put(situation, {
      key: 'customerType',
      raw: textOf(situation, said),
      how: 'labelled',
      value: 'business',
    })
  // It is nobody's name; which kind of customer it makes has been taken from it.
  takeRegion(situation, said)
}
