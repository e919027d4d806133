import { countryAdjective, countryWord } from '../choices/choices.ts'
import { isForm, sizes } from '../words/legal-form-words.ts'
import type { Token } from '../message.ts'
import { listed } from '../words/canonical.ts'
import { asides, doubts, hedges, referring, wordSet } from '../words/word-lists.ts'

/** What may join two words of a firm's name. */
export const connecting: ReadonlySet<string> = new Set(
  'og och o å and & + i af av of the de den for før på'.split(' '),
)
const articles = new Set(['et', 'en', 'ett', 'ei', 'eit', 'a', 'an'])
/** "eg driv ENK": what is done with a firm. */
const firmVerbs = wordSet('firmVerbs')
const longestCode = 4
/** "vist A/S", "probably AB", "meant A/S": how sure somebody is of the form, and that it was another one. */
const ofForm = [
  doubts,
  hedges,
  asides,
  listed(
    'vist visst vistnok sikkert sikkert säkert probably surely apparently meant mente mener menade menar mente meinte',
  ),
]
/** "K/S i stedet for ApS" */
const instead = listed(
  'sted stedet staden stället istedet istället istedenfor stedenfor instead rather than',
)

/** `AB i SE`, "same as", "et dansk aps": nothing that a company could be told by. */
const isNameless = (token: Token): boolean =>
  countryAdjective(token.plain) !== undefined ||
  countryWord(token.plain) !== undefined ||
  sizes.has(token.plain) ||
  connecting.has(token.plain) ||
  isForm(token, undefined) ||
  instead.has(token.word) ||
  (!token.capital && [referring, firmVerbs, ...ofForm].some((list) => list.has(token.word)))

/** What begins a sentence about what one has: "Driver enkeltmannsforetak i Bodø". */
const having = listed(
  'har have har driver drev kører körer kör kjører eier ejer äger own run runs starter startar startet startede startade starta started opened åbnet åpnet öppnat er är are',
)

/** The form is written out, in small letters: it is said which kind, and the capital is the sentence's. */
const isToldOf = ([start, ...between]: readonly Token[], form: Token): boolean =>
  start !== undefined &&
  having.has(start.plain) &&
  between.every(({ capital, text }) => !capital && text !== '&') &&
  !form.capital &&
  form.text.length > longestCode

/** "et lille aktieselskab": a kind of company, not a company's name. */
export function isCommonNoun(tokens: readonly Token[], first: number, at: number): boolean {
  const [start, form] = [tokens[first], tokens[at]]
  if (tokens.slice(first, at).every(isNameless)) return true
  if (start === undefined || form === undefined) return false
  if (start.capital) return isToldOf(tokens.slice(first, at), form)
  if (!form.capital && form.text.length > longestCode) return true
  return articles.has(String(tokens[first - 1]?.word))
}
