import { expect } from 'chai'
import type { CreditLog } from '../../onboarding/stores.ts'
import type { MakeStores } from './make-stores.ts'

const at = '2026-11-22T10:00:00.000Z'
const later = '2026-11-22T10:05:00.000Z'

export function creditLogContract(make: MakeStores): void {
  describe('CreditLog', () => {
    let log: CreditLog

    before(async () => {
      log = (await make()).stores.creditLog
    })

    it('lets one of twenty callers ask the bureau', async () => {
      const results = await Promise.all(Array.from({ length: 20 }, () => log.begin('a', at)))
      expect(results.filter(({ state }) => state === 'begun')).to.have.length(1)
      expect(results.filter(({ state }) => state === 'inFlight')).to.have.length(19)
    })

    it('tells after a crash since when an inquiry has been open', async () => {
      await log.begin('b', at)
      expect(await log.begin('b', later)).to.deep.equal({ state: 'inFlight', since: at })
    })

    it('gives the decision instead of a second inquiry, and keeps the first decision', async () => {
      await log.begin('c', at)
      await log.finish('c', '{"status":"approved"}')
      await log.finish('c', '{"status":"referred"}')
      expect(await log.begin('c', later)).to.deep.equal({
        state: 'finished',
        json: '{"status":"approved"}',
      })
    })

    it('keeps one decision when several arrive at once', async () => {
      await log.begin('d', at)
      await Promise.all([1, 2, 3, 4, 5].map((n) => log.finish('d', `{"n":${n}}`)))
      expect(await log.begin('d', at)).to.have.property('state', 'finished')
    })

    it('GD-23: knows nothing of a case that was erased, and everything of the others', async () => {
      await log.begin('f', at)
      await log.begin('g', at)
      await log.remove('f')
      await log.remove('f')
      expect(await log.begin('f', later)).to.deep.equal({ state: 'begun' })
      expect(await log.begin('g', later)).to.deep.equal({ state: 'inFlight', since: at })
    })

    it('keeps a decision that was never announced', async () => {
      await log.finish('e', '{"n":1}')
      expect(await log.begin('e', at)).to.deep.equal({ state: 'finished', json: '{"n":1}' })
    })
  })
}
