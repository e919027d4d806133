import { expect } from 'chai'
import fc from 'fast-check'
import { isFormStep } from '../../../onboarding/metrics/funnel.ts'
import { answer, caseAt, play, type Line } from './log.ts'
import { report, step } from './report.ts'

const denmark = {
  country: answer('DK'),
  customerType: answer('business'),
  'company.number': answer('12345674'),
  'company.name': answer('Nordlys ApS', 'register'),
}
const confirmed = { at: '2026-11-23T10:02:00Z', summaryHash: 'x' }
const finished = { outcome: 'complete', at: '2026-11-23T10:02:00Z' } as const

/** Asks for help and misses twice before the number; corrects the phone at the summary; confirms. */
const completes: readonly Line[] = [
  { second: 0, asks: 'country' },
  { second: 4, asks: 'country', command: 'help' },
  {
    second: 10,
    asks: 'country',
    attempt: 2,
    miss: { key: 'company.number', reason: 'checkDigit' },
  },
  { second: 16, asks: 'country', attempt: 3, miss: { key: 'country', reason: 'notUnderstood' } },
  { second: 20, asks: 'contact.name', says: denmark },
  { second: 25, asks: 'contact.name', command: 'why' },
  { second: 65, asks: 'contact.phone', says: { 'contact.name': answer('Kari') } },
  { second: 70, asks: 'contact.phone', attempt: 2 },
  { second: 71, asks: 'confirm', says: { 'contact.phone': answer('+4520123456') } },
  { second: 80, asks: 'contact.phone', command: 'change', change: { changing: 'contact.phone' } },
  {
    second: 90,
    asks: 'confirm',
    says: { 'contact.phone': answer('+4520123457') },
    clears: ['changing'],
  },
  { second: 120, asks: 'outcome', command: 'yes', change: { confirmed, finished } },
]

/** Leaves for good while the bot asks for the name. */
const leaves: readonly Line[] = [
  { second: 0, asks: 'country' },
  { second: 30, asks: 'contact.name', says: denmark },
  {
    second: 40,
    asks: 'contact.name',
    command: 'human',
    reviews: [{ reason: 'asked-for-a-person' }],
  },
]

/** Cancels at the first question. */
const cancels: readonly Line[] = [
  { second: 0, asks: 'country' },
  { second: 5, asks: 'country', command: 'cancel', change: { caseId: 'again' } },
]

describe('figures of a known log', () => {
  const log = [
    ...play(caseAt('a'), completes),
    ...play(caseAt('b'), leaves),
    ...play(caseAt('c', { language: 'sv', channel: 'sms' }), cancels),
  ]

  it('has the funnel: reached, answered, drop-off for each step', () => {
    const figures = report(log).total.steps.map(
      ({ step: name, reached, answered, skipped, dropOff, cancelled }) =>
        [name, reached, answered, skipped, dropOff, cancelled] as const,
    )
    expect(figures.filter(([, reached]) => reached > 0)).to.deep.equal([
      ['country', 3, 2, 0, 1, 1],
      ['contact.name', 2, 1, 0, 1, 0],
      ['contact.phone', 1, 1, 0, 0, 0],
      ['confirm', 1, 1, 0, 0, 0],
      ['change:contact.phone', 1, 1, 0, 0, 0],
    ])
    expect(step(log, 'country').dropOffRate).to.equal(0.333)
  })

  it('tells the way through the form from detours off it', () => {
    const names = report(log).total.steps.map((figures) => figures.step)
    const form = ['country', 'company.number', 'company.name', 'contact.name', 'contact.phone']
    expect(names.filter(isFormStep)).to.include.members([...form, 'confirm'])
    expect(names.filter((name) => !isFormStep(name))).to.deep.equal(['change:contact.phone'])
  })

  it('counts how often a question was put, and help and why at it', () => {
    expect(step(log, 'country')).to.include({ asked: 7, help: 1, why: 0 })
    expect(step(log, 'contact.name')).to.include({ asked: 4, help: 0, why: 1 })
  })

  it('counts misses by reason at the field that was meant', () => {
    expect(step(log, 'company.number').missReasons).to.deep.equal({ checkDigit: 1 })
    expect(step(log, 'country').missReasons).to.deep.equal({ notUnderstood: 1 })
    expect(step(log, 'contact.phone')).to.deep.include({ misses: 1, missReasons: { noAnswer: 1 } })
  })

  it('tells values that were given, looked up and corrected apart', () => {
    expect(step(log, 'company.number')).to.include({ filled: 2, fromRegister: 0, corrected: 0 })
    expect(step(log, 'company.name')).to.include({ filled: 2, fromRegister: 2 })
    expect(step(log, 'contact.phone')).to.include({ filled: 1, corrected: 1 })
  })

  it('counts who was given to a person, and why', () => {
    const reasons = { 'asked-for-a-person': 1 }
    expect(step(log, 'contact.name')).to.deep.include({ handOffs: 1, handOffReasons: reasons })
  })

  it('has the time to answer, as the upper end of a class', () => {
    expect(step(log, 'contact.name').seconds).to.deep.equal({ median: 45, p90: 45 })
    expect(step(log, 'country').seconds).to.deep.equal({ median: 5, p90: 30 })
    expect(step(log, 'change:contact.phone').seconds).to.deep.equal({ median: 10, p90: 10 })
  })

  it('has completion, time and turns of cases, by language, channel, country and type', () => {
    const { total, by, segments } = report(log)
    expect(total.cases).to.deep.equal({
      started: 3,
      complete: 1,
      inReview: 0,
      handedOver: 0,
      cancelled: 1,
      restarted: 0,
      completionRate: 0.333,
      seconds: { median: 120, p90: 120 },
      turns: { median: 11, p90: 11 },
    })
    expect(by.language['sv']?.cases).to.include({ started: 1, cancelled: 1 })
    expect(by.channel['webchat']?.cases).to.include({ started: 2, complete: 1 })
    expect(by.country['DK']?.cases).to.include({ started: 2, complete: 1, completionRate: 0.5 })
    expect(by.customerType['business']?.cases.started).to.equal(2)
    const known = segments.find(({ segment }) => segment.country === 'DK')
    expect(known?.cases).to.include({ started: 2, complete: 1, completionRate: 0.5 })
  })

  it('is the same in whatever order and in however many parts it is added up', () => {
    const shuffled = fc.shuffledSubarray([...log], { minLength: log.length, maxLength: log.length })
    fc.assert(
      fc.property(shuffled, (increments) => {
        expect(report(increments)).to.deep.equal(report(log))
      }),
      { numRuns: 25 },
    )
  })
})

