import { expect } from 'chai'
import { channels } from '../../bots/channels/index.ts'
import { insightsHtml } from '../../bots/insights-page.ts'
import { createTakeTurn, type Observation } from '../../bots/turn.ts'
import { metricChannels, type Increment } from '../../onboarding/metrics.ts'
import { funnelReport, type FunnelReport } from '../../onboarding/metrics/funnel.ts'
import { metricsOf } from '../../onboarding/metrics/metrics-of.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { funnelLines } from '../../services/records/cli-funnel.ts'
import { MemoryTable } from '../../services/records/memory-table.ts'
import { TableMetricStore } from '../../services/records/metric-store.ts'
import { Customer, createHouse, type House } from '../support/conversation.ts'
import { people, phrases } from './phrases.ts'

interface Counting {
  readonly house: House
  readonly table: MemoryTable
  readonly observed: Observation[]
  readonly added: Increment[]
  readonly report: () => Promise<FunnelReport>
}

/** The house with its figures, as `app.ts` puts them together. */
function countingHouse(): Counting {
  const plain = createHouse()
  const table = new MemoryTable()
  const now = () => new Date(plain.clock.at)
  const store = new TableMetricStore(table, { now, instance: 'one' })
  const observed: Observation[] = []
  const added: Increment[] = []
  const takeTurn = createTakeTurn({
    conversations: plain.stores.conversations,
    ports: plain.ports,
    metrics: (observation) => {
      observed.push(observation)
      const increments = metricsOf(observation.before, observation.turn)
      added.push(...increments)
      store.add(increments)
    },
  })
  const report = async () => funnelReport(await store.read(1))
  return { house: { ...plain, takeTurn }, table, observed, added, report }
}

const contact = `${people.DK.name}, ${people.DK.phone}, ${people.DK.email}`

const stepsOf = ({ total }: FunnelReport) => new Map(total.steps.map((step) => [step.step, step]))

describe('figures of real conversations', () => {
  it('three messages of a known company: nobody drops off, and all came from few questions', async () => {
    const { house, report } = countingHouse()
    const customer = new Customer({ house, locale: 'da-DK' })
    await customer.start()
    for (const text of ['12345674', contact, 'ja']) await customer.say(text)
    expect(customer.last?.hints.outcome, customer.transcript.join('\n')).to.equal('complete')
    const figures = await report()
    expect(figures.total.cases).to.include({ started: 1, complete: 1, completionRate: 1 })
    expect(figures.total.cases.turns).to.deep.equal({ median: 4, p90: 4 })
    const reached = figures.total.steps.filter((step) => step.reached > 0)
    expect(reached.map(({ step, answered }) => [step, answered])).to.deep.equal([
      ['country', 1],
      ['contact.name', 1],
      ['confirm', 1],
    ])
    expect(stepsOf(figures).get('company.address')).to.include({ filled: 1, fromRegister: 1 })
    expect(figures.by.country['DK']?.cases).to.include({ started: 1, complete: 1 })
  })

  it('misses, help, why, corrections and hand-offs land at their field', async () => {
    const { house, report } = countingHouse()
    const customer = new Customer({ house, locale: 'da-DK' })
    await customer.start()
    const said = ['12345678', '12345674', 'hvorfor?', people.DK.name, '20 12', 'hjælp']
    for (const text of [...said, people.DK.phone, people.DK.email]) await customer.say(text)
    await customer.say('telefonen er 20 12 34 57')
    await customer.say('tal med en medarbejder')
    const steps = stepsOf(await report())
    const transcript = customer.transcript.join('\n')
    expect(steps.get('company.number')?.missReasons, transcript).to.deep.equal({ checkDigit: 1 })
    expect(steps.get('contact.name'), transcript).to.include({ why: 1, answered: 1 })
    expect(steps.get('contact.phone'), transcript).to.include({ help: 1, misses: 1, corrected: 1 })
    expect(steps.get('contact.phone')?.missReasons).to.deep.equal({ tooShort: 1 })
    expect(steps.get('confirm')?.handOffReasons).to.deep.equal({ 'asked-for-a-person': 1 })
  })

  it('a number that the register does not know is a miss with that reason', async () => {
    const { house, report } = countingHouse()
    const customer = new Customer({ house, locale: 'da-DK' })
    await customer.start()
    await customer.say('cvr 61126228')
    const steps = stepsOf(await report())
    expect(steps.get('company.number')?.missReasons, customer.transcript.join('\n')).to.deep.equal({
      notFound: 1,
    })
  })

  it('a redelivery and a second greeting are counted once', async () => {
    const { house, observed } = countingHouse()
    const customer = new Customer({ house, locale: 'da-DK' })
    await customer.start()
    await customer.send({ text: '12345674' }, 'one')
    await customer.send({ text: '12345674' }, 'one')
    expect(observed).to.have.length(2)
    expect(observed[1]?.before?.revision).to.equal(1)
  })

  it('a confirmation with all its effects is one observation', async () => {
    const { house, observed } = countingHouse()
    const customer = new Customer({ house, locale: 'da-DK' })
    await customer.start()
    for (const text of ['12345674', contact, 'ja']) await customer.say(text)
    expect(observed).to.have.length(4)
    expect(observed.at(-1)?.before?.open.asks).to.equal('confirm')
    expect(observed.at(-1)?.turn.state.finished?.outcome).to.equal('complete')
  })

  for (const language of languages) {
    it(`is counted under ${language} when that is spoken`, async () => {
      const { house, report } = countingHouse()
      const customer = new Customer({ house, locale: phrases[language].locale, channel: 'sms' })
      await customer.start()
      const { by } = await report()
      expect(Object.keys(by.language)).to.deep.equal([language])
      expect(Object.keys(by.channel)).to.deep.equal(['sms'])
    })
  }
})

