import { readFile } from 'node:fs/promises'
import { expect } from 'chai'
import { receiptsRoute } from '../../bots/receipts-route.ts'
import { createServer, type Server } from '../../bots/server.ts'
import type { ReceiptReader } from '../../onboarding/messaging/receipts.ts'
import { createAcsReceipts } from '../../services/messages/acs-receipts.ts'
import { createMailMarks, type MailMarks } from '../../services/messages/mail-mark.ts'
import { createMailReceipts } from '../../services/messages/mail-receipts.ts'
import { createTwilioReceipts, twilioSignature } from '../../services/messages/twilio-receipts.ts'
import { createMemoryStores } from '../../services/records/create-stores.ts'
import { testSecrets } from '../contracts/make-stores.ts'
import { createMessageHouse } from '../support/message-house.ts'
import { createLogged } from './logged.ts'

const phone = '+4520123456'
const mailbox = 'mette@nordlys.example'
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
  const { contactPoints, takeReport } = createMessageHouse({ stores, now: () => clock.now })
  const log = createLogged()
  const reader = make(() => clock.now)
  const server: Server = createServer({
    routes: [receiptsRoute({ reader, takeReport })],
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
    knownMail: () => contactPoints.read('email', mailbox),
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

  const mailEvent = (status: string, more: object = {}) => ({
    eventType: 'Microsoft.Communication.EmailDeliveryReportReceived',
    eventTime: '2026-11-23T10:00:00.1234567Z',
    data: {
      sender: 'kontakt@nordhavn.example',
      recipient: mailbox,
      internetMessageId: '<178718194781.13391@apex.localhost>',
      messageId: 'fb9e3380-428f-4e59-95a1-fc82e99a5219',
      status,
      deliveryStatusDetails: { statusMessage: '', recipientMailServerHostName: 'mx.example' },
      deliveryAttemptTimestamp: '2026-11-23T09:59:59.99+00:00',
      ...more,
    },
  })

  const statuses: Readonly<Record<string, string>> = {
    Delivered: 'works',
    Bounced: 'undeliverable',
    Suppressed: 'undeliverable',
    // Once is no reason to worry, and the rest is about our words or about lists.
    Failed: 'unknown',
    FilteredSpam: 'unknown',
    Quarantined: 'unknown',
    Expanded: 'unknown',
  }
  for (const [status, known] of Object.entries(statuses)) {
    it(`DQ-10: an e-mail that is ${status}: ${known}`, async () => {
      expect(await call([mailEvent(status)])).to.include({ status: 204 })
      expect((await door.knownMail()).status).to.equal(known)
    })
  }

  it('DQ-10: three e-mails that failed in thirty days are for a person', async () => {
    const failed = ['m1', 'm2', 'm3'].map((messageId) => mailEvent('Failed', { messageId }))
    await call([...failed.slice(0, 2), mailEvent('Failed', { messageId: 'm2' })])
    expect((await door.knownMail()).status).to.equal('unknown')
    await call(failed.slice(2))
    expect((await door.knownMail()).status).to.equal('review')
  })

  it('a report about no address changes nothing', async () => {
    expect(await call([mailEvent('Bounced', { recipient: 'nobody' })])).to.include({ status: 204 })
    expect((await door.knownMail()).status).to.equal('unknown')
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

describe('bounces handed over by the mail host', () => {
  let door: Door
  let marks: MailMarks
  const rfc822 = { 'content-type': 'message/rfc822', 'x-receipts-key': key }
  beforeEach(async () => {
    door = await openDoor((now) => {
      marks = createMailMarks({ secret: 'claim key of the tests', now })
      return createMailReceipts({ key, marks, now })
    })
  })
  afterEach(() => door.close())

  async function bounce(name: string, mark = marks.of('m1', mailbox)): Promise<string> {
    const file = new URL(`../fixtures/mail/${name}.eml`, import.meta.url)
    const text = await readFile(file, 'utf8')
    return text.replaceAll('MARK', mark).replaceAll('ADDRESS', mailbox)
  }

  it('DQ-10: a mailbox that is gone is undeliverable at once', async () => {
    expect(await door.call(await bounce('gmail-unknown'), rfc822)).to.include({ status: 204 })
    expect((await door.knownMail()).status).to.equal('undeliverable')
  })

  it('DQ-10: three that came back in thirty days are for a person; one that is told twice counts once', async () => {
    for (const id of ['m1', 'm2', 'm2', 'm2'])
      await door.call(await bounce('gmail-full', marks.of(id, mailbox)), rfc822)
    expect((await door.knownMail()).status).to.equal('unknown')
    await door.call(await bounce('gmail-full', marks.of('m3', mailbox)), rfc822)
    expect((await door.knownMail()).status).to.equal('review')
  })

  it('a bounce of what we did not send, a holiday notice, an answer: taken, and nothing is learned', async () => {
    const forged = await bounce('gmail-unknown', 'ab'.repeat(22))
    for (const mail of [forged, await bounce('holiday'), await bounce('answer')])
      expect(await door.call(mail, rfc822)).to.include({ status: 204 })
    expect((await door.knownMail()).status).to.equal('unknown')
  })

  it('without the key: 403, whatever it says; the key may stand in the address', async () => {
    const mail = await bounce('postfix-unknown')
    const plain = { 'content-type': 'text/plain' }
    expect(await door.call(mail, plain)).to.include({ status: 403 })
    expect(await door.call(mail, plain, '?key=other')).to.include({ status: 403 })
    expect((await door.knownMail()).status).to.equal('unknown')
    expect(await door.call(mail, plain, `?key=${key}`)).to.include({ status: 204 })
    expect((await door.knownMail()).status).to.equal('undeliverable')
  })

  it('what is no mail: 400; JSON or a form: 415; more than 256 kB: 413', async () => {
    expect(await door.call('hello', rfc822)).to.include({ status: 400 })
    const json = { 'content-type': 'application/json', 'x-receipts-key': key }
    expect(await door.call('{}', json)).to.include({ status: 415 })
    expect(await door.call('x'.repeat(257 * 1024), rfc822)).to.include({ status: 413 })
  })

  it('GD-24: nothing of it is in the log or in an answer', async () => {
    const answers = [
      await door.call(await bounce('gmail-unknown'), rfc822),
      await door.call('hello', rfc822),
      await door.call(await bounce('gmail-unknown'), {}),
    ]
    const seen = JSON.stringify([door.log.entries, answers])
    for (const secret of [mailbox, 'nordlys', key, marks.of('m1', mailbox)])
      expect(seen).not.to.include(secret)
  })
})
