import { z } from 'zod'
import { countryCodes, customerTypes, invoiceChannels, languages, payments } from './vocabulary.ts'

/**
 * The seller's profile: everything a company sets for itself, as data. Read from YAML by `config.ts`;
 * every problem is listed at once at start-up.
 */

const perLanguage = z.partialRecord(z.enum(languages), z.string().min(1))
const time = z.string().regex(/^\d{2}:\d{2}$/)

const controller = z.strictObject({
  name: z.string().min(1),
  address: z.string().min(1),
  email: z.email(),
  phone: z.string().min(3),
  dataProtectionOfficer: z.string().optional(),
  /** Where the seller's own full notice stands; without it the product serves one at `/privacy`. */
  privacyUrl: z.url().optional(),
  hosting: z.string().min(1),
  thirdCountries: perLanguage.optional(),
})

/** One rule of the credit policy. All conditions given must hold; the first rule that holds decides. */
const creditRuleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  when: z.strictObject({
    customerType: z.enum(customerTypes).optional(),
    countries: z.array(z.enum(countryCodes)).optional(),
    naturalPerson: z.boolean().optional(),
    scoreBelow: z.number().min(0).max(101).optional(),
    scoreAtLeast: z.number().min(0).max(100).optional(),
    report: z.enum(['report', 'blocked', 'unknownSubject', 'unavailable']).optional(),
    registerStatus: z
      .enum(['active', 'dissolved', 'bankrupt', 'windingUp', 'notFound', 'unavailable'])
      .optional(),
    ageMonthsBelow: z.number().int().positive().optional(),
    amountAbove: z.number().nonnegative().optional(),
  }),
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

const creditPolicySchema = z.strictObject({
  version: z.string().min(1),
  /** The written routine that says who may order a check and when (CR-14). */
  routineVersion: z.string().min(1),
  rules: z.array(creditRuleSchema).min(1),
})
export type CreditPolicy = z.infer<typeof creditPolicySchema>

/** One row of the national-number policy (ID-01); the first row that matches decides, none means forbidden. */
const nationalNumberRule = z.strictObject({
  country: z.enum(countryCodes),
  customerType: z.enum(customerTypes),
  payment: z.enum(payments),
  amountAbove: z.number().nonnegative().optional(),
  ask: z.enum(['forbidden', 'consent', 'justified']),
})

const defaults = z.strictObject({
  payment: z.enum(payments).optional(),
  invoiceChannel: z.enum(invoiceChannels).optional(),
  /** Expected purchases per month in the customer's currency, whole units. */
  creditAmount: z.number().positive().optional(),
})

const faq = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Words that give the question away, lower case, in any language. */
  match: z.array(z.string().min(3)).min(1),
  answer: z.record(z.enum(languages), z.string().min(1)),
})

export const profileSchema = z.strictObject({
  id: z.string().min(1),
  controller,
  languages: z.array(z.enum(languages)).min(1),
  countries: z.array(z.enum(countryCodes)).min(1),
  defaults: z.record(z.enum(customerTypes), defaults),
  /** Field keys this seller does not want, where the law and the record allow it. */
  drop: z.array(z.string()).default([]),
  /** Optional fields that this seller requires. */
  require: z.array(z.string()).default([]),
  credit: z.strictObject({
    enabled: z.boolean(),
    /** GD-26: credit may not be switched on before the impact assessment is on file. */
    dpiaReference: z.string().optional(),
    policy: creditPolicySchema,
  }),
  nationalNumbers: z.array(nationalNumberRule).default([]),
  providers: z.strictObject({
    register: z.record(z.enum(countryCodes), z.string()),
    addresses: z.record(z.enum(countryCodes), z.string()),
    credit: z.record(z.enum(countryCodes), z.string()),
  }),
  desk: z.strictObject({
    phone: z.string().min(3),
    email: z.email(),
    opens: time,
    closes: time,
    /** 1 = Monday … 7 = Sunday. */
    days: z.array(z.number().int().min(1).max(7)).min(1),
    /** How long a person may take to answer a referral, working days. */
    reviewDays: z.number().int().positive(),
  }),
  faq: z.array(faq).default([]),
  retention: z.strictObject({
    /** Unfinished conversation without a contact point, hours. */
    unfinishedHours: z.number().positive(),
    /** Unfinished conversation with a contact point, days. */
    parkedDays: z.number().positive(),
    transcriptDays: z.number().positive(),
    evidenceYears: z.number().positive(),
  }),
  /** Origins that may embed the chat page besides the bot's own. */
  origins: z.array(z.url()).default([]),
})
export type Profile = z.infer<typeof profileSchema>

/** What no schema line can say alone. Returns problems in words for the operator. */
export function profileProblems(profile: Profile): readonly string[] {
  const problems: string[] = []
  if (profile.credit.enabled && profile.credit.dpiaReference === undefined) {
    problems.push('credit.dpiaReference is required when credit.enabled is true (GD-26)')
  }
  for (const rule of profile.credit.policy.rules) {
    if (rule.then.decision === 'prepayment' && rule.when.naturalPerson !== false) {
      problems.push(
        `credit.policy rule "${rule.id}" turns natural persons down: add naturalPerson: false or refer (GD-16)`,
      )
    }
  }
  return problems
}
