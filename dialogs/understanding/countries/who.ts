import { countries } from '../../../onboarding/countries/index.ts'
import {
  countryCodes,
  type CountryCode,
  type CustomerType,
} from '../../../onboarding/vocabulary.ts'
import { choicesIn } from '../choices/choices.ts'
import { isOnlySelf } from '../choices/private-by-the-way.ts'
import { countryByEvidence, countryByFirm, countryByMobile } from './country-evidence.ts'
import type { Label } from '../labels/labels.ts'
import { firmByHost } from '../names/firm-by-host.ts'
import { housing, isForm } from '../words/legal-form-words.ts'
import { articles } from '../names/kind-only.ts'
import type { Token } from '../message.ts'
import { wordsLeft, type Scan } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import type { UnderstandingContext } from '../understanding.ts'
import { wordsOf } from '../words/words-of.ts'

/** What is known before any value has been read. */
interface Clues {
  readonly context: UnderstandingContext
  readonly scan: Scan
  readonly labels: readonly Label[]
  /** Canonical words that nothing has claimed. */
  readonly words: readonly string[]
  readonly asking: boolean
}

const aboutWho = new Set(['country', 'customerType', 'company.number'])

/**
 * The countries whose company numbers the digits could be. A Swedish number with a month in it is a person's (ID-03) and
 * tells nothing.
 */
export function countriesOfNumber(
  raw: string,
  { context }: { readonly context: UnderstandingContext },
): readonly CountryCode[] {
  if (raw.includes('+')) return []
  const prefix = /^(DK|SE|NO)/.exec(raw)?.[1]
  const digits = raw.replace(/\D/g, '')
  const known = context.country
  return (known === undefined ? countryCodes : [known]).filter((code) => {
    const isOther =
      prefix === undefined ? digits.length !== countries[code].companyNumberLength : prefix !== code
    if (isOther) return false
    const reading = countries[code].readCompanyNumber(raw, {
      testSeries: context.reading.testSeries,
    })
    return reading.ok && reading.value.kind === 'company'
  })
}

function saidValue(clues: Clues, key: 'country' | 'customerType'): string | undefined {
  if (clues.asking && clues.context.asks !== key) return undefined
  const values = choicesIn(clues.words).filter((choice) => choice.key === key)
  return values.every((choice) => choice.value === values[0]?.value) ? values[0]?.value : undefined
}

const byLength: Readonly<Record<number, CountryCode>> = { 8: 'DK', 9: 'NO', 10: 'SE' }

/** `CVR` is Danish, `MVA` Norwegian; `org.nr` is told by the length of the number behind it. */
function countryOfLabel({ scan, labels }: Clues): CountryCode | undefined {
  const label = labels.find((one) => one.role === 'companyNumber')
  const prefixed = scan.finds
    .map((find) => /^(?:DK|SE|NO)(?=.?\d{8})/.exec(find.raw)?.[0])
    .find((one) => one !== undefined)
  const prefix = countryCodes.find((code) => code === prefixed)
  if (prefix !== undefined || label === undefined) return prefix
  const tokens = scan.message.tokens.slice(label.from, label.to)
  if (tokens.some((token) => token.word.startsWith('cvr'))) return 'DK'
  if (tokens.some((token) => token.word.startsWith('mva'))) return 'NO'
  const end = tokens.at(-1)?.end ?? 0
  const number = scan.finds.find((find) => find.kind === 'number' && find.start >= end)
  return number && byLength[number.raw.replace(/\D/g, '').length]
}

/** The customer's country: known, said in this message, told by the company number's own name, or by what else is given. */
export function countryOf(clues: Clues): CountryCode | undefined {
  const value = saidValue(clues, 'country')
  const said = countryCodes.find((code) => code === value)
  const known = clues.context.country ?? said ?? countryOfLabel(clues)
  const { scan, context } = clues
  const told = known ?? countryByEvidence(scan) ?? countryByMobile(scan)
  return told ?? countryByFirm(scan, context.language)
}

/** "contact person", "VAT no": names of fields, and no kind of customer. */
function withoutNames(clues: Clues): Clues {
  const { scan, labels } = clues
  const names = labels.filter(
    ({ role, from, to }) => to - from > 1 && (role === 'name' || role === 'companyNumber'),
  )
  if (names.length === 0) return clues
  const named = new Set(names.flatMap(({ from, to }) => scan.message.tokens.slice(from, to)))
  return { ...clues, words: wordsOf(wordsLeft(scan).filter((token) => !named.has(token))) }
}

/** "kontakt er mig selv" beside the name of a firm says who is to be called, and makes nobody a private customer. */
const isOfContact = (clues: Clues): boolean =>
  clues.context.asks !== 'customerType' &&
  isAboutCompany(clues) &&
  choicesIn(clues.words).every(
    (choice) => choice.key !== 'customerType' || isOnlySelf(clues.words, choice),
  )

function saidType(clues: Clues): CustomerType | undefined {
  const said = withoutNames(clues)
  if (isOfContact(said)) return undefined
  const value = saidValue(said, 'customerType')
  return value === 'business' || value === 'private' ? value : undefined
}

/** `Borettslaget Lerka` by itself; "jeg bor i borettslaget" is where somebody lives. */
const isHousing = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => {
    const before = tokens[at - 1]
    const isItem = before === undefined || before.kind === 'break' || /^[,;:|]$/.test(before.text)
    return isItem && token.capital && housing.has(token.word) && tokens[at + 1]?.capital === true
  })

/** "runs an ENK", "har et ApS": a form in its letters, behind an article. */
const hasForm = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      token.kind === 'word' &&
      /^\p{Lu}.*\p{Lu}$/u.test(token.text) &&
      articles.has(String(tokens[at - 1]?.word)) &&
      isForm(token, tokens[at + 1]),
  )

function isAboutCompany({ context, scan, labels }: Clues): boolean {
  if (/^(?:company|contact)\./.test(context.asks)) return true
  if (labels.some((one) => ['companyNumber', 'companyName', 'legalForm', 'gln'].includes(one.role)))
    return true
  const { tokens } = scan.message
  if (firmByHost(scan) !== undefined || isHousing(tokens) || hasForm(tokens)) return true
  return scan.finds.some(
    (find) =>
      find.kind === 'company' ||
      (find.kind === 'number' &&
        aboutWho.has(context.asks) &&
        countriesOfNumber(find.raw, { context }).length > 0),
  )
}

/** Whose name, phone and e-mail they are: a company's contact person's, or the private customer's own. */
export function sideOf(clues: Clues): 'contact' | 'person' {
  const { context } = clues
  const type =
    context.asks === 'customerType'
      ? (saidType(clues) ?? context.customerType)
      : (context.customerType ?? saidType(clues))
  if (type !== undefined) return type === 'business' ? 'contact' : 'person'
  return isAboutCompany(clues) ? 'contact' : 'person'
}

/** A name with a legal form is a business's, with a number beside it or without. */
export function impliesBusiness({ context, fills }: Situation, hasCompany: boolean): boolean {
  return (
    context.customerType === undefined &&
    hasCompany &&
    fills.has('company.name') &&
    !fills.has('customerType')
  )
}
