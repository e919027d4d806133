import { expect } from 'chai'
import { funnelLines } from '../../../services/records/cli-funnel.ts'
import { readArguments } from '../../../services/records/cli-arguments.ts'
import { sampleReport } from '../../support/sample-report.ts'

describe('npm run records -- funnel', () => {
  const lines = funnelLines(sampleReport)

  const lineOf = (start: string): string =>
    lines.find((line) => line.startsWith(start)) ?? expect.fail(`no line ${start}`)

  it('says which days it is about', () => {
    expect(lines[0]).to.equal('2026-10-25 to 2026-11-23 (UTC)')
  })

  it('has a line for each step with its drop-off and times', () => {
    expect(lineOf('country ').split(/\s{2,}/)).to.deep.equal([
      'country',
      '3',
      '2',
      '0',
      '1',
      '33.3 %',
      '0',
      '0',
      '0',
      '0',
      '0',
      '10 / 10',
    ])
    expect(lineOf('change:contact.phone')).to.include(' 1 ')
  })

  it('has misses and hand-offs by reason', () => {
    expect(lines).to.include.members(['company.number  checkDigit  1'])
    expect(lines.join('\n')).to.match(/contact\.name +asked-for-a-person +1/)
  })

  it('has completion by language, channel, country and type', () => {
    expect(lineOf('all ').split(/\s{2,}/)).to.include.members(['3', '1', '33.3 %', '5 / 5'])
    expect(lineOf('da        webchat  DK')).to.include('50.0 %')
  })

  it('is about 30 days unless told otherwise', () => {
    expect(readArguments(['funnel'])?.days).to.equal(30)
    expect(readArguments(['funnel', '--days', '7'])?.days).to.equal(7)
    for (const days of ['0', '367', 'many', '1.5', '']) {
      expect(readArguments(['funnel', '--days', days]), days).to.equal(undefined)
    }
  })
})
