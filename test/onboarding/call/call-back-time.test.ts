import { expect } from 'chai'
import { momentAt, readCallBack, wallTime } from '../../../onboarding/call/call-back-time.ts'

describe('when to call back', () => {
  it('is by the clock on the wall, in winter and in summer', () => {
    expect(momentAt({ date: '2026-11-27', time: '09:30' })).to.equal('2026-11-27T08:30:00.000Z')
    expect(momentAt({ date: '2026-06-27', time: '09:30' })).to.equal('2026-06-27T07:30:00.000Z')
    expect(momentAt({ date: '2026-13-27', time: '09:30' })).to.equal(undefined)
    expect(wallTime(new Date('2026-11-27T23:30:00Z'))).to.deep.equal({
      date: '2026-11-28',
      time: '00:30',
    })
  })

  // 11:00 on the wall.
  const now = new Date('2026-11-23T10:00:00Z')
  const read = (text: string, tomorrow = false) => readCallBack(text, { now, tomorrow })

  const table: readonly [text: string, tomorrow: boolean, at: string, rest: string][] = [
    ['14:30', false, '2026-11-23T13:30:00.000Z', ''],
    ['kl. 14 asks about delivery', false, '2026-11-23T13:00:00.000Z', 'asks about delivery'],
    ['9.15', false, '2026-11-24T08:15:00.000Z', ''],
    ['kl. 9.15', true, '2026-11-24T08:15:00.000Z', ''],
    ['27.11 10:00, is in a meeting', false, '2026-11-27T09:00:00.000Z', ', is in a meeting'],
    ['27/11 at 8', false, '2026-11-27T07:00:00.000Z', ''],
    ['3.1. 10:00', false, '2027-01-03T09:00:00.000Z', ''],
    ['2026-12-01 16:45', false, '2026-12-01T15:45:00.000Z', ''],
  ]
  for (const [text, tomorrow, callBackAt, rest] of table) {
    it(`reads "${text}"${tomorrow ? ' of tomorrow' : ''}`, () => {
      expect(read(text, tomorrow)).to.deep.equal({ callBackAt, rest })
    })
  }

  it('is nothing without a time of day, and no such day is none', () => {
    expect(read('soon')).to.equal(undefined)
    expect(read('40.13 10:00')).to.equal(undefined)
  })
})
