import type { SpokenLanguage } from './spoken-language.ts'

/** A short pause; between the parts of an address there is a longer one. */
export const pause = ', '

/** All that keyboards make of an apostrophe, and of a dash. */
const alike: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '—': '–',
  '‑': '-',
}

/** `sju noll`: one by one, since tens are said backwards in Danish and sometimes in Norwegian (CA-06). */
export const sayDigits = (digits: string, { digits: names }: SpokenLanguage): string =>
  Array.from(digits, (digit) => String(names[Number(digit)])).join(' ')

/** Digits in the groups that are written: what stands between them is a pause, a plus is said. */
export function sayGroups(written: string, spoken: SpokenLanguage): string {
  const plus = written.startsWith('+') ? `${String(spoken.signs['+'])} ` : ''
  const groups = Array.from(written.matchAll(/\d+/g), ([group]) => sayDigits(group, spoken))
  return plus + groups.join(pause)
}

/** A letter of the language's own alphabet, or its base letter with what stands above or below it. */
function sayLetter(letter: string, { letters, marks }: SpokenLanguage): string {
  const own = letters[letter]
  if (own !== undefined) return own
  const [base, ...above] = Array.from(letter.normalize('NFD'))
  return [letters[String(base)] ?? base, ...above.map((mark) => marks[mark] ?? mark)].join(' ')
}

/** What is said for a sign; those that nobody has a name for stay as they are. */
export const saySign = (sign: string, { signs }: SpokenLanguage): string =>
  signs[alike[sign] ?? sign] ?? sign

/** Runs of letters, runs of digits, a blank, one sign. */
const runs = /(?:\p{L}\p{M}*)+|\d+|\s+|./gsu

function sayRun(run: string, spoken: SpokenLanguage): string {
  if (/^\s/.test(run)) return spoken.space
  if (/^\d/.test(run)) return sayDigits(run, spoken)
  if (!/^\p{L}/u.test(run)) return saySign(run, spoken)
  const letters = run.toLowerCase().matchAll(/\p{L}\p{M}*/gu)
  return Array.from(letters, ([letter]) => sayLetter(letter, spoken)).join(' ')
}

/**
 * A text letter by letter by the spelling alphabet, digits one by one, signs by their names (CA-05). Capitals are not said:
 * where they matter, in names, people write them by themselves.
 */
export const spellOut = (text: string, spoken: SpokenLanguage): string =>
  Array.from(text.normalize('NFC').matchAll(runs), ([run]) => sayRun(run, spoken)).join(pause)
