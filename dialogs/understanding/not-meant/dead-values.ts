import { listed } from '../words/canonical.ts'
import { isLabelWord } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { indexPhrases, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { tokenFrom, type Find, type Scan } from '../shapes/scan.ts'
import { asides, copulas, fillers, hedges, noWords, pronouns } from '../words/word-lists.ts'

const said = indexPhrases([
  ['dead', phrasesOf(({ unmeant }) => unmeant.dead)],
  ['notMine', phrasesOf(({ unmeant }) => unmeant.notMine)],
] as const)

const reach = 10
const ends = /^[.!?;:]$/
/** "kontoen", "som", "that account": what is spoken of is named again. */
/** "…, or no, that one bounces" */
const taking: ReadonlySet<string> = new Set(['eller', 'or', ...noWords])
const again = listed('som der which account kontoen konto kontot one that but men mailbox')
const lists = [taking, again, copulas, fillers, pronouns, asides, hedges]
/** "…, vi er lukket i dag": that is said of whoever writes. */
const selves = listed('jeg jag eg vi we i im me')

const isSmall = ({ kind, word, text }: Token): boolean =>
  kind === 'word'
    ? !selves.has(word) && (lists.some((list) => list.has(word)) || isLabelWord(word))
    : /^[,(–-]$/.test(text)

/** The words right behind a value, up to the end of the sentence. */
function behind({ message }: Scan, { end }: Find): readonly Token[] {
  const at = tokenFrom(message, end)
  const tokens = message.tokens.slice(at, at + reach)
  const stop = tokens.findIndex(({ kind, text }) => kind === 'break' || ends.test(text))
  return stop === -1 ? tokens : tokens.slice(0, stop)
}

/** "post@… er stengt", "20123444, det nummer er lukket", "Vestergade 200 … er ikke min": a house that is closed is still one. */
export function isDead(scan: Scan, find: Find): boolean {
  const tokens = behind(scan, find)
  const words = tokens.map(({ kind, word }) => (kind === 'word' ? word : '\n'))
  const isLittle = (at: number) => [fillers, asides].some((list) => list.has(String(words[at])))
  const [hit] = phrasesIn(said, words, isLittle)
  if (hit === undefined || !tokens.slice(0, hit.from).every(isSmall)) return false
  return hit.means === 'notMine' || find.kind === 'email' || find.kind === 'number'
}
