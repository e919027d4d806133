import { expect } from 'chai'
import { deliveryProblems, deliverySchema } from '../../onboarding/receivers.ts'

const url = 'https://crm.example/hooks'
const read = (...endpoints: readonly object[]) => deliverySchema.parse(endpoints)
const isPrivate = (hostname: string): boolean => hostname === '10.0.0.1'
const production = { production: true, isPrivate, secrets: ['crm'] }

describe('the endpoints of a profile', () => {
  it('get every event and have a secret of their own name, unless they say otherwise', () => {
    const [endpoint] = read({ id: 'crm', url })
    expect(endpoint?.events).to.include.members(['customer.created', 'customer.erased'])
    expect(deliveryProblems(read({ id: 'crm', url }), production)).to.deep.equal([])
    expect(deliveryProblems(read({ id: 'erp', url, secret: 'crm' }), production)).to.deep.equal([])
    expect(deliverySchema.parse(undefined)).to.deep.equal([])
  })

  it('are refused without a secret, twice, and without https in production; never with the address', () => {
    const problems = deliveryProblems(
      read({ id: 'crm', url: 'http://crm.example?key=1' }, { id: 'crm', url, secret: 'other' }),
      production,
    )
    expect(problems).to.deep.equal([
      'delivery.crm: url must be https in production',
      'delivery: two endpoints have the id "crm"',
      'delivery.crm: WEBHOOK_SECRETS has no secret "other"',
    ])
    const local = { ...production, production: false }
    expect(deliveryProblems(read({ id: 'crm', url: 'http://10.0.0.1' }), local)).to.deep.equal([])
  })

  it('are refused in production where only this machine or its network can reach them', () => {
    const problems = deliveryProblems(
      read({ id: 'crm', url: 'https://10.0.0.1/hooks' }),
      production,
    )
    expect(problems).to.deep.equal(['delivery.crm: url must be public in production'])
  })
})
