import { expect } from 'chai'
import { createOutside, type Outside } from '../../../services/http/provider-health.ts'
import { createAcsSender } from '../../../services/messages/acs.ts'
import { acsHeaders } from '../../../services/messages/acs-signature.ts'
import { messageSenderContract, recipients, sampleMessage } from '../../contracts/message-sender.ts'
import { providerFaults } from '../../contracts/provider-faults.ts'
import { noSuchHost, replayed } from '../../support/replay-server.ts'

const now = () => new Date('2026-11-23T10:00:00Z')
const patient = () => new AbortController().signal
const accessKey = 'a2V5IG9mIHRoZSB0ZXN0cyBmb3IgQUNTIQ=='

const make = (endpoint: string, outside: Outside) =>
  createAcsSender({ endpoint, accessKey, from: '+4592450000' }, outside)

interface Body {
  readonly message: string
  readonly smsRecipients: readonly {
    readonly to: string
    readonly repeatabilityRequestId: string
  }[]
}

describe('acs', () => {
  const server = replayed('acs')
  const outside = (using: typeof fetch = fetch) => createOutside({ fetch: using, now })
  const sender = () => make(server().url, outside())
  const bodies = () => server().requests.map(({ body }) => JSON.parse(body) as Body)

  messageSenderContract('acs', {
    id: 'acs',
    kind: 'sms',
    demo: false,
    make: sender,
    makeUnreachable: () => make(server().url, outside(noSuchHost)),
    received: () =>
      Promise.resolve(
        bodies().map(({ message, smsRecipients }) => ({
          to: smsRecipients[0]?.to ?? '',
          text: message,
        })),
      ),
  })

  it('signs as documented (a vector made with openssl)', () => {
    const headers = acsHeaders(
      {
        url: new URL('https://shop.communication.azure.com/sms?api-version=2021-03-07'),
        body: '{"from":"+4592450000"}',
        at: now(),
      },
      accessKey,
    )
    expect(headers).to.deep.equal({
      'x-ms-date': 'Mon, 23 Nov 2026 10:00:00 GMT',
      'x-ms-content-sha256': 'NA3teZbJZ4HRDwgOJ0T3Ljbte2PwzGVSqxquLn8JiB4=',
      authorization:
        'HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=LeGLTOwXcY4uF9u1f4oTr00I6N/7sWmrb5wGN/WweYM=',
    })
  })

  it('signs the very bytes that it sends', async () => {
    await sender().send(sampleMessage('sms'), patient())
    const { body, headers } = server().requests.at(-1) ?? expect.fail('nothing came')
    const url = new URL(`${server().url}/sms?api-version=2021-03-07`)
    const expected = acsHeaders({ url, body, at: now() }, accessKey)
    expect(headers).to.include(expected)
  })

  it('gives one message one key, in the form of a UUID', async () => {
    const keys: string[] = []
    for (const id of ['a', 'a', 'b']) {
      await sender().send(sampleMessage('sms', { id }), patient())
      keys.push(bodies().at(-1)?.smsRecipients[0]?.repeatabilityRequestId ?? '')
    }
    expect(keys[0]).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/)
    expect(keys[1]).to.equal(keys[0])
    expect(keys[2]).not.to.equal(keys[0])
  })

  it('repeats what got lost once, at once, under the same key and time', async () => {
    server().misbehave('reset')
    const before = server().requests.length
    const result = await sender().send(sampleMessage('sms'), patient())
    expect(result).to.deep.equal({ outcome: 'unavailable', maybeSent: true })
    const [first, second, ...more] = server().requests.slice(before)
    expect(more).to.deep.equal([])
    expect(second?.body).to.equal(first?.body)
  })

  for (const [to, result] of [
    ['+4533120000', { outcome: 'refused', reason: 'address' }],
    ['+4520123457', { outcome: 'refused', reason: 'sender' }],
    ['+4520123458', { outcome: 'unavailable', maybeSent: false }],
    ['+4520123459', { outcome: 'refused', reason: 'sender' }],
  ] as const) {
    it(`tells what became of ${to}: ${Object.values(result).join(' ')}`, async () => {
      expect(await sender().send(sampleMessage('sms', { to }), patient())).to.deep.equal(result)
    })
  }

  providerFaults('acs', {
    provider: 'acs',
    good: 'accepted',
    secrets: [accessKey, recipients.sms, '20123456'],
    make: (baseUrl, world) => {
      const carrier = make(baseUrl, world)
      return (signal) => carrier.send(sampleMessage('sms'), signal)
    },
  })
})
