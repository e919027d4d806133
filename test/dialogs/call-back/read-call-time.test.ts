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

/** Words of the hour, and what they are on Tuesday: UTC. */
const hours = [
  ['tirsdag efter 15', '14:00', '14:30'],
  ['efter tre på tisdag', '14:00', '14:30'],
  ['på tisdag vid tiotiden', '09:00', '10:00'],
  ['tirsdag formiddag, ti-tida', '09:00', '10:00'],
  ['tirsdag etter lunsj', '11:00', '14:30'],
  ['before noon on Tuesday', '07:30', '11:00'],
  ['half past ten on Tuesday', '09:30', '10:30'],
  ['tirsdag halv ti', '08:30', '09:30'],
  ['ikke før 10 tirsdag', '09:00', '14:30'],
  ['between nine and eleven Tuesday', '08:00', '10:00'],
  ['ikke mandag men tirsdag', '07:30', '14:30'],
] as const

describe('the time at which somebody wants to be called', () => {
  for (const [text, begins, ends] of hours) {
    it(`“${text}” is from ${begins} to ${ends}`, () => {
      expect(read(text, '18:00')).to.deep.equal({
        from: `2026-11-24T${begins}:00.000Z`,
        until: `2026-11-24T${ends}:00.000Z`,
      })
    })
  }

  it('“tirsdag aften”, “om tre dage”: none at which the desk works', () => {
    expect(read('tirsdag aften', '12:00')).to.equal(undefined)
    expect(read('efter tre dage', '12:00')).to.equal(undefined)
  })

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
