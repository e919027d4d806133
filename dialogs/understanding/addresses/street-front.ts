import { isBigCity } from './big-cities.ts'
import { listed } from '../words/canonical.ts'
import { isCompanyLike } from '../words/company-words.ts'
import type { Token } from '../message.ts'
import { knownWords } from '../words/spelling.ts'
import { isStreetWord, type Run } from './street-name.ts'
import { firstNames } from '../words/word-lists.ts'

/** `Ved Stadion`, `Under Elmene`, `Mellom Bakkane`: with a capital of its own a small word begins the name of a street. */
const placing = listed('ved vid under bag bak bakom bagved over mellem mellom mellan ad omkring')

/** `Vestergade`: whoever lives "ved Vestergade 3" lives near it, or has a capital too many. */
const ownStreet = /(?:gade|gata|gaten|gatan|vej|vei|veien|vegen|vägen)$/u

const isPlacing = ({ word }: Token, { plain }: Token): boolean =>
  placing.has(word) && !(isStreetWord(plain) && ownStreet.test(plain))

/** A word that means nothing else to us, is nobody's first name, and no town that everybody knows. */
const isPlace = (token: Token): boolean =>
  !knownWords.has(token.word) &&
  !firstNames.has(token.plain) &&
  !isBigCity(token.plain) &&
  !isCompanyLike([token])

const isCapital = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.capital

const isFront = (front: Token, street: Token): boolean =>
  isPlacing(front, street) || (isStreetWord(street.plain) && isPlace(front))

const isSeated = (before: Token | undefined, isAsked: boolean): boolean =>
  isAsked
    ? before?.capital !== true && !lodging.has(String(before?.word))
    : begun.test(String(before?.text))

/** "c/o Hansen Birkevej 4": with whom somebody lives. */
const lodging = listed('c/o v/ v hos hjos att co')

const begun = /^[,;\n]$/

/**
 * `Økern Torgvei 1`, `Nordby Langgade 3`, `Ved Stadion 6`: where an address was asked for, and behind a comma, the one capital in front
 * of a street belongs to it. Two of them are a person or a firm.
 */
export function streetFront({ tokens, touching }: Run, first: number, isAsked: boolean): number {
  const [before, front, street] = [tokens[first - 2], tokens[first - 1], tokens[first]]
  if (!isCapital(front) || !isCapital(street) || !isSeated(before, isAsked)) return first
  return touching(front, street) && isFront(front, street) ? first - 1 : first
}
