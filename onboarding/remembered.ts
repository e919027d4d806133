/**
 * A pure function of one text that keeps its latest answers, for what is asked again and again within a conversation.
 * Bounded: the answer that was made first makes room.
 *
 * @param limit how many answers are kept
 */
export function remembered<T>(limit: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly made: T }>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found.made
    const made = make(text)
    known.set(text, { made })
    if (known.size > limit) known.delete(String(known.keys().next().value))
    return made
  }
}
