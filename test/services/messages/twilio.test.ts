import { expect } from 'chai'
import { createOutside, type Outside } from '../../../services/http/provider-health.ts'
import { createTwilioSender } from '../../../services/messages/twilio.ts'
import { messageSenderContract, recipients, sampleMessage } from '../../contracts/message-sender.ts'
import { providerFaults } from '../../contracts/provider-faults.ts'
import { noSuchHost, replayed, type Fault } from '../../support/replay-server.ts'

const now = () => new Date('2026-11-23T10:00:00Z')
const patient = () => new AbortController().signal
const account = 'AC00000000000000000000000000000001'
const service = 'MG00000000000000000000000000000001'

const make = (baseUrl: string, outside: Outside, from = '+4592450000') =>
  createTwilioSender(
    {
      baseUrl,
      accountSid: account,
      authToken: 'auth-token-of-tests',
      from,
      statusCallback: 'https://bot.example/api/receipts/twilio',
    },
    outside,
  )

describe('twilio', () => {
  const server = replayed('twilio')
  const outside = (using: typeof fetch = fetch) => createOutside({ fetch: using, now })
  const sender = (from?: string) => make(server().url, outside(), from)
  const forms = () =>
    server().requests.map(({ body }) => Object.fromEntries(new URLSearchParams(body)))

  messageSenderContract('twilio', {
    id: 'twilio',
    kind: 'sms',
    demo: false,
    make: sender,
    makeUnreachable: () => make(server().url, outside(noSuchHost)),
    received: () =>
      Promise.resolve(forms().map(({ To: to = '', Body: text = '' }) => ({ to, text }))),
  })

  it('sends from the number, and asks for receipts', async () => {
    await sender().send(sampleMessage('sms'), patient())
    expect(forms().at(-1)).to.include({
      From: '+4592450000',
      StatusCallback: 'https://bot.example/api/receipts/twilio',
    })
  })

  it('sends by a messaging service where that is set', async () => {
    const result = await sender(service).send(sampleMessage('sms'), patient())
    expect(result).to.include({ outcome: 'accepted' })
    expect(forms().at(-1)).to.include({ MessagingServiceSid: service })
    expect(forms().at(-1)).not.to.have.property('From')
  })

  for (const [to, reason] of [
    ['+4533120000', 'address'],
    ['+4520123457', 'opted-out'],
    ['+4520123458', 'sender'],
    ['+4520123459', 'content'],
  ] as const) {
    it(`tells why it is refused: ${reason}`, async () => {
      const result = await sender().send(sampleMessage('sms', { to }), patient())
      expect(result).to.deep.equal({ outcome: 'refused', reason })
    })
  }

  for (const [fault, maybeSent] of [
    ['throttled', false],
    ['unauthorized', false],
    ['html500', true],
    ['wrongJson', true],
    ['halfBody', true],
    ['reset', true],
  ] as const satisfies readonly (readonly [Fault, boolean])[]) {
    it(`${fault}: ${maybeSent ? 'may have been sent' : 'was not sent'}, and is asked once only`, async () => {
      server().misbehave(fault)
      const before = server().requests.length
      const result = await sender().send(sampleMessage('sms'), patient())
      expect(result).to.deep.equal({ outcome: 'unavailable', maybeSent })
      expect(server().requests.length - before).to.equal(1)
    })
  }

  providerFaults('twilio', {
    provider: 'twilio',
    good: 'accepted',
    secrets: ['auth-token-of-tests', recipients.sms, '20123456'],
    make: (baseUrl, world) => {
      const carrier = make(baseUrl, world)
      return (signal) => carrier.send(sampleMessage('sms'), signal)
    },
  })
})
