import { z } from 'zod'
import { countryCodes, customerTypes } from '../vocabulary.ts'

/**
 * What a rule may ask. A condition that is left out always holds; one on a fact that is not known never does, whichever
 * way it asks, so that silence of a register is neither good nor bad.
 */
const whenSchema = z.strictObject({
  customerType: z.enum(customerTypes).optional(),
  countries: z.array(z.enum(countryCodes)).optional(),
  naturalPerson: z.boolean().optional(),
  scoreBelow: z.number().min(0).max(101).optional(),
  scoreAtLeast: z.number().min(0).max(100).optional(),
  /** `notAsked`: the seller has no bureau in the country (`providers.credit: none`). */
  report: z.enum(['report', 'blocked', 'unknownSubject', 'unavailable', 'notAsked']).optional(),
  registerStatus: z
    .enum(['active', 'dissolved', 'bankrupt', 'windingUp', 'notFound', 'unavailable'])
    .optional(),
  ageMonthsBelow: z.number().int().positive().optional(),
  ageMonthsAtLeast: z.number().int().nonnegative().optional(),
  amountAbove: z.number().nonnegative().optional(),
  equity: z.enum(['positive', 'negative']).optional(),
  accountsOverdue: z.boolean().optional(),
  vatRegistered: z.boolean().optional(),
  /** Directors, owners or signatories changed less than so many months ago. */
  rolesChangedWithinMonths: z.number().int().positive().optional(),
})

/** One rule of the credit policy. All conditions given must hold; the first rule that holds decides. */
const creditRuleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  when: whenSchema,
  then: z.discriminatedUnion('decision', [
    z.strictObject({
      decision: z.literal('approved'),
      /** Credit limit as a multiple of the expected purchases per month, and at most `maxLimit`. */
      limitMonths: z.number().positive(),
      maxLimit: z.number().positive(),
      paymentDays: z.number().int().positive().max(120),
    }),
    z.strictObject({ decision: z.literal('referred') }),
    z.strictObject({ decision: z.literal('prepayment') }),
  ]),
})
export type CreditRule = z.infer<typeof creditRuleSchema>

/** The seller's credit policy, as data: part of the profile, or a file of its own for `records -- policy-diff`. */
export const creditPolicySchema = z.strictObject({
  version: z.string().min(1),
  /** The written routine that says who may order a check and when (CR-14). */
  routineVersion: z.string().min(1),
  rules: z.array(creditRuleSchema).min(1),
})
export type CreditPolicy = z.infer<typeof creditPolicySchema>

/** What no schema line can say of a policy, in words for the operator; `place` is where it stands. */
export const policyProblems = (place: string, { rules }: CreditPolicy): readonly string[] =>
  rules
    .filter(({ when, then }) => then.decision === 'prepayment' && when.naturalPerson !== false)
    .map(
      ({ id }) =>
        `${place} rule "${id}" turns natural persons down: add naturalPerson: false or refer (GD-16)`,
    )
