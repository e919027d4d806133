import { dwellingWords } from '../../onboarding/readers/dwelling-words.ts'
import type { Token } from './message.ts'
import { isLeft, type Scan } from './scan.ts'

const reach = 10
const mostDigits = 4
const joining = new Set('og til till to the in'.split(' '))
const mark = /^[.,/-]$/

const isDwelling = (token: Token | undefined): boolean =>
  token?.kind === 'word' && dwellingWords.has(token.word)

const mayStand = (token: Token): boolean =>
  isDwelling(token) ||
  (token.kind === 'number' && token.text.length <= mostDigits) ||
  (token.kind === 'mark' && mark.test(token.text))

/** A word for floor, door or flat, and the number right behind one: `2. tv`, `lgh 1101`, `3rd floor`. */
const isLast = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.kind === 'number') return isDwelling(tokens[at - 1])
  return isDwelling(token) && !joining.has(token.word)
}

/** Where floor, door and flat end that follow a house number. */
export function dwellingEnd(scan: Scan, house: number): number {
  const { tokens } = scan.message
  let last = house
  for (let at = house + 1; at <= house + reach; at++) {
    const token = tokens[at]
    if (token === undefined || !isLeft(scan, token) || !mayStand(token)) break
    if (isLast(tokens, at)) last = at
  }
  return tokens[last]?.end ?? 0
}
