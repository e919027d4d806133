import { createServer, type Server } from 'node:http'
import { expect } from 'chai'
import { sampleEvent, sampleRecord } from '../../contracts/sample-completion.ts'
import { closed, listening } from '../../bots/listening.ts'
import { isPrivateAddress, isPrivateHost } from '../../../services/delivery/private-address.ts'
import {
  createPublicFetch,
  type PublicFetchOptions,
  type Resolve,
} from '../../../services/delivery/public-fetch.ts'
import { createWebhookSink } from '../../../services/delivery/webhook.ts'

describe('an address of the public internet', () => {
  for (const host of ['crm.example', 'hooks.crm.example.', '93.184.215.14', '[2606:2800:21f::1]']) {
    it(`is ${host}`, () => {
      expect(isPrivateHost(host)).to.equal(false)
    })
  }

  for (const host of [
    ...['localhost', 'crm', 'crm.local', 'metadata.google.internal', 'a.localhost.'],
    ...['127.0.0.1', '10.1.2.3', '172.31.255.255', '192.168.0.1', '169.254.169.254', '100.64.0.1'],
    ...[
      '0.0.0.0',
      '[::]',
      '[::1]',
      '[fd00::1]',
      '[fe80::1]',
      '[::ffff:10.0.0.1]',
      '[64:ff9b::a00:1]',
    ],
    // As URLs spell 127.0.0.1 out of other ways to write it.
    ...['http://2130706433', 'http://0x7f.1'].map((url) => new URL(url).hostname),
  ]) {
    it(`is not ${host}`, () => {
      expect(isPrivateHost(host)).to.equal(true)
    })
  }
})

describe('webhooks to the public internet only', () => {
  let server: Server
  let port = ''
  let arrived = 0
  let lookUps = 0
  before(async () => {
    server = createServer((_request, response) => {
      arrived += 1
      response.end()
    })
    port = new URL(await listening(server)).port
  })
  beforeEach(() => {
    arrived = 0
    lookUps = 0
  })
  after(() => closed(server))

  /** A name server that answers with these addresses. */
  const answering =
    (...addresses: readonly string[]): Resolve =>
    (_hostname, _options, callback) => {
      lookUps += 1
      callback(
        null,
        addresses.map((address) => ({ address, family: 4 })),
      )
    }

  const deliver = (options: PublicFetchOptions, host = 'hooks.example') =>
    createWebhookSink(
      {
        id: 'crm',
        url: `http://${host}:${port}/`,
        secrets: [Buffer.alloc(32, 7)],
        types: ['customer.created'],
        seller: 'test',
      },
      { fetch: createPublicFetch(options), now: () => new Date() },
    ).deliver(
      sampleEvent('case-1-created', sampleRecord('BCDF-2345')),
      new AbortController().signal,
    )

  const unreachable = { outcome: 'later', reason: 'unreachable' }
  /** The test's own server is the only public address in these. */
  const isPrivate = (address: string): boolean =>
    address !== '127.0.0.1' && isPrivateAddress(address)

  it('reach a public address, and by no other look-up than the judged one (DNS rebinding)', async () => {
    expect(await deliver({ resolve: answering('127.0.0.1'), isPrivate })).to.deep.equal({
      outcome: 'delivered',
    })
    // One look-up: the address that was judged is the one connected to, whatever the name leads to a moment later.
    expect([arrived, lookUps]).to.deep.equal([1, 1])
  })

  it('reach nothing by a name that leads inside', async () => {
    expect(await deliver({ resolve: answering('127.0.0.1') })).to.deep.equal(unreachable)
    expect(arrived).to.equal(0)
  })

  it('reach nothing where only one of several addresses is public', async () => {
    const resolve = answering('127.0.0.1', '10.0.0.1')
    expect(await deliver({ resolve, isPrivate })).to.deep.equal(unreachable)
  })

  it('reach nothing by a number in place of a name', async () => {
    expect(await deliver({ isPrivate }, '127.0.0.1')).to.deep.equal(unreachable)
    expect(arrived).to.equal(0)
  })
})