describe('what is easily counted wrong', () => {
  it('a question put aside and asked again was reached once', () => {
    const increments = play(caseAt('a'), [
      { second: 0, asks: 'contact.email' },
      { second: 1, asks: 'choose:contact.phone' },
      { second: 2, asks: 'contact.email', says: { 'contact.phone': answer('+4520123456') } },
      { second: 3, asks: 'confirm', says: { 'contact.email': answer('a@b.example') } },
    ])
    expect(step(increments, 'contact.email')).to.include({ reached: 1, answered: 1, dropOff: 0 })
    expect(step(increments, 'choose:contact.phone')).to.include({ reached: 1, answered: 1 })
  })

  it('a left-out optional field is no drop-off', () => {
    const increments = play(caseAt('a'), [
      { second: 0, asks: 'person.nationalNumber' },
      {
        second: 1,
        asks: 'confirm',
        command: 'skip',
        change: { skipped: ['person.nationalNumber'] },
      },
    ])
    expect(step(increments, 'person.nationalNumber')).to.include({ skipped: 1, dropOff: 0 })
  })

  it('a case whose language changes counts in the new one only', () => {
    const increments = play(caseAt('a'), [
      { second: 0, asks: 'country' },
      { second: 1, asks: 'country', command: 'language', change: { language: 'en' } },
    ])
    const { by } = report(increments)
    expect(by.language['da']?.cases.started).to.equal(0)
    expect(by.language['en']?.cases.started).to.equal(1)
    expect(by.language['da']?.steps[0]).to.include({ reached: 0, dropOff: 0, asked: 1 })
    expect(by.language['en']?.steps[0]).to.include({ reached: 1, dropOff: 1, asked: 1 })
  })

  it('a customer who cancels and is gone began once; who goes on began twice', () => {
    const cancel: Line = {
      second: 5,
      asks: 'country',
      command: 'cancel',
      change: { caseId: 'again', startedAt: '2026-11-23T10:00:05.000Z' },
    }
    const gone: readonly Line[] = [{ second: 0, asks: 'country' }, cancel]
    expect(report(play(caseAt('a'), gone)).total.cases).to.include({ started: 1, cancelled: 1 })
    const stays = [...gone, { second: 9, asks: 'contact.name', says: denmark }]
    expect(report(play(caseAt('a'), stays)).total.cases).to.include({ started: 2, cancelled: 1 })
    expect(step(play(caseAt('a'), stays), 'country')).to.include({ reached: 2, answered: 1 })
  })

  it('a case that was too old to go on stays open in the figures', () => {
    const increments = play(caseAt('a'), [
      { second: 0, asks: 'country' },
      { second: 900, asks: 'country', change: { caseId: 'new' } },
    ])
    expect(report(increments).total.cases).to.include({ started: 2, cancelled: 0 })
    expect(step(increments, 'country')).to.include({ reached: 2, dropOff: 2, cancelled: 0 })
  })

  it('undo and a choice between two values correct nothing', () => {
    const increments = play(
      caseAt('a', { answers: { 'contact.email': answer('a@hotmial.example') } }),
      [
        { second: 0, asks: 'suggest:contact.email' },
        { second: 1, asks: 'confirm', says: { 'contact.email': answer('a@hotmail.example') } },
        {
          second: 2,
          asks: 'confirm',
          command: 'undo',
          says: { 'contact.email': answer('a@hotmial.example') },
        },
      ],
    )
    expect(increments.map(({ measure }) => measure)).not.to.include('corrected')
  })

  it('a review that is settled by prepayment is complete and no longer in review', () => {
    const inReview = { outcome: 'in-review', at: '2026-11-23T10:00:01Z' } as const
    const increments = play(caseAt('a'), [
      { second: 0, asks: 'confirm' },
      { second: 1, asks: 'outcome', command: 'yes', change: { finished: inReview } },
      { second: 2, asks: 'outcome', change: { finished } },
    ])
    expect(report(increments).total.cases).to.include({ started: 1, complete: 1, inReview: 0 })
  })

  it('the third miss brings a person in once, however many follow (UX-23)', () => {
    const reviews = [{ reason: 'not-understood' }]
    const miss = { key: 'country', reason: 'notUnderstood' } as const
    const increments = play(
      caseAt('a'),
      [1, 2, 3, 4, 5, 6].map((attempt) => ({
        second: attempt,
        asks: 'country',
        attempt,
        ...(attempt > 1 ? { miss } : {}),
        ...(attempt > 3 ? { reviews } : {}),
      })),
    )
    expect(step(increments, 'country')).to.include({ misses: 5, handOffs: 1 })
  })

  it('a whole period without anybody is all zeros', () => {
    const { total, by, segments } = report([])
    expect(total).to.deep.include({ steps: [] })
    expect(total.cases).to.include({ started: 0, completionRate: 0 })
    expect([by.language, by.country, segments]).to.deep.equal([{}, {}, []])
  })
})
