import { expect } from 'chai'
import fc from 'fast-check'
import type { CodeRequest, QuietCodeRequest } from '../../../onboarding/messaging/one-time-codes.ts'
import { createMemoryStores } from '../../../services/records/create-stores.ts'
import { memoryTables } from '../../../services/records/memory-table.ts'
import { createTableStores } from '../../../services/records/create-stores.ts'
import { testSecrets, type TestClock } from '../../contracts/make-stores.ts'
import { createContactPoints } from '../../../services/messages/contact-points.ts'
import { MessageQueue } from '../../../services/messages/message-queue.ts'
import { createMessenger } from '../../../services/messages/messenger.ts'
import { createSealer } from '../../../services/records/sealer.ts'
import { oneTimeCodesContract } from '../../contracts/one-time-codes.ts'
import { createMessageHouse, dispatch } from '../../support/message-house.ts'
import { watchedTables } from '../../support/watched-tables.ts'

const second = 1000
const minute = 60 * second

function newHouse() {
  const clock: TestClock = { now: new Date('2026-11-22T10:00:00.000Z') }
  const stores = createMemoryStores(testSecrets(clock))
  const house = createMessageHouse({ stores, now: () => clock.now })
  let keys = 0
  return {
    ...house,
    later(milliseconds: number) {
      clock.now = new Date(clock.now.getTime() + milliseconds)
    },
    issue: (part: Partial<CodeRequest> = {}) =>
      house.codes.issue({
        caseId: 'case-1',
        kind: 'sms',
        to: '+4520123456',
        language: 'da',
        key: `key ${(keys += 1)}`,
        ...part,
      }),
    check: (code: string, part: { caseId?: string; key?: string } = {}) =>
      house.codes.check({ caseId: 'case-1', code, key: `try ${(keys += 1)}`, ...part }),
    lastCode: () => [...house.sms.sent, ...house.email.sent].at(-1)?.text.slice(0, 6) ?? '',
  }
}

/** Two throttles, the code and the queue: what is awaited. The sending goes on by itself. */
const requestsBefore = 7

const wrongOf = (code: string): string => (code === '000000' ? '000001' : '000000')

