import type { IncomingMessage } from 'node:http'
import { expect } from 'chai'
import { clientAddress } from '../../bots/client-address.ts'
import { errorFields } from '../../bots/error-fields.ts'
import { createRateLimit } from '../../bots/rate-limit.ts'
import { OnboardingError } from '../../onboarding/errors.ts'

describe('the rate limit', () => {
  it('lets a burst through, then a steady trickle, for each address alone', () => {
    let now = 0
    const limit = createRateLimit({ burst: 3, perSecond: 1, now: () => now })
    expect([1, 2, 3, 4].map(() => limit.take('a'))).to.deep.equal([0, 0, 0, 1])
    expect(limit.take('b')).to.equal(0)
    now = 1000
    expect([limit.take('a'), limit.take('a')]).to.deep.equal([0, 1])
    now = 60_000
    expect([1, 2, 3, 4].map(() => limit.take('a'))).to.deep.equal([0, 0, 0, 1])
  })

  it('does not grow for ever under a flood, and forgets the oldest first', () => {
    const limit = createRateLimit({ burst: 1, perSecond: 0.001, now: () => 0 })
    expect(limit.take('first')).to.equal(0)
    for (let address = 0; address < 10_000; address += 1) limit.take(`address ${address}`)
    expect(limit.take('address 9999')).to.be.greaterThan(0)
    expect(limit.take('first')).to.equal(0)
  })

  it('forgets whoever has been quiet', () => {
    let now = 0
    const limit = createRateLimit({ burst: 1, perSecond: 1, now: () => now })
    for (let address = 0; address < 10_000; address += 1) limit.take(`address ${address}`)
    now = 5000
    expect(limit.take('late')).to.equal(0)
    expect(limit.take('late')).to.equal(1)
  })
})

describe('the address of a caller', () => {
  const request = (forwarded?: string | string[]): IncomingMessage =>
    ({
      socket: { remoteAddress: '10.0.0.1' },
      headers: { 'x-forwarded-for': forwarded },
    }) as unknown as IncomingMessage

  it('is the socket’s, whatever the caller claims, when no balancer is in front', () => {
    expect(clientAddress(request('1.2.3.4'), false)).to.equal('10.0.0.1')
  })

  it('is what the balancer saw, not what the caller put before it', () => {
    expect(clientAddress(request('6.6.6.6, 1.2.3.4:5678'), true)).to.equal('1.2.3.4')
    expect(clientAddress(request(['6.6.6.6', '2001:db8::1']), true)).to.equal('2001:db8::1')
    expect(clientAddress(request(), true)).to.equal('10.0.0.1')
  })
})

describe('what of an error is logged', () => {
  it('is its kind, code and place, never the words of others', () => {
    const cause = Object.assign(new TypeError('name is Hans Hansen'), { code: 'ECONNRESET' })
    const fields = errorFields(new OnboardingError('storage.unavailable', 'no answer', cause))
    expect(fields).to.deep.include({
      error: 'OnboardingError',
      code: 'storage.unavailable',
      message: 'storage.unavailable: no answer',
    })
    expect(fields['cause']).to.include({ error: 'TypeError', code: 'ECONNRESET' })
    expect(JSON.stringify(fields)).not.to.contain('Hansen')
  })

  it('holds even for what is no error', () => {
    expect(errorFields('Hans Hansen')).to.deep.equal({ error: 'string' })
  })
})
