import { courtesiesIn } from '../talk/digressions.ts'
import { isSelf } from './introduction.ts'
import type { Token } from '../message.ts'
import { behindContactVerb } from './name-announced.ts'
import { isLeft } from '../shapes/scan.ts'
import { isSignedByFirm } from './signed-by-firm.ts'
import type { Situation } from '../situation.ts'
import type { Region } from '../words/text-region.ts'

const thanking = new Set('tak tack takk thanks'.split(' '))
const mostWords = 4
const fewestOfTitle = 3

const beginsWithGreeting = (tokens: readonly Token[]): boolean => {
  const [first] = courtesiesIn(tokens.map(({ word }) => word))
  return first?.from === 0 && !thanking.has(String(tokens[0]?.word))
}

/** `Tack Wing Chan`: nothing but capitals is a name, whatever the first word means, unless it greets. */
export function wholeTitle(situation: Situation): Region | undefined {
  const { scan, asked, side } = situation
  const { tokens, text } = scan.message
  const isLong = tokens.length >= fewestOfTitle && tokens.length <= mostWords
  if (asked !== `${side}.name` || !isLong) return undefined
  const isTitle = tokens.every(
    (token) => token.kind === 'word' && token.capital && isLeft(scan, token),
  )
  const whole = { from: 0, to: tokens.length }
  const isMeant = isTitle && /\p{Ll}/u.test(text) && !isLed(situation, whole)
  return isMeant ? { ...whole, from: behindContactVerb(tokens, whole) } : undefined
}

/** By a greeting, or by what whoever writes begins with. */
function isLed(situation: Situation, whole: Region): boolean {
  const { tokens } = situation.scan.message
  // "It's Declan O'Rourke": one word with its verb, and nobody's name.
  if (tokens[0]?.word === 'its') return true
  return isSignedByFirm(situation, whole) || isSelf(tokens, 0) || beginsWithGreeting(tokens)
}
