import { expect } from 'chai'
import { createTakeTurn } from '../../bots/turn.ts'
import { timeFor, timeForInquiry, within } from '../../dialogs/within.ts'
import type { Ports } from '../../dialogs/ports.ts'
import { Customer, createHouse, type House } from '../support/conversation.ts'

const sourceId = 'slow'
const silent = { outcome: 'unavailable', sourceId } as const

/** A clock that only the providers move: each takes its time, as long as it is allowed to. */
function slowWorld(takes: number) {
  const house = createHouse()
  const asked: string[] = []
  const clock = { at: 0 }
  const slowly = <T>(what: string, answer: T) => {
    asked.push(what)
    clock.at += takes
    return Promise.resolve(answer)
  }
  const { ports } = house
  const slow: Ports = {
    ...ports,
    deadline: { lookup: 3500, beside: 2000, mail: 1000, credit: 5000 },
    registers: {
      ...ports.registers,
      DK: { id: sourceId, demo: false, country: 'DK', find: () => slowly('register', silent) },
    },
    addresses: {
      ...ports.addresses,
      DK: {
        id: sourceId,
        demo: false,
        country: 'DK',
        check: () => slowly('address', silent),
        complete: () => slowly('complete', silent),
      },
    },
    mailDomains: { id: sourceId, demo: false, check: () => slowly('mail', 'unknown' as const) },
  }
  return { house, slow, asked, clock }
}

function talking(house: House, ports: Ports, clock: () => number): Customer {
  const takeTurn = createTakeTurn({
    conversations: house.stores.conversations,
    ports,
    time: { limit: 8000, clock },
  })
  return new Customer({ house: { ...house, ports, takeTurn }, locale: 'da-DK' })
}

const everything =
  'CVR 12345674, Nordlys ApS, Vestergade 3, 8000 Aarhus C, Mette Sørensen, mette@nordlys.example.dk, faktura til bilag@nordlys.example.dk'

describe('a turn ends in time, whatever providers do', () => {
  for (const [takes, expected] of [
    [1000, ['register', 'address', 'mail', 'mail']],
    [1700, ['register', 'address', 'mail']],
    [3500, ['register', 'address']],
    [5000, ['register']],
  ] as const) {
    it(`look-ups of ${takes} ms one after another: ${expected.length} are made, the rest is pending`, async () => {
      const { house, slow, asked, clock } = slowWorld(takes)
      const customer = talking(house, slow, () => clock.at)
      await customer.start()
      await customer.say(everything)
      expect(asked, customer.transcript.join('\n')).to.deep.equal(expected)
      await customer.say('20 12 34 56')
      await customer.say('forudbetaling')
      await customer.say('ja')
      const { provenance } = await customer.record()
      for (const key of ['company.number', 'company.address', 'contact.email', 'invoice.email'])
        expect(provenance[key]?.verification, key).to.equal('pending')
    })
  }

  it('a look-up gets what is left, and none a moment that it has not', () => {
    const time = (left: number) => ({
      deadline: { lookup: 3500, beside: 2000, mail: 1000, credit: 5000 },
      left: () => left,
    })
    expect(timeFor(time(8000), 'lookup')).to.equal(3500)
    expect(timeFor(time(4500.5), 'lookup')).to.equal(1000)
    expect(timeFor(time(3500), 'lookup')).to.equal(0)
    expect(timeFor(time(0), 'mail')).to.equal(0)
    expect(timeFor(time(Infinity), 'mail')).to.equal(1000)
  })

  it('CR-03 an inquiry is not begun where it would be cut off', () => {
    const time = (left: number, credit = 5000) => ({
      deadline: { lookup: 3500, beside: 2000, mail: 1000, credit },
      left: () => left,
    })
    expect(timeForInquiry(time(8000))).to.equal(5000)
    expect(timeForInquiry(time(3500))).to.equal(3500)
    expect(timeForInquiry(time(1999))).to.equal(0)
    expect(timeForInquiry(time(20, 20))).to.equal(20)
  })

  it('CR-11 without time for the bureau nothing is ordered: the outcome waits', async () => {
    const { house, slow, clock } = slowWorld(0)
    let ordered = 0
    const bureau = {
      ...slow.credit.DK,
      assess: () => {
        ordered += 1
        return Promise.resolve(silent)
      },
    }
    const late: Ports = {
      ...slow,
      credit: { ...slow.credit, DK: bureau },
      creditLog: {
        ...slow.creditLog,
        begin: (intent) => {
          clock.at += 7000
          return slow.creditLog.begin(intent)
        },
        finish: (caseId, decision) => slow.creditLog.finish(caseId, decision),
      },
    }
    const customer = talking(house, late, () => clock.at)
    await customer.start()
    await customer.say(everything)
    await customer.say('20 12 34 56')
    await customer.say('faktura')
    await customer.say('ja')
    expect(ordered, customer.transcript.join('\n')).to.equal(0)
    expect((await customer.record()).credit?.status).to.equal('pending')
  })

  it('what there is no time for is not called', async () => {
    expect(await within(0, () => expect.fail('was called'), 'otherwise')).to.equal('otherwise')
  })

  it('providers that never answer at all: the first uses the time up, the turn is answered', async () => {
    const { house, slow, asked } = slowWorld(0)
    const began = { at: 0 }
    const never = (what: string) => () => {
      asked.push(what)
      began.at += 4450
      return new Promise<never>(() => undefined)
    }
    const hanging: Ports = {
      ...slow,
      registers: { ...slow.registers, DK: { ...slow.registers.DK, find: never('register') } },
      addresses: { ...slow.addresses, DK: { ...slow.addresses.DK, check: never('address') } },
      deadline: { lookup: 30, beside: 30, mail: 30, credit: 30 },
    }
    const customer = talking(house, hanging, () => began.at)
    await customer.start()
    await customer.say(everything)
    expect(asked).to.deep.equal(['register', 'address'])
    expect(customer.last?.hints.reference).to.be.a('string')
  })
})
