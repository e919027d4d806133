import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { isRole } from '../words/role-words.ts'
import type { Situation } from '../situation.ts'
import type { Region } from '../words/text-region.ts'
import { firstNames, particles } from '../words/word-lists.ts'

const fewestOfName = 2
const mostOfTitle = 2

/** `Bror Hansen`, `Hermann Lie`, `Fru Holm`: people are called so; a `formand` is one by that. */
const callsSomebody =
  /^(?:bror|bosse|svend|son|søn|mester|fru)$|(?<!for|chair|spokes|ombuds|tales|tals|lager|sales|trades)m[ae]n[nd]?$/
/** `Adm. dir.`, `Hr.`, `Dr`: shortened in front of a name. */
const shortened = listed(
  'adm dir hr herr frk frøken mr mrs ms miss mx dr prof sir cto coo cmo md vd',
)

/** `Tandlæge`, `Sokneprest`, `Kyrkoherde`, `Pastor`: a calling, by how the word ends. */
const calling =
  /(?:læge|lækare|pr[æe]st|kyrkoherde|provst|prost|pastor|inspektør|kanslist|kasserar|advokat|jurist|ingeniør|tekniker|pædagog|lærer|lærar|lærare|veterinær|kapta[ji]n|kapten|captain|^chair|woman)$/

const isTitle = ({ word, plain }: Token): boolean =>
  shortened.has(word) || calling.test(plain) || (isRole(word) && !callsSomebody.test(word))

/** `Advokatsekretær Charlotte Winther`, `Office Manager Priya Raman`: the post in front of a whole name is none of it; `Bror Hansen` is somebody. */
export function withoutTitle({ scan }: Situation, { from, to }: Region): Region {
  const words = scan.message.tokens.slice(from, to).filter(({ kind }) => kind === 'word')
  const title = words.slice(0, mostOfTitle)
  const end = title.findLastIndex(isTitle) + 1
  const isKnown = title.slice(0, end).some(({ plain }) => firstNames.has(plain))
  const name = words.slice(end)
  const isName = name.every(({ capital, word }) => capital || particles.has(word))
  const isTitled = end > 0 && !isKnown && isName && name.length >= fewestOfName
  const [first] = name
  return isTitled && first ? { from: scan.message.tokens.indexOf(first), to } : { from, to }
}
