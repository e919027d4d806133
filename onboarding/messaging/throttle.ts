/** How often something may happen. Milliseconds. */
export interface ThrottleRule {
  /** Between two. */
  readonly gap: number
  /** At most so many … */
  readonly most: number
  /** … in so long. */
  readonly within: number
}

/** Something that happened, and what for: the same wish again is not counted again. */
export interface ThrottleEntry {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly key: string
}

export type Admission =
  | { readonly admitted: true; readonly entries: readonly ThrottleEntry[] }
  /** Whole seconds until it may be tried again. */
  | { readonly admitted: false; readonly seconds: number }

const secondsUntil = (moment: number, now: number): number =>
  Math.max(1, Math.ceil((moment - now) / 1000))

/** Whether one more is allowed, and the entries to be kept if so. */
export function admit(
  earlier: readonly ThrottleEntry[],
  wish: ThrottleEntry,
  rule: ThrottleRule,
): Admission {
  const recent = earlier.filter(({ at }) => at > wish.at - rule.within)
  if (recent.some(({ key }) => key === wish.key)) return { admitted: true, entries: recent }
  const last = recent.at(-1)
  if (last !== undefined && wish.at < last.at + rule.gap) {
    return { admitted: false, seconds: secondsUntil(last.at + rule.gap, wish.at) }
  }
  const oldest = recent[recent.length - rule.most]
  if (oldest !== undefined) {
    return { admitted: false, seconds: secondsUntil(oldest.at + rule.within, wish.at) }
  }
  return { admitted: true, entries: [...recent, wish] }
}
