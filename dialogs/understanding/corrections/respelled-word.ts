/** Letters that a name is told to have, and where. */
export interface Letters {
  readonly fresh: string
  /** "with a k instead of a g" */
  readonly old?: string | undefined
  readonly count?: 'one' | 'two' | undefined
  readonly at?: 'start' | 'end' | undefined
  /** "without h" */
  readonly less?: boolean
}

/** Letters that sound alike in a name: `Kari` and `Cari`, `Lindqvist` and `Lindkvist`. The likelier group stands first. */
const alike: readonly (readonly string[])[] = [
  ['k', 'c', 'q', 'ck', 'ch'],
  ['kv', 'qv', 'qu', 'kw', 'cv'],
  ['s', 'z', 'c'],
  ['v', 'w', 'f', 'ph'],
  ['t', 'th', 'd', 'dt'],
  ['i', 'y', 'j'],
  ['ø', 'ö', 'oe', 'o'],
  ['æ', 'ä', 'ae', 'e'],
  ['å', 'aa'],
  ['x', 'ks'],
  ['e', 'é', 'è'],
  ['a', 'á', 'à'],
]
const vowel = /^[aeiouyæøåäö]$/

const asCased = (fresh: string, found: string): string =>
  /^\p{Lu}/u.test(found) ? fresh.charAt(0).toUpperCase() + fresh.slice(1) : fresh

/** Where any of the letters stand, the longest first. A single letter for a double one is no spelling that anybody could guess. */
function placesOf(word: string, letters: readonly string[], fresh: string) {
  const longest = [...letters].sort((one, other) => other.length - one.length)
  const pattern = new RegExp(longest.map((one) => `(?:${one})+`).join('|'), 'giu')
  const places = [...word.matchAll(pattern)]
  const isFit = (said: string) => letters.includes(said.toLowerCase()) || fresh.length > 1
  return places.every(([said]) => isFit(said)) ? places : []
}

/** The word with its one stretch of those letters written otherwise. */
function exchanged(word: string, letters: readonly string[], fresh: string): string | undefined {
  const [place, another] = placesOf(word, letters, fresh)
  if (place === undefined || another !== undefined) return undefined
  const [said] = place
  return word.slice(0, place.index) + asCased(fresh, said) + word.slice(place.index + said.length)
}

/** `Kari` with a C: the letter that it stands for. */
function bySound(word: string, fresh: string): string | undefined {
  if (word.toLowerCase().includes(fresh)) return undefined
  const groups = alike.filter((group) => group.includes(fresh))
  const group = groups.find((letters) =>
    letters.some((letter) => word.toLowerCase().includes(letter)),
  )
  return group && exchanged(word, group, fresh)
}

/** The letter once where it stood twice, or twice where it stood once. */
function counted(word: string, { fresh, count, at }: Letters): string | undefined {
  const runs = [...word.matchAll(new RegExp(`${fresh}+`, 'giu'))]
  const length = count === 'two' ? 1 : 2
  const fit = runs.filter(([run]) => run.length === length)
  const isLast = (one: RegExpExecArray) => one.index + length === word.length
  const run = fit.find((one) => at !== 'end' || isLast(one))
  if (run === undefined || (at === undefined && fit.length > 1)) return undefined
  const rest = word.slice(run.index + length)
  return word.slice(0, run.index) + (count === 'two' ? run[0] + fresh : run[0].slice(0, 1)) + rest
}

/** "with a y at the end": a vowel takes the place of a vowel, and a letter of another sound is added. */
function atEnd(word: string, fresh: string): string | undefined {
  const last = word.slice(-1).toLowerCase()
  if (word.toLowerCase().endsWith(fresh)) return undefined
  if (vowel.test(last) && vowel.test(fresh)) return word.slice(0, -1) + fresh
  const isAlike = alike.some((group) => group.includes(fresh) && group.includes(last))
  return isAlike ? undefined : word + fresh
}

function atStart(word: string, fresh: string): string | undefined {
  const group = alike.find((letters) =>
    [fresh, word.slice(0, 1).toLowerCase()].every((letter) => letters.includes(letter)),
  )
  return group && !word.toLowerCase().startsWith(fresh)
    ? asCased(fresh, word) + word.slice(1)
    : undefined
}

const consonants = /^[^aeiouyæøåäö]+$/

/** "without h": only a letter that the word can do without. */
const without = (word: string, fresh: string): string | undefined =>
  consonants.test(fresh) || word.toLowerCase().endsWith(fresh)
    ? exchanged(word, [fresh], '')
    : undefined

/** The word as it is told to be spelled; nothing where it could be more than one word, or is spelled so. */
export function respelled(word: string, letters: Letters): string | undefined {
  const { fresh, old, count, less } = letters
  if (less === true) return without(word, fresh)
  if (old !== undefined) return exchanged(word, [old], fresh)
  const changed = count === undefined ? undefined : counted(word, letters)
  return changed ?? (count === 'two' ? undefined : byPlace(word, letters))
}

function byPlace(word: string, { fresh, at }: Letters): string | undefined {
  if (at === 'end') return atEnd(word, fresh)
  return at === 'start' ? atStart(word, fresh) : bySound(word, fresh)
}
