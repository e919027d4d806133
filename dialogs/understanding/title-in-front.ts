import { isRole } from './role-words.ts'
import type { Situation } from './situation.ts'
import type { Region } from './text-region.ts'
import { firstNames, particles } from './word-lists.ts'

const fewestOfName = 2
const mostOfTitle = 2

/** `Bror Hansen`, `Hermann Lie`, `Fru Holm`: people are called so. */
const callsSomebody = /^(?:bror|svend|son|søn|mester|fru)$|m[ae]n[nd]?$/

/** `Advokatsekretær Charlotte Winther`, `Office Manager Priya Raman`: the post in front of a whole name is none of it; `Bror Hansen` is somebody. */
export function withoutTitle({ scan }: Situation, { from, to }: Region): Region {
  const words = scan.message.tokens.slice(from, to).filter(({ kind }) => kind === 'word')
  const title = words.slice(0, mostOfTitle)
  const end = title.findLastIndex(({ word }) => isRole(word) && !callsSomebody.test(word)) + 1
  const isKnown = title.slice(0, end).some(({ plain }) => firstNames.has(plain))
  const name = words.slice(end)
  const isName = name.every(({ capital, word }) => capital || particles.has(word))
  const isTitled = end > 0 && !isKnown && isName && name.length >= fewestOfName
  const [first] = name
  return isTitled && first ? { from: scan.message.tokens.indexOf(first), to } : { from, to }
}
