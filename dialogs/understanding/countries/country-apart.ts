import { choicesIn } from '../choices/choices.ts'
import { canonical } from '../words/canonical.ts'
import { contrasts } from '../words/linking-words.ts'
import type { UnderstandingContext } from '../understanding.ts'

const first = /^(\s*(?:i |in )?(\p{L}+)) (?=(\p{L}+) )/iu

/** "sverige men vad kostar det": asked for the country, it is the answer, and what follows the "but" is a sentence of its own. */
export function withCountryApart(text: string, { asks }: UnderstandingContext): string {
  if (asks !== 'country') return text
  const [, answer = '', named = '', next = ''] = first.exec(text) ?? []
  const isCountry = choicesIn([canonical(named)]).some(({ key }) => key === 'country')
  return isCountry && contrasts.has(canonical(next))
    ? `${answer}. ${text.slice(answer.length + 1)}`
    : text
}
