import type { CreditOutcome } from '../record.ts'

/** Outcomes that no policy decides: a person looks at the case. */
export const withoutPolicy = {
  /** The inquiry may have been made and its answer is lost: never repeated (CR-03). */
  inDoubt: { status: 'in-doubt', rules: ['in-doubt'] },
  /** Notice, acknowledgement or confirmed summary was missing or too old: nothing was asked (CR-02). */
  noGrounds: { status: 'referred', rules: ['no-grounds'] },
} as const satisfies Record<string, Pick<CreditOutcome, 'status' | 'rules'>>

/** Whether an assessment did not take place because of an error of ours. */
export const lacksGrounds = ({ rules }: Pick<CreditOutcome, 'rules'>): boolean =>
  rules.some((rule) => rule === withoutPolicy.noGrounds.rules[0])
