/** Line and paragraph separators of any origin, as one newline. */
const newlines = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** Tab, no-break, thin, ideographic and every other visible blank. */
const blanks = /[\t\p{Zs}]/gu
/** Hyphens, en and em dashes, minus signs: phones put any of them into a number. */
const dashes = /[\p{Pd}\u02d7\u2043\u2212]/gu
/** Zero-width, bidirectional and control characters, stray surrogates, variation selectors. */
const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\ufe00-\ufe0f]/gu
const fullWidth = /[\uff01-\uff5e]/g
const fullWidthOffset = 0xfee0

/** Letters and signs of European keyboards are plain already; most messages have no others. */
const plainAlready = /^[\n -~\u00a1-\u00ac\u00ae-\u017f]*$/

/** Whether every character is its plain form already. */
export const isPlain = (text: string): boolean => plainAlready.test(text)

/** Every character as its plain form; invisible ones become nothing. Blanks are not collapsed. */
export function plainCharacters(text: string): string {
  if (isPlain(text)) return text
  return text
    .replace(newlines, '\n')
    .replace(fullWidth, (c) => String.fromCharCode(c.charCodeAt(0) - fullWidthOffset))
    .replace(dashes, '-')
    .replace(blanks, ' ')
    .replace(invisible, '')
}

/**
 * What every reader does first (UX-19): the same text in plain characters. Composed (NFC), full-width forms as ASCII,
 * every dash as `-`, every blank as one space, invisible characters gone, newlines kept, ends trimmed. Never fails.
 */
export function clean(text: string): string {
  return plainCharacters(text)
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
    .normalize('NFC')
}

/** Only the digits 0–9 of a text, after `clean`. */
export function digits(text: string): string {
  return clean(text).replace(/[^0-9]/g, '')
}
