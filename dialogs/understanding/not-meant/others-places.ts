import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { tokenFrom, type Find, type Scan } from '../shapes/scan.ts'
import { asides, copulas, fillers, timeWords } from '../words/word-lists.ts'

/** That somebody was there once: "leide", "hyrde", "boede", "used to". */
const lived = listed(
  'leide leigde hyrde lejede bodde boede budde lå låg lived rented stayed used pleide plejede brukade studerte studerade studerede',
)
const small = [
  asides,
  copulas,
  fillers,
  timeWords,
  listed('i in på at ved vid to å att bo bu live være vere være vara'),
]
const perfect = listed('har have ve has had hadde hade havde')
const now = listed('nu nå no now idag')
const reach = 5

const endsSentence = ({ kind, text }: Token): boolean => kind === 'break' || /^[.!?;:]$/.test(text)

/** "broder'n leide i Storgata 5 …", "we used to be at …": right before the address stands that somebody lived there once. */
export function isOfPast({ message }: Scan, find: Find): boolean {
  const { tokens } = message
  const end = tokenFrom(message, find.start)
  const begin = tokens.findLastIndex((token, at) => at < end && endsSentence(token)) + 1
  const before = tokens.slice(begin, end)
  const verb = before.findLastIndex(({ word }) => lived.has(word))
  if (verb === -1 || before.length - verb > reach) return false
  const isThen = before.slice(verb + 1).every(({ word }) => small.some((list) => list.has(word)))
  const isPerfect = perfect.has(String(before[verb - 1]?.word))
  return isThen && !isPerfect && !before.some(({ word }) => now.has(word))
}
