import { countries } from '../countries/index.ts'
import { countryCodes } from '../vocabulary.ts'

/** SM-14: what the seller starts goes out between these local hours only. */
const opens = 8
const closes = 20

const stepMs = 15 * 60 * 1000

/** The time zone of a phone number (E.164), by its calling code; of others that of the seller's part of the world. */
function timeZoneOf(phone: string): string {
  const country = countryCodes.find((code) => phone.startsWith(`+${countries[code].callingCode}`))
  return countries[country ?? 'DK'].timeZone
}

const hourIn = (timeZone: string): ((moment: number) => number) => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' })
  return (moment) => Number(format.format(moment))
}

/** The first moment from `now` on at which the recipient of an SMS may be written to unasked. */
export function firstLoudMoment(phone: string, now: Date): Date {
  const hourAt = hourIn(timeZoneOf(phone))
  const isLoud = (moment: number) => hourAt(moment) >= opens && hourAt(moment) < closes
  let moment = now.getTime()
  // Quarters of an hour: every time zone of the world changes on one.
  while (!isLoud(moment)) moment = (Math.floor(moment / stepMs) + 1) * stepMs
  return new Date(moment)
}
