import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'chai'
import { TableConversationStore } from '../../../services/records/conversation-store.ts'
import { startAzurite } from '../../../services/records/embedded-azurite.ts'
import { openTables } from '../../../services/records/tables.ts'

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'azurite-embedded-'))

const lockOf = (folder: string): string => join(folder, 'azurite', 'owner.json')

const servicePid = (folder: string): number =>
  (JSON.parse(readFileSync(lockOf(folder), 'utf8')) as { pid: number }).pid

async function conversations(connectionString: string): Promise<TableConversationStore> {
  return new TableConversationStore(
    (await openTables({ connectionString })).conversations,
    'secret',
  )
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(20)
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const written = (folder: string, marker: string): boolean =>
  readFileSync(join(folder, 'azurite', 'tables.json'), 'utf8').includes(marker)

/** A program that saves a conversation and is killed in the same moment. */
const killedAfterSaving = (folder: string): string => {
  const at = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href)
  return `
    const { startAzurite } = await import(${at('../../../services/records/embedded-azurite.ts')})
    const { openTables } = await import(${at('../../../services/records/tables.ts')})
    const { TableConversationStore } = await import(${at('../../../services/records/conversation-store.ts')})
    const { connectionString } = await startAzurite(${JSON.stringify(folder)})
    const { conversations } = await openTables({ connectionString })
    await new TableConversationStore(conversations, 'secret').save('c', { json: '{"n":1}' }, undefined)
    process.kill(process.pid, 'SIGKILL')
  `
}

describe('the embedded table service', () => {
  it('keeps everything over a restart', async () => {
    const folder = newFolder()
    const first = await startAzurite(folder)
    await (await conversations(first.connectionString)).save('c', { json: '{"n":"ø"}' }, undefined)
    const pid = servicePid(folder)
    await first.close()
    await first.close()
    await until(() => !lives(pid))
    const second = await startAzurite(folder)
    const loaded = await (await conversations(second.connectionString)).load('c')
    expect(loaded?.json).to.equal('{"n":"ø"}')
    await second.close()
  })

  it('loses nothing when the bot is killed, and does not stay behind', async () => {
    const folder = newFolder()
    const code = killedAfterSaving(folder)
    const bot = spawn(process.execPath, ['--input-type=module', '-e', code])
    const [, signal] = (await once(bot, 'exit')) as [number | null, string | null]
    expect(signal).to.equal('SIGKILL')
    const again = await startAzurite(folder)
    expect((await (await conversations(again.connectionString)).load('c'))?.json).to.equal(
      '{"n":1}',
    )
    const pid = servicePid(folder)
    await again.close()
    await until(() => !lives(pid))
  })

  it('writes everything down when it is terminated itself', async () => {
    const folder = newFolder()
    const first = await startAzurite(folder)
    await (await conversations(first.connectionString)).save('c', { json: '{"n":2}' }, undefined)
    const pid = servicePid(folder)
    process.kill(pid, 'SIGTERM')
    await until(() => !lives(pid))
    expect(written(folder, '{\\"n\\":2}')).to.equal(true)
  })

  it('starts again after it was killed, with what it had written a moment before', async () => {
    const folder = newFolder()
    const first = await startAzurite(folder)
    await (await conversations(first.connectionString)).save('c', { json: '{"n":3}' }, undefined)
    await until(() => written(folder, '{\\"n\\":3}'))
    process.kill(servicePid(folder), 'SIGKILL')
    const second = await startAzurite(folder)
    expect(second.connectionString).to.not.equal(first.connectionString)
    const loaded = await (await conversations(second.connectionString)).load('c')
    expect(loaded?.json).to.equal('{"n":3}')
    await Promise.all([first.close(), second.close()])
  })

  it('is shared by all who use the folder, and ends with the last of them', async () => {
    const folder = newFolder()
    const both = await Promise.all([startAzurite(folder), startAzurite(folder)])
    expect(both[0].connectionString).to.equal(both[1].connectionString)
    const pid = servicePid(folder)
    await both[0].close()
    const store = await conversations(both[1].connectionString)
    expect(await store.save('c', { json: '{}' }, undefined)).to.not.equal('conflict')
    await both[1].close()
    await until(() => !lives(pid))
  })

  it('runs side by side for two folders, with the usual port taken', async () => {
    const taken = createServer().on('error', () => undefined)
    taken.listen(10_002, '127.0.0.1')
    const [one, two] = await Promise.all([startAzurite(newFolder()), startAzurite(newFolder())])
    expect(one.connectionString).to.not.equal(two.connectionString)
    await (await conversations(one.connectionString)).save('c', { json: '{}' }, undefined)
    expect(await (await conversations(two.connectionString)).load('c')).to.equal(undefined)
    await Promise.all([one.close(), two.close()])
    taken.close()
  })

  for (const [what, content] of [
    ['of a dead process', JSON.stringify({ pid: 999_999_999, table: 1, control: 1 })],
    ['whose process id and port somebody else has now', 'reused'],
    ['that nobody can read', '{"pid":'],
  ] as const) {
    it(`is not kept from starting by a lock ${what}`, async () => {
      const folder = newFolder()
      mkdirSync(join(folder, 'azurite'))
      const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
      other.listen(0, '127.0.0.1')
      await once(other, 'listening')
      const { port } = other.address() as { port: number }
      const reused = JSON.stringify({ pid: process.pid, table: port, control: port })
      writeFileSync(lockOf(folder), content === 'reused' ? reused : content)
      const longAgo = new Date('2026-01-01')
      utimesSync(lockOf(folder), longAgo, longAgo)
      const service = await startAzurite(folder)
      expect(await (await conversations(service.connectionString)).load('c')).to.equal(undefined)
      await service.close()
      other.close()
    })
  }

  it('says where to look when it cannot start', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'azurite'))
    writeFileSync(join(folder, 'azurite', 'tables.json'), 'not a database')
    const error = await startAzurite(folder).catch((cause: unknown) => cause)
    expect(error).to.include({ code: 'storage.unavailable' })
    expect(error).to.have.property('message').that.includes('azurite.log')
  })
})
