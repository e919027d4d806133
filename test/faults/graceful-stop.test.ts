import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { startAzurite, type EmbeddedAzurite } from '../../services/records/embedded-azurite.ts'
import { openTables } from '../../services/records/tables.ts'
import { startInstance, type Instance } from './instance.ts'
import { openDoor, type Door, type Fate } from './storage-door.ts'
import { expectReplies, startConnector, type Connector } from './voices.ts'

const count = 24
const names = Array.from({ length: count }, (_, index) => `stop ${String(index)}`)

describe('an operator ends the process (SIGTERM) while turns are under way', function () {
  this.timeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'graceful-'))
  let azurite: EmbeddedAzurite
  let door: Door
  let connector: Connector
  let instance: Instance
  let fate: Fate = { kind: 'pass' }
  let waiting = 0
  let reached: () => void = () => undefined

  const start = (): Promise<Instance> =>
    startInstance({ DATA_DIR: folder, AZURE_STORAGE_CONNECTION_STRING: door.connectionString })

  before(async () => {
    azurite = await startAzurite(folder)
    connector = await startConnector(() => false)
    door = await openDoor({
      behind: azurite.connectionString,
      fateOf: (step) => {
        if (step === 'save') waiting += 1
        if (waiting >= count) reached()
        return fate
      },
      kill: () => Promise.resolve(),
    })
    instance = await start()
  })
  after(async () => {
    await instance.kill()
    await connector.close()
    await door.close()
    await azurite.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('answers every turn, loses none, writes its figures down and goes', async () => {
    fate = { kind: 'delay', milliseconds: 700 }
    const allWait = new Promise<void>((resolve) => (reached = resolve))
    // Half of them get their replies in the answer, half of them at the channel.
    const answers = names.map((name, index) => {
      const voice =
        index % 2 === 0 ? expectReplies(instance.url, name) : connector.voice(instance.url, name)
      return voice.say({ id: 'one', text: 'privat, Danmark, forudbetaling' })
    })
    await allWait
    const stopped = instance.stop()
    const heard = await Promise.all(answers)
    expect(heard.map((one) => one?.hints.asks)).to.deep.equal(names.map(() => 'person.name'))
    expect(await stopped).to.equal(0)
    const tables = await openTables({ connectionString: azurite.connectionString })
    const figures = await rowsOf(tables.metrics.scan({ property: 'json0', before: '\uffff' }))
    expect(figures).to.be.greaterThan(0)
    expect(
      await rowsOf(tables.conversations.scan({ property: 'updatedAt', before: '9' })),
    ).to.equal(count)
  })

  it('lets nobody in any more, and the next start goes on where everybody was', async () => {
    const refused = await fetch(`${instance.url}/healthz`).catch((error: unknown) => error)
    expect(refused).to.be.an('error')
    fate = { kind: 'pass' }
    instance = await start()
    const heard = await expectReplies(instance.url, names[0] ?? '').say({
      id: 'two',
      text: 'Mette Sørensen, Havnegade 12, 8000 Aarhus C, 20 12 34 56, mette@nordlys.example.dk',
    })
    expect(heard?.hints.asks).to.equal('confirm')
  })
})

async function rowsOf(pages: AsyncIterable<readonly unknown[]>): Promise<number> {
  let rows = 0
  for await (const page of pages) rows += page.length
  return rows
}
