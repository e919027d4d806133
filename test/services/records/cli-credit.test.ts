import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { explainInWords } from '../../../locales/explain.ts'
import type { ControlReport } from '../../../onboarding/credit/control-report.ts'
import type { PolicyDiff } from '../../../onboarding/credit/policy-diff.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { cliParts } from './cli-parts.ts'
import { runRecordsCommand } from '../../../services/records/cli.ts'
import { sampleIntent } from '../../contracts/sample-credit.ts'
import { Customer, createHouse, demoProfile, type House } from '../../support/conversation.ts'

const contact = 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'

const stricter = {
  ...demoProfile.credit.policy,
  version: 'demo-2',
  rules: [{ id: 'nobody', when: {}, then: { decision: 'referred' as const } }],
}

async function onboarded(house: House, number: string): Promise<Customer> {
  const customer = new Customer({ house, locale: 'da-DK' })
  await customer.start()
  await customer.say(number)
  await customer.say(contact)
  await customer.say('ja')
  return customer
}

describe('npm run records, credit', () => {
  const profile = { ...demoProfile, credit: { ...demoProfile.credit, shadow: stricter } }
  let house: House
  let good: string
  let low: string

  before(async () => {
    house = createHouse({ profile })
    good = (await (await onboarded(house, '12345674')).record()).reference
    low = (await (await onboarded(house, '93004213')).record()).reference
  })

  async function run(...args: readonly string[]): Promise<{ code: number; text: string }> {
    const lines: string[] = []
    const code = await runRecordsCommand(args, {
      ...cliParts(house.stores),
      now: () => new Date(house.clock.at + 1000),
      shadow: stricter.version,
      explain: explainInWords,
      out: (line) => lines.push(line),
    })
    return { code, text: lines.join('\n') }
  }

  // The shapes are those of the commands; the assertions are what the test is about.
  const parse = async <T>(...args: readonly string[]): Promise<T> =>
    JSON.parse((await run(...args)).text) as T

  it('CR-04: every inquiry of the week with its grounds, those without flagged', async () => {
    const at = new Date(house.clock.at).toISOString()
    const { grounds: _none, ...groundless } = sampleIntent('nobody', at)
    await house.stores.creditLog.begin(groundless)
    const report = await parse<ControlReport>('control-report', '--json')
    expect(report.lines.map(({ reference }) => reference)).to.have.members([
      good,
      low,
      'REF-nobody',
    ])
    const line = report.lines.find(({ reference }) => reference === good)
    const evidence = await house.stores.customers.evidence(good)
    expect(line).to.include({ orderedBy: 'customer', status: 'approved', bureau: 'Demo Bureau' })
    expect(line?.flags).to.deep.equal([])
    expect(evidence.map(({ eventId }) => eventId)).to.include(line?.grounds?.noticeEvidenceId)
    expect(line?.grounds?.confirmedSummaryHash).to.match(/^[0-9a-f]{64}$/)
    expect(report.totals).to.deep.include({ inquiries: 3, flagged: 1 })
    expect(report.totals.byFlag).to.deep.equal({ noGrounds: 1, neverCompleted: 1, noResult: 1 })
    const { code, text } = await run('control-report', '--weeks', '2')
    expect(code).to.equal(0)
    expect(text).to.include('3 inquiries, 1 to look at').and.include(good)
    for (const personal of ['Mette', 'Nordlys', '12345674']) expect(text).to.not.include(personal)
  })

  it('CR-04: nothing of last month is in the report of the week', async () => {
    house.clock.at += 30 * 24 * 60 * 60 * 1000
    const report = await parse<ControlReport>('control-report', '--json')
    house.clock.at -= 30 * 24 * 60 * 60 * 1000
    expect(report.totals.inquiries).to.equal(0)
  })

  for (const language of languages) {
    it(`GD-18 ${language}: explains a decision in whole sentences, without the score`, async () => {
      const { code, text } = await run('explain', low, '--lang', language)
      expect(code).to.equal(0)
      expect(text).to.include(low).and.include('score-low-company').and.include('Demo Bureau')
      expect(text).to.not.match(/\{\{|undefined/)
      for (const line of text.split('\n')) expect(line).to.match(/^[\p{Lu}{].*\.$/u)
      const asJson = await run('explain', low, '--lang', language, '--json')
      expect(asJson.text).to.not.match(/"score"|"from":/)
    })
  }

  it('explains in the customer’s language unless told otherwise, and says that it was reproduced', async () => {
    const explanation = await parse<{ language: string; reasons: { reproduced: boolean } }>(
      'explain',
      good,
      '--json',
    )
    expect(explanation.language).to.equal('da')
    expect(explanation.reasons.reproduced).to.equal(true)
  })

  it('knows no explanation of a case without credit, nor of nobody', async () => {
    const customer = new Customer({ house, locale: 'da-DK' })
    await customer.start()
    await customer.say('90000101')
    await customer.say(contact)
    await customer.say('forudbetaling')
    await customer.say('ja')
    const { reference } = await customer.record()
    expect((await run('explain', reference, '--lang', 'en')).text).to.include('no credit decision')
    expect((await run('explain', 'ZZZZ-2222')).code).to.equal(1)
    expect((await run('explain', good, '--lang', 'de')).code).to.equal(2)
  })

  it('CR-07: the candidate in shadow is never shown, and its result is not in the record', async () => {
    const record = await house.stores.customers.get(good)
    expect(record?.credit?.status).to.equal('approved')
    expect(JSON.stringify(record)).to.not.match(/demo-2|nobody|"basis"|shadow/)
  })

  it('tells what the policy in shadow would have changed', async () => {
    const diff = await parse<PolicyDiff>('policy-diff', '--json')
    expect(diff).to.deep.include({ candidate: 'demo-2', by: 'shadow', same: 0 })
    expect(diff.changes).to.deep.equal({ 'approved > referred': 1, 'prepayment > referred': 1 })
    expect(diff.different.map(({ reference }) => reference)).to.have.members([good, low])
  })

  it('tells what a policy of a file would have changed, and what is wrong with the file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'policy-'))
    const file = (name: string, content: string): string => {
      writeFileSync(join(folder, name), content)
      return join(folder, name)
    }
    const candidate = file('candidate.yaml', JSON.stringify(stricter))
    const diff = await parse<PolicyDiff>('policy-diff', '--policy', candidate, '--json')
    expect(diff).to.deep.include({ by: 'history', dependsOnScore: [] })
    expect(diff.different).to.have.length(2)
    const { text } = await run('policy-diff', '--policy', candidate)
    expect(text).to.include('2 different').and.include(good)
    const broken = await run('policy-diff', '--policy', file('broken.yaml', 'version: x'))
    expect(broken).to.deep.include({ code: 2 })
    expect(broken.text).to.include('rules')
    const unfair = {
      ...stricter,
      rules: [{ id: 'all', when: {}, then: { decision: 'prepayment' } }],
    }
    const refused = await run(
      'policy-diff',
      '--policy',
      file('unfair.yaml', JSON.stringify(unfair)),
    )
    expect(refused.text).to.include('GD-16')
    expect((await run('policy-diff', '--policy', join(folder, 'none.yaml'))).text).to.include(
      'ENOENT',
    )
  })
})

describe('CR-04: staff who check people of their own name', () => {
  const staff = [
    { id: 'mette-s', name: 'Mette Sørensen' },
    { id: 'kari', name: 'Kari Nordmann' },
  ]

  for (const [orderedBy, flags] of [
    ['staff:mette-s', ['sameSurname']],
    ['staff:kari', []],
    ['staff:gone', []],
    ['customer', []],
  ] as const) {
    it(`an inquiry about Jens Sørensen by ${orderedBy}: ${flags.join() || 'nothing to see'}`, async () => {
      const house = createHouse()
      const customer = new Customer({ house, locale: 'da-DK' })
      await customer.start()
      await customer.say('privat, Danmark, forudbetaling')
      await customer.say(
        'Jens Sørensen, Vestergade 3, 8000 Aarhus C, 20 12 34 56, jens@nordlys.example.dk',
      )
      await customer.say('ja')
      const { reference } = await customer.record()
      const { caseId = '' } = (await house.stores.customers.filingOf(reference)) ?? {}
      const at = new Date(house.clock.at).toISOString()
      await house.stores.creditLog.begin({ ...sampleIntent(caseId, at), reference, orderedBy })
      const lines: string[] = []
      await runRecordsCommand(['control-report', '--json'], {
        ...cliParts(house.stores),
        staff,
        now: () => new Date(house.clock.at + 1000),
        out: (line) => lines.push(line),
      })
      const report = JSON.parse(lines.join('\n')) as ControlReport
      const found = report.lines[0]?.flags.filter((flag) => flag === 'sameSurname')
      expect(report.lines).to.have.length(1)
      expect(found).to.deep.equal(flags)
      expect(lines.join('\n')).not.to.match(/Sørensen/)
    })
  }
})
