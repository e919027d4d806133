import { expect } from 'chai'
import fc from 'fast-check'
import { builtInRules } from '../../../onboarding/credit/apply-policy.ts'
import { creditChanges } from '../../../onboarding/credit/credit-changes.ts'
import type { CreditFacts } from '../../../onboarding/credit/credit-facts.ts'
import { decideCredit } from '../../../onboarding/credit/decide.ts'
import type { CreditPolicy, CreditRule } from '../../../onboarding/credit/credit-policy.ts'
import { anyFacts, anyPolicy, demoPolicy, goodCompany, goodPerson, ownPolicy } from './cases.ts'

const policyOf = (...rules: readonly Omit<CreditRule, 'id'>[]): CreditPolicy => ({
  version: 'test-1',
  routineVersion: 'routine-1',
  rules: rules.map((rule, index) => ({ id: `rule-${index}`, ...rule })),
})

const approve: CreditRule['then'] = {
  decision: 'approved',
  limitMonths: 2,
  maxLimit: 100_000,
  paymentDays: 14,
}
const refer: CreditRule['then'] = { decision: 'referred' }
const prepay: CreditRule['then'] = { decision: 'prepayment' }

describe('the credit decision by the demo policy', () => {
  const table: readonly (readonly [
    what: string,
    changes: Partial<CreditFacts>,
    status: string,
    rules: readonly string[],
    changes: readonly string[],
  ])[] = [
    ['an old company with a good score', {}, 'approved', ['score-good'], []],
    ['a score of exactly 55', { score: 55 }, 'approved', ['score-good'], []],
    ['a score just below', { score: 54 }, 'referred', ['score-middle'], ['higherScore']],
    ['a score of exactly 30', { score: 30 }, 'referred', ['score-middle'], ['higherScore']],
    ['a low score', { score: 29 }, 'prepayment', ['score-low-company'], ['higherScore']],
    ['a young company', { ageMonths: 11 }, 'approved', ['company-young'], ['olderCompany']],
    ['a company of twelve months', { ageMonths: 12 }, 'approved', ['score-good'], []],
    ['a company of unknown age', { ageMonths: undefined }, 'approved', ['score-good'], []],
    [
      'a dissolved company',
      { registerStatus: 'dissolved' },
      'referred',
      ['company-closed'],
      ['activeCompany'],
    ],
    [
      'a bankrupt company',
      { registerStatus: 'bankrupt' },
      'referred',
      ['company-bankrupt'],
      ['activeCompany'],
    ],
    [
      'a company winding up',
      { registerStatus: 'windingUp' },
      'referred',
      ['company-winding-up'],
      ['activeCompany'],
    ],
    [
      'a company not in its register',
      { registerStatus: 'notFound' },
      'referred',
      ['company-not-in-register'],
      ['activeCompany'],
    ],
    [
      'a register that is down',
      { registerStatus: 'unavailable' },
      'referred',
      ['score-good', 'company-unconfirmed-review'],
      ['activeCompany'],
    ],
    ['large purchases', { amount: 50_001 }, 'referred', ['amount-large'], ['lowerAmount']],
    ['a block (CR-10)', { report: 'blocked' }, 'referred', ['bureau-block'], ['bureauAnswer']],
    [
      'an unknown subject',
      { report: 'unknownSubject' },
      'referred',
      ['bureau-unknown'],
      ['bureauAnswer'],
    ],
    [
      'a bureau that is down (CR-11)',
      { report: 'unavailable' },
      'pending',
      ['bureau-unavailable'],
      ['bureauAnswer'],
    ],
    [
      'two troubles at once (GD-18)',
      { registerStatus: 'bankrupt', score: 10 },
      'referred',
      ['company-bankrupt'],
      ['activeCompany', 'higherScore'],
    ],
  ]
  for (const [what, changes, status, rules, help] of table) {
    it(`${what}: ${status} by ${rules.join(', ')}`, () => {
      const decision = decideCredit(demoPolicy, { ...goodCompany, ...changes })
      expect(decision.status).to.equal(status)
      expect(decision.rules).to.deep.equal(rules)
      expect(decision.changes).to.deep.equal(help)
      expect(decision.policyVersion).to.equal('demo-1')
    })
  }

  it('gives an old company twice its monthly purchases and fourteen days', () => {
    expect(decideCredit(demoPolicy, goodCompany)).to.include({ limit: 10_000, paymentDays: 14 })
  })

  it('gives a young company less, and shorter', () => {
    const young = { ...goodCompany, ageMonths: 3, amount: 40_000 }
    expect(decideCredit(demoPolicy, young)).to.include({ limit: 10_000, paymentDays: 8 })
  })

  it('sends a private person with a low score to a person, never to prepayment (GD-16)', () => {
    const decision = decideCredit(demoPolicy, { ...goodPerson, score: 5 })
    expect(decision).to.include({ status: 'referred' })
    expect(decision.rules).to.deep.equal(['score-low-person'])
  })

  it('approves a private person with a good score', () => {
    expect(decideCredit(demoPolicy, goodPerson)).to.include({ status: 'approved', limit: 4000 })
  })
})

