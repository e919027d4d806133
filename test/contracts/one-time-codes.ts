import { expect } from 'chai'
import type {
  CodeRequest,
  OneTimeCodes,
  QuietCodeRequest,
} from '../../onboarding/messaging/one-time-codes.ts'

/** Codes on stores of their own, with a clock that the test moves; text messages arrive. */
export interface CodesUnderTest {
  readonly codes: OneTimeCodes
  /** Milliseconds. */
  readonly later: (milliseconds: number) => void
  /** The code in the last message. */
  readonly code: () => string
  /** Text messages so far. */
  readonly sent: () => number
  /** What was handed over without waiting is done: for the wish of this case. */
  readonly settled: (caseId: string) => Promise<void>
}

const second = 1000
const minute = 60 * second

/** What customers may rely on, whoever makes and sends the codes. */
export function oneTimeCodesContract(name: string, make: () => CodesUnderTest): void {
  let keys = 0
  const wish = (part: Partial<CodeRequest> = {}): CodeRequest => ({
    caseId: 'case-1',
    kind: 'sms',
    to: '+4520123456',
    language: 'da',
    key: `key ${(keys += 1)}`,
    ...part,
  })
  const quiet = (part: Partial<QuietCodeRequest> = {}): QuietCodeRequest => ({
    ...wish({ caseId: 'session-1' }),
    claimed: '+4520123456',
    decoy: false,
    ...part,
  })

  function prepare() {
    const subject = make()
    const { codes } = subject
    return {
      ...subject,
      issue: (part: Partial<CodeRequest> = {}) => codes.issue(wish(part)),
      check: (code: string, part: { caseId?: string; key?: string } = {}) =>
        codes.check({ caseId: 'case-1', code, key: `try ${(keys += 1)}`, ...part }),
      wrong: () => (subject.code() === '000000' ? '000001' : '000000'),
    }
  }

  describe(`${name} as one-time codes (SM-08)`, () => {
    it('let in who reads the message, once', async () => {
      const { issue, check, code, wrong } = prepare()
      expect(await issue()).to.deep.equal({
        outcome: 'sent',
        expiresAt: '2026-11-22T10:10:00.000Z',
      })
      expect(await check(wrong())).to.equal('wrong')
      expect(await check(`${code().slice(0, 3)} ${code().slice(3)}`)).to.equal('right')
      expect(await check(code())).to.equal('void')
    })

    it('are of their case only', async () => {
      const { issue, check, code } = prepare()
      await issue()
      expect(await check(code(), { caseId: 'case-2' })).to.equal('void')
    })

    it('are void after five wrong tries, and what is no code costs none', async () => {
      const { issue, check, code, wrong } = prepare()
      await issue()
      for (let n = 0; n < 9; n += 1) expect(await check('hvad?')).to.equal('wrong')
      for (let n = 0; n < 5; n += 1) expect(await check(wrong())).to.equal('wrong')
      expect(await check(code())).to.equal('void')
    })

    it('are void after ten minutes', async () => {
      const { issue, check, code, later } = prepare()
      await issue()
      later(10 * minute)
      expect(await check(code())).to.equal('void')
    })

    it('a repeated turn sends nothing and spends nothing twice', async () => {
      const { issue, check, code, sent, wrong } = prepare()
      const before = sent()
      expect(await issue({ key: 'a' })).to.deep.equal(await issue({ key: 'a' }))
      expect(sent() - before).to.equal(1)
      for (let n = 0; n < 6; n += 1) expect(await check(wrong(), { key: 'c' })).to.equal('wrong')
      expect(await check(code(), { key: 'b' })).to.equal('right')
      expect(await check(code(), { key: 'b' })).to.equal('right')
    })

    it('a number gets one every half minute, five an hour', async () => {
      const { issue, later, sent } = prepare()
      await issue()
      const before = sent()
      expect(await issue({ caseId: 'case-2' })).to.deep.equal({ outcome: 'throttled', seconds: 30 })
      expect(sent()).to.equal(before)
      for (let n = 0; n < 4; n += 1) {
        later(30 * second)
        expect((await issue({ caseId: `case-${n}` })).outcome).to.equal('sent')
      }
      later(30 * second)
      expect((await issue({ caseId: 'case-9' })).outcome).to.equal('throttled')
      expect((await issue({ caseId: 'case-9', to: '+4520123457' })).outcome).to.equal('sent')
    })

    it('a case gets ten a day, an address twenty an hour: SMS pumping does not pay', async () => {
      const { issue } = prepare()
      const tries = async (part: (n: number) => Partial<CodeRequest>) => {
        const outcomes: string[] = []
        for (let n = 0; n < 30; n += 1) outcomes.push((await issue(part(n))).outcome)
        return outcomes.filter((outcome) => outcome === 'sent').length
      }
      expect(await tries((n) => ({ to: `+452012${1000 + n}` }))).to.equal(10)
      const address = '192.0.2.7'
      expect(await tries((n) => ({ to: `+452013${1000 + n}`, caseId: `x${n}`, address }))).to.equal(
        20,
      )
    })

    it('SM-11: are throttled by what was said, whether or not it is known', async () => {
      for (const decoy of [true, false]) {
        const { codes } = prepare()
        await codes.issueQuietly(quiet({ decoy }))
        expect(await codes.issueQuietly(quiet({ decoy }))).to.deep.equal({
          outcome: 'throttled',
          seconds: 30,
        })
      }
    })

    it('SM-11: wrong codes are answered the same whether or not anybody is there', async () => {
      const answers = await Promise.all(
        [true, false].map(async (decoy) => {
          const { codes, check } = prepare()
          const issued = await codes.issueQuietly(quiet({ decoy }))
          const said: string[] = []
          // The right code is not known to whoever guesses; a guess out of a million may be right.
          for (let n = 0; n < 7; n += 1) said.push(await check('000000', { caseId: 'session-1' }))
          return [issued, said]
        }),
      )
      expect(answers[0]).to.deep.equal(answers[1])
    })

    it('SM-11: a code that was sent quietly lets in', async () => {
      const { codes, check, code, settled } = prepare()
      await codes.issueQuietly(quiet())
      await settled('session-1')
      expect(await check(code(), { caseId: 'session-1' })).to.equal('right')
    })
  })
}
