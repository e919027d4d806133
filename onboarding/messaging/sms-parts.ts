/** GSM 03.38; `ç` left out, since vendors disagree whether it is there (reference 4.2). */
const basic = new Set(
  '@£$¥èéùìò\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
/** Sent as two: an escape and another. */
const extended = new Set('^{}\\[~]|€')

/** Characters that force the whole message into UCS-2, each once. */
export const foreignCharacters = (text: string): string =>
  [...new Set(Array.from(text))].filter((char) => !basic.has(char) && !extended.has(char)).join('')

/** Septets in the GSM alphabet, else UTF-16 units. */
export function unitsOf(text: string): number {
  if (foreignCharacters(text) !== '') return text.length
  return Array.from(text).reduce((sum, char) => sum + (extended.has(char) ? 2 : 1), 0)
}

/** Number of text messages: 160 septets or 153 a part, 70 UCS-2 units or 67 a part. */
export function partsOf(text: string): number {
  const [single, part] = foreignCharacters(text) === '' ? [160, 153] : [70, 67]
  const units = unitsOf(text)
  return units <= single ? 1 : Math.ceil(units / part)
}
