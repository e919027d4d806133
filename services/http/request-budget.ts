import { unavailable, type Unavailable } from './provider-answer.ts'

/** How many requests a provider may be sent within a window of time. */
export interface Budget {
  readonly requests: number
  readonly perSeconds: number
}

/** The longest that a Retry-After keeps us quiet, seconds: a typing error over there must not end the day here. */
const longestPause = 3600

/** Spends the budget, and keeps the pauses that the provider asks for. */
export function createRequestBudget({ requests, perSeconds }: Budget, now: () => Date) {
  let windowEnds = 0
  let left = requests
  let quietUntil = 0

  const renew = (time: number): void => {
    if (time < windowEnds) return
    windowEnds = time + perSeconds * 1000
    left = requests
  }

  return {
    /** Takes one request out of the budget; an answer when there is none to take. */
    take(): Unavailable | undefined {
      const time = now().getTime()
      if (time < quietUntil) return unavailable('throttled', Math.ceil((quietUntil - time) / 1000))
      renew(time)
      if (left === 0) return unavailable('overBudget', Math.ceil((windowEnds - time) / 1000))
      left -= 1
      return undefined
    },
    pause(seconds: number): void {
      quietUntil = now().getTime() + Math.min(seconds, longestPause) * 1000
    },
  }
}
