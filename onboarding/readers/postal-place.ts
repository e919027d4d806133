/** Where in the lines the postal code and the city stand; `street` is everything else. */
export interface PostalPlace {
  /** As typed, without a country prefix. */
  readonly code: string
  readonly city: string
  readonly street: readonly string[]
}

/** One postal code in a line: what stands before and behind it. */
interface CodeInLine {
  readonly index: number
  readonly code: string
  readonly before: string
  readonly behind: string
}

/** Five digits in Sweden, four in Denmark and Norway. */
const shapes: Readonly<Record<string, string>> = {
  DK: '\\d{4}',
  NO: '\\d{4}',
  SE: '\\d{3} ?\\d{2}',
}
/** Poland, Sweden and its like, the Netherlands, most others, the United Kingdom. */
const anyShape =
  '\\d{2}-\\d{3}|\\d{3} \\d{2}|\\d{4} ?[A-Z]{2}|\\d{4,6}|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}'

const prefixCountries: Readonly<Record<string, string>> = {
  DK: 'DK',
  SE: 'SE',
  S: 'SE',
  NO: 'NO',
  N: 'NO',
  FI: 'FI',
  D: 'DE',
}
const prefix = '(?:(?:DK|SE|NO|FI)[ -]{0,3}|[DSN] ?- ?)?'
/** A number after these is a box or a flat, not a postal code. */
const boxOrFlat = /(?:^|\s)(?:box|postboks|postbox|boks|lgh|leil)\.?$/i

const hasDigit = (text: string) => /\d/.test(text)

/** The country that a prefix such as `SE-114 55` names, as ISO code. */
export function prefixCountry(lines: readonly string[]): string | undefined {
  const found = lines
    .map((line) => /(?<![\p{L}\d])(?:(DK|SE|NO|FI)[ -]{0,3}|([DSN]) ?- ?)\d{3}/iu.exec(line))
    .find((match) => match !== null)
  const letters = found?.[1] ?? found?.[2]
  return letters === undefined ? undefined : prefixCountries[letters.toUpperCase()]
}

function codesIn(line: string, index: number, shape: string): readonly CodeInLine[] {
  const pattern = new RegExp(`(?<![\\p{L}\\d-])${prefix}(${shape})(?![\\p{L}\\d-])`, 'giu')
  return [...line.matchAll(pattern)]
    .map((match) => ({
      index,
      code: String(match[1]),
      before: line.slice(0, match.index).replace(/[\s(/-]+$/, ''),
      behind: line
        .slice(match.index + match[0].length)
        .replace(/\)$/, '')
        .trim(),
    }))
    .filter((code) => !boxOrFlat.test(code.before))
}

/** `… 8000 Aarhus C`: the city follows in the same line. */
function cityBehind(lines: readonly string[], found: CodeInLine): PostalPlace | undefined {
  if (!/^\p{L}/u.test(found.behind) || hasDigit(found.behind)) return undefined
  return { code: found.code, city: found.behind, street: others(lines, found, []) }
}

/** `Aarhus C 8000`, or the code alone on a line with the city on the next or the last. */
function codeLast(lines: readonly string[], found: CodeInLine): PostalPlace | undefined {
  const { code, before, behind, index } = found
  if (behind !== '') return undefined
  const street = others(lines, found, [])
  if (hasDigit(before)) return { code, city: '', street }
  if (before !== '') {
    const elsewhere = lines.filter((_, at) => at !== index)
    return index === 0 ? undefined : { code, city: before, street: elsewhere }
  }
  return codeAlone(lines, found)
}

function codeAlone(lines: readonly string[], found: CodeInLine): PostalPlace {
  const isCity = (at: number) => at > 0 && at < lines.length && !hasDigit(String(lines[at]))
  const at = [found.index + 1, found.index - 1].find(isCity)
  const city = at === undefined ? '' : String(lines[at])
  return { code: found.code, city, street: others(lines, found, at === undefined ? [] : [at]) }
}

/** The lines that are neither code nor city, with what stood before the code in its line. */
function others(
  lines: readonly string[],
  found: CodeInLine,
  without: readonly number[],
): readonly string[] {
  return lines
    .map((line, at) => (at === found.index ? found.before : line))
    .filter((line, at) => line !== '' && !without.includes(at))
}

/** Finds code and city, the last that fit first. `country` decides how a code looks. */
export function postalPlace(
  lines: readonly string[],
  country: string | undefined,
): PostalPlace | undefined {
  const shape = country === undefined ? anyShape : (shapes[country] ?? anyShape)
  const codes = lines.flatMap((line, index) => codesIn(line, index, shape)).reverse()
  const places = [
    ...codes.map((code) => cityBehind(lines, code)),
    ...codes.map((code) => codeLast(lines, code)),
  ]
  return places.find((place) => place !== undefined)
}
