import type { RecogniseWords } from '../../../locales/recognise.ts'
import { isByTheWay } from './by-the-way.ts'
import { isOrigin } from './origin.ts'
import { keepingLatestOf } from '../../../onboarding/keeping-latest.ts'
import { legalFormNamed } from '../../../onboarding/readers/legal-form.ts'
import { countryCodes, type CountryCode } from '../../../onboarding/vocabulary.ts'
import { eachWord } from '../words/each-word.ts'
import { canonical, listed } from '../words/canonical.ts'
import { isInquiry } from './inquiries.ts'
import { isHeadWord } from '../words/company-words.ts'
import { invoiceWords } from './invoice-mail.ts'
import { indexPhrases, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { isNegated, isNegatedBehind, isOwnRefused, reach } from './turned-down.ts'
import { companyNouns, fillers, firstNames, wordSet } from '../words/word-lists.ts'

/** A value of a closed list that the customer named. */
export interface Choice {
  readonly key: 'country' | 'customerType' | 'payment' | 'invoice.channel'
  readonly value: string
  /** Indexes into the words: `to` is exclusive. */
  readonly from: number
  readonly to: number
  /** Only an answer when it was asked for: "card" is no payment term of ours, but means paying now. */
  readonly onlyAsked: boolean
}

type Meaning = Pick<Choice, 'key' | 'value' | 'onlyAsked'>
type ListName = keyof RecogniseWords['choices']

const meanings: readonly (readonly [ListName, Meaning])[] = [
  ['DK', { key: 'country', value: 'DK', onlyAsked: false }],
  ['SE', { key: 'country', value: 'SE', onlyAsked: false }],
  ['NO', { key: 'country', value: 'NO', onlyAsked: false }],
  ['business', { key: 'customerType', value: 'business', onlyAsked: false }],
  ['soleTrader', { key: 'customerType', value: 'business', onlyAsked: false }],
  ['private', { key: 'customerType', value: 'private', onlyAsked: false }],
  ['workUse', { key: 'customerType', value: 'business', onlyAsked: true }],
  ['ownUse', { key: 'customerType', value: 'private', onlyAsked: true }],
  ['invoice', { key: 'payment', value: 'invoice', onlyAsked: false }],
  ['prepayment', { key: 'payment', value: 'prepayment', onlyAsked: false }],
  ['later', { key: 'payment', value: 'invoice', onlyAsked: true }],
  ['cash', { key: 'payment', value: 'prepayment', onlyAsked: true }],
  ['email', { key: 'invoice.channel', value: 'email', onlyAsked: true }],
  ['gln', { key: 'invoice.channel', value: 'gln', onlyAsked: false }],
  ['peppol', { key: 'invoice.channel', value: 'peppol', onlyAsked: false }],
  ['post', { key: 'invoice.channel', value: 'post', onlyAsked: true }],
  ['paperInvoice', { key: 'invoice.channel', value: 'post', onlyAsked: false }],
]

/** "invoice by email": a way of sending is about the invoice only in a message that speaks of one. */
const waysOfSending = indexPhrases([
  ['email', phrasesOf((words) => words.choices.byEmail)],
  ['post', phrasesOf((words) => words.choices.byPost)],
])

const index = indexPhrases(
  meanings.map(([list, meaning]) => [meaning, phrasesOf((words) => words.choices[list])] as const),
)

const adjectives = new Set(
  phrasesOf((words) => words.choices.adjective).flatMap((phrase) =>
    phrase.split('|').map(canonical),
  ),
)
const stems: readonly (readonly [string, CountryCode])[] = [
  ['dansk', 'DK'],
  ['danish', 'DK'],
  ['svensk', 'SE'],
  ['swedish', 'SE'],
  ['norsk', 'NO'],
  ['norwegian', 'NO'],
]

const countryNames = new Map<string, CountryCode>(
  (['DK', 'SE', 'NO'] as const).flatMap((code) =>
    phrasesOf((words) => words.choices[code])
      .filter((word) => !adjectives.has(canonical(word)))
      .map((word) => [canonical(word), code] as const),
  ),
)

/** The country a noun names: `danmark`, `sverige`. */
export const countryWord = (word: string): CountryCode | undefined => countryNames.get(word)

/** `SE`, and not `se`, which is a verb. */
export const isCountryCode = (text: string): boolean => countryCodes.some((code) => code === text)

/** The country an adjective belongs to: `danske`, `svenskt`. */
export const countryAdjective = (word: string): CountryCode | undefined =>
  adjectives.has(word) ? stems.find(([stem]) => word.startsWith(stem))?.[1] : undefined

/** "company", "customer", and a legal form of the country: "a Swedish AB". */
const isCustomer = (noun: string, country: CountryCode): boolean =>
  companyNouns.has(noun) || legalFormNamed(noun, [country]) !== undefined

/** "a Swedish company": the adjective counts before a noun that means a customer. */
function adjectiveChoices(words: readonly string[]): readonly Choice[] {
  return words.flatMap((word, from) => {
    const value = countryAdjective(word)
    const noun = words[from + 1]
    const counts = value !== undefined && noun !== undefined && isCustomer(noun, value)
    return counts ? [{ key: 'country' as const, value, from, to: from + 1, onlyAsked: false }] : []
  })
}

function sendingChoices(words: readonly string[]): readonly Choice[] {
  if (!words.some((word) => invoiceWords.has(word))) return []
  return phrasesIn(waysOfSending, words, (at) => fillers.has(String(words[at]))).map(
    ({ means: value, from, to }) => ({
      key: 'invoice.channel' as const,
      value,
      from,
      to,
      onlyAsked: false,
    }),
  )
}

const businessEnds = phrasesOf((words) => words.choices.businessEnds).map(canonical)
/** Letters in front of the end, at the least: a compound, and not the word with a prefix. */
const shortestFront = 3

/** "malerfirma", "vvs-forretning", "snickeriföretag": the compound says what kind of business it is; `Aslaug` is no guild. */
const isBusiness = (word: string): boolean =>
  !firstNames.has(word) &&
  businessEnds.some((end) => word.endsWith(end) && word.length >= end.length + shortestFront)

/** `månadsfaktura`, `samlefaktura`: paid when it comes; `e-faktura` says how it comes. */
const invoiceEnds = /.{4}(?:faktura|fakturor|fakturaer)(?:en|n|r)?$/

function meaningsOfCompound(word: string): readonly Meaning[] {
  const isNamed = isBusiness(word)
  const business = { key: 'customerType', value: 'business', onlyAsked: !isNamed } as const
  const invoice = { key: 'payment', value: 'invoice', onlyAsked: false } as const
  return [
    ...(isNamed || isTrade(word) ? [business] : []),
    ...(invoiceEnds.test(word) && !isElectronic(word) ? [invoice] : []),
  ]
}

/** One message asks a dozen times, and most words are everybody's. */
const compoundMeanings = eachWord(meaningsOfCompound)

const compoundChoices = (words: readonly string[]): readonly Choice[] =>
  words.flatMap((word, from) =>
    compoundMeanings(word).map((meaning) => ({ ...meaning, from, to: from + 1 })),
  )

const isElectronic = (word: string): boolean => /^(?:e|el|elektr|digital|papir|papper)/.test(word)

/** `bageri`, `frisørsalon`, `snickeri`: who says what they are when asked whether they are a business is one. */
const trade =
  /.{3}eri(?:et)?$|.{3}(?:wrights?|smiths?)$|^(?:bak|brew|join|nurs|surg|fish|cream|win|eat|groc|distill|pott)ery$|.{3}kontor(?:et)?$|.{3}studio(?:et)?$/
/** "how this works": names of firms that are everyday words as well. */
const vague = wordSet('vagueHeads')
const isTrade = (word: string): boolean =>
  trade.test(word) || (isHeadWord(word) && !vague.has(word))

/** These turn a thing down; "no" and "nej" may stand before a comma, and "utan" is also a "but". */
const refusing = listed('ikke ikkje inte ej icke ingen inget not isnt arent dont havent')

/** Where there are two to choose from, and the one is turned down, the other is chosen. */
const others: Readonly<Record<string, string>> = {
  business: 'private',
  private: 'business',
  invoice: 'prepayment',
  prepayment: 'invoice',
}
const mostOfRefusal = 5

/** "no invoice on paper" is about more than the payment. */
const isAllRefused = (words: readonly string[], named: readonly Choice[]): boolean =>
  words.length <= mostOfRefusal && named.every(({ key }) => key === 'payment')

/** "ingen firma", "not for me privately", "ikke faktura": whoever is asked which of the two, and turns down the one. */
function refusedChoices(words: readonly string[], named: readonly Choice[]): readonly Choice[] {
  return named.flatMap((choice) => {
    const { key, from } = choice
    const value = others[choice.value]
    const before = words.slice(Math.max(0, from - reach), from)
    // "no company", and "no, privately".
    const isNone = before.at(-1) === 'no' && choice.value === 'business'
    const isTurnedDown = isNone || before.some((word) => refusing.has(word))
    const isRefused = isTurnedDown && isOwnRefused(words, from)
    if (value === undefined || !isRefused) return []
    const isPlain = key === 'customerType' || isAllRefused(words, named)
    return isPlain ? [{ ...choice, value, onlyAsked: true }] : []
  })
}

/** Every choice named in the words. Adjectives alone ("dansk") count only by a noun behind them. */
export const choicesIn = keepingLatestOf(findChoices)

/** A trade makes a business of whoever is asked which of the two; a firm may be called so. */
const isOfTrade = ({ key, onlyAsked }: Choice): boolean => key === 'customerType' && onlyAsked

/** `Faktura`, `Erhverv`: nothing but an answer to another question. */
export function areChoices(words: readonly string[]): boolean {
  const choices = choicesIn(words).filter((choice) => !isOfTrade(choice))
  return words.every((_, at) => choices.some(({ from, to }) => from <= at && at < to))
}

const rather = new Set('heller hellere hellre rather'.split(' '))
const often = new Set(
  'alltid altid always usually normally vanligtvis vanligvis normalt its alt allt everything'.split(
    ' ',
  ),
)
/** "betaler jeg heller med en gang": what may stand inside a choice that is named in several words. */
const isLittle = (word: string): boolean => fillers.has(word) || rather.has(word) || often.has(word)

const namedIn = keepingLatestOf((words: readonly string[]): readonly Choice[] =>
  phrasesIn(index, words, (at) => isLittle(String(words[at])))
    .filter(({ from, to }) => to - from > 1 || !adjectives.has(String(words[from])))
    .map(({ means, from, to }) => ({ ...means, from, to })),
)

/** Every payment that is spoken of, chosen or turned down. */
export const paymentsIn = (words: readonly string[]): readonly Choice[] =>
  [...namedIn(words), ...compoundChoices(words)].filter(
    (choice) => choice.key === 'payment' && !isInquiry(words, choice),
  )

const isOfOrigin = (words: readonly string[], { key, from, to }: Choice): boolean =>
  key === 'country' &&
  isOrigin(words, { from, to, isAdjective: countryAdjective(String(words[from])) !== undefined })

function findChoices(words: readonly string[]): readonly Choice[] {
  const named = namedIn(words)
  const said = [
    ...named,
    ...compoundChoices(words),
    ...adjectiveChoices(words),
    ...sendingChoices(words),
  ].filter(
    (choice) =>
      !isNegated(words, choice.from) &&
      !isNegatedBehind(words, choice) &&
      ![isInquiry, isOfOrigin, isByTheWay].some((sign) => sign(words, choice)),
  )
  return [...said, ...refusedChoices(words, named)]
}
