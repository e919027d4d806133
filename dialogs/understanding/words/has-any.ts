/** Whether one of the words is in a list. */
export const hasAny = (words: readonly string[], list: ReadonlySet<string>): boolean =>
  words.some((word) => list.has(word))

/** Index of the first word that is in a list; `-1`: none. */
export const placeOfAny = (words: readonly string[], list: ReadonlySet<string>): number =>
  words.findIndex((word) => list.has(word))
