import { expect } from 'chai'
import { receiptsRoute } from '../../bots/receipts-route.ts'
import { createServer, type Server } from '../../bots/server.ts'
import type { ContactPoints } from '../../onboarding/messaging/contact-points.ts'
import type { ReceiptReader } from '../../onboarding/messaging/receipts.ts'
import { createAcsReceipts } from '../../services/messages/acs-receipts.ts'
import { createContactPoints } from '../../services/messages/contact-points.ts'
import { createTwilioReceipts, twilioSignature } from '../../services/messages/twilio-receipts.ts'
import { createMemoryStores } from '../../services/records/create-stores.ts'
import { testSecrets } from '../contracts/make-stores.ts'
import { createLogged } from './logged.ts'

const phone = '+4520123456'
const authToken = '12345'
const twilioUrl = 'https://bot.example/api/receipts/twilio'
const key = 'key-of-the-subscription'

interface Called {
  readonly status: number
  readonly body: string
}

/** A server with one door for receipts, and what it has learned of the number. */
async function openDoor(make: (now: () => Date) => ReceiptReader) {
  const clock = { now: new Date('2026-11-23T10:00:00Z') }
  const stores = createMemoryStores(testSecrets(clock))
  const contactPoints: ContactPoints = createContactPoints(stores.documents)
  const log = createLogged()
  const reader = make(() => clock.now)
  const server: Server = createServer({
    routes: [receiptsRoute({ reader, contactPoints })],
    ready: () => Promise.resolve({ ready: true, missing: [] }),
    log,
    security: { frameAncestors: [], tls: true, connect: [] },
    behindProxy: false,
  })
  const port = await server.listen(0)
  const address = `http://127.0.0.1:${port}/api/receipts/${reader.id}`
  return {
    clock,
    log,
    close: () => server.close(),
    known: () => contactPoints.read('sms', phone),
    async call(body: string, headers: Record<string, string>, query = ''): Promise<Called> {
      const response = await fetch(address + query, { method: 'POST', body, headers })
      return { status: response.status, body: await response.text() }
    },
  }
}

type Door = Awaited<ReturnType<typeof openDoor>>

describe('delivery receipts of twilio', () => {
  let door: Door
  beforeEach(async () => {
    door = await openDoor((now) => createTwilioReceipts({ url: twilioUrl, authToken, now }))
  })
  afterEach(() => door.close())

  const call = (form: Readonly<Record<string, string>>, signature?: string) =>
    door.call(new URLSearchParams(form).toString(), {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': signature ?? twilioSignature(authToken, twilioUrl, form),
    })
  const receipt = (MessageStatus: string, more: Readonly<Record<string, string>> = {}) => ({
    AccountSid: 'AC00000000000000000000000000000001',
    From: '+4592450000',
    MessageSid: 'SM00000000000000000000000000000001',
    MessageStatus,
    To: phone,
    ...more,
  })
  const lost = (sid: string, ErrorCode = '30003') =>
    receipt('undelivered', { MessageSid: sid, ErrorCode })

  it('signs as documented (the vector of the reference)', () => {
    const form = {
      AccountSid: 'AC00000000000000000000000000000001',
      Body: 'JA',
      From: phone,
      MessageSid: 'SM00000000000000000000000000000001',
      To: '+4592450000',
    }
    const signature = twilioSignature(authToken, 'https://example.com/sms/inbound?x=1', form)
    expect(signature).to.equal('hFeZoGRSZlBdgW1AxySBSotijjo=')
  })

  it('DQ-10: delivered: the number works', async () => {
    expect(await call(receipt('delivered'))).to.include({ status: 204 })
    expect((await door.known()).status).to.equal('works')
  })

  it('DQ-10: two lost in seven days make it suspect; one that is told twice counts once', async () => {
    await call(lost('SM1'))
    await call(lost('SM1'))
    expect((await door.known()).status).to.equal('unknown')
    door.clock.now = new Date('2026-11-28T10:00:00Z')
    await call(lost('SM2', '30005'))
    expect((await door.known()).status).to.equal('suspect')
  })

  it('what is no fault of the number says nothing about it', async () => {
    for (const form of [
      lost('SM1', '30007'),
      lost('SM2', '30034'),
      receipt('sent'),
      receipt('queued'),
    ])
      expect(await call(form)).to.include({ status: 204 })
    expect((await door.known()).failures).to.deep.equal([])
  })

  it('a signature that is wrong, of another body, or missing: 403, and nothing is learned', async () => {
    const form = receipt('delivered')
    const other = twilioSignature(authToken, twilioUrl, receipt('sent'))
    const stranger = twilioSignature('54321', twilioUrl, form)
    for (const signature of ['', 'x', other, stranger])
      expect(await call(form, signature)).to.include({ status: 403 })
    expect((await door.known()).status).to.equal('unknown')
  })

  it('what is signed but no receipt: 400; what is no form: 415', async () => {
    const { To: _to, ...form } = receipt('delivered')
    expect(await call(form)).to.include({ status: 400 })
    expect(await door.call('{}', { 'content-type': 'application/json' })).to.include({
      status: 415,
    })
  })

  it('GD-24: nothing of it is in the log or in an answer', async () => {
    const answers = [await call(receipt('delivered')), await call(receipt('delivered'), 'x')]
    const seen = JSON.stringify([door.log.entries, answers])
    for (const secret of [phone, '20123456', authToken, 'SM0000'])
      expect(seen).not.to.include(secret)
  })
})

