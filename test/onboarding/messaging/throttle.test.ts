import { expect } from 'chai'
import fc from 'fast-check'
import { admit, type ThrottleEntry } from '../../../onboarding/messaging/throttle.ts'

const rule = { gap: 30_000, most: 5, within: 3_600_000 }

describe('throttle (SM-08)', () => {
  it('lets the first through, and the next half a minute later', () => {
    const first = admit([], { at: 0, key: 'a' }, rule)
    expect(first).to.deep.equal({ admitted: true, entries: [{ at: 0, key: 'a' }] })
    const entries = [{ at: 0, key: 'a' }]
    expect(admit(entries, { at: 29_000, key: 'b' }, rule)).to.deep.equal({
      admitted: false,
      seconds: 1,
    })
    expect(admit(entries, { at: 30_000, key: 'b' }, rule).admitted).to.equal(true)
  })

  it('does not count the same wish again', () => {
    const entries = [{ at: 0, key: 'a' }]
    expect(admit(entries, { at: 5, key: 'a' }, rule)).to.deep.equal({ admitted: true, entries })
  })

  it('tells when the oldest of five is an hour old', () => {
    const entries = [0, 1, 2, 3, 4].map((n) => ({ at: n * 60_000, key: String(n) }))
    const refused = admit(entries, { at: 600_000, key: 'x' }, rule)
    expect(refused).to.deep.equal({ admitted: false, seconds: 3000 })
    expect(admit(entries, { at: 3_600_000, key: 'x' }, rule).admitted).to.equal(true)
  })

  it('never admits more than the rule in any window, whatever the times are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200_000 }), { maxLength: 60 }), (steps) => {
        let at = 0
        let entries: readonly ThrottleEntry[] = []
        const admitted: number[] = []
        steps.forEach((step, index) => {
          at += step
          const result = admit(entries, { at, key: String(index) }, rule)
          if (!result.admitted) return
          entries = result.entries
          admitted.push(at)
        })
        for (const [index, time] of admitted.entries()) {
          const window = admitted.filter((other) => other >= time && other < time + rule.within)
          expect(window.length).to.be.at.most(rule.most)
          const next = admitted[index + 1]
          if (next !== undefined) expect(next - time).to.be.at.least(rule.gap)
        }
      }),
    )
  })
})
