import { expect } from 'chai'
import type { CreditOutcome } from '../../../onboarding/record.ts'
import type { ContactStatus } from '../../../onboarding/messaging/contact-point.ts'
import { mostRisk, riskOf } from '../../../onboarding/wash/risk.ts'
import { company, limits, now, person, said } from './wash-record.ts'

const works = { 'contact.phone': 'works', 'contact.email': 'unknown' } as const

const credit = (more: Partial<CreditOutcome>): CreditOutcome => ({
  status: 'approved',
  rules: [],
  policyVersion: '1',
  routineVersion: '1',
  at: now.toISOString(),
  amount: 5000,
  ...more,
})

interface Facts {
  readonly record?: ReturnType<typeof company>
  readonly contacts?: Readonly<Record<string, ContactStatus>>
  readonly changed?: boolean
}

const risk = ({ record = company(1), contacts = works, changed = false }: Facts = {}) =>
  riskOf({ record, contacts, changed, limits, now })

describe('DQ-09 who is washed first', () => {
  const prepaid = company(1, { payment: 'prepayment' })

  it('nobody who can be reached, pays in advance, and was checked yesterday', () => {
    expect(risk({ record: prepaid })).to.equal(0)
  })

  const rows: readonly (readonly [string, Readonly<Record<string, ContactStatus>>, number])[] = [
    ['nothing arrives', { 'contact.phone': 'not-mine', 'contact.email': 'undeliverable' }, 400],
    ['there is nothing left', {}, 400],
    [
      'the mail does not arrive',
      { 'contact.phone': 'works', 'contact.email': 'undeliverable' },
      200,
    ],
    ['texts are doubtful', { 'contact.phone': 'suspect', 'contact.email': 'works' }, 100],
    ['the mail is looked at', { 'contact.phone': 'works', 'contact.email': 'review' }, 100],
  ]
  for (const [what, contacts, points] of rows) {
    it(`${what}: ${points}`, () => {
      expect(risk({ record: prepaid, contacts })).to.equal(points)
    })
  }

  it('the more money is at stake, the sooner: by the limit, else by what was expected', () => {
    const limitsOf = [600_000, 100_000, 60_000, 10_000, 9999]
    const points = limitsOf.map((limit) =>
      risk({ record: company(1, { credit: credit({ limit }) }) }),
    )
    expect(points).to.deep.equal([250, 200, 150, 100, 50])
    expect(risk({ record: company(1, { credit: credit({ amount: 20_000 }) }) })).to.equal(100)
    expect(risk()).to.equal(50)
  })

  it('a change that the register told of: 150', () => {
    expect(risk({ record: prepaid, changed: true })).to.equal(150)
  })

  it('the older, the sooner; a company twice as much as a phone number, what was never verified most', () => {
    const aged = (days: number) => risk({ record: company(days, { payment: 'prepayment' }) })
    expect([29, 31, 70, 130].map(aged)).to.deep.equal([0, 20, 60, 100])
    const mailOnly = { 'contact.email': said(400) }
    expect(risk({ record: { ...prepaid, provenance: mailOnly } })).to.equal(10)
    const never = { 'contact.phone': said(1, { source: 'import' }) }
    expect(risk({ record: { ...prepaid, provenance: never } })).to.equal(50)
    expect(risk({ record: person(400), contacts: works })).to.equal(10)
  })

  it('nobody has more than there is room for', () => {
    const record = company(999, { credit: credit({ limit: 9e9 }) })
    expect(risk({ record, contacts: {}, changed: true })).to.equal(900)
    expect(mostRisk).to.be.greaterThan(900)
  })
})
