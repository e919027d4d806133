import { expect } from 'chai'
import type { Profile } from '../../../onboarding/profile.ts'
import { daysToAnswer, dueAt, isReminderDue } from '../../../onboarding/review/due-at.ts'
import { kindsOf } from '../../../onboarding/review/review-kinds.ts'
import { reviewReport } from '../../../onboarding/review/review-report.ts'
import type { ReviewFigure } from '../../../onboarding/review/review-queue.ts'
import { demoProfile } from '../../support/conversation.ts'

describe('what a case is about', () => {
  it('tells within how many working days a person answers: the shortest of its kinds', () => {
    const { desk, staff } = demoProfile
    const days = (reason: string): number => daysToAnswer([reason], demoProfile)
    const other = staff.review.days.other ?? desk.reviewDays
    expect(days('something-new')).to.equal(other)
    expect(daysToAnswer(['call-back', 'something-new'], demoProfile)).to.equal(
      Math.min(days('call-back'), other),
    )
  })

  const known: Readonly<Record<string, string>> = {
    'credit:referred': 'credit',
    'credit:prepayment': 'credit',
    'credit:no-grounds': 'credit',
    'credit:in-doubt': 'inDoubt',
    'credit:blocked': 'creditBlock',
    duplicate: 'duplicate',
    'differs:company.address': 'difference',
    'unverified:contact.email': 'difference',
    'not-in-register': 'difference',
    'company-bankrupt': 'closedCompany',
    'under-age': 'underAge',
    'protected-address': 'protectedIdentity',
    'asked-for-a-person': 'contact',
    'erasure-request': 'contact',
    'wrong-person': 'contact',
    unreachable: 'contact',
    'mail-returned': 'contact',
    'something-else': 'other',
  }
  for (const [reason, kind] of Object.entries(known)) {
    it(`${reason}: ${kind}`, () => {
      expect(kindsOf([reason])).to.deep.equal([kind])
    })
  }

  it('is each kind once, also where one text holds several reasons', () => {
    const reasons = ['differs:company.name credit:referred', 'duplicate', 'credit:pending']
    expect(kindsOf(reasons)).to.deep.equal(['credit', 'duplicate', 'difference'])
  })
})

