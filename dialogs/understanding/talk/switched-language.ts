import type { Language } from '../../../onboarding/vocabulary.ts'
import type { Intent } from './answer-intent.ts'
import { evidentLanguage, languageOfCountry } from './language-evidence.ts'
import type { Situation } from '../situation.ts'
import type { Token } from '../message.ts'
import type { Understanding } from '../understanding.ts'

/** Of somebody who has not said before where they are from. */
const byCountry = ({ context, scan, country }: Situation): Language | undefined =>
  country === undefined || context.answered.includes('country')
    ? undefined
    : languageOfCountry(scan.message.tokens, country, context.language)

/** The language that a message is written in, where it is another one and none was asked for. */
export function switched(
  { language }: Intent,
  left: readonly Token[],
  situation: Situation,
): Pick<Understanding, 'language'> {
  if (language !== undefined) return {}
  const evident = evidentLanguage(left) ?? byCountry(situation)
  const isSame = evident === undefined || evident === situation.context.language
  return isSame ? {} : { language: { to: evident, how: 'evident' } }
}
