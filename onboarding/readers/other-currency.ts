import type { CountryCode } from '../vocabulary.ts'

interface Crown {
  readonly code: string
  readonly nation: string
}

const crowns: Readonly<Record<CountryCode, Crown>> = {
  DK: { code: 'dkk', nation: 'dansk[ea]?|danish' },
  SE: { code: 'sek', nation: 'svensk[ea]?|swedish' },
  NO: { code: 'NOK', nation: 'norsk[ea]?|norwegian' },
}

/** In small letters but for the code that is also a word: "det er nok 5000" is a guess at kroner. Offsets stay. */
const folded = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => (word === crowns.NO.code ? word : word.toLowerCase()))

/** Money that is no crown of anybody's. */
const others =
  '€|£|¥|(?:us|a|ca)?\\$|eur|euro(?:s|er|en)?|usd|(?:us[- ]?)?dollar(?:s|er|en)?|bucks|gbp|(?:british |britiske |brittiska )?(?:pounds?|pund)(?: sterling)?|quid|chf|francs?|isk|pln|zlot[yi]'
const crown = 'kr(?:on(?:ers?|or|ur|e|a)|s)?(?!\\p{L})\\.?|crowns?'
/** "20.000 svenske", "20 000 norska i månaden": the word for the money is left out. */
const leftOut = '(?=\\s*(?:$|[.,;:!)/\\n]|(?:om|i|per|pr|a|each|every|hver|varje|kvar)(?!\\p{L})))'

const namesOf = (country: CountryCode): string => {
  const foreign = Object.entries(crowns).filter(([code]) => code !== country)
  const codes = foreign.map(([, { code }]) => code).join('|')
  const nations = foreign.map(([, { nation }]) => nation).join('|')
  return `${others}|${codes}|(?:${nations})(?: ?(?:${crown})|${leftOut})`
}

const unit =
  '(?:k|t|tkr|mio|mill\\p{L}*|milj\\p{L}*|tus[ei]n\\p{L}*|thousand|grand|hund\\p{L}*|,-|:-)'
const figure = "\\d[\\d .,'’]*"

interface Patterns {
  readonly names: RegExp
  readonly beside: RegExp
}

const patternsOf = (country: CountryCode): Patterns => {
  const names = namesOf(country)
  return {
    names: new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'gu'),
    beside: new RegExp(
      `${figure}(?:${unit}\\.?)? ?(?:${names})(?!\\p{L})|(?<!\\p{L})(?:${names}) ?${figure}`,
      'u',
    ),
  }
}

const patterns: Readonly<Record<CountryCode, Patterns>> = {
  DK: patternsOf('DK'),
  SE: patternsOf('SE'),
  NO: patternsOf('NO'),
}

/** Where another currency than the country's is named; offsets into `text`. */
export const otherCurrenciesIn = (
  text: string,
  country: CountryCode,
): readonly { readonly start: number; readonly end: number }[] =>
  [...folded(text).matchAll(patterns[country].names)].map(({ index: start, 0: said }) => ({
    start,
    end: start + said.length,
  }))

/** "2000 euro", "SEK 20.000", "30.000 danske kr": a figure in another currency than the country's. */
export const isInOtherCurrency = (said: string, country: CountryCode | undefined): boolean =>
  country !== undefined && patterns[country].beside.test(folded(said))
