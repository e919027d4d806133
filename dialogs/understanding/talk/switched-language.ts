import type { Intent } from './answer-intent.ts'
import type { evidentLanguage } from './language-evidence.ts'
import type { Understanding, UnderstandingContext } from '../understanding.ts'

/** The language that a message is written in, where it is another one and none was asked for. */
export function switched(
  { language }: Intent,
  evident: ReturnType<typeof evidentLanguage>,
  context: UnderstandingContext,
): Pick<Understanding, 'language'> {
  const isSame = language !== undefined || evident === undefined || evident === context.language
  return isSame ? {} : { language: { to: evident, how: 'evident' } }
}
