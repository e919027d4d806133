import { expect } from 'chai'
import { createMemoryStores, type Stores } from '../../../services/records/create-stores.ts'
import { implementations, testSecrets, type TestClock } from '../../contracts/make-stores.ts'
import { createMessageHouse, dispatch, type MessageHouse } from '../../support/message-house.ts'

const minute = 60_000

describe('messenger', () => {
  let clock: TestClock
  let stores: Stores
  let house: MessageHouse

  beforeEach(() => {
    clock = { now: new Date('2026-11-22T10:00:00.000Z') }
    stores = createMemoryStores(testSecrets(clock))
    house = createMessageHouse({ stores, now: () => clock.now })
  })

  const later = (milliseconds: number) => {
    clock.now = new Date(clock.now.getTime() + milliseconds)
  }

  it('sends one id once, however often it is posted', async () => {
    expect(await house.messenger.post(dispatch())).to.equal('accepted')
    expect(await house.messenger.post(dispatch())).to.equal('accepted')
    await house.messenger.deliverDue()
    expect(house.sms.sent).to.have.length(1)
  })

  it('SM-15: an SMS goes out in plain typography, an e-mail as it is', async () => {
    await house.messenger.post(dispatch({ text: '“5\u00A0000 kr” – tak' }))
    await house.messenger.post(dispatch({ id: 'm2', kind: 'email', text: '“5 kr”' }))
    expect(house.sms.sent[0]?.text).to.equal('"5 000 kr" - tak')
    expect(house.email.sent[0]?.text).to.equal('“5 kr”')
  })

  it('a carrier is told nothing but the message', async () => {
    await house.messenger.post(dispatch({ asksAbout: 'BCDF-2345' }))
    expect(Object.keys(house.sms.sent[0] ?? {}).sort()).to.deep.equal(
      ['id', 'kind', 'to', 'text', 'language'].sort(),
    )
  })

  it('SM-14: what the seller starts at night goes out in the morning, once', async () => {
    clock.now = new Date('2026-11-22T21:00:00.000Z')
    expect(await house.messenger.post(dispatch({ initiative: 'business' }))).to.equal('waiting')
    later(9 * 60 * minute)
    expect(await house.messenger.deliverDue()).to.equal(0)
    expect(house.sms.sent).to.deep.equal([])
    later(70 * minute)
    expect(await house.messenger.deliverDue()).to.equal(1)
    expect(house.sms.sent).to.have.length(1)
    expect(await house.messenger.deliverDue()).to.equal(0)
  })

  it('SM-14: a reply and an e-mail go out at night', async () => {
    clock.now = new Date('2026-11-22T21:00:00.000Z')
    expect(await house.messenger.post(dispatch())).to.equal('accepted')
    const mail = dispatch({ id: 'm2', kind: 'email', initiative: 'business' })
    expect(await house.messenger.post(mail)).to.equal('accepted')
  })

  it('a try that fails by day and is due by night waits for the morning', async () => {
    clock.now = new Date('2026-11-22T18:59:30.000Z')
    house.sms.answer = () => Promise.resolve({ outcome: 'unavailable', maybeSent: false })
    await house.messenger.post(dispatch({ initiative: 'business' }))
    later(2 * minute)
    expect(await house.messenger.deliverDue()).to.equal(0)
    expect(house.sms.sent).to.have.length(1)
  })

  it('a carrier that does not answer is asked again, ever less often', async () => {
    house.sms.answer = () => Promise.resolve({ outcome: 'unavailable', maybeSent: false })
    expect(await house.messenger.post(dispatch())).to.equal('waiting')
    for (const pause of [1, 5, 30, 120, 240]) {
      later(pause * minute - 1)
      await house.messenger.deliverDue()
      const before = house.sms.sent.length
      later(2)
      await house.messenger.deliverDue()
      expect(house.sms.sent.length, `after ${pause} min`).to.equal(before + 1)
    }
  })

  it('what is of no use any more is dropped', async () => {
    house.sms.answer = () => Promise.resolve({ outcome: 'unavailable', maybeSent: false })
    await house.messenger.post(dispatch({ usefulUntil: '2026-11-22T10:10:00.000Z' }))
    later(11 * minute)
    expect(await house.messenger.deliverDue()).to.equal(1)
    expect(await house.messenger.post(dispatch())).to.equal('expired')
    expect(house.sms.sent).to.have.length(1)
  })

  it('a doubtful message is never sent again, unless the carrier drops repeats', async () => {
    house.sms.answer = () => Promise.resolve({ outcome: 'unavailable', maybeSent: true })
    expect(await house.messenger.post(dispatch())).to.equal('in-doubt')
    later(600 * minute)
    await house.messenger.deliverDue()
    expect(house.sms.sent).to.have.length(1)
    const sure = createMessageHouse({ stores, now: () => clock.now, dropsRepeats: true })
    sure.sms.answer = house.sms.answer
    expect(await sure.messenger.post(dispatch({ id: 'm2' }))).to.equal('waiting')
  })

  it('a process that dies while the carrier has the message leaves it in doubt', async () => {
    // It never hears the answer.
    house.sms.answer = () => new Promise(() => undefined)
    void house.messenger.post(dispatch())
    await until(() => house.sms.sent.length === 1)
    later(3 * minute)
    const other = createMessageHouse({ stores, now: () => clock.now })
    expect(await other.messenger.deliverDue()).to.equal(0)
    expect(await other.messenger.post(dispatch())).to.equal('in-doubt')
    expect(other.sms.sent).to.deep.equal([])
  })

  it('such a message goes again where the carrier drops repeats', async () => {
    const dying = createMessageHouse({ stores, now: () => clock.now, dropsRepeats: true })
    dying.sms.answer = () => new Promise(() => undefined)
    void dying.messenger.post(dispatch())
    await until(() => dying.sms.sent.length === 1)
    later(3 * minute)
    const other = createMessageHouse({ stores, now: () => clock.now, dropsRepeats: true })
    expect(await other.messenger.deliverDue()).to.equal(1)
    expect(other.sms.sent).to.have.length(1)
  })

  it('SM-06, NIX 23-359: after stop, what was scheduled is dropped by the sender itself', async () => {
    clock.now = new Date('2026-11-22T21:00:00.000Z')
    await house.messenger.post(dispatch({ initiative: 'business' }))
    const optedOut = { at: clock.now.toISOString(), by: 'a' }
    await house.contactPoints.change('sms', '+4520123456', (point) => ({ ...point, optedOut }))
    later(12 * 60 * minute)
    await house.messenger.deliverDue()
    expect(await house.messenger.post(dispatch({ id: 'm2' }))).to.equal('suppressed')
    expect(house.sms.sent).to.deep.equal([])
    const mail = dispatch({ id: 'm3', kind: 'email', to: 'mette@nordlys.example' })
    expect(await house.messenger.post(mail), 'other channels keep working').to.equal('accepted')
  })

  it('DQ-10: what the carrier says of the recipient is remembered', async () => {
    house.sms.answer = () => Promise.resolve({ outcome: 'refused', reason: 'opted-out' })
    expect(await house.messenger.post(dispatch())).to.equal('suppressed')
    expect((await house.contactPoints.read('sms', '+4520123456')).optedOut).to.include({
      by: 'carrier',
    })
    house.email.answer = () => Promise.resolve({ outcome: 'refused', reason: 'address' })
    const mail = dispatch({ id: 'm3', kind: 'email', to: 'gone@nordlys.example' })
    expect(await house.messenger.post(mail)).to.equal('refused')
    expect((await house.contactPoints.read('email', 'Gone@nordlys.example')).status).to.equal(
      'undeliverable',
    )
  })

  it('what the carrier says of us is not the recipient’s fault', async () => {
    house.sms.answer = () => Promise.resolve({ outcome: 'refused', reason: 'sender' })
    expect(await house.messenger.post(dispatch())).to.equal('refused')
    expect((await house.contactPoints.read('sms', '+4520123456')).status).to.equal('unknown')
  })

  describe('DQ-10: an e-mail that comes back', () => {
    const hour = 60 * minute
    const mail = (part = {}) => dispatch({ kind: 'email', to: 'mette@nordlys.example', ...part })
    const returned = (result: 'soft' | 'hard') =>
      house.takeReport({
        kind: 'email',
        to: 'mette@nordlys.example',
        providerId: 'p-m1',
        result,
        at: clock.now.toISOString(),
      })

    it('for a passing reason goes again, within 72 hours of the first time, with the same id', async () => {
      await house.messenger.post(mail())
      const times: number[] = []
      for (let hours = 0; hours < 100; hours += 1) {
        if (hours < 90) await returned('soft')
        await house.messenger.deliverDue()
        while (times.length < house.email.sent.length) times.push(hours)
        later(hour)
      }
      // The server says so an hour later, and it is looked for once an hour.
      expect(times).to.deep.equal([0, 5, 19, 45, 71])
      expect(new Set(house.email.sent.map(({ id }) => id)).size).to.equal(1)
    })

    it('for good, or after three days, it does not', async () => {
      await house.messenger.post(mail())
      await returned('hard')
      later(5 * hour)
      await house.messenger.deliverDue()
      expect(house.email.sent).to.have.length(1)
      await house.messenger.post(mail({ id: 'm2', to: 'ole@nordlys.example' }))
      later(73 * hour)
      await house.messenger.deliverDue()
      await house.takeReport({
        kind: 'email',
        to: 'ole@nordlys.example',
        providerId: 'p-m2',
        result: 'soft',
        at: clock.now.toISOString(),
      })
      later(5 * hour)
      await house.messenger.deliverDue()
      expect(house.email.sent).to.have.length(2)
    })

    it('is not sent to who said stop meanwhile, nor when it is of no use any more', async () => {
      await house.messenger.post(mail({ usefulUntil: '2026-11-22T13:00:00.000Z' }))
      await returned('soft')
      later(5 * hour)
      await house.messenger.deliverDue()
      expect(house.email.sent).to.have.length(1)
    })

    it('its words are kept sealed for so long, and then forgotten; those of a code are not kept', async () => {
      await house.messenger.post(mail())
      await house.messenger.post(
        mail({ id: 'code', usefulUntil: '2026-11-22T10:10:00.000Z', text: '123456' }),
      )
      const kept = async () => {
        const found: string[] = []
        for await (const { json } of stores.messages.due('2027-01-01T00:00:00.000Z'))
          found.push(json)
        return found
      }
      expect(await kept()).to.have.length(1)
      expect((await kept()).join()).not.to.match(/nordlys|hej/)
      later(73 * hour)
      expect(await house.messenger.deliverDue()).to.equal(0)
      expect(await kept()).to.deep.equal([])
      expect(await house.messenger.post(mail())).to.equal('accepted')
      expect(house.email.sent).to.have.length(2)
    })

    it('unknown ids, and text messages, change nothing', async () => {
      await house.messenger.post(dispatch())
      for (const kind of ['sms', 'email'] as const)
        await house.takeReport({
          kind,
          to: '+4520123456',
          providerId: kind === 'sms' ? 'p-m1' : 'p-other',
          result: 'soft',
          at: clock.now.toISOString(),
        })
      later(24 * hour)
      await house.messenger.deliverDue()
      expect(house.sms.sent).to.have.length(1)
    })
  })

  it('a question whether the number is right is open until answered', async () => {
    await house.messenger.post(dispatch({ asksAbout: 'BCDF-2345' }))
    expect((await house.contactPoints.read('sms', '+4520123456')).asked).to.deep.equal({
      reference: 'BCDF-2345',
      at: '2026-11-22T10:00:00.000Z',
    })
  })
})

