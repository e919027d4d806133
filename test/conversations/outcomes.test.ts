import { expect } from 'chai'
import type { CreditProvider } from '../../onboarding/ports.ts'
import type { Profile } from '../../onboarding/profile.ts'
import { Customer, createHouse, demoProfile, type House } from '../support/conversation.ts'

const contact = 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'

function bureau(assess: CreditProvider['assess']): House {
  const provider: CreditProvider = { id: 'demo-credit', name: 'Demo Bureau', demo: true, assess }
  return createHouse({ overrides: { credit: { DK: provider, SE: provider, NO: provider } } })
}

const scored =
  (score: number): CreditProvider['assess'] =>
  () =>
    Promise.resolve({
      outcome: 'report',
      score,
      sourceId: 'demo-credit',
      inquiryId: 'q-1',
      at: '2026-11-23T10:00:00.000Z',
    })

async function business(house: House): Promise<Customer> {
  const customer = new Customer({ house, locale: 'da-DK' })
  await customer.start()
  await customer.say('12345674')
  await customer.say(contact)
  return customer
}

async function person(house: House): Promise<Customer> {
  const customer = new Customer({ house, locale: 'da-DK' })
  await customer.start()
  await customer.say('privat, Danmark, faktura')
  await customer.say(
    'Mette Sørensen, Vestergade 3, 2. tv, 8000 Aarhus C, 20 12 34 56, mette@nordlys.example.dk',
  )
  return customer
}

