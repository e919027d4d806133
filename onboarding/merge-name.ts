/** Letters as they are compared: å/ä/a and the like are near enough to be a matter of spelling. */
const fold = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')

function sharedStart(a: string, b: string): number {
  const [left, right] = [fold(a), fold(b)]
  let length = 0
  while (length < left.length && left[length] === right[length]) length += 1
  return length
}

/** So few letters in common are chance. */
const enough = 2

/**
 * "It's spelled Sørensson" corrects one word of a name. The word that it resembles is replaced, the rest stays; a word that
 * resembles none is a new name.
 */
export function mergeName(name: string, spelled: string): string {
  const words = name.split(' ')
  if (words.length < 2 || spelled.includes(' ')) return spelled
  const shared = words.map((word) => sharedStart(word, spelled))
  const best = Math.max(...shared)
  if (best < enough) return spelled
  const at = shared.indexOf(best)
  return words.map((word, index) => (index === at ? spelled : word)).join(' ')
}
