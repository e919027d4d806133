/**
 * A pure function of two things that are never changed in place, or texts, which keeps its latest answer: within one turn the same is
 * asked some dozens of times. Only whether they are the same things is compared, not what is in them.
 */
export function keepingLatest<A extends object, B extends object | string, T>(
  make: (one: A, other: B) => T,
): (one: A, other: B) => T {
  let latest: { readonly one: A; readonly other: B; readonly made: T } | undefined
  return (one, other) => {
    if (latest?.one !== one || latest.other !== other) {
      latest = { one, other, made: make(one, other) }
    }
    return latest.made
  }
}

/** The same for a function of one thing. */
export function keepingLatestOf<A extends object, T>(make: (one: A) => T): (one: A) => T {
  let latest: { readonly one: A; readonly made: T } | undefined
  return (one) => {
    if (latest?.one !== one) latest = { one, made: make(one) }
    return latest.made
  }
}
