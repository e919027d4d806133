import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parse } from 'yaml'
import type { CreditFacts } from '../../../onboarding/credit/credit-facts.ts'
import {
  creditPolicySchema,
  type CreditPolicy,
  type CreditRule,
} from '../../../onboarding/credit/credit-policy.ts'
import { profileSchema } from '../../../onboarding/profile.ts'
import { countryCodes, customerTypes } from '../../../onboarding/vocabulary.ts'

/** The policy that a newcomer meets. */
export const demoPolicy: CreditPolicy = profileSchema.parse(
  parse(readFileSync('deployment/profiles/demo.yaml', 'utf8')),
).credit.policy

/** For a seller without a bureau. */
export const ownPolicy: CreditPolicy = creditPolicySchema.parse(
  parse(readFileSync('deployment/policies/without-bureau.yaml', 'utf8')),
)

/** An old company in order, with a good score and small purchases. */
export const goodCompany: CreditFacts = {
  country: 'DK',
  customerType: 'business',
  naturalPerson: false,
  report: 'report',
  score: 80,
  registerStatus: 'active',
  ageMonths: 120,
  amount: 5000,
}

export const goodPerson: CreditFacts = {
  country: 'SE',
  customerType: 'private',
  naturalPerson: true,
  report: 'report',
  score: 80,
  amount: 2000,
}

const reports = ['report', 'blocked', 'unknownSubject', 'unavailable', 'notAsked'] as const
const statuses = [
  'active',
  'dissolved',
  'bankrupt',
  'windingUp',
  'notFound',
  'unavailable',
] as const

const equities = ['positive', 'negative'] as const

/** Anything that could be said of a customer. */
export const anyFacts: fc.Arbitrary<CreditFacts> = fc.record(
  {
    country: fc.constantFrom(...countryCodes),
    customerType: fc.constantFrom(...customerTypes),
    naturalPerson: fc.boolean(),
    report: fc.constantFrom(...reports),
    score: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true })),
    registerStatus: fc.constantFrom(...statuses),
    ageMonths: fc.nat(600),
    equity: fc.constantFrom(...equities),
    accountsOverdue: fc.boolean(),
    vatRegistered: fc.boolean(),
    rolesChangedMonths: fc.nat(60),
    amount: fc.nat(200_000),
  },
  { requiredKeys: ['country', 'customerType', 'naturalPerson', 'report', 'amount'] },
)

const anyWhen: fc.Arbitrary<CreditRule['when']> = fc.record(
  {
    customerType: fc.constantFrom(...customerTypes),
    countries: fc.subarray([...countryCodes], { minLength: 1 }),
    naturalPerson: fc.boolean(),
    scoreBelow: fc.integer({ min: 0, max: 101 }),
    scoreAtLeast: fc.integer({ min: 0, max: 100 }),
    report: fc.constantFrom(...reports),
    registerStatus: fc.constantFrom(...statuses),
    ageMonthsBelow: fc.integer({ min: 1, max: 120 }),
    ageMonthsAtLeast: fc.nat(120),
    amountAbove: fc.nat(100_000),
    equity: fc.constantFrom(...equities),
    accountsOverdue: fc.boolean(),
    vatRegistered: fc.boolean(),
    rolesChangedWithinMonths: fc.integer({ min: 1, max: 60 }),
  },
  { requiredKeys: [] },
)

const anyThen: fc.Arbitrary<CreditRule['then']> = fc.oneof(
  fc.record({
    decision: fc.constant('approved' as const),
    limitMonths: fc.integer({ min: 1, max: 12 }),
    maxLimit: fc.integer({ min: 1, max: 500_000 }),
    paymentDays: fc.integer({ min: 1, max: 120 }),
  }),
  fc.constantFrom({ decision: 'referred' as const }, { decision: 'prepayment' as const }),
)

/** Any policy that the schema lets through, also one that no lawyer would. */
export const anyPolicy: fc.Arbitrary<CreditPolicy> = fc
  .array(fc.record({ when: anyWhen, then: anyThen }), { minLength: 1, maxLength: 8 })
  .map((rules) => ({
    version: 'test-1',
    routineVersion: 'routine-1',
    rules: rules.map((rule, index) => ({ id: `rule-${index}`, ...rule })),
  }))
