import { expect } from 'chai'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { runRecords, startProgram, tell, type Program } from './started-program.ts'

const contact = 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'

const hints = async (program: Program, conversation: string, said: readonly [string, string]) => {
  const [id, text] = said
  return (await tell(program, { conversation, id, text })).channelData?.onboarding
}

describe('what a newcomer starts with one command', function () {
  this.timeout(90_000)
  const folders = ['a', 'b'].map((name) => mkdtempSync(join(tmpdir(), `start-${name}-`)))
  const [own = '', other = ''] = folders
  const running = new Set<Program>()
  let program: Program
  let reference: string

  async function start(dataDir: string): Promise<Program> {
    const started = await startProgram(dataDir)
    running.add(started)
    return started
  }
  async function stop(stopped: Program): ReturnType<Program['stop']> {
    running.delete(stopped)
    return stopped.stop()
  }
  const recordsIn = async (dataDir: string): Promise<readonly CustomerRecord[]> =>
    JSON.parse(await runRecords(dataDir, 'list', '--json')) as readonly CustomerRecord[]

  before(async () => {
    program = await start(own)
  })
  after(async () => {
    await Promise.all([...running].map(stop))
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })

  it('tells the address, what is demo, and a company number to try per country', () => {
    expect(program.banner).to.match(/http:\/\/localhost:\d+/)
    expect(program.banner).to.match(/^Demo .*company registers.*addresses.*credit bureau/m)
    for (const country of ['DK', 'SE', 'NO'] as const) {
      expect(program.banner).to.include(`${country}: ${demoNumbers(country).good}`)
    }
  })

  it('is alive, able to serve, and shows the page', async () => {
    for (const path of ['/healthz', '/readyz', '/', '/webchat.js', '/privacy?lang=sv']) {
      expect((await fetch(program.url + path)).status, path).to.equal(200)
    }
  })

  it('onboards a company by the Bot Framework in three messages', async () => {
    expect(await hints(program, 'one', ['1', demoNumbers('DK').good])).to.include({
      asks: 'contact.name',
    })
    expect(await hints(program, 'one', ['2', contact])).to.include({ asks: 'confirm' })
    const done = await hints(program, 'one', ['3', 'ja'])
    expect(done).to.include({ done: true, outcome: 'complete' })
    reference = done?.reference ?? ''
  })

  it('shows the operator the record while it runs', async () => {
    const [record] = await recordsIn(own)
    expect(record).to.include({ reference, status: 'complete', country: 'DK', language: 'da' })
    expect(record?.company).to.include({ number: demoNumbers('DK').good, name: 'Nordlys ApS' })
    expect(record?.contact).to.include({ name: 'Mette Sørensen', phone: '+4520123456' })
  })

  it('runs beside a second copy with a data folder of its own, which knows nothing of it', async () => {
    const copy = await start(other)
    expect(copy.url).not.to.equal(program.url)
    expect(await hints(copy, 'one', ['1', 'opsummering'])).not.to.include({ reference })
    expect(await recordsIn(other)).to.deep.equal([])
    expect((await stop(copy)).code).to.equal(0)
  })

  it('stops within ten seconds, and goes on where every conversation was', async () => {
    await hints(program, 'two', ['1', demoNumbers('NO').good])
    const { took, code } = await stop(program)
    expect(code).to.equal(0)
    expect(took).to.be.below(10_000)
    program = await start(own)
    expect((await recordsIn(own)).map((record) => record.reference)).to.deep.equal([reference])
    const summary = await hints(program, 'two', [
      '2',
      'Kari Nordmann, 912 34 567, k@fjordlys.example.no',
    ])
    expect(summary).to.include({ asks: 'confirm' })
    expect(await hints(program, 'two', ['3', 'ja'])).to.include({ outcome: 'complete' })
    expect(await recordsIn(own)).to.have.length(2)
  })
})
