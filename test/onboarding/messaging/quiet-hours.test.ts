import { expect } from 'chai'
import { firstLoudMoment } from '../../../onboarding/messaging/quiet-hours.ts'

describe('SM-14: quiet hours of the recipient', () => {
  const cases = [
    ['+4520123456', '2026-11-22T10:00:00.000Z', '2026-11-22T10:00:00.000Z'],
    // 20:00 in Copenhagen is too late, in winter as in summer.
    ['+4520123456', '2026-11-22T18:59:59.000Z', '2026-11-22T18:59:59.000Z'],
    ['+4520123456', '2026-11-22T19:00:00.000Z', '2026-11-23T07:00:00.000Z'],
    ['+46701740605', '2026-07-01T18:00:00.000Z', '2026-07-02T06:00:00.000Z'],
    ['+4790000000', '2026-07-01T03:12:00.000Z', '2026-07-01T06:00:00.000Z'],
    // The night in which the clock is put back has an hour more.
    ['+4520123456', '2026-10-24T20:00:00.000Z', '2026-10-25T07:00:00.000Z'],
    ['+4520123456', '2026-03-28T20:00:00.000Z', '2026-03-29T06:00:00.000Z'],
    ['+49301234567', '2026-11-22T23:00:00.000Z', '2026-11-23T07:00:00.000Z'],
  ] as const
  for (const [phone, now, expected] of cases) {
    it(`${phone.slice(0, 3)} at ${now}`, () => {
      expect(firstLoudMoment(phone, new Date(now)).toISOString()).to.equal(expected)
    })
  }
})
