import { TableClient } from '@azure/data-tables'
import { expect } from 'chai'
import { createTakeTurn } from '../../../bots/turn.ts'
import { createTableStores, type Stores } from '../../../services/records/create-stores.ts'
import { cliParts } from './cli-parts.ts'
import { runRecordsCommand } from '../../../services/records/cli.ts'
import { azuriteConnection, freshTables } from '../../azurite.ts'
import { testSecrets } from '../../contracts/make-stores.ts'
import { sampleCompletion } from '../../contracts/sample-completion.ts'
import { createHouse, Customer } from '../../support/conversation.ts'

interface Storage {
  readonly stores: Stores
  /** Every row of every table, keys included, as one text per table. */
  readonly dump: () => Promise<Readonly<Record<string, string>>>
}

async function openStorage(now: () => Date): Promise<Storage> {
  const { prefix, ...tables } = await freshTables()
  const stores = createTableStores(tables, { ...testSecrets({ now: now() }), now })
  const read = async (table: string): Promise<string> => {
    const client = TableClient.fromConnectionString(await azuriteConnection(), prefix + table, {
      allowInsecureConnection: true,
    })
    const rows: unknown[] = []
    for await (const row of client.listEntities()) rows.push(row)
    return JSON.stringify(rows)
  }
  const dump = async () => {
    const names = Object.keys(tables)
    const texts = await Promise.all(names.map(read))
    return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']))
  }
  return { stores, dump }
}

/** A bot on those tables, and a web chat that writes down what is said. */
async function talkThrough(messages: readonly string[], locale: string, national?: string) {
  const clock = { at: 0 }
  const { stores, dump } = await openStorage(() => new Date(clock.at))
  const { customers, creditLog, vault, reviews } = stores
  const house = createHouse({ overrides: { customers, creditLog, vault, reviews } })
  clock.at = house.clock.at
  const takeTurn = createTakeTurn({ conversations: stores.conversations, ports: house.ports })
  const customer = new Customer({ house: { ...house, stores, takeTurn }, locale })
  const own = customer.conversation.replace('webchat:', '')
  await stores.transcripts.create(own, new Date(clock.at).toISOString())
  await customer.start()
  for (const text of messages) {
    const { secret } = customer.last ?? {}
    if (secret !== undefined && national !== undefined) {
      const { key, revision } = secret
      await customer.submit({ action: 'secret', key, revision, secret: national })
    }
    const reply = await customer.say(text)
    await stores.transcripts.append(own, [JSON.stringify({ text }), JSON.stringify(reply)])
  }
  return { customer, stores, dump, own }
}

const erase = (stores: Stores, reference: string): Promise<number> =>
  runRecordsCommand(['erase', reference], cliParts(stores))

function expectNone(dump: Readonly<Record<string, string>>, values: readonly string[]): void {
  for (const [table, rows] of Object.entries(dump)) {
    for (const value of values) {
      expect(rows.toLowerCase(), `${value} in ${table}`).to.not.include(value.toLowerCase())
    }
  }
}

describe('GD-23: after erasure', () => {
  const company = ['12345674', 'Nordlys', 'Sørensen', '20123456', '20 12 34 56', 'mette@nordlys']

  it('nothing that a company said is left in any table', async () => {
    const messages = ['12345674', 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk', 'ja']
    const { customer, stores, dump, own } = await talkThrough(messages, 'da-DK')
    const { reference, outcome } = customer.last?.hints ?? {}
    expect(outcome, customer.transcript.join('\n')).to.equal('complete')
    await customer.say('slet mine data')
    const before = await dump()
    for (const table of ['conversations', 'customers', 'credit', 'reviews', 'transcripts']) {
      expect(before[table], table).to.not.equal('[]')
    }
    expect(before['transcripts']).to.include('Sørensen')
    expect(await erase(stores, reference ?? '')).to.equal(0)
    const after = await dump()
    expectNone(after, [...company, customer.conversation])
    for (const table of ['conversations', 'credit', 'reviews', 'transcripts']) {
      expect(after[table], table).to.equal('[]')
    }
    expect(await stores.transcripts.exists(own)).to.equal(false)
    expect(await stores.customers.evidence(reference ?? '')).to.not.deep.equal([])
    expect(await erase(stores, reference ?? '')).to.equal(0)
  }).timeout(20_000)

  it('nothing that a private person said is left, the national number included', async () => {
    const { customer, stores, dump } = await talkThrough(
      [
        'privat, Sverige, faktura',
        'Anna Mellanström, Storgatan 1, 111 22 Stockholm, 070-174 06 05, anna@prov.example',
        'ja',
        'ja',
      ],
      'sv-SE',
      '701063-2391',
    )
    const { reference, outcome } = customer.last?.hints ?? {}
    expect(outcome, customer.transcript.join('\n')).to.equal('in-review')
    expect((await dump())['vault'], customer.transcript.join('\n')).to.not.equal('[]')
    expect(await erase(stores, reference ?? '')).to.equal(0)
    const after = await dump()
    expect(after['vault']).to.equal('[]')
    expect(after['reviews']).to.equal('[]')
    expectNone(after, [
      'Anna',
      'Mellanström',
      'Storgatan',
      '701740605',
      '701063-2391',
      '7010632391',
      'prov.ex',
    ])
    expectNone({ audit: after['vaultaudit'] ?? '' }, [customer.conversation])
  }).timeout(20_000)

  it('a conversation that is about another case by now goes on', async () => {
    const { stores } = await openStorage(() => new Date(0))
    const conversation = 'msteams:19:one'
    await stores.customers.complete(sampleCompletion('a', { reference: 'BCDF-2345', conversation }))
    const marks = { caseId: 'b', updatedAt: '2026-11-22', contact: false, finished: false }
    await stores.conversations.save(conversation, { json: '{}', marks }, undefined)
    await stores.transcripts.append('19:one', ['{}'])
    expect(await erase(stores, 'BCDF-2345')).to.equal(0)
    expect(await stores.conversations.load(conversation)).to.not.equal(undefined)
    expect((await stores.transcripts.since('19:one', 0)).watermark).to.equal(1)
  })

  it('cut off half-way it is repeated and reaches what it had not reached', async () => {
    const { stores } = await openStorage(() => new Date(0))
    await stores.customers.complete(sampleCompletion('a', { reference: 'BCDF-2345' }))
    await stores.transcripts.append('a', ['{}'])
    const broken: Stores = {
      ...stores,
      transcripts: Object.assign(Object.create(stores.transcripts) as Stores['transcripts'], {
        remove: () => Promise.reject(new Error('cut off')),
      }),
    }
    await erase(broken, 'BCDF-2345').catch(() => undefined)
    expect((await stores.customers.get('BCDF-2345'))?.status).to.equal('complete')
    expect(await erase(stores, 'BCDF-2345')).to.equal(0)
    expect((await stores.transcripts.since('a', 0)).watermark).to.equal(0)
    expect((await stores.customers.get('BCDF-2345'))?.status).to.equal('erased')
  })
})
