import { recognise } from '../../../locales/recognise.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { canonical, listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { correctedTo } from '../words/spelling.ts'
import { wordSet } from '../words/word-lists.ts'
import { yesWords } from './yes-voices.ts'

/** Of fewer letters a slip may be another word: "rett" and "ret", "fint" and "fin". */
const shortest = 6

const rightWords = (): ReadonlySet<string> =>
  new Set(
    [
      ...wordSet('saysRight'),
      ...languages.flatMap((language) => [...listed(recognise[language].yesClasses.fine)]),
    ]
      .map(canonical)
      .filter(({ length }) => length >= shortest),
  )

const meant = correctedTo(rightWords)

/** "uriktig" is no slip of "riktig": what is put in front of a word turns it round. */
const slipOf = (typed: string): string | undefined => {
  const word = meant(typed)
  return word?.startsWith(typed.slice(0, 1)) === true ? word : undefined
}

/**
 * "jaa det stmmer", "ja det er rigtgt", "korekt": the one word that no yes has is a slip of one that says that all is right,
 * and a plain "ja" or nothing at all stands beside it.
 */
export function spelledOut(
  tokens: readonly Token[],
  vocabulary: ReadonlySet<string>,
): readonly Token[] | undefined {
  const [unknown, ...others] = tokens.filter(({ plain }) => !vocabulary.has(plain))
  if (unknown === undefined) return tokens
  const isAlone = tokens.length === 1
  if (others.length > 0 || !(isAlone || tokens.some(({ plain }) => yesWords.has(plain))))
    return undefined
  const word = slipOf(unknown.plain)
  if (word === undefined || !vocabulary.has(word)) return undefined
  return tokens.map((token) => (token === unknown ? { ...token, word, plain: word } : token))
}
