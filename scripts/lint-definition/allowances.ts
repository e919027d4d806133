/** Findings of one rule at some fields that are meant to be there, and why. */
export interface Allowance {
  readonly rule: string
  readonly fields: readonly string[]
  /** Every finding at those fields whose message has this in it. */
  readonly message: RegExp
  readonly reason: string
}

/** What stays as it is. An allowance that no longer covers anything is itself a finding. */
export const allowances: readonly Allowance[] = [
  {
    rule: 'example-readable',
    fields: ['person.phone', 'contact.phone'],
    message: /^(?:DK|NO): example "12 34 56 78" is refused \(phoneNotInPlan\)$/,
    reason:
      'Denmark keeps no numbers for fiction, Norway none that look like mobiles. This one is in no plan, so nobody is called.',
  },
]
