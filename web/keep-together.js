/**
 * A number in groups stays on one line: what the bot writes has plain spaces, as every channel wants them, and at 320 pixels
 * "+45 89 / 00 00 00" is hard to dial.
 */
const grouped = /\+?\d(?: ?\d){6,}/g

const together = (text) => text.replace(grouped, (number) => number.replaceAll(' ', '\u00a0'))

function inCard(part, key) {
  if (typeof part === 'string') return key === 'text' ? together(part) : part
  if (Array.isArray(part)) return part.map((each) => inCard(each))
  if (part === null || typeof part !== 'object') return part
  return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, inCard(each, name)]))
}

/** The activity as it is shown; what the customer wrote stays as written. */
export function keptTogether(activity) {
  if (activity.from?.role !== 'bot') return activity
  return {
    ...activity,
    ...(typeof activity.text === 'string' && { text: together(activity.text) }),
    ...(activity.attachments && { attachments: inCard(activity.attachments) }),
  }
}