describe('the credit decision without a bureau', () => {
  const { score: _none, ...known } = goodCompany
  const company: CreditFacts = { ...known, report: 'notAsked' }
  const table: readonly (readonly [
    string,
    Partial<CreditFacts>,
    string,
    string,
    readonly string[],
  ])[] = [
    ['an old company', {}, 'approved', 'company-in-order', []],
    [
      'one with equity and VAT',
      { equity: 'positive', vatRegistered: true },
      'approved',
      'company-sound',
      [],
    ],
    [
      'one with equity, not registered for VAT',
      { equity: 'positive', vatRegistered: false },
      'approved',
      'company-in-order',
      ['vatRegistration'],
    ],
    [
      'negative equity',
      { equity: 'negative', vatRegistered: true },
      'prepayment',
      'equity-negative',
      ['positiveEquity'],
    ],
    [
      'accounts overdue',
      { accountsOverdue: true },
      'referred',
      'accounts-overdue',
      ['accountsFiled'],
    ],
    ['accounts in time', { accountsOverdue: false }, 'approved', 'company-in-order', []],
    [
      'people in charge who are new',
      { rolesChangedMonths: 2 },
      'referred',
      'roles-new',
      ['settledRoles'],
    ],
    ['people who have stayed', { rolesChangedMonths: 3 }, 'approved', 'company-in-order', []],
    ['a young company', { ageMonths: 11 }, 'approved', 'company-young', ['olderCompany']],
    ['a company of unknown age', { ageMonths: undefined }, 'referred', 'no-rule', []],
    [
      'a register that is down',
      { registerStatus: 'unavailable' },
      'referred',
      'no-rule',
      ['activeCompany'],
    ],
    ['a sole trader (GD-16)', { naturalPerson: true }, 'referred', 'no-rule', []],
  ]
  for (const [what, changes, status, rule, help] of table) {
    it(`${what}: ${status} by ${rule}`, () => {
      const decision = decideCredit(ownPolicy, { ...company, ...changes })
      expect(decision.status).to.equal(status)
      expect(decision.rules).to.deep.equal([rule])
      expect(decision.changes).to.deep.equal(help)
    })
  }

  it('a rule that was written for scores approves nobody whose bureau was not asked', () => {
    const decision = decideCredit(policyOf({ when: {}, then: approve }), company)
    expect(decision.rules).to.deep.equal(['rule-0', builtInRules.noScoreReview])
  })
})