/** Until something is so that other promises bring about. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve))
}

for (const [name, make] of Object.entries(implementations)) {
  describe(`messenger on stores ${name}`, () => {
    it('of many that post and deliver one id at once, one sends it', async () => {
      const { stores, clock } = await make()
      const houses = [1, 2, 3, 4].map(() => createMessageHouse({ stores, now: () => clock.now }))
      await Promise.all(houses.map(({ messenger }) => messenger.post(dispatch())))
      await Promise.all(houses.map(({ messenger }) => messenger.deliverDue()))
      expect(houses.flatMap(({ sms }) => sms.sent)).to.have.length(1)
    })

    it('SM-08: of many that try one code at once, one is let in', async () => {
      const { stores, clock } = await make()
      const house = createMessageHouse({ stores, now: () => clock.now })
      await house.codes.issue({
        caseId: 'c',
        kind: 'sms',
        to: '+4520123456',
        language: 'da',
        key: 'a',
      })
      const code = house.sms.sent[0]?.text.slice(0, 6) ?? ''
      const checks = await Promise.all(
        [1, 2, 3, 4, 5].map((n) => house.codes.check({ caseId: 'c', code, key: `try ${n}` })),
      )
      expect(checks.filter((check) => check === 'right')).to.have.length(1)
    })
  })
}
