import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { expect } from 'chai'
import { Webhook } from 'standardwebhooks'
import { customerEventSchema, eventTypes } from '../../../onboarding/customer-event.ts'
import { createWebhookSink } from '../../../services/delivery/webhook.ts'
import { secretBytes, signatureHeader } from '../../../services/delivery/webhook-signature.ts'
import { closed, listening } from '../../bots/listening.ts'
import { eventSinkContract } from '../../contracts/event-sink.ts'
import { personalValues, sampleEvent, sampleRecord } from '../../contracts/sample-completion.ts'
import { createMemorySink } from '../../support/memory-sink.ts'

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const older = `whsec_${Buffer.alloc(24, 8).toString('base64')}`
const bytes = (text: string): Buffer => secretBytes(text) ?? expect.fail('not a secret')
const patient = () => new AbortController().signal

interface Arrival {
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

const good = sampleEvent('case-1-created', sampleRecord('BCDF-2345'))
const bad = { ...good, data: { reference: 'BCDF-2345', surprise: true } }

describe('webhooks', () => {
  let server: Server
  let url = ''
  let answer:
    { status: number; headers?: Record<string, string>; body?: string } | 'silence' | 'reset'
  const arrivals: Arrival[] = []

  before(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8')
        arrivals.push({ url: request.url ?? '', headers: request.headers, body })
        if (answer === 'silence') return
        if (answer === 'reset') request.socket.destroy()
        else {
          response.writeHead(answer.status, answer.headers)
          response.end(answer.body)
        }
      })
    })
    url = await listening(server)
  })
  after(() => closed(server))
  beforeEach(() => {
    arrivals.length = 0
    answer = { status: 204 }
  })

  const sinkWith = (secrets: readonly string[], now = () => new Date()) =>
    createWebhookSink(
      {
        id: 'crm',
        url: `${url}/in`,
        secrets: secrets.map(bytes),
        types: eventTypes,
        seller: 'demo',
      },
      { fetch, now },
    )
  const deliver = (signal = patient()) => sinkWith([secret]).deliver(good, signal)
  const arrived = (): Arrival => arrivals.at(-1) ?? expect.fail('nothing arrived')
  const verified = (key: string, { headers, body }: Arrival): unknown =>
    new Webhook(key).verify(body, headers as Record<string, string>)

  eventSinkContract('webhook', () => ({
    sink: sinkWith([secret]),
    good,
    bad,
    received: () => arrivals,
  }))

  it('are CloudEvents in structured mode that the Standard Webhooks library verifies', async () => {
    await deliver()
    const { headers, body } = arrived()
    expect(headers['content-type']).to.match(/^application\/cloudevents\+json/)
    expect(headers['webhook-id']).to.equal('case-1-created')
    const event = customerEventSchema.parse(verified(secret, arrived()))
    expect(event).to.deep.equal({
      specversion: '1.0',
      id: 'case-1-created',
      source: '/onboarding/demo',
      type: 'customer.created',
      subject: 'BCDF-2345',
      time: good.at,
      datacontenttype: 'application/json',
      data: sampleRecord('BCDF-2345'),
    })
    expect(() => verified(secret, { ...arrived(), body: body.replace('Kari', 'Olga') })).to.throw()
    expect(() => verified(older, arrived())).to.throw()
  })

  it('agree with the published example of the standard', () => {
    const body =
      '{"type":"contact.created","timestamp":"2022-11-03T20:26:10.344522Z","data":{"id":"1f81eb52-5198-4599-803e-771906343485"}}'
    const signed = { id: 'msg_2KWPBgLlAfxdpx2AI54pPJ85f4W', timestamp: 1674087231, body }
    expect(signatureHeader([bytes('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')], signed)).to.equal(
      'v1,ARw42xaAApl/nxRo+iPGYwSaMQaOwMo2eyH5JBRA+bQ=',
    )
  })

  it('verify with the old and the new secret while it changes', async () => {
    await sinkWith([secret, older]).deliver(good, patient())
    expect(verified(secret, arrived())).to.deep.equal(verified(older, arrived()))
  })

  it('keep id and body over attempts, and are signed anew for each', async () => {
    await sinkWith([secret], () => new Date(Date.now() - 60_000)).deliver(good, patient())
    await deliver()
    const [first, second] = arrivals
    expect(second?.body).to.equal(first?.body)
    expect(second?.headers['webhook-id']).to.equal(first?.headers['webhook-id'])
    expect(second?.headers['webhook-timestamp']).to.not.equal(first?.headers['webhook-timestamp'])
    for (const arrival of arrivals) verified(secret, arrival)
  })

  it('GD-25: have no personal data in address and headers', async () => {
    await deliver()
    const { url: path, headers } = arrived()
    for (const value of personalValues) {
      expect(path + JSON.stringify(headers)).to.not.include(value)
    }
  })

  it('leave out whatever the schema does not describe', async () => {
    const more = { ...sampleRecord('BCDF-2345'), secretScore: 17 }
    await sinkWith([secret]).deliver({ ...good, data: more }, patient())
    expect(arrived().body).to.not.include('secretScore')
  })

  it('tell of an erasure with the reference alone', async () => {
    const erased = { ...good, type: 'customer.erased' as const }
    const data = { reference: 'BCDF-2345', status: 'erased', name: 'Kari' }
    await sinkWith([secret]).deliver({ ...erased, data }, patient())
    expect(JSON.parse(arrived().body)).to.have.deep.property('data', {
      reference: 'BCDF-2345',
      status: 'erased',
    })
  })

  it('are not sent where the endpoint did not ask for the type', () => {
    const sink = createWebhookSink(
      { id: 'x', url, secrets: [], types: ['customer.erased'], seller: 'demo' },
      { fetch, now: () => new Date() },
    )
    expect(sink.accepts(good)).to.equal(false)
  })

  const table = [
    [{ status: 200, body: 'x'.repeat(5_000_000) }, { outcome: 'delivered' }],
    [{ status: 410 }, { outcome: 'gone' }],
    [
      { status: 429, headers: { 'retry-after': '120' } },
      { outcome: 'later', reason: 'busy', afterSeconds: 120 },
    ],
    [{ status: 503 }, { outcome: 'later', reason: 'busy' }],
    [
      { status: 503, headers: { 'retry-after': 'soon' } },
      { outcome: 'later', reason: 'busy' },
    ],
    [{ status: 500 }, { outcome: 'later', reason: 'status' }],
    [{ status: 400 }, { outcome: 'later', reason: 'status' }],
    ['reset', { outcome: 'later', reason: 'unreachable' }],
  ] as const
  for (const [said, outcome] of table) {
    const name = said === 'reset' ? said : said.status
    it(`answered with ${name}: ${JSON.stringify(outcome)}`, async () => {
      answer = said
      expect(await deliver()).to.deep.equal(outcome)
    })
  }

  it('wait until the date that a receiver names', async () => {
    const soon = new Date(Math.ceil(Date.now() / 1000) * 1000 + 600_000).toUTCString()
    answer = { status: 503, headers: { 'retry-after': soon } }
    const outcome = await deliver()
    expect(outcome).to.have.property('afterSeconds').that.is.within(500, 601)
  })

  it('never follow a redirect', async () => {
    answer = { status: 307, headers: { location: `${url}/elsewhere` } }
    expect(await deliver()).to.deep.equal({ outcome: 'later', reason: 'redirect' })
    expect(arrivals.map((arrival) => arrival.url)).to.deep.equal(['/in'])
  })

  it('end with the deadline', async () => {
    answer = 'silence'
    const giving = new AbortController()
    const delivering = deliver(giving.signal)
    giving.abort()
    expect(await delivering).to.deep.equal({ outcome: 'later', reason: 'unreachable' })
  })

  it('want secrets of 24 to 64 bytes', () => {
    for (const wrong of [
      '',
      'abc',
      'whsec_',
      'whsec_c2hvcnQ=',
      `whsec_${'A'.repeat(120)}`,
      'whsec_!',
    ]) {
      expect(secretBytes(wrong), wrong).to.equal(undefined)
    }
  })
})

describe('a receiver in memory', () => {
  const memory = createMemorySink()
  eventSinkContract('in memory', () => {
    memory.taken.length = 0
    return { sink: memory, good, bad, received: () => memory.taken }
  })
})