describe('credit', () => {
  it('CR-07: an approval keeps limit, terms and rules, and no score', async () => {
    const customer = await business(bureau(scored(90)))
    await customer.say('ja')
    const { credit } = await customer.record()
    expect(credit).to.include({
      status: 'approved',
      bureau: 'Demo Bureau',
      inquiryId: 'q-1',
      amount: 5000,
    })
    expect(credit?.rules).to.deep.equal(['score-good'])
    expect(JSON.stringify(await customer.record())).not.to.match(/"score"|:90[,}]/)
  })

  it('CR-01: no inquiry for a customer who pays in advance', async () => {
    let asked = 0
    const house = bureau((request, signal) => {
      asked += 1
      return scored(90)(request, signal)
    })
    const customer = await business(house)
    await customer.say('forudbetaling')
    expect(customer.last?.hints.asks).to.equal('confirm')
    await customer.say('ja')
    expect((await customer.record()).payment).to.equal('prepayment')
    expect(asked).to.equal(0)
  })

  it('CR-03: one inquiry per case, however often the yes arrives', async () => {
    let asked = 0
    const house = bureau((request, signal) => {
      asked += 1
      return scored(90)(request, signal)
    })
    const customer = await business(house)
    await Promise.all(
      Array.from({ length: 5 }, () => customer.send({ text: 'ja' }, 'same-activity')),
    )
    await customer.say('ja')
    expect(asked).to.equal(1)
    expect((await house.stores.customers.list({ limit: 10 })).records).to.have.length(1)
  })

  it('CR-02: the inquiry carries the proof of notice and the confirmed summary', async () => {
    const requests: Parameters<CreditProvider['assess']>[0][] = []
    const house = bureau((request, signal) => {
      requests.push(request)
      return scored(90)(request, signal)
    })
    const customer = await business(house)
    await customer.say('ja')
    expect(requests[0]?.confirmedSummaryHash).to.match(/^[0-9a-f]{64}$/)
    const { notices } = await customer.record()
    const credit = notices.filter((notice) => notice.noticeId === 'credit')
    expect(credit.map((notice) => notice.kind)).to.deep.equal(['shown', 'acknowledged'])
    expect(requests[0]?.noticeEvidenceId).to.be.oneOf(credit.map((notice) => notice.eventId))
  })

  it('GD-16: a person with a low score is referred, never turned down', async () => {
    const customer = await person(bureau(scored(5)))
    await customer.say('ja')
    expect(customer.last?.hints.asks).to.equal('notice')
    await customer.say('ja')
    expect(customer.last?.hints, customer.transcript.join('\n')).to.include({
      done: true,
      outcome: 'in-review',
    })
    expect((await customer.record()).credit?.status).to.equal('referred')
  })

  it('a company with a low score is offered prepayment and may take it', async () => {
    const customer = await business(bureau(scored(5)))
    const offered = await customer.say('ja')
    expect(offered.hints).to.include({ asks: 'outcome' })
    expect((await customer.record()).credit?.status).to.equal('prepayment')
    const taken = await customer.say(offered.choices[0]?.title ?? '')
    expect(taken.hints).to.include({ done: true, outcome: 'complete' })
    const record = await customer.record()
    expect(record).to.include({ status: 'complete', payment: 'prepayment' })
    expect((await customer.house.stores.customers.list({ limit: 10 })).records).to.have.length(1)
  })

  it('CR-11: a bureau that is down leaves the case pending, saved, with prepayment offered', async () => {
    const customer = await business(
      bureau(() => Promise.resolve({ outcome: 'unavailable', sourceId: 'demo-credit' })),
    )
    await customer.say('ja')
    expect((await customer.record()).credit?.status).to.equal('pending')
    expect((await customer.record()).status).to.equal('in-review')
    expect(customer.last?.choices.length).to.be.greaterThan(0)
  })

  for (const [how, assess] of Object.entries({
    'loses the answer': () =>
      Promise.resolve({ outcome: 'inDoubt', sourceId: 'demo-credit' } as const),
    'breaks off': () => Promise.reject(new Error('reset')),
  })) {
    it(`CR-03: an inquiry whose bureau ${how} is in doubt, and never made again`, async () => {
      let asked = 0
      const house = bureau(() => {
        asked += 1
        return assess()
      })
      const customer = await business(house)
      await customer.say('ja')
      expect((await customer.record()).credit?.status).to.equal('in-doubt')
      expect(customer.last?.hints.outcome).to.equal('in-review')
      await customer.say('ja')
      expect(asked).to.equal(1)
    })
  }

  it('CR-11: a bureau that never answers does not hold the turn', async () => {
    const house = createHouse({
      overrides: {
        deadline: { lookup: 20, beside: 20, mail: 20, credit: 20 },
        credit: bureau(() => new Promise(() => undefined)).ports.credit,
      },
    })
    const customer = await business(house)
    await customer.say('ja')
    expect((await customer.record()).credit?.status).to.equal('in-doubt')
  })

  it('CR-10: a block is not bad credit: a person looks', async () => {
    const customer = await business(
      bureau(() =>
        Promise.resolve({
          outcome: 'blocked',
          sourceId: 'demo-credit',
          inquiryId: 'q-1',
          at: '2026-11-23T10:00:00.000Z',
        }),
      ),
    )
    await customer.say('ja')
    expect((await customer.record()).credit).to.deep.include({
      status: 'referred',
      rules: ['bureau-block'],
    })
  })

  it('GD-12: objecting leads to prepayment or a person, never to a check', async () => {
    let asked = 0
    const house = bureau((request, signal) => {
      asked += 1
      return scored(90)(request, signal)
    })
    const customer = await person(house)
    await customer.say('ja')
    const objected = await customer.say('nej')
    expect(objected.hints.asks).to.equal('notice')
    await customer.say(objected.choices[1]?.title ?? '')
    expect(customer.last?.hints, customer.transcript.join('\n')).to.include({
      done: true,
      outcome: 'complete',
    })
    expect((await customer.record()).payment).to.equal('prepayment')
    expect(asked).to.equal(0)
  })

  it('is left out when the seller has it switched off', async () => {
    const off: Profile = { ...demoProfile, credit: { ...demoProfile.credit, enabled: false } }
    const customer = await business(createHouse({ profile: off }))
    await customer.say('ja')
    expect((await customer.record()).credit).to.equal(undefined)
  })
})

describe('DQ-06: a company that is a customer already', () => {
  it('makes no second customer and hears nothing of the first', async () => {
    const house = createHouse()
    const first = await business(house)
    const told = await first.say('ja')
    const second = await business(house)
    const toldAgain = await second.say('ja')
    const reference = /[2-9B-DF-HJ-NP-TV-Z]{4}-[2-9B-DF-HJ-NP-TV-Z]{4}/g
    expect(toldAgain.text.replace(reference, '')).to.equal(told.text.replace(reference, ''))
    expect(toldAgain.hints.outcome).to.equal(told.hints.outcome)
    expect((await house.stores.customers.list({ limit: 10 })).records).to.have.length(1)
    expect(await house.stores.reviews.list(10)).to.have.length(1)
  })
})
