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

/** Its words without the values: "Our contact person is Emma Clarke" is as English as the words that lead to the name. */
function besideValues({ scan, fills }: Situation): readonly Token[] {
  const { text, tokens } = scan.message
  const values = [...fills.values()].map(({ raw }) => ({ start: text.indexOf(raw), raw }))
  const isValue = (token: Token): boolean =>
    values.some(({ start, raw }) => token.start >= start && token.end <= start + raw.length)
  return tokens.filter((token) => token.kind === 'word' && !isValue(token))
}

const fewWords = 5

/** "yes, that is correct": a mere yes is said in any language. */
const isMereYes = ({ assent }: Intent, { fills, scan }: Situation): boolean =>
  assent === 'yes' && fills.size === 0 && scan.message.tokens.length <= fewWords + 1

/** The language that a message is written in, where it is another one and none was asked for. */
export function switched(
  intent: Intent,
  left: readonly Token[],
  situation: Situation,
): Pick<Understanding, 'language'> {
  if (intent.language !== undefined || isMereYes(intent, situation)) return {}
  const evident =
    evidentLanguage(left) ?? evidentLanguage(besideValues(situation)) ?? byCountry(situation)
  const isSame = evident === undefined || evident === situation.context.language
  return isSame ? {} : { language: { to: evident, how: 'evident' } }
}
