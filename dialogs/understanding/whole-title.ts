import { courtesiesIn } from './digressions.ts'
import type { Token } from './message.ts'
import { behindContactVerb } from './name-announced.ts'
import { isLeft } from './scan.ts'
import type { Situation } from './situation.ts'
import type { Region } from './text-region.ts'

const mostWords = 4
const thanking = new Set('tak tack takk thanks'.split(' '))
const fewestOfTitle = 3

const beginsWithGreeting = (tokens: readonly Token[]): boolean => {
  const [first] = courtesiesIn(tokens.map(({ word }) => word))
  return first?.from === 0 && !thanking.has(String(tokens[0]?.word))
}

/** `Tack Wing Chan`: nothing but capitals is a name, whatever the first word means, unless it greets. */
export function wholeTitle({ scan, asked, side }: Situation): Region | undefined {
  const { tokens, text } = scan.message
  const isLong = tokens.length >= fewestOfTitle && tokens.length <= mostWords
  if (asked !== `${side}.name` || !isLong) return undefined
  const isTitle = tokens.every(
    (token) => token.kind === 'word' && token.capital && isLeft(scan, token),
  )
  return isTitle && !beginsWithGreeting(tokens) && /\p{Ll}/u.test(text)
    ? { from: behindContactVerb(tokens, { from: 0, to: tokens.length }), to: tokens.length }
    : undefined
}
