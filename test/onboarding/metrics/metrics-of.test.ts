import { expect } from 'chai'
import { answer, caseAt, play, type Line } from './log.ts'
import { report, step } from './report.ts'

const finished = { outcome: 'complete', at: '2026-11-23T10:00:05Z' } as const

/** Two turns: the summary, and the yes that ends the case. */
const completes: readonly Line[] = [
  { second: 0, asks: 'confirm' },
  { second: 5, asks: 'outcome', command: 'yes', change: { finished } },
]

/** The state of a case begun anew in the same conversation. */
const anew = (second: number): Partial<ReturnType<typeof caseAt>> => ({
  ...caseAt('again', { startedAt: new Date(Date.UTC(2026, 10, 23, 10, 0, second)).toISOString() }),
  open: { asks: 'country', attempt: 1, options: [] },
  updatedAt: new Date(Date.UTC(2026, 10, 23, 10, 0, second)).toISOString(),
  revision: 3,
})

describe('figures after the end of a case', () => {
  it('thanks and questions change nothing about how it ended', () => {
    const increments = play(caseAt('a'), [...completes, { second: 9, asks: 'outcome' }])
    expect(report(increments).total.cases).to.deep.equal(
      report(play(caseAt('a'), completes)).total.cases,
    )
  })

  it('help is counted, at the case and at no question', () => {
    const increments = play(caseAt('a'), [
      ...completes,
      { second: 9, asks: 'outcome', command: 'help' },
    ])
    const help = increments.filter(({ measure }) => measure === 'help')
    expect(help.map((increment) => increment.step)).to.deep.equal(['case'])
    expect(report(increments).total.steps.map((figures) => figures.step)).to.deep.equal(['confirm'])
  })

  it('a change of contact data is no case, and a case that comes back after it was counted when it was made', () => {
    const updating = { id: 'u1', wish: { text: '' }, found: [], values: {}, changes: 0 }
    const waits = { finished: { ...finished, outcome: 'in-review' } } as const
    const made: readonly Line[] = [
      { second: 0, asks: 'confirm' },
      { second: 5, asks: 'outcome', command: 'yes', change: waits },
    ]
    const { revision: _revision, ...back } = { ...caseAt('a'), ...waits }
    const increments = play(caseAt('a'), [
      ...made,
      { second: 9, asks: 'code', change: { caseId: 'u', updating }, clears: ['finished'] },
      { second: 12, asks: 'contact.email', change: { caseId: 'customer' } },
      { second: 15, asks: 'outcome', change: back, clears: ['updating'] },
    ])
    expect(report(increments).total).to.deep.equal(report(play(caseAt('a'), made)).total)
  })

  it('who begins anew after it gave nothing up: the first case stays complete', () => {
    const increments = play(caseAt('a'), [
      ...completes,
      { second: 9, asks: 'country', command: 'restart', change: anew(9) },
      { second: 12, asks: 'customerType', says: { country: answer('NO') } },
    ])
    const counted = { started: 2, complete: 1, restarted: 0, cancelled: 0 }
    expect(report(increments).total.cases).to.include(counted)
  })
})

describe('figures of a case that is given up or replaced', () => {
  it('starting over is told apart from cancelling, and lies at the question it came at', () => {
    const increments = play(caseAt('a'), [
      { second: 0, asks: 'contact.name' },
      { second: 4, asks: 'country', command: 'restart', change: anew(4) },
    ])
    expect(report(increments).total.cases).to.include({ started: 1, restarted: 1, cancelled: 0 })
    expect(step(increments, 'contact.name')).to.include({ reached: 1, cancelled: 1, dropOff: 1 })
  })

  it('values said in place of a case that was too old are filled, not corrected', () => {
    const says = { country: answer('DK'), 'contact.name': answer('Kari', 'register') }
    const increments = play(caseAt('a', { answers: { country: answer('SE') } }), [
      { second: 0, asks: 'customerType' },
      { second: 900, asks: 'customerType', says, change: { caseId: 'new' } },
    ])
    expect(step(increments, 'country')).to.include({ filled: 1, corrected: 0 })
    expect(step(increments, 'contact.name')).to.include({ filled: 1, fromRegister: 1 })
  })
})