describe('until when a case has to be decided', () => {
  const slow: Profile = {
    ...demoProfile,
    staff: { ...demoProfile.staff, review: { days: { duplicate: 5, credit: 1 }, remindHours: 4 } },
  }
  const table: readonly (readonly [came: string, reason: string, profile: Profile, due: string])[] =
    [
      ['2026-11-23T10:00:00.000Z', 'credit:referred', demoProfile, '2026-11-25T10:00:00.000Z'],
      // Thursday, Friday and the weekend.
      ['2026-11-26T10:00:00.000Z', 'credit:referred', demoProfile, '2026-11-30T10:00:00.000Z'],
      ['2026-11-27T10:00:00.000Z', 'credit:referred', demoProfile, '2026-12-01T10:00:00.000Z'],
      ['2026-11-28T10:00:00.000Z', 'credit:referred', demoProfile, '2026-12-01T10:00:00.000Z'],
      ['2026-11-27T10:00:00.000Z', 'credit:referred', slow, '2026-11-30T10:00:00.000Z'],
      ['2026-11-23T10:00:00.000Z', 'duplicate', slow, '2026-11-30T10:00:00.000Z'],
      ['2026-11-23T10:00:00.000Z', 'duplicate credit:referred', slow, '2026-11-24T10:00:00.000Z'],
      // Half past eleven on Sunday night in Copenhagen is Sunday, and half past twelve is Monday.
      ['2026-11-29T22:30:00.000Z', 'credit:referred', slow, '2026-11-30T22:30:00.000Z'],
      ['2026-11-29T23:30:00.000Z', 'credit:referred', slow, '2026-11-30T23:30:00.000Z'],
    ]
  for (const [came, reason, profile, due] of table) {
    it(`${came}, ${reason}: ${due}`, () => {
      expect(dueAt({ at: came, reasons: [reason] }, profile)).to.equal(due)
    })
  }

  const at = (day: string) => `${day}T10:00:00.000Z`
  const holidays: readonly (readonly [country: string, came: string, due: string])[] = [
    // Maundy Thursday, Good Friday and Easter Monday; in Sweden Maundy Thursday is a working day.
    ['DK', '2026-03-31', '2026-04-07'],
    ['NO', '2026-03-31', '2026-04-07'],
    ['SE', '2026-03-31', '2026-04-02'],
    ['SE', '2026-04-01', '2026-04-07'],
    // Whit Monday is none in Sweden any more; store bededag is none in Denmark since 2024.
    ['DK', '2026-05-21', '2026-05-26'],
    ['SE', '2026-05-21', '2026-05-25'],
    ['DK', '2026-04-29', '2026-05-01'],
    ['DK', '2023-05-03', '2023-05-08'],
    // National days, Constitution Day, Midsummer.
    ['NO', '2027-05-13', '2027-05-18'],
    ['DK', '2026-06-04', '2026-06-09'],
    ['SE', '2025-06-04', '2025-06-09'],
    ['SE', '2026-06-18', '2026-06-23'],
    // Christmas Eve to Boxing Day, then the turn of the year.
    ['DK', '2026-12-23', '2026-12-29'],
    ['SE', '2027-01-05', '2027-01-08'],
    ['NO', '2026-12-30', '2027-01-05'],
  ]
  for (const [country, came, due] of holidays) {
    it(`in ${country}, from ${came}, two working days: ${due}`, () => {
      const reasons = ['credit:referred']
      const found = dueAt({ at: at(came), reasons, country }, demoProfile)
      expect(found.slice(0, 10)).to.equal(due)
    })
  }

  it('goes by the calendar of the seller’s first country where the case has none', () => {
    const reasons = ['asked-for-a-person']
    const swedish: Profile = { ...demoProfile, countries: ['SE', 'DK'] }
    const found = (profile: Profile) =>
      dueAt({ at: at('2026-03-31'), reasons }, profile).slice(0, 10)
    expect([found(swedish), found(demoProfile), found({ ...demoProfile, countries: [] })]).to.eql([
      '2026-04-02',
      '2026-04-07',
      '2026-04-07',
    ])
  })

  const due = '2026-11-25T10:00:00.000Z'
  const reminders: readonly (readonly [now: string, reminded: string | undefined, is: boolean])[] =
    [
      ['2026-11-25T05:59:59.999Z', undefined, false],
      ['2026-11-25T06:00:00.000Z', undefined, true],
      ['2026-11-25T10:00:00.000Z', '2026-11-25T06:00:00.000Z', false],
      ['2026-11-26T06:00:00.000Z', '2026-11-25T06:00:00.000Z', true],
      ['2026-12-30T06:00:00.000Z', undefined, true],
    ]
  for (const [now, remindedAt, is] of reminders) {
    it(`at ${now}, reminded ${remindedAt ?? 'never'}: ${is ? 'a reminder' : 'none'}`, () => {
      const review = { dueAt: due, ...(remindedAt === undefined ? {} : { remindedAt }) }
      expect(isReminderDue(review, new Date(now), demoProfile)).to.equal(is)
    })
  }
})

describe('whether people really decide (GD-17)', () => {
  const figure = (more: Partial<ReviewFigure> = {}): ReviewFigure => ({
    ...{ at: '2026-11-23T10:00:00.000Z', decision: 'approve', kinds: ['credit'] },
    ...{ seconds: 60, asProposed: true, late: false, ...more },
  })

  it('counts decisions, and of them those as proposed', () => {
    const figures = [
      figure(),
      figure({ decision: 'decline', asProposed: false, seconds: 100, late: true }),
      figure({ seconds: 200 }),
      figure({ decision: 'close', seconds: 1 }),
    ]
    expect(reviewReport(figures)).to.deep.equal({
      ...{ decided: 4, approved: 2, declined: 1, closed: 1, late: 1 },
      ...{ asProposed: { part: 2, whole: 3 }, medianSeconds: 100, alarms: [] },
    })
  })

  it('has nothing to say of nothing', () => {
    expect(reviewReport([]))
      .to.deep.include({ decided: 0, alarms: [] })
      .and.not.to.have.property('medianSeconds')
  })

  it('is an alarm when fifty are all as proposed, or half take less than thirty seconds', () => {
    const same = Array.from({ length: 50 }, () => figure())
    expect(reviewReport(same).alarms).to.deep.equal(['alwaysAsProposed'])
    expect(reviewReport(same.slice(1)).alarms).to.deep.equal([])
    expect(reviewReport([...same, figure({ asProposed: false })]).alarms).to.deep.equal([])
    expect(reviewReport([figure({ seconds: 29 }), figure({ seconds: 900 })]).alarms).to.deep.equal([
      'tooFast',
    ])
  })
})
