import { expect } from 'chai'
import { html } from '../../../bots/desk/html.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { measureQuality } from '../../../services/records/measured-quality.ts'
import { createHouse, demoProfile } from '../../support/conversation.ts'
import { onboard, type Writer } from '../../support/desk-customer.ts'
import { startDesk, type DeskServer } from '../../support/desk-server.ts'

const customer: Writer = { conversation: 'one', locale: 'da-DK' }
const said = {
  number: '92002845',
  contact: 'Mette Sørensen, 20 12 34 56, mette@fjordblik.example.dk',
  yes: 'ja',
}

describe('html', () => {
  it('escapes whatever is put into it, but what it made itself', () => {
    const nasty = `<b>"'&`
    const inner = html`<i>${nasty}</i>`
    const { markup } = html`${inner}${[nasty, 7]}${undefined}${false}`
    expect(markup).to.equal(`<i>&lt;b&gt;&quot;&#39;&amp;</i>&lt;b&gt;&quot;&#39;&amp;7`)
  })
})

describe('the pages of the desk', () => {
  let server: DeskServer
  let reference: string

  before(async () => {
    server = await startDesk()
    reference = await onboard(server, customer, said)
  })
  after(() => server.close())

  const looks = async () =>
    (await server.house.stores.decisions.looks(reference)).map(({ by, what }) => `${by} ${what}`)

  it('every look at a customer is written down: who, when, and how', async () => {
    const [freja, sigrid] = [await server.signedIn('freja'), await server.signedIn('sigrid')]
    await freja.get('/desk')
    expect(await looks()).to.deep.equal([])
    const found = await freja.post('/desk/search', { query: 'fjordblik' })
    expect(found.text).to.include(`/desk/customers/${reference}`)
    server.house.clock.at += 1000
    await sigrid.get(`/desk/customers/${reference}`)
    expect(await looks()).to.deep.equal(['sigrid record', 'freja found'])
    const page = await sigrid.get(`/desk/customers/${reference}?lang=en`)
    expect(page.text).to.include('saw the name in a list').and.include('Freja Holm')
  })

  it('shows nothing where the look cannot be written down', async () => {
    const { decisions } = server.house.stores
    const freja = await server.signedIn('freja')
    const look = decisions.look.bind(decisions)
    decisions.look = () => Promise.reject(new Error('the storage does not answer'))
    const { status, text } = await freja.get(`/desk/customers/${reference}`)
    decisions.look = look
    expect(status).to.equal(500)
    expect(text).not.to.include('Fjordblik')
  })

  it('finds by reference, number, name, phone and e-mail, and says so when nobody is there', async () => {
    const freja = await server.signedIn('freja')
    await freja.get('/desk/search?lang=en')
    const queries = [reference, reference.toLowerCase(), '92 00 28 45', 'FJORDBLIK', '+45 20123456']
    for (const query of [...queries, 'mette@fjordblik.example.dk']) {
      const { text, url } = await freja.post('/desk/search', { query })
      expect(text, query).to.include('1 customer found').and.include('Fjordblik')
      expect(url).to.equal(`${server.url}/desk/search`)
    }
    for (const query of ['', 'ab', 'Nobody', '"><script>alert(1)</script>']) {
      const { text } = await freja.post('/desk/search', { query })
      expect(text, query).to.include('No customer found.').and.not.to.include('<script')
    }
  })

  it('shows a customer with sources, evidence and explanation, and holds no script', async () => {
    const sigrid = await server.signedIn('sigrid')
    const { text } = await sigrid.get(`/desk/customers/${reference}?lang=en`)
    const parts = [
      'Fjordblik A/S',
      'agrees with a register',
      'privacy notice',
      'How it was decided',
      'score-middle',
      'VAT registration',
      'Mette Sørensen',
      '20 12 34 56',
    ]
    for (const part of parts) expect(text).to.include(part)
    expect(text).not.to.match(/<script|style="|\son\w+=/)
  })

  it('has no page for what is not there', async () => {
    const sigrid = await server.signedIn('sigrid')
    for (const unknown of ['BCDF-2345', 'x', '%3Cscript%3E']) {
      const { status, text } = await sigrid.get(`/desk/customers/${unknown}`)
      expect(status, unknown).to.equal(404)
      expect(text).not.to.include('<script')
    }
  })

  it('speaks the language of whoever reads, whatever the customer’s', async () => {
    const sigrid = await server.signedIn('sigrid')
    const names = {
      da: 'Kundens oplysninger',
      sv: 'Kundens uppgifter',
      no: 'Kundens opplysninger',
      en: 'The customer’s details',
    }
    for (const language of languages) {
      const { text } = await sigrid.get(`/desk/customers/${reference}?lang=${language}`)
      expect(text).to.include(names[language])
    }
  })

  it('shows the funnel, decisions and data quality, once that was measured', async () => {
    const sigrid = await server.signedIn('sigrid')
    const { stores, ports } = server.house
    expect((await sigrid.get('/desk/figures?lang=en')).text).to.include('Not measured yet')
    const segment = { language: 'da', channel: 'webchat', country: '-', customerType: '-' } as const
    const of = { segment, step: 'country' }
    stores.metrics.add([
      { ...of, measure: 'reached', count: 3 },
      { ...of, measure: 'answered', count: 2 },
    ])
    const { customers, documents } = stores
    await measureQuality({
      customers,
      documents,
      now: ports.now,
      limits: ports.profile.freshness,
    })
    const { text } = await sigrid.get('/desk/figures?days=7')
    expect(text).to.include('Customers: 1.').and.include('Denmark, Company')
    expect(text)
      .to.match(/<svg class="chart"/)
      .and.include('agree with a register')
    expect(text).to.include('Country · 2 of 3')
    expect(text).to.include('Decisions by people')
  })

  it('what counts as fresh is the seller’s own, as in the wash and on the command line', async () => {
    const freshness = { companyDays: 7, contactDays: 500, addressDays: 90 }
    let url = ''
    const overrides = { chatUrl: () => `${url}/` }
    const house = createHouse({ profile: { ...demoProfile, freshness }, overrides })
    const strict = await startDesk({ house })
    url = strict.url
    await onboard(strict, customer, said)
    house.clock.at += 8 * 24 * 60 * 60 * 1000
    const { customers, documents } = house.stores
    const { now } = house.ports
    await measureQuality({ customers, documents, now, limits: freshness })
    const sigrid = await strict.signedIn('sigrid')
    const { text } = await sigrid.get('/desk/figures?lang=en')
    await strict.close()
    expect(text).to.include('company details, 7 days · 0 of 3')
    expect(text).to.include('phone and e-mail, 500 days · 3 of 3')
  })

  it('names nobody in addresses, in the log or in keys', () => {
    const log = JSON.stringify(server.log)
    expect(log).not.to.match(/fjordblik|mette|20123456/i)
  })
})
