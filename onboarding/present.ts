type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** The parts that there are: optional properties are left out rather than `undefined` (exactOptionalPropertyTypes). */
export function present<T extends object>(parts: T): Present<T> {
  const there = Object.entries(parts).filter(([, part]) => part !== undefined)
  return Object.fromEntries(there) as Present<T> // the same keys, without the undefined ones
}