describe('GD-24, GD-25: figures hold nothing of a customer', () => {
  /** Planted in every place where a customer can put words. */
  const planted = [
    ...['Kanariefugl', 'kanarie@fugl.example', '20123456', '12345674', '7010632391', '701063-2391'],
    ...['Fuglevænget', 'Nordlys', '+4520123456', 'kanarie'],
  ]

  async function everything(): Promise<string> {
    const { house, table, report, added } = countingHouse()
    const business = new Customer({ house, locale: 'da-DK' })
    await business.start()
    const said = [
      'Kanariefugl hvad',
      '12345674',
      'Mette Kanariefugl, 20123456, kanarie@fugl.example',
    ]
    for (const text of [...said, 'adressen er Fuglevænget 3, 8000 Aarhus C', 'ja']) {
      await business.say(text)
    }
    const person = new Customer({ house, locale: 'sv-SE', channel: 'Kanariefugl' })
    await person.start()
    for (const text of ['privat, Sverige, faktura', 'Kanariefugl', '701063-2391', 'avbryt']) {
      await person.say(text)
    }
    const heard = [...business.transcript, ...person.transcript].join('\n')
    for (const canary of ['Kanariefugl', 'Fuglevænget', '701063-2391']) {
      expect(heard).to.include(canary)
    }
    const figures = await report()
    const range = { partitionKey: '2026-11-23', from: '', to: '~' }
    const rows = await table.range(range)
    expect(rows.length).to.be.greaterThan(2)
    const pages = languages.map((labels) => insightsHtml(figures, { labels, days: 1 }))
    return JSON.stringify([rows, added, figures, funnelLines(figures), pages])
  }

  it('in no row, key, report, terminal line or page', async () => {
    const text = await everything()
    for (const canary of planted) expect(text.toLowerCase()).not.to.include(canary.toLowerCase())
    // References, case ids and conversations would lead back to somebody.
    expect(text).not.to.match(/\bid-\d|[B-DF-HJ-NP-TV-Z2-9]{4}-[B-DF-HJ-NP-TV-Z2-9]{4}|webchat:/)
  })

  it('an unknown channel is counted without its name; every channel of ours with it', () => {
    expect(channels.map(({ id }) => id)).to.have.members([...metricChannels])
  })
})
