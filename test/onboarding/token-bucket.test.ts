import { expect } from 'chai'
import { fullAfter, refilled, secondsToWait } from '../../onboarding/token-bucket.ts'

const allowance = { burst: 10, perSecond: 2 }

describe('an allowance', () => {
  it('fills up again by the second, and never over the brim', () => {
    expect(refilled({ tokens: 0, at: 0 }, 1500, allowance)).to.deep.equal({ tokens: 3, at: 1500 })
    expect(refilled({ tokens: 9, at: 0 }, 60_000, allowance).tokens).to.equal(10)
    expect(fullAfter(allowance)).to.equal(5000)
  })

  it('loses nothing to the clock of a machine that is ahead', () => {
    expect(refilled({ tokens: 4, at: 5000 }, 1000, allowance)).to.deep.equal({
      tokens: 4,
      at: 1000,
    })
  })

  it('says how long to wait: whole seconds, rounded up', () => {
    expect(secondsToWait({ tokens: 1, at: 0 }, allowance)).to.equal(0)
    expect(secondsToWait({ tokens: 0.9, at: 0 }, allowance)).to.equal(1)
    expect(secondsToWait({ tokens: -3, at: 0 }, allowance)).to.equal(2)
  })
})
