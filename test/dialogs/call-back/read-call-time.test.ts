import { expect } from 'chai'
import { readCallTime } from '../../../dialogs/call-back/read-call-time.ts'
import { demoProfile } from '../../support/conversation.ts'

/** Monday 23 November 2026 in Denmark, where the clock is an hour ahead of UTC and the desk works from 8:30 to 15:30. */
const read = (text: string, time: string) =>
  readCallTime(text, {
    now: new Date(`2026-11-23T${time}:00Z`),
    country: 'DK',
    hours: demoProfile.desk,
  })

const from = (text: string, time: string) => read(text, time)?.from

describe('the time at which somebody wants to be called', () => {
  const beforeClosing = '12:00'
  const afterClosing = '18:00'

  const named = ['mandag kl. 15', 'måndag kl. 15', 'Monday 15:00'] as const
  for (const text of named) {
    it(`“${text}” on a Monday is today while there is time, and in a week after closing`, () => {
      expect(from(text, beforeClosing)).to.equal('2026-11-23T14:00:00.000Z')
      expect(from(text, afterClosing)).to.equal('2026-11-30T14:00:00.000Z')
    })
  }

  it('an hour that is over today makes its weekday the one in a week', () => {
    expect(from('mandag kl. 9', beforeClosing)).to.equal('2026-11-30T08:00:00.000Z')
    expect(from('mandag', afterClosing)).to.equal('2026-11-30T07:30:00.000Z')
  })

  it('today is today and nothing else, and other weekdays are the next such', () => {
    expect(read('i dag kl. 15', afterClosing)).to.equal(undefined)
    expect(read('i dag, mandag, kl. 15', afterClosing)).to.equal(undefined)
    expect(from('tirsdag kl. 10', afterClosing)).to.equal('2026-11-24T09:00:00.000Z')
    expect(from('søndag kl. 10', beforeClosing)).to.equal(undefined)
    expect(from('kl. 10', afterClosing)).to.equal('2026-11-24T09:00:00.000Z')
    expect(from('gerne snart', beforeClosing)).to.equal(undefined)
  })
})