describe('figures of a question', () => {
  it('an answer after more than a week falls into the last class of times', () => {
    const fortnight = 14 * 86_400
    const increments = play(caseAt('a'), [
      { second: 0, asks: 'contact.name' },
      { second: fortnight, asks: 'contact.phone', says: { 'contact.name': answer('Kari') } },
    ])
    expect(step(increments, 'contact.name').seconds).to.deep.equal({
      median: 604_800,
      p90: 604_800,
    })
  })

  it('the credit notice is a step of its own, answered by the end of the case (CR-05)', () => {
    const confirmed = { at: '2026-11-23T10:00:03Z', summaryHash: 'x' }
    const increments = play(caseAt('a'), [
      { second: 0, asks: 'confirm' },
      { second: 3, asks: 'notice', command: 'yes', change: { confirmed } },
      { second: 8, asks: 'outcome', command: 'yes', change: { finished } },
    ])
    expect(step(increments, 'confirm')).to.include({ reached: 1, answered: 1 })
    expect(step(increments, 'notice')).to.include({ reached: 1, answered: 1, dropOff: 0 })
  })

  it('who changes another field instead of choosing did not drop off at the choice', () => {
    const increments = play(caseAt('a', { answers: { 'contact.email': answer('a@b.example') } }), [
      { second: 0, asks: 'choose:company.name' },
      {
        second: 4,
        asks: 'contact.email',
        command: 'change',
        change: { changing: 'contact.email' },
      },
    ])
    expect(step(increments, 'choose:company.name')).to.include({
      reached: 0,
      answered: 0,
      dropOff: 0,
    })
    expect(step(increments, 'change:contact.email').reached).to.equal(1)
  })

  it('a question that the form no longer has is counted without its name, after all others', () => {
    const increments = play(caseAt('a'), [
      { second: 0, asks: 'company.faxNumber' },
      { second: 3, asks: 'choose:contact.phone' },
      { second: 6, asks: 'country', says: { 'contact.phone': answer('+4520123456') } },
    ])
    const reached = report(increments).total.steps.filter(({ asked }) => asked > 0)
    expect(reached.map((figures) => figures.step)).to.deep.equal([
      'country',
      'choose:contact.phone',
      'other',
    ])
    expect(JSON.stringify(increments)).not.to.include('fax')
  })
})

describe('why a case was given to a person', () => {
  const reasonsFor = (reason: string) =>
    step(
      play(caseAt('a'), [
        { second: 0, asks: 'country' },
        { second: 3, asks: 'country', reviews: [{ reason }] },
      ]),
      'country',
    ).handOffReasons

  for (const status of ['dissolved', 'bankrupt', 'windingUp']) {
    it(`a company that is ${status} counts as closed (DQ-08)`, () => {
      expect(reasonsFor(`company-${status}`)).to.deep.equal({ 'company-closed': 1 })
    })
  }

  it('a reason from outside the list is counted without its words (GD-25)', () => {
    expect(reasonsFor('asked about Kari')).to.deep.equal({ other: 1 })
  })
})

describe('figures of a case that goes on elsewhere (CH-07)', () => {
  const transfer = {
    id: 't',
    purpose: 'continue',
    caseId: 'a',
    conversation: 'webchat:a',
    expiresAt: '2026-11-23T11:00:00Z',
  } as const

  it('is counted once: not where a code is waited for, not where it was', () => {
    const waits = {
      second: 3,
      asks: 'code',
      change: { joining: { transfer, ways: ['sms'] } },
    } as const
    expect(
      play(caseAt('b'), [waits, waits]).filter(({ step: name }) => name !== 'case'),
    ).to.deep.equal([])
    const moved = { channel: 'sms', at: '2026-11-23T10:00:05Z' }
    const away = { second: 9, asks: 'outcome', change: { moved } }
    const gone = play(caseAt('a'), [{ second: 0, asks: 'confirm' }, away, away])
    expect(gone).to.deep.equal(play(caseAt('a'), [{ second: 0, asks: 'confirm' }]))
  })

  it('who begins anew there instead counts as a new case', () => {
    const increments = play(caseAt('b'), [
      { second: 0, asks: 'code', change: { joining: { transfer, ways: ['sms'] } } },
      { second: 3, asks: 'country', clears: ['joining'] },
    ])
    expect(report(increments).total.cases).to.include({ started: 1 })
  })
})
