/** Steps of one letter put in, left out or exchanged that lead from one word to the other; Levenshtein's distance. */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [line, letter] of Array.from(one).entries()) {
    const next = [line + 1]
    for (let at = 1; at <= other.length; at++) {
      const exchanged = Number(row[at - 1]) + (letter === other[at - 1] ? 0 : 1)
      next.push(Math.min(exchanged, Number(row[at]) + 1, Number(next[at - 1]) + 1))
    }
    row = next
  }
  return Number(row.at(-1))
}

const mostSteps = 2
const shortest = 4

/** Whether one word may be another spelling of the other: `Haugen` and `Haugan`, `Sørensen` and `Sørensson`. */
export function resembles(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  if (a === b) return true
  const length = Math.min(a.length, b.length)
  if (length < shortest || !b.startsWith(a.slice(0, 1))) return false
  return stepsBetween(a, b) <= (length > shortest ? mostSteps : 1) || b.startsWith(a)
}

const partsOf = (name: string): readonly string[] => name.split(/[ -]/)

/** `Per Olov` for `Per-Olov`, `Annemarie` for `Anne Marie`: the same names, joined otherwise. */
function isRejoined(one: string, other: string): boolean {
  const [parts, others] = [partsOf(one), partsOf(other)]
  if (one.split(' ').length === other.split(' ').length) return false
  if (parts.join('').toLowerCase() === others.join('').toLowerCase()) return true
  return (
    parts.length === others.length && parts.every((part, at) => resembles(part, String(others[at])))
  )
}

/** `Per Olov` where `Per-Olov Svensson` stands: how many of its words that is another spelling of. */
const firstNamesIn = (words: readonly string[], said: string): number | undefined =>
  words
    .slice(1)
    .map((_, at) => at + 1)
    .find((count) => isRejoined(words.slice(0, count).join(' '), said))

/** A name of one word that looks like a word of the name that stands is that word put right; first names keep their surname. */
export function wholeName(standing: string, said: string): string {
  const words = standing.split(' ')
  const rejoined = firstNamesIn(words, said)
  if (rejoined !== undefined) return [said, ...words.slice(rejoined)].join(' ')
  const at = words.findIndex((word) => resembles(word, said))
  if (said.includes(' ') || words.length < 2 || at === -1) return said
  return words.map((word, index) => (index === at ? said : word)).join(' ')
}