describe('delivery receipts of acs', () => {
  let door: Door
  beforeEach(async () => {
    door = await openDoor(() => createAcsReceipts({ key }))
  })
  afterEach(() => door.close())

  const json = { 'content-type': 'application/json' }
  const call = (body: unknown) =>
    door.call(JSON.stringify(body), { ...json, 'x-receipts-key': key })
  const event = (deliveryStatus: string, messageId: string, eventTime: string) => ({
    id: 'e1',
    topic: '/subscriptions/…',
    subject: '/phonenumber/…',
    eventType: 'Microsoft.Communication.SMSDeliveryReportReceived',
    eventTime,
    data: {
      messageId,
      from: '+4592450000',
      to: phone,
      deliveryStatus,
      deliveryStatusDetails: 'x',
      deliveryAttempts: [],
      receivedTimestamp: eventTime,
      tag: '',
    },
  })

  it('answers the handshake of Event Grid', async () => {
    const validation = {
      id: 'v1',
      eventType: 'Microsoft.EventGrid.SubscriptionValidationEvent',
      eventTime: '2026-11-23T10:00:00.1234567Z',
      data: { validationCode: '512d38b6', validationUrl: 'https://…' },
    }
    const { status, body } = await call([validation])
    expect([status, JSON.parse(body)]).to.deep.equal([200, { validationResponse: '512d38b6' }])
  })

  it('DQ-10: several reports at once are all heard', async () => {
    await call([
      event('Failed', 'm1', '2026-11-20T10:00:00Z'),
      event('Failed', 'm2', '2026-11-23T10:00:00.1234567+00:00'),
    ])
    expect((await door.known()).status).to.equal('suspect')
    await call([event('Delivered', 'm3', '2026-11-23T11:00:00Z')])
    expect((await door.known()).status).to.equal('works')
  })

  it('events and states that it does not know change nothing', async () => {
    const other = {
      eventType: 'Microsoft.Communication.SMSReceived',
      eventTime: '2026-11-23T10:00:00Z',
    }
    const body = [event('Queued', 'm1', '2026-11-23T10:00:00Z'), { ...other, data: {} }]
    expect(await call(body)).to.include({ status: 204 })
    expect((await door.known()).status).to.equal('unknown')
  })

  it('the key may stand in the address, as Event Grid has it; without it: 403', async () => {
    const body = JSON.stringify([event('Delivered', 'm1', '2026-11-23T10:00:00Z')])
    expect(await door.call(body, json)).to.include({ status: 403 })
    expect(await door.call(body, json, '?key=other')).to.include({ status: 403 })
    expect(await door.call(body, { ...json, 'x-receipts-key': 'other' })).to.include({
      status: 403,
    })
    expect((await door.known()).status).to.equal('unknown')
    expect(await door.call(body, json, `?key=${key}`)).to.include({ status: 204 })
    expect((await door.known()).status).to.equal('works')
  })

  it('what is no list of events: 400', async () => {
    expect(await call({ eventType: 'x' })).to.include({ status: 400 })
  })

  it('GD-24: nothing of it is in the log', async () => {
    await door.call('[', json, `?key=${key}`)
    await call([event('Delivered', 'm1', '2026-11-23T10:00:00Z')])
    const seen = JSON.stringify(door.log.entries)
    for (const secret of [phone, '20123456', key]) expect(seen).not.to.include(secret)
  })
})
