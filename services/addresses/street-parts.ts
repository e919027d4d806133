/** What a street line holds besides street and house. */
export interface StreetParts {
  /** `c/o …`, `att. …`: kept, and nobody's to look up. */
  readonly before: readonly string[]
  /** Street and house number. */
  readonly street: string
  /** Floor, door, dwelling, in the customer's words. */
  readonly unit: readonly string[]
}

const careOf = /^(?:c\/o|att\b|v\/|ved\b|attn\b)/i
const box = /^(?:post)?bo(?:ks|x)\b/i

export function streetParts(line: string): StreetParts {
  const parts = line.split(',').map((part) => part.trim())
  const at = Math.max(
    parts.findIndex((part) => !careOf.test(part)),
    0,
  )
  return { before: parts.slice(0, at), street: parts[at] ?? '', unit: parts.slice(at + 1) }
}

/** A box is the post's own: it stands in no register of streets. */
export const isBox = (street: string): boolean => box.test(street)

/** The line again with another street and unit in it. */
export const streetLine = (...parts: readonly (string | readonly string[])[]): string =>
  parts.flat().join(', ')
