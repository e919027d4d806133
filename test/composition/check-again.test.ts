import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { checkAgain } from '../../composition/check-again.ts'
import { recheckNow } from '../../composition/recheck-now.ts'
import { loadConfig } from '../../config.ts'
import type { CompanyLookup, CompanyRegister } from '../../onboarding/ports.ts'
import { createDemoRegister } from '../../services/registers/demo.ts'
import { runRecordsCommand } from '../../services/records/cli.ts'
import { createLogged } from '../bots/logged.ts'
import { cliParts } from '../services/records/cli-parts.ts'
import { Customer, createHouse } from '../support/conversation.ts'

const silent = { outcome: 'unavailable', sourceId: 'cvr' } as const

/** A register that is silent until it is told what to answer. */
function world() {
  const answer: { lookup: CompanyLookup | undefined } = { lookup: silent }
  const { ports } = createHouse()
  const demo = createDemoRegister('DK', { now: () => new Date('2026-11-23T12:00:00Z') })
  const DK: CompanyRegister = {
    id: 'cvr',
    demo: false,
    country: 'DK',
    find: (number, signal) =>
      answer.lookup === undefined ? demo.find(number, signal) : Promise.resolve(answer.lookup),
  }
  const house = createHouse({ overrides: { registers: { ...ports.registers, DK } } })
  return { house, answer, log: createLogged() }
}

async function onboarded(house: ReturnType<typeof createHouse>, name: string): Promise<Customer> {
  const customer = new Customer({ house, locale: 'da-DK' })
  await customer.start()
  await customer.say('CVR 12345674')
  await customer.say(`${name}, Vestergade 3, 2. tv, 8000 Aarhus C`)
  await customer.say('Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk')
  await customer.say('forudbetaling')
  await customer.say('ja')
  expect(customer.last?.hints.done, customer.transcript.join('\n')).to.equal(true)
  return customer
}

/** The clock of the job, turned by hand. */
function byHand() {
  const waiting: (() => void)[] = []
  return {
    after: (_milliseconds: number, run: () => void) => {
      waiting.push(run)
      return () => undefined
    },
    /** Runs once, to its end. */
    async turn(stop?: () => Promise<void>) {
      waiting.shift()?.()
      await stop?.()
    },
  }
}

const minute = 60_000

describe('what could not be checked is checked again by itself', () => {
  it('after its pause: a value that agrees is marked, and the log says how many, not who', async () => {
    const { house, answer, log } = world()
    const customer = await onboarded(house, 'Nordlys ApS')
    expect((await customer.record()).provenance['company.number']?.verification).to.equal('pending')
    answer.lookup = undefined
    house.clock.at += 6 * minute
    const clock = byHand()
    const stop = checkAgain({ ...house, log }, clock.after)
    await clock.turn(stop)
    const { provenance, status } = await customer.record()
    expect(provenance['company.number']).to.include({
      verification: 'register',
      checkedAt: '2026-11-23T12:00:00.000Z',
    })
    expect(provenance['company.name']?.verification).to.equal('register')
    expect(status).to.equal('complete')
    expect(log.entries).to.deep.equal([
      {
        level: 'info',
        fields: { checked: 1, settled: 1, differing: 0 },
        message: 'values checked again',
      },
    ])
  })

  it('a register that is still silent, and nobody who waits, are no line of the log', async () => {
    const { house, log } = world()
    const clock = byHand()
    await clock.turn(checkAgain({ ...house, log }, clock.after))
    expect(log.entries).to.deep.equal([])
  })

  it('a storage that is down is a warning, and the job goes on', async () => {
    const { house, log } = world()
    const stores = {
      ...house.stores,
      rechecks: {
        due: () => Promise.reject(new Error('down')),
      } as unknown as typeof house.stores.rechecks, // of the store only this is asked
    }
    const clock = byHand()
    await clock.turn(checkAgain({ ...house, stores, log }, clock.after))
    expect(log.entries.map(({ level }) => level)).to.deep.equal(['warn'])
  })

  it('DQ-07 CH-07 a customer who has moved to the phone hears of the difference there', async () => {
    const { house, answer, log } = world()
    const customer = await onboarded(house, 'Storm ApS')
    await customer.say('send mig et link')
    const secret = /#resume=([\w-]{22})/.exec(house.post.sms.sent.at(-1)?.text ?? '')?.[1] ?? ''
    const phone = new Customer({ house, locale: 'da-DK' })
    await phone.send({ kind: 'start', resume: secret })
    const code = /^(\d{6}) /.exec(house.post.sms.sent.at(-1)?.text ?? '')?.[1] ?? ''
    await phone.say(code)
    expect((await customer.say('hej')).hints.outcome, phone.transcript.join('\n')).to.equal('moved')
    answer.lookup = undefined
    house.clock.at += 6 * minute
    const clock = byHand()
    await clock.turn(checkAgain({ ...house, log }, clock.after))
    const told = /kollega ser på det/
    expect((await phone.send({ kind: 'start' })).text).to.match(told)
    expect((await phone.send({ kind: 'start' })).text).not.to.match(told)
    expect((await customer.say('hej igen')).text).not.to.match(told)
  })
})

describe('npm run records -- recheck', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recheck-'))
  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  async function recheck(house: ReturnType<typeof createHouse>, ...args: readonly string[]) {
    const lines: string[] = []
    const code = await runRecordsCommand(['recheck', ...args], {
      ...cliParts(house.stores),
      now: () => new Date(house.clock.at),
      recheck: () => recheckNow(loadConfig({ DATA_DIR: folder }), house.stores),
      out: (line) => lines.push(line),
    })
    return { code, text: lines.join('\n') }
  }

  it('asks the providers of the profile about everybody at once, and says how many', async () => {
    const { house } = world()
    const customer = await onboarded(house, 'Nordlys ApS')
    const { code, text } = await recheck(house)
    expect([code, text]).to.deep.equal([
      0,
      '1 customers checked again: news of 1, a difference at 0.',
    ])
    expect((await customer.record()).provenance['company.number']?.verification).to.equal(
      'register',
    )
    expect((await recheck(house, '--json')).text).to.equal(
      JSON.stringify({ checked: 0, settled: 0, differing: 0 }),
    )
  })

  it('DQ-07 a difference is left for a person and for the customer', async () => {
    const { house } = world()
    const customer = await onboarded(house, 'Storm ApS')
    expect(JSON.parse((await recheck(house, '--json')).text)).to.deep.equal({
      checked: 1,
      settled: 1,
      differing: 1,
    })
    expect((await customer.record()).reviewReasons).to.deep.equal(['differs:company.name'])
    expect((await customer.send({ kind: 'start' })).text).to.match(/kollega ser på det/)
  })
})
