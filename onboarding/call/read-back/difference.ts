/** A piece of a text, and whether the other text has it too. */
export interface Segment {
  readonly text: string
  readonly differs: boolean
}

/** What a customer said beside what a register has, each in pieces that together are the whole text. */
export interface Difference {
  readonly stated: readonly Segment[]
  readonly registered: readonly Segment[]
}

/** Case and commas are no difference that anybody would ask about. */
const sameWord = (one: string, other: string): boolean =>
  one.replace(/,$/, '').toLowerCase() === other.replace(/,$/, '').toLowerCase()

/** How many words two lists have in common from two places on, in this order (longest common subsequence). */
function commonFrom(a: readonly string[], b: readonly string[]) {
  const lengths = new Map<string, number>()
  const from = (i: number, j: number): number => lengths.get(`${i} ${j}`) ?? 0
  for (const [i, one] of [...a.entries()].toReversed()) {
    for (const [j, other] of [...b.entries()].toReversed()) {
      const longer = Math.max(from(i + 1, j), from(i, j + 1))
      lengths.set(`${i} ${j}`, sameWord(one, other) ? from(i + 1, j + 1) + 1 : longer)
    }
  }
  return from
}

/** Positions in both lists of the words that they share. */
function shared(a: readonly string[], b: readonly string[]) {
  const common = commonFrom(a, b)
  const inA = new Set<number>()
  const inB = new Set<number>()
  let [i, j] = [0, 0]
  while (common(i, j) > 0) {
    if (common(i + 1, j) === common(i, j)) i += 1
    else if (common(i, j + 1) === common(i, j)) j += 1
    else {
      inA.add(i++)
      inB.add(j++)
    }
  }
  return { inA, inB }
}

function segments(words: readonly string[], same: ReadonlySet<number>): readonly Segment[] {
  return words.reduce<readonly Segment[]>((so, word, at) => {
    const differs = !same.has(at)
    const last = so.at(-1)
    return last?.differs === differs
      ? [...so.slice(0, -1), { text: `${last.text} ${word}`, differs }]
      : [...so, { text: word, differs }]
  }, [])
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

/** Word by word what a customer's value and the register's differ in, for the seller to read back (CA-05). */
export function differenceBetween(stated: string, registered: string): Difference {
  const [a, b] = [wordsOf(stated), wordsOf(registered)]
  const { inA, inB } = shared(a, b)
  return { stated: segments(a, inA), registered: segments(b, inB) }
}