describe('the credit decision by any policy', () => {
  it('refers when no rule holds', () => {
    const policy = policyOf({ when: { countries: ['NO'] }, then: approve })
    const decision = decideCredit(policy, goodCompany)
    expect(decision).to.deep.equal({
      status: 'referred',
      rules: ['no-rule'],
      policyVersion: 'test-1',
      changes: [],
    })
  })

  it('takes the first rule that holds', () => {
    const policy = policyOf({ when: {}, then: refer }, { when: {}, then: approve })
    expect(decideCredit(policy, goodCompany).rules).to.deep.equal(['rule-0'])
  })

  it('wants every condition of a rule to hold', () => {
    const policy = policyOf(
      { when: { countries: ['DK'], customerType: 'private' }, then: approve },
      { when: { countries: ['DK'], customerType: 'business' }, then: prepay },
    )
    expect(decideCredit(policy, goodCompany).status).to.equal('prepayment')
  })

  it('rounds a limit to whole hundreds, upwards', () => {
    const limitOf = (amount: number, limitMonths: number) =>
      decideCredit(policyOf({ when: {}, then: { ...approve, limitMonths } }), {
        ...goodCompany,
        amount,
      }).limit
    expect(limitOf(5001, 1)).to.equal(5100)
    expect(limitOf(50, 1)).to.equal(100)
    expect(limitOf(1000, 1.1)).to.equal(1100)
  })

  it('does not call more days better when the limit would be lower', () => {
    const policy = policyOf(
      {
        when: { amountAbove: 1000 },
        then: { ...approve, limitMonths: 1, maxLimit: 1, paymentDays: 1 },
      },
      { when: {}, then: { ...approve, paymentDays: 30 } },
    )
    expect(decideCredit(policy, { ...goodCompany, amount: 1001 }).changes).to.deep.equal([])
  })

  it('never turns a sole trader down, whatever the policy says (GD-16)', () => {
    const decision = decideCredit(policyOf({ when: {}, then: prepay }), {
      ...goodCompany,
      naturalPerson: true,
    })
    expect(decision.status).to.equal('referred')
    expect(decision.rules).to.deep.equal(['rule-0', builtInRules.naturalPersonReview])
  })

  it('takes a block neither for bad credit nor for good (CR-10)', () => {
    for (const then of [prepay, approve]) {
      const decision = decideCredit(policyOf({ when: {}, then }), {
        ...goodCompany,
        report: 'blocked',
      })
      expect(decision.status).to.equal('referred')
      expect(decision.rules).to.deep.equal(['rule-0', builtInRules.bureauBlockReview])
    }
  })

  it('approves without a score only by a rule that is meant for it', () => {
    const unknown: CreditFacts = { ...goodCompany, report: 'unknownSubject', score: undefined }
    const general = decideCredit(policyOf({ when: {}, then: approve }), unknown)
    expect(general.rules).to.deep.equal(['rule-0', builtInRules.noScoreReview])
    const meant = policyOf({ when: { report: 'unknownSubject' }, then: approve })
    expect(decideCredit(meant, unknown).status).to.equal('approved')
  })

  it('CR-11 approves a company that no register has confirmed only by a rule that is meant for it', () => {
    for (const registerStatus of ['unavailable', 'notFound'] as const) {
      const facts: CreditFacts = { ...goodCompany, registerStatus }
      const general = decideCredit(policyOf({ when: {}, then: approve }), facts)
      expect(general.status).to.equal('referred')
      expect(general.rules).to.deep.equal(['rule-0', builtInRules.unconfirmedReview])
      const meant = policyOf({ when: { registerStatus }, then: approve })
      expect(decideCredit(meant, facts).status).to.equal('approved')
    }
  })

  it('refers while the bureau is down where the policy says so (CR-11)', () => {
    const down: CreditFacts = { ...goodCompany, report: 'unavailable' }
    const when = { report: 'unavailable' } as const
    expect(decideCredit(policyOf({ when, then: refer }), down)).to.include({ status: 'referred' })
    expect(decideCredit(policyOf({ when, then: approve }), down)).to.include({ status: 'pending' })
    const elsewhere = policyOf({ when: { ...when, countries: ['NO'] }, then: refer })
    expect(decideCredit(elsewhere, down)).to.include({ status: 'pending' })
  })

  it('ignores a score that came without a report', () => {
    const policy = policyOf({ when: { scoreBelow: 101 }, then: prepay })
    const facts: CreditFacts = { ...goodCompany, report: 'unknownSubject' }
    expect(decideCredit(policy, facts).rules).to.deep.equal([builtInRules.noRule])
  })
})

describe('the credit decision, whatever the policy and the case', () => {
  const always = (holds: (policy: CreditPolicy, facts: CreditFacts) => void) => {
    fc.assert(fc.property(anyPolicy, anyFacts, holds), { numRuns: 2000 })
  }

  it('a natural person is approved, referred or pending, never anything else (GD-16)', () => {
    always((policy, facts) => {
      const { status } = decideCredit(policy, { ...facts, naturalPerson: true })
      expect(status).to.be.oneOf(['approved', 'referred', 'pending'])
    })
  })

  it('a bureau that is down means neither credit nor refusal (CR-11)', () => {
    always((policy, facts) => {
      const { status } = decideCredit(policy, { ...facts, report: 'unavailable' })
      expect(status).to.be.oneOf(['pending', 'referred'])
    })
  })

  it('a block is never a refusal (CR-10)', () => {
    always((policy, facts) => {
      const { status } = decideCredit(policy, { ...facts, report: 'blocked' })
      expect(status).to.equal('referred')
    })
  })

  it('the decision names the rules that fired and the version (GD-18)', () => {
    always((policy, facts) => {
      const known = [...policy.rules.map(({ id }) => id), ...Object.values(builtInRules)]
      const decision = decideCredit(policy, facts)
      expect(decision.rules).to.not.be.empty
      expect(known).to.include.members([...decision.rules])
      expect(creditChanges).to.include.members([...decision.changes])
      expect(decision.policyVersion).to.equal('test-1')
    })
  })

  it("a limit is a whole number of at most the rule's own limit, and only with an approval", () => {
    always((policy, facts) => {
      const { status, limit, paymentDays } = decideCredit(policy, facts)
      expect(limit !== undefined && paymentDays !== undefined).to.equal(status === 'approved')
      if (limit === undefined) return
      expect(Number.isInteger(limit)).to.equal(true)
      expect(limit).to.be.within(0, 500_000)
    })
  })
})
