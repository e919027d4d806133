import { expect } from 'chai'
import fc from 'fast-check'
import {
  issuedCode,
  newCode,
  readCode,
  tryCode,
  type IssuedCode,
} from '../../../onboarding/messaging/one-time-code.ts'

const minute = 60_000

describe('one-time code (SM-08)', () => {
  it('has six digits, also where the number is small', () => {
    expect(newCode(() => Uint8Array.of(0, 0, 0, 7))).to.equal('000007')
    expect(newCode(() => Uint8Array.of(0, 15, 66, 63))).to.equal('999999')
  })

  it('draws again where some codes would be likelier than others', () => {
    const draws = [Uint8Array.of(255, 255, 255, 255), Uint8Array.of(0, 0, 0, 1)]
    expect(newCode(() => draws.shift() ?? Uint8Array.of())).to.equal('000001')
    expect(newCode(() => Uint8Array.of())).to.equal('000000')
  })

  it('is read with spaces, hyphens and wide digits', () => {
    for (const text of ['482913', '482 913', ' 482-913 ', '4 8 2 9 1 3', '４８２９１３']) {
      expect(readCode(text), text).to.equal('482913')
    }
    for (const text of ['48291', '4829131', 'code 482913', '']) {
      expect(readCode(text), text).to.equal(undefined)
    }
  })

  it('holds for less than ten minutes', () => {
    const code = issuedCode('d', 0)
    const at = (now: number) => tryCode(code, { same: true, key: 'k', now }).result
    expect(at(10 * minute - 1)).to.equal('right')
    expect(at(10 * minute)).to.equal('void')
  })

  it('is used once; the turn that used it may be repeated', () => {
    const { code } = tryCode(issuedCode('d', 0), { same: true, key: 'a', now: 1 })
    expect(tryCode(code, { same: true, key: 'a', now: 2 }).result).to.equal('right')
    expect(tryCode(code, { same: true, key: 'b', now: 2 }).result).to.equal('void')
  })

  it('a wrong try that is delivered twice counts once', () => {
    const { code } = tryCode(issuedCode('d', 0), { same: false, key: 'a', now: 1 })
    const again = tryCode(code, { same: false, key: 'a', now: 2 })
    expect(again).to.deep.equal({ result: 'wrong', code })
    expect(code.triesLeft).to.equal(4)
  })

  it('takes five tries and one use at most, in whatever order and however late', () => {
    const attempt = fc.record({
      same: fc.boolean(),
      key: fc.string({ minLength: 1, maxLength: 3 }),
      after: fc.integer({ min: 0, max: 3 * minute }),
    })
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 30 }), (attempts) => {
        let code: IssuedCode = issuedCode('d', 0)
        let now = 0
        let wrong = 0
        const winners = new Set<string>()
        for (const { same, key, after } of attempts) {
          now += after
          const verdict = tryCode(code, { same, key, now })
          if (verdict.result === 'right') winners.add(key)
          if (verdict.result === 'wrong' && verdict.code !== code) wrong += 1
          if (verdict.result === 'right' && verdict.code !== code)
            expect(now).to.be.below(10 * minute)
          code = verdict.code
        }
        expect(winners.size).to.be.at.most(1)
        expect(wrong).to.be.at.most(5)
      }),
    )
  })
})
