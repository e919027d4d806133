import { TableClient, TableServiceClient } from '@azure/data-tables'
import { expect } from 'chai'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startAzurite } from '../../services/records/embedded-azurite.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { startProgram, tell, type Program } from './started-program.ts'

/** Words and numbers that stand nowhere else: wherever one turns up outside its row, something leaked. */
const canaries = {
  name: 'Kvidderine Fuglesang',
  surname: 'Fuglesang',
  phone: '20 31 42 53',
  email: 'kvidderine@kanarie.example.dk',
  street: 'Kanarievænget 77',
  company: 'Fuglebur Kanarie ApS',
  // A test number of the Norwegian tax administration's synthetic series (identifiers.md).
  national: '21816800053',
} as const

/** The same value however somebody may have written it down. */
const spellings = Object.values(canaries).flatMap((value) => [
  value,
  encodeURIComponent(value),
  value.replaceAll(' ', ''),
])

const leaksIn = (text: string): readonly string[] =>
  spellings.filter((canary) => text.toLowerCase().includes(canary.toLowerCase()))

/** Every field, and every field in a wrong place. */
const talks: Readonly<Record<string, readonly string[]>> = {
  'a company that goes through': [
    demoNumbers('DK').good,
    `${canaries.name}, ${canaries.phone}, ${canaries.email}`,
    `adressen er ${canaries.street}, 8000 Aarhus C`,
    'behold min',
    'ja',
    'mine data',
  ],
  'a private customer who writes everything everywhere': [
    'privat i Danmark',
    canaries.national,
    `${canaries.company} ${canaries.national}`,
    `${canaries.name} ${canaries.street} 8000 Aarhus C ${canaries.phone} ${canaries.email}`,
    `min mor hedder ${canaries.surname}`,
    `hvad koster ${canaries.company}`,
    'faktura',
    'tal med en medarbejder',
  ],
  'somebody who is not understood and gives up': [
    canaries.name,
    canaries.email,
    canaries.phone,
    `ændr ${canaries.name}`,
    'annuller',
  ],
}

/** Requests that are wrong in every way we could think of, with a canary in each place where one fits. */
const wrongRequests = (url: string): readonly (() => Promise<Response>)[] => {
  const json = { 'content-type': 'application/json' }
  const post =
    (path: string, body: string, headers: Record<string, string> = json) =>
    () =>
      fetch(url + path, { method: 'POST', headers, body })
  return [
    post('/api/messages', `{"text": "${canaries.name}`),
    post('/api/messages', JSON.stringify({ type: 'message', text: canaries.email })),
    post('/api/messages', JSON.stringify([canaries.name])),
    post('/api/messages', canaries.name, { 'content-type': 'text/plain' }),
    post(
      '/api/chat/token',
      JSON.stringify({ conversationId: canaries.name, token: canaries.phone }),
    ),
    post(`/v3/directline/conversations/${canaries.surname}/activities`, '{}', {
      ...json,
      authorization: `Bearer ${canaries.email}`,
    }),
    () => fetch(`${url}/${encodeURIComponent(canaries.name)}?q=${canaries.surname}`),
  ]
}

async function keysIn(connectionString: string): Promise<readonly string[]> {
  const options = { allowInsecureConnection: true }
  const service = TableServiceClient.fromConnectionString(connectionString, options)
  const keys: string[] = []
  for await (const { name = '' } of service.listTables()) {
    const table = TableClient.fromConnectionString(connectionString, name, options)
    for await (const { partitionKey, rowKey } of table.listEntities()) {
      keys.push(`${name} ${partitionKey} ${rowKey}`)
    }
  }
  return keys
}

describe('GD-24, GD-25: canaries in every field, right and wrong, are found nowhere but in their rows', function () {
  this.timeout(90_000)
  const folder = mkdtempSync(join(tmpdir(), 'canaries-'))
  let program: Program

  before(async () => {
    program = await startProgram(folder, { LOG_LEVEL: 'debug' })
    for (const channel of ['emulator', 'msteams', 'sms']) {
      for (const [conversation, lines] of Object.entries(talks)) {
        for (const [index, text] of lines.entries()) {
          await tell(program, { conversation, id: `${channel}-${index}`, text, channel })
        }
      }
    }
  })
  after(async () => {
    await program.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('not in the answers to wrong requests', async () => {
    for (const request of wrongRequests(program.url)) {
      const response = await request()
      expect(response.status).to.be.within(400, 499)
      expect(leaksIn(await response.text())).to.deep.equal([])
    }
  })

  it('not in the logs, which do tell that cases ended', () => {
    const logged = program.logged()
    expect(logged).to.include('case ended')
    expect(leaksIn(logged)).to.deep.equal([])
  })

  it('not in the metrics, which do count the turns', async () => {
    const metrics = await (await fetch(`${program.url}/metrics`)).text()
    expect(metrics).to.match(/onboarding_turn_seconds_count\{channel="sms",outcome="ok"\} \d+/)
    expect(metrics).to.match(/onboarding_storage_call_seconds_count\{table="conversations"/)
    expect(metrics).to.match(/onboarding_provider_call_seconds_count\{provider="demo-register"/)
    expect(metrics).to.match(/onboarding_reviews_waiting [1-9]/)
    expect(leaksIn(metrics)).to.deep.equal([])
  })

  it('not on the page of figures', async () => {
    const page = await (await fetch(`${program.url}/insights`)).text()
    expect(page).to.include('<table')
    expect(leaksIn(page)).to.deep.equal([])
  })

  it('not in any key of any table', async () => {
    const azurite = await startAzurite(folder)
    const keys = await keysIn(azurite.connectionString)
    await azurite.close()
    expect(keys.length).to.be.greaterThan(10)
    expect(keys.flatMap(leaksIn)).to.deep.equal([])
  })
})

describe('/metrics', function () {
  this.timeout(60_000)
  const folder = mkdtempSync(join(tmpdir(), 'metrics-'))
  let program: Program

  before(async () => {
    program = await startProgram(folder, { METRICS_TOKEN: 'a-token-of-the-scraper' })
  })
  after(async () => {
    await program.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const statusWith = async (authorization: string): Promise<number> =>
    (await fetch(`${program.url}/metrics`, { headers: { authorization } })).status

  it('opens to the token, and is not there for anybody else', async () => {
    expect(await statusWith('Bearer a-token-of-the-scraper')).to.equal(200)
    expect(await statusWith('Bearer a-token-of-somebody')).to.equal(404)
    expect(await statusWith('')).to.equal(404)
  })
})
