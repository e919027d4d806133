import type { Language } from '../onboarding/vocabulary.ts'

const tags: Readonly<Record<Language, string>> = {
  da: 'da-DK',
  sv: 'sv-SE',
  no: 'nb-NO',
  en: 'en-GB',
}

/** The currency that the language's readers write with a bare "kr". English has none and always names the currency. */
const homeCurrency: Readonly<Partial<Record<Language, string>>> = {
  da: 'DKK',
  sv: 'SEK',
  no: 'NOK',
}

/** Nynorsk readers get bokmål; Intl does not map `nb` and `no` to each other, so this does (TX-01). */
const languageOfSubtag: ReadonlyMap<string, Language> = new Map([
  ['da', 'da'],
  ['sv', 'sv'],
  ['no', 'no'],
  ['nb', 'no'],
  ['nn', 'no'],
  ['en', 'en'],
])

/** All three countries keep the same clock. */
const nordicTime = 'Europe/Copenhagen'

const formatters = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat>()

/** Building an Intl formatter costs some hundred times more than using it. */
function kept<F extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat>(
  key: string,
  build: () => F,
): F {
  const formatter = formatters.get(key) ?? build()
  formatters.set(key, formatter)
  return formatter as F // every key is used with one kind of formatter, see the prefixes below
}

/** BCP 47 tag that dates, numbers and the page's `lang` use. */
export function localeTag(language: Language): string {
  return tags[language]
}

/** Our language for a client's BCP 47 tag; `undefined` for any other. */
export function toLanguage(tag: string | undefined): Language | undefined {
  const subtag = tag?.trim().toLowerCase().split(/[-_]/, 1)[0]
  return subtag === undefined ? undefined : languageOfSubtag.get(subtag)
}

/** `2. november 2025`, `2 november 2025`, `2 November 2025`: the month in words is never ambiguous. */
export function formatDate(date: Date, language: Language, timeZone = nordicTime): string {
  const build = () =>
    new Intl.DateTimeFormat(tags[language], {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone,
    })
  return kept(`date ${language} ${timeZone}`, build).format(date)
}

/** `fredag den 27. november`, `fredag 27 november`, `Friday 27 November`: a day that is near. */
export function formatDay(date: Date, language: Language, timeZone = nordicTime): string {
  const build = () =>
    new Intl.DateTimeFormat(tags[language], {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone,
    })
  return kept(`day ${language} ${timeZone}`, build).format(date)
}

/** `mandag`, `måndag`, `Monday`. */
export function formatWeekday(date: Date, language: Language, timeZone = nordicTime): string {
  const build = () => new Intl.DateTimeFormat(tags[language], { weekday: 'long', timeZone })
  return kept(`weekday ${language} ${timeZone}`, build).format(date)
}

/** `14.05` in Danish, `14:05` in the others; the word before it (`kl.`) belongs to the sentence. */
export function formatTime(date: Date, language: Language, timeZone = nordicTime): string {
  const build = () =>
    new Intl.DateTimeFormat(tags[language], {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    })
  return kept(`time ${language} ${timeZone}`, build).format(date)
}

export function formatNumber(value: number, language: Language): string {
  return kept(`number ${language}`, () => new Intl.NumberFormat(tags[language])).format(value)
}

/**
 * `12.500,50 kr.`, `12 500,50 kr`, `DKK 12,500.50`; whole amounts without decimals. Blanks are non-breaking (U+00A0),
 * the SMS renderer replaces them (SM-15). A foreign currency is named by its code: "kr" would mislead.
 */
export function formatAmount(amount: number, currency: string, language: Language): string {
  const build = () =>
    new Intl.NumberFormat(tags[language], {
      style: 'currency',
      currency,
      currencyDisplay: homeCurrency[language] === currency ? 'symbol' : 'code',
      trailingZeroDisplay: 'stripIfInteger',
    })
  return kept(`amount ${language} ${currency}`, build).format(amount)
}

/** `a, b and c`. */
export function formatList(items: readonly string[], language: Language): string {
  return kept(`list ${language}`, () => new Intl.ListFormat(tags[language])).format(items)
}
