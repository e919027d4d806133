import { isQuestion } from '../words/questions.ts'
import { tokenFrom, type Find, type Scan } from '../shapes/scan.ts'
import { wordSet } from '../words/word-lists.ts'

/** "ringde", "called": somebody has been in touch. */
const contacted = wordSet('contacted')
const from = new Set('från fra frå from'.split(' '))
const objects = new Set('mig mej meg me oss os us'.split(' '))
/** "who is calling from …?" as well. */
const seconds = new Set('ni du i dere dykk you jer hvem vem kven who'.split(' '))
const speakers = new Set('jag jeg eg vi me we'.split(' '))
const ends = /^[.!?;,]$/

/** "ringde ni mig nyss från …", "was it you who called from …?"; "I called you from …" is one's own number. */
function isCaller({ message, left }: Scan, find: Find): boolean {
  const end = tokenFrom(message, find.start)
  if (!from.has(String(message.tokens[end - 1]?.word))) return false
  const before = message.tokens.slice(0, end)
  const cut = before.findLastIndex(({ kind, text }) => kind === 'break' || ends.test(text))
  const tokens = before.slice(cut + 1)
  const words = tokens.map(({ word }) => word)
  const verb = words.findIndex((word) => contacted.has(word))
  if (verb === -1) return false
  if (words.slice(verb + 1).some((word) => objects.has(word))) return true
  const isOfOthers = words.some((word) => seconds.has(word))
  return isOfOthers && !words.some((word) => speakers.has(word)) && isQuestion(tokens, left)
}

/** Whoever was in touch with the customer has that number or address: it is asked about, and nobody's answer. */
export function dropAskedAbout(scan: Scan): void {
  const { finds } = scan
  const others = finds.filter((find) => isCaller(scan, find))
  for (const find of others) finds.splice(finds.indexOf(find), 1)
}
