/** Words inside a name that its owners write small: `Anna van der Berg`, `Jens af Hällström`. */
const small = new Set(
  'von van der den de af av la le di da del dos du el al bin ibn ten ter zu zur'.split(' '),
)

/** Where the letters begin that are capitals in a name: each word, each side of a hyphen, what is in quotes; `O'Neil`, `McDonald`. */
const beginnings = /(?<=^|[\s\-."“”„«»]|(?<!\p{L})[od]['’‘ʼ´`]|(?<!\p{L})mc(?=\p{L}{3}))\p{L}/gu

const capitalised = (word: string): string =>
  word.replace(beginnings, (letter) => letter.toUpperCase())

const isInside = (words: readonly string[], at: number): boolean => at > 0 && at < words.length - 1

/** Nothing but the first letter is a capital: the shift key was spared, or a telephone set the one. */
const isInSmallLetters = (name: string): boolean => {
  const rest = name.replace(/\p{L}/u, '')
  return rest === rest.toLowerCase()
}

/**
 * A person's name that was typed in small letters, as its owner would write it: `mette sørensen` → `Mette Sørensen`, `anna van der
 * berg` → `Anna van der Berg`. One with capitals of its own (`McDonald`, `von der Lippe`, `BERG`) stays as typed.
 */
export function withCapitals(name: string): string {
  if (!isInSmallLetters(name)) return name
  const words = name.split(' ')
  return words
    .map((word, at) =>
      isInside(words, at) && small.has(word) ? word : capitalised(word.toLowerCase()),
    )
    .join(' ')
}
