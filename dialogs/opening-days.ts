import type { Say, WordKey } from '../locales/words.ts'

/** "on weekdays", or the days by name. 1 = Monday … 7 = Sunday. */
export function openingDays(days: readonly number[], say: Say): string {
  const sorted = [...days].sort((a, b) => a - b).join('')
  if (sorted === '12345') return say('messages.days.weekdays')
  if (sorted === '1234567') return say('messages.days.every')
  const names = days.map((day) => say(`messages.days.names.${day}` as WordKey)) // 1 to 7, held by the profile schema
  return say('messages.days.some', { days: listed(names, say) })
}

/** "a, b and c" in the session language. */
function listed(items: readonly string[], say: Say): string {
  const last = items.at(-1) ?? ''
  const rest = items.slice(0, -1)
  return rest.length === 0 ? last : `${rest.join(', ')} ${say('messages.lists.and')} ${last}`
}
