import { expect } from 'chai'
import { easterSunday } from '../../../onboarding/calendar/easter.ts'
import {
  isHoliday,
  isOpen,
  isWorkingDay,
  localTime,
  momentOf,
  nextOpenings,
  type Hours,
} from '../../../onboarding/calendar/opening.ts'
import { countryCodes, type CountryCode } from '../../../onboarding/vocabulary.ts'
import { demoProfile } from '../../support/conversation.ts'

const hours: Hours = demoProfile.desk

describe('Easter', () => {
  // Dates of the churches' own tables; the earliest and the latest there can be are among them.
  const known = [
    '1818-03-22',
    '1943-04-25',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
  ]
  for (const date of known) {
    it(`is on ${date}`, () => {
      const day = easterSunday(Number(date.slice(0, 4)))
      expect(new Date(day).toISOString().slice(0, 10)).to.equal(date)
    })
  }

  it('is a Sunday between 22 March and 25 April of every year', () => {
    for (let year = 1700; year < 2300; year += 1) {
      const day = new Date(easterSunday(year))
      expect(day.getUTCDay(), String(year)).to.equal(0)
      const date = day.toISOString().slice(5, 10)
      expect(date >= '03-22' && date <= '04-25', `${year}-${date}`).to.equal(true)
    }
  })
})

/** Every holiday of 2026 that is no Sunday, as the calendars of the three countries have them. */
const year2026: Readonly<Record<CountryCode, readonly string[]>> = {
  DK: [
    ...['01-01', '04-02', '04-03', '04-06', '05-14', '05-25'],
    ...['06-05', '12-24', '12-25', '12-26', '12-31'],
  ],
  SE: [
    ...['01-01', '01-06', '04-03', '04-06', '05-01', '05-14'],
    ...['06-06', '06-19', '06-20', '10-31', '12-24', '12-25', '12-26', '12-31'],
  ],
  NO: [
    ...['01-01', '04-02', '04-03', '04-06', '05-01', '05-14', '05-25'],
    ...['12-24', '12-25', '12-26', '12-31'],
  ],
}

describe('days on which nobody works', () => {
  for (const country of countryCodes) {
    it(`in ${country} in 2026 are those of the law and those that the seller keeps, and no others`, () => {
      const found: string[] = []
      for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2027, 0, 1); day += 86_400_000) {
        const date = new Date(day).toISOString().slice(0, 10)
        const isSunday = new Date(day).getUTCDay() === 0
        if (!isSunday && isHoliday(date, country, hours)) found.push(date.slice(5))
      }
      expect(found).to.deep.equal(year2026[country])
    })
  }

  it('hold store bededag until 2023 and no longer', () => {
    expect(isHoliday('2023-05-05', 'DK', hours)).to.equal(true)
    expect(isHoliday('2024-04-26', 'DK', hours)).to.equal(false)
  })

  it('are the seller’s own too, and without the eves where the seller works on them', () => {
    const closed = { customary: [], dates: ['2026-12-23'] }
    expect(isHoliday('2026-12-23', 'SE', { closed })).to.equal(true)
    for (const country of countryCodes) {
      expect(isHoliday('2026-12-24', country, { closed })).to.equal(false)
      expect(isHoliday('2026-06-19', country, hours)).to.equal(country === 'SE')
    }
  })
})

describe('whether somebody answers', () => {
  const table: readonly (readonly [moment: string, CountryCode, boolean])[] = [
    ['2026-11-26T07:29:59Z', 'DK', false],
    ['2026-11-26T07:30:00Z', 'DK', true],
    ['2026-11-26T14:29:59Z', 'DK', true],
    ['2026-11-26T14:30:00Z', 'DK', false],
    // Summer time.
    ['2026-06-25T06:30:00Z', 'NO', true],
    ['2026-06-25T13:30:00Z', 'NO', false],
    ['2026-11-28T10:00:00Z', 'SE', false],
    ['2026-04-02T10:00:00Z', 'SE', true],
    ['2026-04-02T10:00:00Z', 'DK', false],
    ['2026-12-24T10:00:00Z', 'NO', false],
  ]
  for (const [moment, country, open] of table) {
    it(`at ${moment} in ${country}: ${open ? 'yes' : 'no'}`, () => {
      expect(isOpen(Date.parse(moment), country, hours)).to.equal(open)
    })
  }

  it('is told of a day without a time as well', () => {
    expect(isWorkingDay(Date.parse('2026-11-26T23:30:00Z'), 'DK', hours)).to.equal(true)
    expect(isWorkingDay(Date.parse('2026-11-27T23:30:00Z'), 'DK', hours)).to.equal(false)
  })
})

describe('clock and calendar of a country', () => {
  it('is found back from what they show, in winter and summer and where the clock is changed', () => {
    for (const date of ['2026-01-15', '2026-03-29', '2026-07-15', '2026-10-25']) {
      for (const time of ['00:00', '08:30', '15:30', '23:59']) {
        const local = localTime(momentOf(date, time, 'DK'), 'DK')
        expect([local.date, local.time]).to.deep.equal([date, time])
      }
    }
    expect(localTime(Date.parse('2026-11-29T12:00:00Z'), 'SE').weekday).to.equal(7)
  })

  it('of an hour that is left out is the one after it', () => {
    expect(new Date(momentOf('2026-03-29', '02:30', 'DK')).toISOString()).to.equal(
      '2026-03-29T01:30:00.000Z',
    )
  })
})

describe('when somebody answers next', () => {
  const next = (moment: string, country: CountryCode, count = 2) =>
    nextOpenings(Date.parse(moment), { country, hours, count }).map(({ from, until }) =>
      [from, until].map((at) => new Date(at).toISOString().slice(0, 16)),
    )

  it('is the rest of today, then the next working days', () => {
    expect(next('2026-11-26T10:00:00Z', 'DK')).to.deep.equal([
      ['2026-11-26T10:00', '2026-11-26T14:30'],
      ['2026-11-27T07:30', '2026-11-27T14:30'],
    ])
  })

  it('leaves out weekends and holidays', () => {
    expect(next('2026-12-23T20:00:00Z', 'DK')).to.deep.equal([
      ['2026-12-28T07:30', '2026-12-28T14:30'],
      ['2026-12-29T07:30', '2026-12-29T14:30'],
    ])
    expect(next('2026-04-01T20:00:00Z', 'SE', 1)).to.deep.equal([
      ['2026-04-02T06:30', '2026-04-02T13:30'],
    ])
  })

  it('is found over the night on which the clock is changed', () => {
    const sundays: Hours = { ...hours, days: [7] }
    const wanted = { country: 'DK', hours: sundays, count: 1 } as const
    const [span] = nextOpenings(Date.parse('2026-03-28T22:30:00Z'), wanted)
    expect(new Date(span?.from ?? 0).toISOString()).to.equal('2026-03-29T06:30:00.000Z')
  })

  it('is nothing where the desk never opens', () => {
    const dates = Array.from({ length: 40 }, (_, n) =>
      new Date(Date.UTC(2026, 10, 20 + n)).toISOString().slice(0, 10),
    )
    const never: Hours = { ...hours, closed: { customary: [], dates } }
    const wanted = { country: 'DK', hours: never, count: 1 } as const
    expect(nextOpenings(Date.parse('2026-11-26T10:00:00Z'), wanted)).to.deep.equal([])
  })
})
