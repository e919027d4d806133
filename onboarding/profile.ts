import { z } from 'zod'
import { customaryDays } from './calendar/day-rule.ts'
import { creditPolicySchema, policyProblems } from './credit/credit-policy.ts'
import { deliverySchema, erpSchema } from './receivers.ts'
import { staffProblems, staffSchema } from './staff/staff.ts'
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
    /**
     * A candidate policy: decides beside the policy, on the same facts and without another inquiry. Its result is kept
     * apart and never shown.
     */
    shadow: creditPolicySchema.optional(),
  }),
  nationalNumbers: z.array(nationalNumberRule).default([]),
  providers: z.strictObject({
    register: z.record(z.enum(countryCodes), z.string()),
    addresses: z.record(z.enum(countryCodes), z.string()),
    credit: z.record(z.enum(countryCodes), z.string()),
    /** Domains are the same everywhere: one check for all countries. */
    mailDomains: z.string().default('dns'),
    /** Who knows of VAT registrations; nobody where this is left out. */
    vat: z.record(z.enum(countryCodes), z.string()).default({ DK: 'none', SE: 'none', NO: 'none' }),
    /** Who knows where electronic invoices can be sent: one for all countries; nobody where this is left out. */
    eInvoice: z.string().default('none'),
  }),
  /** The seller writes to its customers by text message: a landline as contact phone is asked about. */
  mobileNeeded: z.boolean().default(false),
  /** Carriers by id; `none`: the seller sends nothing of this kind. Left out: the local outbox, in production `none`. */
  messages: z
    .strictObject({
      sms: z.string().optional(),
      email: z.string().optional(),
      /** Who makes and checks one-time codes for phone numbers; left out: `own`. Codes by e-mail are always our own. */
      codes: z.string().optional(),
      /** Customers can answer text messages: their sender has to be a number (SM-03). */
      replies: z.boolean().default(true),
    })
    .prefault({}),
  desk: z.strictObject({
    phone: z.string().min(3),
    email: z.email(),
    opens: time,
    closes: time,
    /** 1 = Monday … 7 = Sunday. */
    days: z.array(z.number().int().min(1).max(7)).min(1),
    /** Closed on working days, besides the public holidays of the customer's country. */
    closed: z
      .strictObject({
        /** Eves and the like that the country has and the seller keeps; left out: all of them. */
        customary: z.array(z.enum(customaryDays)).default([...customaryDays]),
        /** Days of the seller's own, `YYYY-MM-DD`. */
        dates: z.array(z.iso.date()).default([]),
      })
      .prefault({}),
    /** Whether people of the staff write in the customers' chats within the opening hours, and how. */
    chat: z
      .strictObject({
        enabled: z.boolean().default(true),
        /** Who takes no customer within so many minutes leaves them to a call-back. */
        takeMinutes: z.number().positive().default(5),
        /** After so many minutes without a word the assistant is back. */
        silenceMinutes: z.number().positive().default(30),
        /** What the customer sees of the person: the first name, or that it is one of the staff. */
        shows: z.enum(['firstName', 'role']).default('firstName'),
      })
      .prefault({}),
    /** How long a person may take to answer a referral, working days. */
    reviewDays: z.number().int().positive(),
  }),
  /** The people behind the desk: who they are and what they may do. */
  staff: staffSchema.prefault({}),
  faq: z.array(faq).default([]),
  /** Who gets the events about customers. */
  delivery: deliverySchema,
  /** Where new companies of each country are kept for invoicing. */
  erp: erpSchema,
  /** How long a value counts as verified, days (compliance-and-ux.md part 7). */
  freshness: z
    .strictObject({
      /** Phone numbers and e-mail addresses. */
      contactDays: z.number().positive().default(365),
      /** What a register knows of a company. */
      companyDays: z.number().positive().default(30),
      /** Addresses of private persons. */
      addressDays: z.number().positive().default(365),
    })
    .prefault({}),
  /** The regular check of customers against the registers, and of what has become old (DQ-09). */
  wash: z
    .strictObject({
      enabled: z.boolean().default(true),
      /** From one look at everybody to the next, hours. */
      everyHours: z.number().positive().default(24),
      /** So many questions to each country's register a minute; conversations ask the same registers. */
      registerPerMinute: z.number().int().positive().default(20),
      /** So many customers are asked a day; the others the day after. 0: nobody is. */
      asksPerDay: z.number().int().nonnegative().default(200),
      /** A customer is asked at most once in so many days. */
      askDays: z.number().min(90).default(90),
    })
    .prefault({}),
  retention: z.strictObject({
    /** Unfinished conversation without a contact point, hours. */
    unfinishedHours: z.number().positive(),
    /** Unfinished conversation with a contact point, days. */
    parkedDays: z.number().positive(),
    transcriptDays: z.number().positive(),
    /** What a credit decision rested on, for explaining, contesting and control (GD-18, CR-04). */
    creditDays: z.number().positive().default(365),
    evidenceYears: z.number().int().positive(),
    /** Customers who were turned down, days since the decision. */
    declinedDays: z.number().positive().default(365),
    /** What is no accounting material of a closed customer, days since it was closed (GD-29). */
    closedDays: z.number().nonnegative().default(90),
    /** Accounting material, whole years after the end of the year in which the customer was closed. */
    accountingYears: z
      .strictObject({
        DK: z.number().int().nonnegative().default(5),
        SE: z.number().int().nonnegative().default(7),
        NO: z.number().int().nonnegative().default(5),
      })
      .prefault({}),
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
  const { policy, shadow } = profile.credit
  problems.push(...policyProblems('credit.policy', policy))
  if (shadow !== undefined) problems.push(...policyProblems('credit.shadow', shadow))
  problems.push(...staffProblems(profile.staff))
  return problems
}
