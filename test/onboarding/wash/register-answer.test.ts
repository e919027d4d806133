import { expect } from 'chai'
import { withRegisterAnswer } from '../../../onboarding/wash/register-answer.ts'
import { newWashState } from '../../../onboarding/wash/wash-state.ts'
import { company, daysAgo, now, person, register, said } from './wash-record.ts'

const at = now.toISOString()
const moved = { street: 'Nørregade 7', postalCode: '1165', city: 'København K', country: 'DK' }

describe('what a register says of a customer that is there already', () => {
  it('GD-07 values that agree are verified as of today, and stay their speaker’s', () => {
    const washed = withRegisterAnswer(company(40), newWashState, { lookup: register() })
    expect(washed?.record.provenance['company.name']).to.deep.equal(
      said(40, { verification: 'register', sourceId: 'cvr', checkedAt: at }),
    )
    expect(washed).to.deep.include({ finds: [], reasons: [], missing: false })
    expect(washed?.record.status).to.equal('complete')
  })

  it('DQ-09 values that differ are proposals with source, time and what is owed to the register', () => {
    const attribution = { text: 'Contains data', licence: 'NLOD', url: 'https://register.example' }
    const before = company(40)
    const lookup = register({ name: 'Polarlys ApS', address: moved, legalForm: 'A/S' })
    const washed = withRegisterAnswer(before, newWashState, { lookup, attribution })
    const from = { kind: 'register', sourceId: 'cvr', at, attribution }
    expect(washed?.finds).to.deep.equal([
      { ...from, key: 'company.name', value: 'Polarlys ApS' },
      { ...from, key: 'company.legalForm', value: 'A/S' },
      { ...from, key: 'company.address', value: moved },
    ])
    expect(washed?.record.company).to.deep.equal(before.company)
    expect(washed?.record.provenance['company.name']).to.deep.equal(said(40))
    expect(washed?.reasons).to.deep.equal([])
  })

  it('DQ-05 another way of writing the same is no difference', () => {
    const address = {
      street: 'vestergade 3, 2.tv',
      postalCode: '8000',
      city: 'Århus C',
      country: 'DK',
    }
    const lookup = register({ name: 'NORDLYS', address })
    expect(withRegisterAnswer(company(40), newWashState, { lookup })?.finds).to.deep.equal([])
  })

  it('what the customer has kept against the register is not proposed again; something new is', () => {
    const kept = said(40, { verification: 'differs', stated: 'Polarlys ApS' })
    const record = company(40)
    const provenance = { ...record.provenance, 'company.name': kept }
    const told = (name: string) =>
      withRegisterAnswer({ ...record, provenance }, newWashState, { lookup: register({ name }) })
    expect(told('Polarlys ApS')?.finds).to.deep.equal([])
    expect(told('Sydlys ApS')?.finds.map(({ value }) => value)).to.deep.equal(['Sydlys ApS'])
  })

  it('a difference that is none any more is settled, and nobody has to look at it', () => {
    const kept = said(40, {
      verification: 'differs',
      stated: 'Polarlys ApS',
      statedBy: { source: 'register', at: daysAgo(40) },
      reason: 'brugt navn',
    })
    const record = company(40, { status: 'in-review', reviewReasons: ['differs:company.name'] })
    const provenance = { ...record.provenance, 'company.name': kept }
    const washed = withRegisterAnswer({ ...record, provenance }, newWashState, {
      lookup: register(),
    })
    expect(washed?.record.status).to.equal('complete')
    expect(washed?.record.provenance['company.name']).to.not.have.any.keys(
      'stated',
      'statedBy',
      'reason',
    )
  })

  it('a value that no reader knows is put before a person instead of the customer', () => {
    const address = { street: '', postalCode: '80', city: 'Aarhus', country: 'DK' }
    const lookup = register({ address: { ...address, street: 'Postboks' } })
    const washed = withRegisterAnswer(company(40), newWashState, { lookup })
    expect(washed?.finds).to.deep.equal([])
    expect(washed?.reasons).to.deep.equal(['differs:company.address'])
    expect(washed?.record.provenance['company.address']).to.deep.include({
      verification: 'differs',
      statedBy: { source: 'register', sourceId: 'cvr', at },
    })
    const again = withRegisterAnswer(washed?.record ?? company(1), newWashState, { lookup })
    expect(again?.reasons).to.deep.equal([])
  })

  it('a value whose source nobody knows is left so', () => {
    const record = { ...company(40), provenance: {} }
    expect(
      withRegisterAnswer(record, newWashState, { lookup: register() })?.record.provenance,
    ).to.deep.equal({})
    const lookup = register({
      address: { street: 'Postboks', postalCode: '80', city: 'Aarhus', country: 'DK' },
    })
    const washed = withRegisterAnswer(record, newWashState, { lookup })
    expect(washed?.record.provenance).to.deep.equal({})
    expect(washed?.reasons).to.deep.equal(['differs:company.address'])
  })

  it('DQ-08 a company that was closed is for a person, once; one that is open again is only noted', () => {
    for (const status of ['dissolved', 'bankrupt', 'windingUp'] as const) {
      const washed = withRegisterAnswer(company(40), newWashState, { lookup: register({ status }) })
      expect(washed?.reasons).to.deep.equal([`company-${status}`])
      expect(washed?.record).to.deep.include({ status: 'in-review' })
      expect(washed?.record.company?.status).to.equal(status)
      const later = { ...(washed?.record ?? company(1)), status: 'complete' as const }
      const again = withRegisterAnswer(later, newWashState, { lookup: register({ status }) })
      expect(again?.reasons).to.deep.equal([])
      const open = withRegisterAnswer(later, newWashState, { lookup: register() })
      expect([open?.reasons, open?.record.company?.status]).to.deep.equal([[], 'active'])
    }
  })

  it('a company of which nobody knew how it stands is no news while it is there', () => {
    const record = company(40)
    const { status: _unknown, ...known } = record.company ?? { status: 'active' }
    const imported = { ...record, company: known } as typeof record
    const washed = withRegisterAnswer(imported, newWashState, { lookup: register() })
    expect(washed?.record.company).to.deep.equal(known)
    const gone = withRegisterAnswer(imported, newWashState, {
      lookup: register({ status: 'dissolved' }),
    })
    expect(gone?.record.company?.status).to.equal('dissolved')
  })

  it('DQ-08 a number that is not there, or is another company’s by now, is for a person, once', () => {
    const notFound = { outcome: 'notFound', sourceId: 'cvr', fetchedAt: at } as const
    for (const lookup of [notFound, register({ number: '92002845' })]) {
      const washed = withRegisterAnswer(company(40), newWashState, { lookup })
      expect(washed).to.deep.include({ reasons: ['not-in-register'], missing: true, finds: [] })
      expect(washed?.record.status).to.equal('in-review')
      const again = withRegisterAnswer(company(40), { finds: [], missing: true }, { lookup })
      expect(again).to.deep.include({ reasons: [], missing: true })
      expect(again?.record.status).to.equal('complete')
    }
  })

  it('DQ-12 an address that the register withholds is neither shown nor missed', () => {
    const { company: found, ...answer } = register() as Extract<
      ReturnType<typeof register>,
      { outcome: 'found' }
    >
    const { address: _withheld, ...rest } = found
    const lookup = { ...answer, company: rest }
    const before = company(40)
    const washed = withRegisterAnswer(before, newWashState, { lookup })
    expect(washed?.finds).to.deep.equal([])
    expect(washed?.record.company?.address).to.deep.equal(before.company?.address)
    expect(washed?.record.provenance['company.address']).to.deep.equal(said(40))
  })

  it('DQ-13 protection against advertising stands at once', () => {
    const lookup = register({ advertisingProtected: true })
    const washed = withRegisterAnswer(company(40), newWashState, { lookup })
    expect(washed?.record.company?.advertisingProtected).to.equal(true)
  })

  it('a silent register says nothing, and a private person is in none', () => {
    const silent = { outcome: 'unavailable', sourceId: 'cvr' } as const
    expect(withRegisterAnswer(company(40), newWashState, { lookup: silent })).to.equal(undefined)
    expect(withRegisterAnswer(person(40), newWashState, { lookup: register() })).to.equal(undefined)
  })
})
