import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import fc from 'fast-check'
import { parse } from 'yaml'
import { nationalNumberPolicy } from '../../../onboarding/credit/national-number-policy.ts'
import { profileSchema } from '../../../onboarding/profile.ts'
import { countryCodes, customerTypes, payments } from '../../../onboarding/vocabulary.ts'

const { nationalNumbers } = profileSchema.parse(
  parse(readFileSync('deployment/profiles/demo.yaml', 'utf8')),
)

/** The demo profile, in full: every combination that is not here is forbidden. */
const asked = [
  'SE private invoice 0',
  'SE private invoice 10000',
  'SE private invoice 10001',
  'NO private invoice 10001',
]

describe('whether a national number may be asked for (ID-01)', () => {
  for (const country of countryCodes) {
    for (const customerType of customerTypes) {
      for (const payment of payments) {
        for (const amount of [0, 10_000, 10_001]) {
          const facts = { country, customerType, payment, amount }
          const name = Object.values(facts).join(' ')
          const expected = asked.includes(name) ? 'justified' : 'forbidden'
          it(`${name}: ${expected}`, () => {
            expect(nationalNumberPolicy(nationalNumbers, facts)).to.equal(expected)
          })
        }
      }
    }
  }

  const danish = { country: 'DK', customerType: 'private', payment: 'invoice' } as const

  it('the first row that matches decides', () => {
    const rows = [
      { ...danish, amountAbove: 5000, ask: 'consent' },
      { ...danish, ask: 'forbidden' },
    ] as const
    expect(nationalNumberPolicy([...rows], { ...danish, amount: 5001 })).to.equal('consent')
    expect(nationalNumberPolicy([...rows], { ...danish, amount: 5000 })).to.equal('forbidden')
  })

  const anyRow = fc.record({
    country: fc.constantFrom(...countryCodes),
    customerType: fc.constantFrom(...customerTypes),
    payment: fc.constantFrom(...payments),
    ask: fc.constantFrom('forbidden' as const, 'consent' as const, 'justified' as const),
  })

  it('is never asked without credit, whatever the table says (CR-01)', () => {
    fc.assert(
      fc.property(fc.array(anyRow), anyRow, fc.nat(), (rows, { country, customerType }, amount) => {
        const facts = { country, customerType, payment: 'prepayment', amount } as const
        expect(nationalNumberPolicy(rows, facts)).to.equal('forbidden')
      }),
    )
  })

  it('is forbidden without a table', () => {
    expect(nationalNumberPolicy([], { ...danish, amount: 1 })).to.equal('forbidden')
  })
})
