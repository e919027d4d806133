import { withoutDictation } from './dictated.ts'

/** "Den 3. nov. skrev Louise <louise@…>:", "On 3 Nov, Louise wrote:": a mail program leads to the mail that was answered. */
const told =
  /^[> ]*(?=[^\n]*[\d@])[^\n]{0,120}(?<!\p{L})(?:skrev|skreiv|wrote)(?!\p{L})[^\n]{0,80}:[ \t]*$/imu
/** "-----Oprindelig meddelelse-----", "Begin forwarded message:" */
const ruled =
  /^[> ]*-{2,} ?(?:oprindelig (?:meddelelse|besked)|opprinnelig melding|opphavleg melding|ursprungligt meddelande|original message|forwarded message|videresendt (?:meddelelse|besked|melding)|vidarebefordrat meddelande) ?-{2,}/imu
/** "Fra: … Sendt: …": the head of a mail, each part on a line of its own. */
const headed =
  /^[> ]*(?:fra|från|frå|from) ?:[^\n]*\n[> ]*(?:sendt|skickat|sent|dato|datum|date|til|till|to) ?:[^\n]*\n/imu

/** An e-mail, a number of six figures: whoever gives none above it has forwarded what is below. */
const value = /@|\d(?:[ .-]?\d){5,}/
/** What may be a national number is looked for in all that was sent (ID-07). */
const national = /(?<!\d)\d{6,8}[-+ ]?\d{4,5}(?!\d)/
const quote = /^[ \t]*>/

const startOf = (text: string): number =>
  Math.min(
    ...[told, ruled, headed].map((head) => head.exec(text)?.index ?? text.length),
    text.length,
  )

/** Behind its head a quoted mail is all that follows, or where each line of it is marked, those. */
function withoutMarked(quoted: string): string {
  const lines = quoted.split('\n')
  const [, ...behind] = lines
  if (!behind.some((line) => quote.test(line))) return ''
  return behind.filter((line) => !quote.test(line)).join('\n')
}

/** A message without the mail below it that it answers: whose numbers stand there is somebody else. */
function withoutQuotedMail(text: string): string {
  if (!text.includes('\n')) return text
  const start = startOf(text)
  const [own, quoted] = [text.slice(0, start), text.slice(start)]
  if (quoted === '' || !value.test(own) || national.test(quoted)) return text
  return `${own}${withoutMarked(quoted)}`.trimEnd()
}

/** What whoever writes says: neither the mail that is answered nor how our own words were copied. */
export const ownWords = (said: string): string => withoutDictation(withoutQuotedMail(said))
