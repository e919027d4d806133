import { expect } from 'chai'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { startDesk, type DeskServer } from '../support/desk-server.ts'

const freja = {
  aadObjectId: '00000000-0000-4000-8000-00000000000A',
  tenant: '00000000-0000-4000-8000-000000000000',
}

describe('who writes in Teams', () => {
  let server: DeskServer

  beforeEach(async () => {
    server = await startDesk()
  })
  afterEach(() => server.close())

  interface Writer {
    readonly aadObjectId?: string
    readonly tenant?: string
    readonly channelId?: string
  }

  async function onboard({ aadObjectId, tenant, channelId = 'msteams' }: Writer) {
    const said = [
      demoNumbers('DK').good,
      'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk',
      'ja',
    ]
    for (const [index, text] of said.entries()) {
      const response = await fetch(`${server.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          type: 'message',
          id: String(index),
          channelId,
          locale: 'da-DK',
          deliveryMode: 'expectReplies',
          serviceUrl: 'http://localhost:1',
          conversation: { id: 'one', conversationType: 'personal' },
          from: { id: '29:x', aadObjectId },
          recipient: { id: 'bot' },
          channelData: { tenant: { id: tenant } },
          text,
        }),
      })
      expect(response.status).to.equal(200)
    }
    const { records } = await server.house.stores.customers.list({ limit: 1 })
    return records[0] ?? expect.fail('no record')
  }

  const sourcesOf = ({ provenance }: CustomerRecord) => ({
    number: provenance['company.number']?.source,
    by: provenance['contact.name']?.by,
    name: provenance['contact.name']?.source,
  })

  it('is known by Entra object id and tenant: what staff enter carries who entered it', async () => {
    const record = await onboard(freja)
    expect(sourcesOf(record)).to.deep.equal({ number: 'staff', name: 'staff', by: 'freja' })
    const orderers: string[] = []
    const period = { from: '2026', to: '2027' }
    for await (const page of server.house.stores.creditLog.entries(period)) {
      orderers.push(...page.map(({ intent }) => intent.orderedBy))
    }
    expect(orderers).to.deep.equal(['staff:freja'])
  })

  const customers: Readonly<Record<string, Writer>> = {
    'somebody of the same tenant': {
      ...freja,
      aadObjectId: '00000000-0000-4000-8000-0000000000ff',
    },
    'the same object id in another tenant': { ...freja, tenant: freja.aadObjectId },
    'somebody without an account': {},
    'the same account on a channel that does not vouch for it': { ...freja, channelId: 'emulator' },
  }
  for (const [who, writer] of Object.entries(customers)) {
    it(`is a customer: ${who}`, async () => {
      const sources = sourcesOf(await onboard(writer))
      expect(sources).to.deep.equal({ number: 'customer', name: 'customer', by: undefined })
    })
  }
})
