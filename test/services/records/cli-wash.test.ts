import { expect } from 'chai'
import { noWash } from '../../../onboarding/wash/wash-store.ts'
import { runRecordsCommand } from '../../../services/records/cli.ts'
import type { CliParts } from '../../../services/records/cli-session.ts'
import { createMemoryStores } from '../../../services/records/create-stores.ts'
import type { WashReport } from '../../../services/wash/wash-all.ts'
import { testSecrets } from '../../contracts/make-stores.ts'
import { cliParts } from './cli-parts.ts'

const counts = { ...noWash, planned: 1200, done: 1200, checked: 1100, found: 14, asked: 9 }
const at = '2026-11-22T10:00:00.000Z'

const tried = {
  due: 2,
  customers: [
    {
      reference: 'BCDF-2345',
      risk: 420,
      register: 'answered',
      proposals: ['company.name'],
      reviews: [],
      ask: 'sms',
      about: ['company.name', 'contact.phone'],
    },
    {
      reference: 'FGHJ-2345',
      risk: 50,
      register: 'silent',
      proposals: [],
      reviews: [],
      about: [],
    },
  ],
} as const

async function run(args: readonly string[], outcome: WashReport['outcome'] = 'done') {
  const lines: string[] = []
  const parts: CliParts = {
    ...cliParts(createMemoryStores(testSecrets({ now: new Date(at) }))),
    out: (line) => lines.push(line),
    wash: {
      run: () => Promise.resolve({ at, counts, outcome }),
      dryRun: (limit) => Promise.resolve({ ...tried, customers: tried.customers.slice(0, limit) }),
    },
  }
  const code = await runRecordsCommand(['wash', ...args], parts)
  return { code, text: lines.join('\n') }
}

describe('npm run records -- wash', () => {
  it('tells what it came to', async () => {
    const { code, text } = await run([])
    expect(code).to.equal(0)
    expect(text).to.equal(
      '1,200 of 1,200 washed: 1,100 looked up, 14 differences, 0 for a person, 9 customers asked.\nNobody waits.',
    )
    expect(JSON.parse((await run(['--json'])).text)).to.deep.equal({
      dryRun: false,
      at,
      counts,
      outcome: 'done',
    })
  })

  it('says in its exit code that not everybody could be looked at', async () => {
    expect(await run([], 'later')).to.deep.include({ code: 1 })
    expect((await run([], 'busy')).text).to.include('Another process washes now.')
  })

  it('a dry run lists the customers at the highest risk: references and fields, no values', async () => {
    const { code, text } = await run(['--dry-run'])
    expect(code).to.equal(0)
    expect(text).to.match(
      /BCDF-2345 +420 +answered +company\.name +sms: company\.name contact\.phone/,
    )
    expect(text).to.include('Nothing was written. 2 customers are due; the first 2 were looked at.')
    const json = JSON.parse((await run(['--dry-run', '--json', '--limit', '1'])).text) as unknown
    expect(json).to.deep.equal({ dryRun: true, due: 2, customers: tried.customers.slice(0, 1) })
  })
})
