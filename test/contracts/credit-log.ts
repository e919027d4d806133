import { expect } from 'chai'
import type { CreditLogEntry } from '../../onboarding/credit/credit-log.ts'
import type { TableCreditLog } from '../../services/records/credit-log.ts'
import type { MakeStores } from './make-stores.ts'
import { sampleDecision, sampleIntent } from './sample-credit.ts'

const at = '2026-11-22T10:00:00.000Z'
const later = '2026-11-22T10:05:00.000Z'

export function creditLogContract(make: MakeStores): void {
  describe('CreditLog', () => {
    let log: TableCreditLog

    before(async () => {
      log = (await make()).stores.creditLog
    })

    it('lets one of twenty callers ask the bureau', async () => {
      const results = await Promise.all(
        Array.from({ length: 20 }, () => log.begin(sampleIntent('a', at))),
      )
      expect(results.filter(({ state }) => state === 'begun')).to.have.length(1)
      expect(results.filter(({ state }) => state === 'inFlight')).to.have.length(19)
    })

    it('tells after a crash since when an inquiry has been open', async () => {
      await log.begin(sampleIntent('b', at))
      expect(await log.begin(sampleIntent('b', later))).to.deep.equal({
        state: 'inFlight',
        since: at,
      })
    })

    it('gives the decision instead of a second inquiry, and keeps the first decision', async () => {
      await log.begin(sampleIntent('c', at))
      await log.finish('c', sampleDecision())
      await log.finish('c', sampleDecision({ status: 'referred' }))
      expect(await log.begin(sampleIntent('c', later))).to.deep.equal({
        state: 'finished',
        decision: sampleDecision(),
      })
    })

    it('keeps one decision when several arrive at once', async () => {
      await log.begin(sampleIntent('d', at))
      await Promise.all([1, 2, 3, 4, 5].map((n) => log.finish('d', sampleDecision({ limit: n }))))
      expect(await log.begin(sampleIntent('d', at))).to.have.property('state', 'finished')
    })

    it('GD-23: knows nothing of a case that was erased, and everything of the others', async () => {
      await log.begin(sampleIntent('f', at))
      await log.begin(sampleIntent('g', at))
      await log.remove('f')
      await log.remove('f')
      expect(await log.begin(sampleIntent('f', later))).to.deep.equal({ state: 'begun' })
      expect(await log.begin(sampleIntent('g', later))).to.deep.equal({
        state: 'inFlight',
        since: at,
      })
    })

    it('CR-04: gives back who ordered an inquiry, on which grounds, and what it came to', async () => {
      await log.begin(sampleIntent('h', at))
      expect(await log.find('h')).to.deep.equal({ intent: sampleIntent('h', at) })
      await log.finish('h', sampleDecision())
      const entry = { intent: sampleIntent('h', at), decision: sampleDecision() }
      expect(await log.find('h')).to.deep.equal(entry)
      expect(await log.find('nobody')).to.equal(undefined)
    })

    it('CR-04: lists the inquiries of a period, its start in and its end not', async () => {
      const day = (n: number) => `2026-12-${String(n).padStart(2, '0')}T00:00:00.000Z`
      for (let n = 1; n <= 23; n += 1) await log.begin(sampleIntent(`day-${n}`, day(n)))
      const found: CreditLogEntry[] = []
      for await (const page of log.entries({ from: day(2), to: day(22) })) found.push(...page)
      const days = found.map(({ intent }) => intent.at).sort()
      expect(days).to.deep.equal(Array.from({ length: 20 }, (_, index) => day(index + 2)))
    })

    it('keeps a decision that was never announced', async () => {
      await log.finish('e', sampleDecision())
      expect(await log.begin(sampleIntent('e', at))).to.deep.equal({
        state: 'finished',
        decision: sampleDecision(),
      })
    })
  })
}
