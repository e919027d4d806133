import { expect } from 'chai'
import {
  callBackReason,
  callTimeIn,
  offeredTimes,
  withinHours,
  type WishedTime,
} from '../../../onboarding/call-backs/call-back.ts'
import { kindsOf } from '../../../onboarding/review/review-kinds.ts'
import type { CountryCode } from '../../../onboarding/vocabulary.ts'
import { demoProfile } from '../../support/conversation.ts'

const { desk: hours } = demoProfile
const short = ({ from, until }: { readonly from: string; readonly until: string }) =>
  `${from.slice(5, 16)} ${until.slice(11, 16)}`

describe('when a customer can be called', () => {
  const offered: readonly (readonly [now: string, CountryCode, times: readonly string[]])[] = [
    [
      '2026-11-26T18:00:00Z',
      'DK',
      ['11-27T07:30 11:00', '11-27T11:00 14:30', '11-30T07:30 11:00', '11-30T11:00 14:30'],
    ],
    [
      '2026-11-26T09:00:00Z',
      'SE',
      ['11-26T09:00 11:00', '11-26T11:00 14:30', '11-27T07:30 11:00', '11-27T11:00 14:30'],
    ],
    // Less than an hour is left of today.
    [
      '2026-11-26T13:45:00Z',
      'NO',
      ['11-27T07:30 11:00', '11-27T11:00 14:30', '11-30T07:30 11:00', '11-30T11:00 14:30'],
    ],
    // An afternoon is one time.
    [
      '2026-11-26T11:30:00Z',
      'DK',
      ['11-26T11:30 14:30', '11-27T07:30 11:00', '11-27T11:00 14:30', '11-30T07:30 11:00'],
    ],
    // Christmas.
    [
      '2026-12-23T20:00:00Z',
      'DK',
      ['12-28T07:30 11:00', '12-28T11:00 14:30', '12-29T07:30 11:00', '12-29T11:00 14:30'],
    ],
  ]
  for (const [now, country, times] of offered) {
    it(`at ${now} in ${country} is offered`, () => {
      const found = offeredTimes(new Date(now), { country, hours, count: 4 })
      expect(found.map(short)).to.deep.equal(times)
    })
  }

  const wishes: readonly (readonly [WishedTime, string | undefined])[] = [
    [{ date: '2026-11-27' }, '11-27T07:30 14:30'],
    [{ date: '2026-11-27', from: '10:00' }, '11-27T09:00 10:00'],
    [{ date: '2026-11-27', from: '15:00' }, '11-27T14:00 14:30'],
    [{ date: '2026-11-27', from: '08:00' }, '11-27T07:30 08:30'],
    [{ date: '2026-11-27', from: '10:00', until: '12:00' }, '11-27T09:00 11:00'],
    [{ date: '2026-11-26' }, '11-26T10:00 14:30'],
    [{ date: '2026-11-26', from: '09:00' }, undefined],
    [{ date: '2026-11-27', from: '18:00' }, undefined],
    [{ date: '2026-11-27', from: '03:00' }, undefined],
    [{ date: '2026-11-28', from: '10:00' }, undefined],
    [{ date: '2026-12-25' }, undefined],
    [{ date: '2026-11-20' }, undefined],
  ]
  for (const [wish, time] of wishes) {
    it(`${JSON.stringify(wish)}: ${time ?? 'nobody works then'}`, () => {
      const context = { now: new Date('2026-11-26T10:00:00Z'), country: 'DK', hours } as const
      const found = withinHours(wish, context)
      expect(found && short(found)).to.equal(time)
    })
  }

  it('is never where the desk never opens', () => {
    const dates = Array.from({ length: 40 }, (_, n) =>
      new Date(Date.UTC(2026, 10, 26 + n)).toISOString().slice(0, 10),
    )
    const closed = { ...hours, closed: { customary: [], dates } }
    const context = { now: new Date('2026-11-26T10:00:00Z'), country: 'DK', hours: closed } as const
    expect(withinHours({ date: '2026-11-27' }, context)).to.equal(undefined)
  })

  it('stands in the reason that the case waits for, which is about contact', () => {
    const time = { from: '2026-11-27T07:30:00.000Z', until: '2026-11-27T11:00:00.000Z' }
    const reason = callBackReason(time)
    expect(callTimeIn(reason)).to.deep.equal(time)
    expect(callTimeIn('call-back')).to.equal(undefined)
    expect(kindsOf([reason])).to.deep.equal(['contact'])
    expect(kindsOf(['call-back'])).to.deep.equal(['contact'])
  })
})
