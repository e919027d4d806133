import { choicesIn, countryAdjective } from '../choices/choices.ts'
import { isHeadWord } from './company-words.ts'
import { sizes } from './legal-form-words.ts'
import type { Token } from '../message.ts'
import { functionWords } from './word-lists.ts'

/** Shorter ones end too many surnames. */
const shortestHead = 4

/** `Dansk`, `Privat`, `Lille`: with the capital of its sentence it is said of a firm, and is no name. */
const isSaidOf = ({ word }: Token): boolean =>
  sizes.has(word) ||
  functionWords.has(word) ||
  countryAdjective(word) !== undefined ||
  choicesIn([word]).length > 0

/** `Volda idrettslag`, `Nordre Lia menighetsråd`: what it is stands in small letters behind its name. */
function isNameOfHead(words: readonly Token[]): boolean {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || isSaidOf(first)) return false
  return words.length > 1 && last.word.length > shortestHead && isHeadWord(last.word)
}

/** `Hårstuen v/Tina Juhl`: whose it is. */
const isOwnedBy = ({ text }: Token): boolean => /^v(?:$|\/\p{Lu})/u.test(text)

const joinsCapitals = (token: Token): boolean =>
  token.capital || functionWords.has(token.word) || isOwnedBy(token)

/** `Bageriet på Hjørnet`, `Tid til Te`: capitals at both ends, and small words that join them. */
export function isCapitalised(words: readonly Token[]): boolean {
  const last = words.at(-1)
  if (words[0]?.capital !== true || (last?.capital !== true && !isNameOfHead(words))) return false
  return words.every((token) => token === last || joinsCapitals(token))
}
