import type { DigitTries } from '../../onboarding/messaging/digit-tries.ts'
import type { Throttles } from './throttles.ts'

const dayMs = 24 * 60 * 60 * 1000

/** More than anybody has to change in a day; one of 900 for whoever guesses four digits all day. */
const rule = { gap: 0, most: 10, within: dayMs } as const

/** Right and wrong answers count alike: what only counts the wrong ones tells by its count which were right. */
export const createDigitTries = (throttles: Throttles): DigitTries => ({
  async take({ reference, from, key }) {
    for (const subject of [`digits-from|${from}`, `digits-for|${reference}`]) {
      if ((await throttles.take({ subject, key }, rule)) > 0) return false
    }
    return true
  },
})
