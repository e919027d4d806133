import { expect } from 'chai'
import { buildRecord } from '../../onboarding/build-record.ts'
import { newCase, type CompanyFacts } from '../../onboarding/case-state.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { demoProfile } from '../support/conversation.ts'

const at = '2026-11-23T10:00:00.000Z'
const asked = '2026-11-23T10:00:01.000Z'
const nlod = { text: 'Inneholder data …', licence: 'NLOD 2.0', url: 'https://data.norge.no/nlod' }

function recordWith(facts: Partial<CompanyFacts>, number = '12345674'): CustomerRecord {
  const answers = Object.fromEntries(
    Object.entries({ country: 'DK', customerType: 'business', 'company.number': number }).map(
      ([key, value]) => [
        key,
        { value, source: 'customer', channel: 'webchat', at, verification: 'checked' } as const,
      ],
    ),
  )
  const start = {
    caseId: 'case-1',
    conversation: 'webchat:1',
    reference: 'BCDF-2345',
    language: 'da',
    channel: 'webchat',
    at,
    definition: 'd1',
  } as const
  const company = {
    outcome: 'found',
    sourceId: 'brreg',
    fetchedAt: at,
    number: '12345674',
    ...facts,
  } as const
  return buildRecord(
    { ...newCase(start), answers, company },
    {
      profile: demoProfile,
      createdAt: at,
      demo: [],
      attributionOf: (sourceId) => (sourceId === 'brreg' ? nlod : undefined),
    },
  )
}

const vatIn = ({ company, provenance }: CustomerRecord) => [company?.vat, provenance['company.vat']]
const vies = { sourceId: 'vies', fetchedAt: asked } as const
const base = { source: 'register', channel: 'webchat' } as const

describe('what the record says of a VAT registration', () => {
  for (const [outcome, registered] of [
    ['registered', true],
    ['notRegistered', false],
  ] as const) {
    it(`${outcome}: the number that follows from the company’s, who said so and when`, () => {
      const record = recordWith({
        vat: { outcome, ...vies },
        signals: { vatRegistered: registered },
      })
      expect(vatIn(record)).to.deep.equal([
        { number: 'DK12345674', registered },
        { ...base, sourceId: 'vies', at: asked, verification: 'register' },
      ])
    })
  }

  it('DQ-01 said by the register itself: its own name, and what its owner wants said', () => {
    expect(vatIn(recordWith({ signals: { vatRegistered: true } }))).to.deep.equal([
      { number: 'DK12345674', registered: true },
      { ...base, sourceId: 'brreg', at, verification: 'register', attribution: nlod },
    ])
  })

  it('nobody answered: to be checked later, and nothing is made up', () => {
    const record = recordWith({ vat: { outcome: 'unavailable', sourceId: 'vies' } })
    expect(vatIn(record)).to.deep.equal([
      undefined,
      { ...base, sourceId: 'vies', at, verification: 'pending' },
    ])
    expect(record.status).to.equal('complete')
  })

  it('nothing where nobody was asked, of another company, or of a number that is not public', () => {
    const nothing = [undefined, undefined]
    expect(vatIn(recordWith({}))).to.deep.equal(nothing)
    const signals = { vatRegistered: true }
    expect(vatIn(recordWith({ signals, number: '99012439' }))).to.deep.equal(nothing)
    const masked = '••••••-••••'
    expect(vatIn(recordWith({ signals, number: masked }, masked))).to.deep.equal(nothing)
  })
})
