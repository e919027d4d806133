import type { CreditsafeReport, Rating } from './creditsafe-shapes.ts'

type Amount = NonNullable<Rating['providerValue']>['value']

/** Words are no number, and neither is nothing: `Number('')` would be the worst score there is. */
function numberOf(amount: Amount): number | undefined {
  const text = String(amount ?? '').trim()
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
}

function ratingOf({ report }: CreditsafeReport): Rating | undefined {
  const rating = report.creditScore?.currentCreditRating ?? report.companySummary?.creditRating
  return rating ?? undefined
}

const isWithin = (score: number, least: number, most: number): boolean =>
  most > least && score >= least && score <= most

/**
 * Creditsafe's score on its own scale (`providerValue`: usually 1 to 100, the higher the better) as 0 to 100. Undefined
 * where the company is not rated: that is no bad score (CR-10). The letters A to E (`commonValue`) are not read: how they
 * are cut differs by country.
 */
export function creditsafeScore(report: CreditsafeReport): number | undefined {
  const { value, minValue, maxValue } = ratingOf(report)?.providerValue ?? {}
  const [score, least, most] = [numberOf(value), numberOf(minValue), numberOf(maxValue)]
  if (score === undefined || least === undefined || most === undefined) return undefined
  return isWithin(score, least, most)
    ? Math.round(((score - least) / (most - least)) * 100)
    : undefined
}
