import { randomBytes } from 'node:crypto'
import { expect } from 'chai'
import type { TransferRequest } from '../../../onboarding/messaging/transfers.ts'
import { DocumentTransfers } from '../../../services/messages/transfers.ts'
import { createThrottles } from '../../../services/messages/throttles.ts'
import type { Stores } from '../../../services/records/create-stores.ts'
import { implementations, type TestClock } from '../../contracts/make-stores.ts'

const hour = 60 * 60 * 1000

const request: TransferRequest = {
  purpose: 'continue',
  caseId: 'case-1',
  conversation: 'webchat:1',
  kind: 'link',
  key: 'a',
}

function transfersOn({ documents }: Stores, clock: TestClock): DocumentTransfers {
  const now = () => clock.now
  return new DocumentTransfers({
    documents,
    throttles: createThrottles(documents, now),
    secret: 'secret of the tests',
    randomBytes: (count) => randomBytes(count),
    now,
  })
}

for (const [name, make] of Object.entries(implementations)) {
  describe(`ways into a case on stores ${name}`, () => {
    let clock: TestClock
    let transfers: DocumentTransfers
    let others: DocumentTransfers

    beforeEach(async () => {
      const made = await make()
      clock = made.clock
      transfers = transfersOn(made.stores, clock)
      others = transfersOn(made.stores, clock)
    })

    async function opened(part: Partial<TransferRequest> = {}): Promise<string> {
      const opening = await transfers.open({ ...request, ...part })
      return opening.outcome === 'opened' ? opening.secret : expect.fail(opening.outcome)
    }

    it('CH-07: what one instance opens, another finds, and only by its secret', async () => {
      const secret = await opened()
      expect(await others.find(secret, 'webchat:2')).to.include({ conversation: 'webchat:1' })
      expect(await others.find(`${secret}x`, 'webchat:2')).to.equal(undefined)
    })

    it('CH-07: of many that use it at once one does; it may come back, the others may not', async () => {
      const secret = await opened()
      const { id } = (await transfers.find(secret, 'webchat:2')) ?? expect.fail('not found')
      const users = ['webchat:2', 'webchat:3', 'webchat:4', 'webchat:5']
      const uses = await Promise.all(
        users.map((user, index) => (index % 2 === 0 ? transfers : others).use(id, user)),
      )
      expect(uses.filter(Boolean)).to.have.length(1)
      const winner = users[uses.indexOf(true)] ?? ''
      expect(await transfers.use(id, winner)).to.equal(true)
      expect(await others.find(secret, winner)).to.include({ id })
      expect(await others.find(secret, 'webchat:6')).to.equal(undefined)
    })

    it('CH-07: a link is over after its time', async () => {
      const secret = await opened()
      clock.now = new Date(clock.now.getTime() + hour)
      expect(await others.find(secret, 'webchat:2')).to.equal(undefined)
    })

    it('guessing comes to an end, for whoever guesses', async () => {
      const secret = await opened({ kind: 'code' })
      for (let guess = 0; guess < 10; guess += 1) await transfers.find(`WRONG${guess}`, 'webchat:2')
      expect(await others.find(secret, 'webchat:2')).to.equal(undefined)
      expect(await others.find(secret, 'webchat:3')).to.include({ conversation: 'webchat:1' })
    })
  })
}