describe('one-time codes (SM-08)', () => {
  oneTimeCodesContract('own codes', () => {
    const house = newHouse()
    return {
      codes: house.codes,
      later: (milliseconds) => {
        house.later(milliseconds)
      },
      code: () => house.lastCode(),
      sent: () => house.sms.sent.length,
      settled: async () => {
        await house.messenger.deliverDue()
      },
    }
  })

  it('a new code voids the old one', async () => {
    const house = newHouse()
    await house.issue()
    const old = house.lastCode()
    house.later(31 * second)
    await house.issue()
    if (old !== house.lastCode()) expect(await house.check(old)).to.equal('wrong')
    expect(await house.check(house.lastCode())).to.equal('right')
  })

  it('a repeated turn sends nothing and spends nothing twice', async () => {
    const house = newHouse()
    await house.issue({ key: 'a' })
    await house.issue({ key: 'a' })
    expect(house.sms.sent).to.have.length(1)
    const code = house.lastCode()
    expect(await house.check(code, { key: 'b' })).to.equal('right')
    expect(await house.check(code, { key: 'b' })).to.equal('right')
  })

  it('SM-09: e-mail stands in where SMS does not arrive', async () => {
    const house = newHouse()
    house.sms.answer = () => Promise.resolve({ outcome: 'refused', reason: 'address' })
    expect(await house.issue()).to.deep.equal({ outcome: 'unreachable' })
    house.sms.answer = () => Promise.resolve({ outcome: 'unavailable', maybeSent: false })
    expect(await house.issue({ to: '+4520123457' })).to.deep.equal({ outcome: 'unavailable' })
    const mail = { kind: 'email', to: 'mette@nordlys.example' } as const
    expect((await house.issue(mail)).outcome).to.equal('sent')
    expect(await house.check(house.lastCode())).to.equal('right')
  })

  it('a message that may have arrived counts as sent', async () => {
    const house = newHouse()
    house.sms.answer = () => Promise.resolve({ outcome: 'unavailable', maybeSent: true })
    expect((await house.issue()).outcome).to.equal('sent')
  })

  it('neither code nor number stands in the tables', async () => {
    const clock: TestClock = { now: new Date('2026-11-22T10:00:00.000Z') }
    const tables = memoryTables()
    const stores = createTableStores(tables, testSecrets(clock))
    const house = createMessageHouse({ stores, now: () => clock.now })
    const request = { caseId: 'c', kind: 'sms', language: 'da', key: 'a' } as const
    await house.codes.issue({ ...request, to: '+4520123456' })
    const code = house.sms.sent[0]?.text.slice(0, 6) ?? '?'
    for (const table of [tables.documents, tables.messages]) {
      for await (const page of table.scan({ property: 'expiresAt', before: '9' })) {
        const rows = JSON.stringify(page)
        expect(rows).not.to.include('20123456')
        expect(rows.replaceAll(/[\w-]{40,}|\d{9,}/g, '')).not.to.include(code)
      }
    }
  })

  it('whatever is tried in whatever order, one code lets in at most one, within its time and tries', async () => {
    const step = fc.oneof(
      fc.record({
        do: fc.constant('right' as const),
        after: fc.integer({ max: 4 * minute, min: 0 }),
      }),
      fc.record({ do: fc.constant('wrong' as const), after: fc.integer({ max: minute, min: 0 }) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const house = newHouse()
        await house.issue()
        const code = house.lastCode()
        const model = { age: 0, wrong: 0, used: false }
        for (const { do: what, after } of steps) {
          house.later(after)
          model.age += after
          const isVoid = model.used || model.age >= 10 * minute || model.wrong === 5
          const result = await house.check(what === 'right' ? code : wrongOf(code))
          expect(result).to.equal(isVoid ? 'void' : what)
          if (result === 'right') model.used = true
          if (result === 'wrong') model.wrong += 1
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('SM-11: a code for whoever says who they are', () => {
  const quiet = (part: Partial<QuietCodeRequest> = {}): QuietCodeRequest => ({
    caseId: 'session-1',
    kind: 'sms',
    to: '+4520123456',
    language: 'da',
    key: 'a1',
    claimed: '+4520123456',
    decoy: false,
    ...part,
  })

  it('gives the same answer for those we know and those we do not, and asks storage the same before it', async () => {
    const { tables, requests } = watchedTables()
    const clock: TestClock = { now: new Date('2026-11-22T10:00:00.000Z') }
    const stores = createTableStores(tables, testSecrets(clock))
    const house = createMessageHouse({ stores, now: () => clock.now })
    // A carrier that never answers keeps nobody waiting.
    house.sms.answer = () => new Promise(() => undefined)
    const known = await house.codes.issueQuietly(quiet())
    const askedForKnown = requests().slice(0, requestsBefore)
    await house.messenger.deliverDue()
    requests()
    const unknown = await house.codes.issueQuietly(
      quiet({ caseId: 'session-2', to: '+4520123457', claimed: '+4520123457', decoy: true }),
    )
    expect(unknown).to.deep.equal(known)
    expect(requests().slice(0, requestsBefore)).to.deep.equal(askedForKnown)
    await house.messenger.deliverDue()
    expect(house.sms.sent.map(({ to }) => to)).to.deep.equal(['+4520123456'])
  })

  it('a repeated wish sends nothing twice, and the code lets in', async () => {
    const house = newHouse()
    await house.codes.issueQuietly(quiet())
    await house.codes.issueQuietly(quiet())
    await house.messenger.deliverDue()
    expect(house.sms.sent).to.have.length(1)
    expect(await house.check(house.lastCode(), { caseId: 'session-1' })).to.equal('right')
  })

  it('of a kind that nobody carries is no trouble of the customer’s', async () => {
    const { tables } = watchedTables()
    const clock: TestClock = { now: new Date('2026-11-22T10:00:00.000Z') }
    const stores = createTableStores(tables, testSecrets(clock))
    const messenger = createMessenger({
      senders: {},
      queue: new MessageQueue(
        stores.messages,
        createSealer({ current: 'k1', keys: { k1: Buffer.alloc(32, 3) } }),
      ),
      contactPoints: createContactPoints(stores.documents),
      takeReport: () => Promise.resolve(),
      now: () => clock.now,
      deadline: 1000,
    })
    await messenger.hand(dispatch())
    expect(await messenger.deliverDue()).to.equal(0)
  })
})
