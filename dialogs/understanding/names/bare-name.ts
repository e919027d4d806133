import { isCompanyLike, isTown } from '../words/company-words.ts'
import { readMessage, type Token } from '../message.ts'
import { knownWords } from '../words/spelling.ts'
import { isStreetAlone } from '../addresses/street-name.ts'
import { firstNames, particles } from '../words/word-lists.ts'

const mostWords = 4

/** A first name that we know, or a capitalised word that means nothing else to us. */
const isFirst = ({ capital, plain }: Token): boolean =>
  firstNames.has(plain) || (capital && !knownWords.has(plain))

const isFurther = ({ capital, plain }: Token): boolean =>
  capital || particles.has(plain) || firstNames.has(plain) || !knownWords.has(plain)

/** `Odense Roklub`, `Aarhus Nord`, `Nordre Gade`: a firm, a town or a street. */
const isNoPerson = (words: readonly Token[]): boolean =>
  isCompanyLike(words) ||
  isTown(words.slice(0, 1)) ||
  isTown(words) ||
  isStreetAlone(words.map(({ text }) => text).join(''))

/** "Lars Holm", "lars holm.": nothing but the full name of a person; a single word is too little to tell. */
export function bareName(text: string): string | undefined {
  const { tokens } = readMessage(text.trim().replace(/[.!]$/, ''))
  const [first, ...others] = tokens
  if (first === undefined || others.length === 0 || tokens.length > mostWords) return undefined
  if (tokens.some(({ kind }) => kind !== 'word') || !isFirst(first)) return undefined
  if (isNoPerson(tokens) || !others.every(isFurther)) return undefined
  return tokens.map((token) => token.text).join(' ')
}
