import { recognise } from '../../../locales/recognise.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import type { Token } from '../message.ts'
import { listed } from '../words/canonical.ts'
import { wordSet } from '../words/word-lists.ts'
import { anyParticle, yesWords } from './yes-voices.ts'

const speakers: Readonly<Record<Language, string>> = {
  da: 'jeg vi',
  sv: 'jag vi',
  no: 'jeg eg æ vi me',
  en: 'i we',
}
/** Of one language each: the Danish "siger I" is said of the other side. */
const sayings = languages.map((language) => ({
  verbs: listed(recognise[language].yesClasses.said),
  who: listed(speakers[language]),
}))

const performing = wordSet('performing')

/** "kör kör", "ja ja ja": once is as good. */
const isRepeated = ({ plain }: Token, before: Token | undefined): boolean =>
  before?.plain === plain && (performing.has(plain) || yesWords.has(plain))

/** "japp det stämmer sa jag ju", "bare sett i gang, sa jeg": where the words begin that only say that it was said. */
function insisted(tokens: readonly Token[]): number {
  const end = tokens.findLastIndex(({ word }) => !anyParticle.has(word)) + 1
  const [verb = '', who = ''] = [tokens[end - 2], tokens[end - 1]].map((token) =>
    String(token?.word),
  )
  const isSaid = sayings.some(({ verbs, who: own }) => verbs.has(verb) && own.has(who))
  return isSaid && end > 2 ? end - 2 : tokens.length
}

/** The words that a yes may be made of, without those that only insist on it. */
export const plainly = (tokens: readonly Token[]): readonly Token[] =>
  tokens.slice(0, insisted(tokens)).filter((token, at) => !isRepeated(token, tokens[at - 1]))
