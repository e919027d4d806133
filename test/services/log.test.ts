import { expect } from 'chai'
import fc from 'fast-check'
import { createLog, type LogLevel } from '../../services/log.ts'

function capture(level: LogLevel = 'debug') {
  const lines: string[] = []
  const log = createLog(level, { write: (line) => lines.push(line) })
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> }
}

describe('the log', () => {
  it('keeps standard output free for the answers of commands', () => {
    expect(() => {
      createLog('silent').info({}, 'nothing')
    }).to.not.throw()
  })

  it('is one JSON object a line, with level, time and message', () => {
    const { log, last } = capture()
    log.info({ port: 3978, demo: true, nothing: null }, 'listening')
    const { time, ...rest } = last()
    expect(rest).to.deep.equal({
      level: 'info',
      port: 3978,
      demo: true,
      nothing: null,
      msg: 'listening',
    })
    expect(new Date(String(time)).toISOString()).to.equal(time)
  })

  it('leaves out what is less severe than the level', () => {
    const { log, lines } = capture('warn')
    log.info({}, 'a')
    log.warn({}, 'b')
    log.error({}, 'c')
    expect(lines).to.have.length(2)
    const silent = capture('silent')
    silent.log.error({}, 'd')
    expect(silent.lines).to.deep.equal([])
  })

  it("masks a customer's words and our secrets by the name of the field, however deep (GD-25)", () => {
    const { log, lines } = capture()
    const planted = {
      text: 'hush',
      deep: [{ email: 'hush', Authorization: 'hush', tokenSecret: 'hush' }],
    }
    log.error({ ...planted, nationalNumber: 'hush', claimKey: 'hush' }, 'trouble')
    expect(lines.join('')).to.not.include('hush')
  })

  it('masks what looks like an address, phone or national number, also in the message (GD-24)', () => {
    const { log, lines } = capture()
    const planted = [
      'anna@firma.example',
      '8001022386',
      '800102-2386',
      '198001022386',
      '+45 12 34 56 78',
      '12345674',
    ]
    for (const value of planted) log.warn({ detail: `got ${value}.` }, `trouble with ${value}`)
    for (const value of planted) expect(lines.join('')).to.not.include(value)
  })

  it('keeps what an operator needs', () => {
    const { log, last } = capture()
    const at = new Date('2026-11-23T10:00:00.000Z')
    log.error(
      { at, code: 'storage.unavailable', field: 'company.number', error: new TypeError('hush') },
      'x',
    )
    expect(last()).to.include({
      at: at.toISOString(),
      code: 'storage.unavailable',
      field: 'company.number',
      error: 'TypeError',
    })
  })

  it('does not go on for ever in what refers to itself', () => {
    const { log, lines } = capture()
    const round: Record<string, unknown> = {}
    round['round'] = round
    log.info(round, 'round')
    expect(lines).to.have.length(1)
  })

  it('writes one line, whatever is logged', () => {
    fc.assert(
      fc.property(fc.object(), fc.string(), (fields, message) => {
        const { log, lines } = capture()
        log.info(fields, message)
        expect(lines).to.have.length(1)
      }),
    )
  })
})
