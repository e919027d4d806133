/** What a person has to look at, as staff know it. */
export const reviewKinds = [
  /** The policy refers the customer to a person, or offers payment in advance (GD-16). */
  'credit',
  /** Nobody knows whether the bureau was asked (DESIGN section 5). */
  'inDoubt',
  /** A block or warning at the bureau: no bad credit, perhaps another's identity (CR-10). */
  'creditBlock',
  /** Somebody else has the company already (DQ-06), or a customer of a file may be another one (DQ-04). */
  'duplicate',
  /** A register says something else than the customer (DQ-07), or does not know them. */
  'difference',
  /** The register says that the company is closed, or being closed. */
  'closedCompany',
  /** The register withholds the person's address; whoever looks has to know why nothing is shown (DQ-12). */
  'protectedIdentity',
  /** Whoever wants to become a customer is not of age. */
  'underAge',
  /** A customer waits to hear from a person. */
  'contact',
  'other',
] as const
export type ReviewKind = (typeof reviewKinds)[number]

const kinds: readonly (readonly [RegExp, ReviewKind])[] = [
  [/^credit:in-doubt$/, 'inDoubt'],
  [/^credit:blocked$/, 'creditBlock'],
  [/^credit:/, 'credit'],
  [/^(duplicate$|possible-duplicate:)/, 'duplicate'],
  [/^(differs:|unverified:|not-in-register$)/, 'difference'],
  [/^company-/, 'closedCompany'],
  [/^under-age$/, 'underAge'],
  [/^protected-/, 'protectedIdentity'],
  [
    /^(asked-for-a-person|not-understood|erasure-request|wrong-person|unreachable|mail-returned)$/,
    'contact',
  ],
  [/^call-back(:|$)/, 'contact'],
]

const kindOf = (reason: string): ReviewKind =>
  kinds.find(([pattern]) => pattern.test(reason))?.[1] ?? 'other'

/** The kinds of a case, in the order of the list above. One stored reason may hold several, with blanks between. */
export function kindsOf(reasons: readonly string[]): readonly ReviewKind[] {
  const found = new Set(reasons.flatMap((reason) => reason.split(' ')).map(kindOf))
  return reviewKinds.filter((kind) => found.has(kind))
}
