import { expect } from 'chai'
import { Dispatcher } from '../../../services/delivery/dispatcher.ts'
import { runRecordsCommand } from '../../../services/records/cli.ts'
import {
  createMemoryStores,
  createTableStores,
  type Stores,
} from '../../../services/records/create-stores.ts'
import type { CustomerRecord } from '../../../onboarding/record.ts'
import { memoryTables } from '../../../services/records/memory-table.ts'
import { createMemorySink } from '../../support/memory-sink.ts'
import { cliParts } from './cli-parts.ts'
import { testSecrets } from '../../contracts/make-stores.ts'
import {
  personalValues,
  sampleCompletion,
  sampleEvent,
  sampleRecord,
} from '../../contracts/sample-completion.ts'

const reference = 'BCDF-2345'
describe('npm run records', () => {
  let stores: Stores

  beforeEach(async () => {
    stores = createMemoryStores(testSecrets({ now: new Date(0) }))
    await stores.customers.complete(sampleCompletion('a', { reference, claim: 'DK:1' }))
    await stores.customers.complete(
      sampleCompletion('b', { reference: 'GHJK-6789', claim: 'DK:1' }),
    )
    await stores.vault.put('a', 'person.nationalNumber', 'secret')
  })

  const run = async (...args: string[]): Promise<{ code: number; text: string }> => {
    const lines: string[] = []
    const code = await runRecordsCommand(args, {
      ...cliParts(stores),
      out: (line) => lines.push(line),
    })
    return { code, text: lines.join('\n') }
  }

  const parse = async (...args: string[]): Promise<unknown> => {
    const { code, text } = await run(...args)
    expect(code).to.equal(0)
    return JSON.parse(text)
  }

  it('lists customers as a table, applications only when asked for', async () => {
    const { code, text } = await run('list')
    expect(code).to.equal(0)
    expect(text).to.include('reference').and.include(reference).and.not.include('GHJK-6789')
    expect((await run('list', '--duplicates')).text).to.include('GHJK-6789')
  })

  it('lists records as JSON exactly as they are', async () => {
    expect(await parse('list', '--json')).to.deep.equal([sampleRecord(reference)])
  })

  it('goes on where a page ended', async () => {
    const all = (await parse('list', '--json', '--duplicates')) as { reference: string }[]
    const { text } = await run('list', '--limit', '1', '--duplicates')
    const after = /--after (\S+)/.exec(text)?.[1] ?? ''
    expect(after).to.equal(all[0]?.reference)
    const rest = await parse('list', '--json', '--duplicates', '--after', after.toLowerCase())
    expect(rest).to.deep.equal(all.slice(1))
  })

  it('shows a record with its evidence, however the reference is typed', async () => {
    const { evidence } = sampleCompletion('a')
    const expected = { ...sampleRecord(reference), evidence }
    for (const typed of [reference, 'bcdf2345', 'bcdf 2345']) {
      expect(await parse('show', typed, '--json')).to.deep.equal(expected)
    }
    const { text } = await run('show', reference)
    expect(text).to.include('contact.email').and.include('kari@prove.example')
  })

  it('GD-22: shows what was changed, when and by whom, until the customer is erased', async () => {
    const application = await stores.customers.get('GHJK-6789')
    const by = { source: 'staff', by: 'desk-1', channel: 'msteams', at: '2026-11-23T09:00:00.000Z' }
    const changed = {
      ...sampleRecord('GHJK-6789'),
      invoice: { channel: 'email' as const, email: 'ny@prove.example' },
      provenance: { 'invoice.email': { ...by, verification: 'checked' } },
    } as CustomerRecord
    expect(application?.status).to.equal('in-review')
    await stores.customers.update(changed, sampleEvent('b-2', changed))
    const at = '2026-11-22T10:00:00.000Z'
    expect(await parse('history', 'ghjk6789', '--json')).to.deep.equal([
      { field: 'invoice.email', at, old: 'kari@prove.example', changedBy: by },
    ])
    const { text } = await run('history', 'GHJK-6789')
    expect(text).to.match(/2026-11-22 10:00 +invoice\.email +staff +desk-1 +msteams +kari@prove/)
    for (const listed of [
      await run('list', '--duplicates', '--json'),
      await run('export', '--duplicates'),
    ]) {
      expect(listed.text).to.include('ny@prove.example').and.not.include('"old"')
    }
    await run('erase', 'GHJK-6789')
    expect(await parse('history', 'GHJK-6789', '--json')).to.deep.equal([])
  })

  it('says that a reference is unknown, in words or as JSON', async () => {
    for (const typed of ['ZZZZ-2222', 'nonsense']) {
      for (const command of ['show', 'history', 'erase']) {
        expect(await run(command, typed)).to.deep.equal({
          code: 1,
          text: 'There is no such reference.',
        })
        const asJson = await run(command, typed, '--json')
        expect(asJson).to.deep.equal({ code: 1, text: '{"error":"not-found"}' })
      }
    }
  })

  it('exports every customer, as an array or line by line, applications when asked for (GD-21)', async () => {
    const customers = await parse('list', '--json')
    expect(customers).to.have.length(1)
    expect(await parse('export')).to.deep.equal(customers)
    expect(await parse('export', '--json')).to.deep.equal(customers)
    const all = await parse('list', '--json', '--duplicates')
    expect(await parse('export', '--duplicates')).to.deep.equal(all)
    const { text } = await run('export', '--jsonl', '--duplicates')
    expect(text.split('\n').map((line) => JSON.parse(line) as unknown)).to.deep.equal(all)
    stores = createMemoryStores(testSecrets({ now: new Date(0) }))
    expect(await parse('export', '--json')).to.deep.equal([])
  })

  it('exports more customers than one page holds', async () => {
    for (let n = 0; n < 203; n += 1) await stores.customers.complete(sampleCompletion(`x${n}`))
    expect(await parse('export')).to.have.length(204)
  })

  it('erases a customer, the vault included, and can be repeated (GD-23)', async () => {
    expect((await run('erase', 'bcdf-2345')).code).to.equal(0)
    expect(await parse('erase', reference, '--json')).to.deep.equal({ reference, status: 'erased' })
    const { text } = await run('show', reference, '--json')
    for (const value of personalValues) expect(text).to.not.include(value)
    expect(await stores.vault.open('a', 'person.nationalNumber', 'test')).to.equal(undefined)
    expect((await run('list')).text).to.include('erased')
  })

  it('lists what waits for a person', async () => {
    const item = {
      caseId: 'b',
      reference: 'GHJK-6789',
      reason: 'handed-over',
      language: 'sv',
      at: '2026-11-22T10:00:00.000Z',
      dueAt: '2026-11-24T10:00:00.000Z',
    }
    await stores.reviews.add(item)
    expect(await parse('reviews', '--json')).to.deep.equal([{ ...item, kinds: ['other'] }])
    const assigned = { to: 'sigrid', at: '2026-11-22T11:00:00.000Z' }
    await stores.reviews.change('b', (state) => ({ ...state, assigned }))
    const taken = [{ ...item, kinds: ['other'], assigned }]
    expect(await parse('reviews', '--json')).to.deep.equal(taken)
    expect((await run('reviews')).text)
      .to.include('handed-over')
      .and.include('GHJK-6789')
      .and.include('sigrid')
  })

  it('shows what was not delivered, and nothing about the customer', async () => {
    const shown = (await parse('events', '--json')) as Record<string, unknown>
    expect(shown).to.include({ pending: 2, parked: 0 })
    expect(shown['oldestSeconds']).to.be.a('number')
    expect(shown['events']).to.have.length(2)
    const { text } = await run('events', '--limit', '1')
    expect(text).to.include('2 pending, 0 parked').and.include('customer.created')
    expect(text.split('\n')).to.have.length(3)
    for (const value of personalValues) expect(JSON.stringify(shown) + text).to.not.include(value)
  })

  it('says that nothing waits', async () => {
    stores = createMemoryStores(testSecrets({ now: new Date(0) }))
    expect(await parse('events', '--json')).to.deep.equal({
      pending: 0,
      parked: 0,
      oldestSeconds: null,
      disabled: [],
      events: [],
    })
    expect((await run('events')).text).to.equal('0 pending, 0 parked')
  })

  it('shows what was given up, for whom and why, and sends it again', async () => {
    const sink = createMemorySink('webhook:crm')
    sink.answers.push({ outcome: 'gone' })
    stores = createMemoryStores(testSecrets({ now: new Date('2026-11-22T10:00:00.000Z') }))
    await stores.customers.complete(sampleCompletion('a', { reference }))
    const dispatcher = new Dispatcher({
      outbox: stores.outbox,
      sinks: [sink],
      now: () => new Date('2026-11-22T10:00:00.000Z'),
      chance: () => 0,
      onDelivery: () => undefined,
      signal: new AbortController().signal,
    })
    await dispatcher.round()
    const { text } = await run('events')
    expect(text).to.include('0 pending, 1 parked').and.include('webhook:crm 1 gone')
    expect(text).to.include('webhook:crm wants no more events since 2026-11-22')
    expect(await parse('redeliver', '--parked', '--json')).to.deep.equal({ redelivered: 1 })
    await dispatcher.round()
    expect(sink.ids).to.deep.equal(['a-created'])
    expect(await parse('redeliver', 'bcdf2345', '--json')).to.deep.equal({ redelivered: 1 })
    expect((await run('redeliver', 'a-created')).text).to.equal('1 events will be sent again.')
    await dispatcher.round()
    expect(sink.taken).to.have.length(1)
    expect(await run('redeliver', 'nothing')).to.deep.equal({
      code: 1,
      text: 'There is no such event.',
    })
    expect((await run('redeliver', 'nothing', '--json')).text).to.equal('{"error":"not-found"}')
    expect((await run('redeliver', '--parked')).code).to.equal(0)
    for (const wrong of [[], ['a-created', '--parked'], ['a', 'b']]) {
      expect((await run('redeliver', ...wrong)).code).to.equal(2)
    }
  })

  it('removes what is too old, and says how much it was', async () => {
    const marks = { caseId: 'x', updatedAt: '1969-12-01', contact: true, finished: false }
    await stores.conversations.save('webchat:x', { json: '{}', marks }, undefined)
    const records = { erased: 0, stripped: 0, numbers: 0, forgotten: 0, reviews: 0, proofs: 0 }
    expect(await parse('sweep', '--dry-run', '--json')).to.deep.equal({ records, dryRun: true })
    expect((await run('sweep', '--dry-run')).text).to.include('nothing was done')
    const counts = { conversations: 1, transcripts: 0, credit: 0, events: 0 }
    expect(await parse('sweep', '--json')).to.deep.equal({ ...counts, records, dryRun: false })
    const { code, text } = await run('sweep')
    expect(code).to.equal(0)
    expect(text).to.include('0 conversations').and.include('0 to erase')
  })

  it('GD-29: closes a customer, once; nobody else', async () => {
    expect(await parse('close', reference, '--json')).to.deep.equal({ reference, closed: true })
    expect((await run('close', reference)).text).to.include('is closed')
    expect((await stores.customers.get(reference))?.closedAt).to.equal('1970-01-01T00:00:00.000Z')
    for (const wrong of ['MNPQ-2345', 'x']) expect((await run('close', wrong)).code).to.equal(1)
  })

  it('encrypts national numbers under the new key (ID-08)', async () => {
    const tables = memoryTables()
    const { vault: old, ...secrets } = testSecrets({ now: new Date(0) })
    const before = createTableStores(tables, { ...secrets, vault: old })
    await before.vault.put('a', 'person.nationalNumber', 'secret')
    const k2 = Buffer.alloc(32, 2)
    const both = { current: 'k2', keys: { ...old.keys, k2 } }
    stores = createTableStores(tables, { ...secrets, vault: both })
    expect(await parse('rotate-keys', '--json')).to.deep.equal({ rotated: 1 })
    expect((await run('rotate-keys')).text).to.match(/^0 /)
    const after = createTableStores(tables, {
      ...secrets,
      vault: { current: 'k2', keys: { k2 } },
    })
    expect(await after.vault.open('a', 'person.nationalNumber', 'test')).to.equal('secret')
  })

  it('says by field what share of the customer data is verified within its limit', async () => {
    const { contact, provenance, ...rest } = sampleRecord('JKMN-2345')
    const { 'contact.name': said } = provenance
    if (contact === undefined || said === undefined) throw new Error('the sample is a company')
    const known = { ...said, at: '1970-01-01T00:00:00.000Z' }
    const completion = sampleCompletion('c', { reference: 'JKMN-2345' })
    await stores.customers.complete({
      ...completion,
      record: {
        ...rest,
        contact,
        provenance: {
          'contact.phone': known,
          'contact.email': { ...known, source: 'import' },
        },
      },
    })
    const report = await parse('freshness', '--json')
    expect(report).to.deep.include({ customers: 2 })
    expect((report as { fields: unknown }).fields).to.deep.equal([
      { key: 'contact.email', customers: 1, fresh: 0, share: 0 },
      { key: 'contact.phone', customers: 1, fresh: 1, share: 1 },
    ])
    expect((await run('freshness')).text).to.match(/contact\.email +1 +0 +0\.0 %/)
  })

  it('sends a link by reference, and knows when there is none', async () => {
    expect(await parse('send-link', 'bcdf2345', '--json')).to.deep.equal({ outcome: 'sent' })
    expect((await run('send-link', 'BCDF-2345')).text).to.equal('The link is on its way.')
    expect((await run('send-link', 'nonsense')).code).to.equal(1)
  })

  it('enters every customer where it is found by phone and e-mail, again and again', async () => {
    const counted = await parse('reindex', '--json')
    expect(await parse('reindex', '--json')).to.deep.equal(counted)
    expect((await run('reindex')).text).to.match(/^\d+ customers can be found\.$/)
    const found = await stores.contacts.at({ kind: 'sms', to: '+46701740605' })
    expect(found).to.include('GHJK-6789')
  })

  it('explains itself on wrong usage', async () => {
    for (const args of [
      [],
      ['dance'],
      ['show'],
      ['list', 'x'],
      ['list', '--limit', 'many'],
      ['list', '--limit', '0'],
      ['list', '--after', 'x'],
      ['list', '--unknown'],
      ['constructor'],
    ]) {
      const { code, text } = await run(...args)
      expect(code, args.join(' ')).to.equal(2)
      expect(text).to.include('Usage: records')
    }
  })
})
