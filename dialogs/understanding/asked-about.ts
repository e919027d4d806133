import type { Token } from './message.ts'
import { isQuestion } from './questions.ts'
import { tokenFrom, type Find, type Scan } from './scan.ts'
import { wordSet } from './word-lists.ts'

/** "ringde", "called": somebody has been in touch. */
const contacted = wordSet('contacted')
const from = new Set('från fra frå from'.split(' '))
const objects = new Set('mig mej meg me oss os us'.split(' '))
const seconds = new Set('ni du i dere dykk you jer'.split(' '))
const speakers = new Set('jag jeg eg vi me we'.split(' '))
const ends = /^[.!?;,]$/

/** The words of the find's clause in front of it. */
function before({ message }: Scan, find: Find): readonly Token[] {
  const tokens = message.tokens.slice(0, tokenFrom(message, find.start))
  const cut = tokens.findLastIndex(({ kind, text }) => kind === 'break' || ends.test(text))
  return tokens.slice(cut + 1)
}

/** "ringde ni mig nyss från …", "was it you who called from …?"; "I called you from …" is one's own number. */
function isCaller(scan: Scan, find: Find): boolean {
  const tokens = before(scan, find)
  const words = tokens.map(({ word }) => word)
  const verb = words.findIndex((word) => contacted.has(word))
  if (verb === -1 || !from.has(String(words.at(-1)))) return false
  if (words.slice(verb + 1).some((word) => objects.has(word))) return true
  const isOfOthers = words.some((word) => seconds.has(word))
  return isOfOthers && !words.some((word) => speakers.has(word)) && isQuestion(tokens, scan.left)
}

/** Whoever was in touch with the customer has that number or address: it is asked about, and nobody's answer. */
export function dropAskedAbout({ finds, ...scan }: Scan): void {
  const own = finds.filter((find) => !isCaller({ finds, ...scan }, find))
  if (own.length < finds.length) finds.splice(0, finds.length, ...own)
}
