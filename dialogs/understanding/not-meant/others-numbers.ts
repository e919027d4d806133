import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { isEx } from './former-people.ts'
import { isRole } from '../words/role-words.ts'
import { take, tokenFrom, type Find, type Scan } from '../shapes/scan.ts'
import { copulas, noWords, pronouns } from '../words/word-lists.ts'

const selves = new Set('mig mej meg me mæ myself oss os us jag jeg eg'.split(' '))
const possessives = new Set('min mitt mit mi my mine vår vårt vores our'.split(' '))
const thirdPersons = new Set('han hun hon ho ham honom henne hende him her she he'.split(' '))

type Owner = 'self' | 'other'

/** `hustruns`: whose it is; `Nordmann` with a capital is a name. */
const isSomebody = ({ word, capital }: Token): boolean =>
  thirdPersons.has(word) ||
  isEx(word) ||
  (!capital && (isRole(word) || (word.endsWith('s') && isRole(word.slice(0, -1)))))

function ownerIn(words: readonly Token[]): Owner | undefined {
  if (words.some(isSomebody)) return 'other'
  const isSelf = ({ word }: Token) => selves.has(word) || possessives.has(word)
  return words.some(isSelf) ? 'self' : undefined
}

/** A colon leads to the number: "men brug mit: 20 12 34 56". */
const clauseEnd = /^[,.;\n]$/

/** Index of the first token of the clause that ends in a number. */
function clauseStart({ message, left }: Scan, find: Find): number {
  const at = tokenFrom(message, find.start)
  const isCut = ({ kind, text, start }: Token) =>
    kind === 'number' || clauseEnd.test(text) || left[start] !== text[0]
  return message.tokens.findLastIndex((token, index) => index < at && isCut(token)) + 1
}

/** "is", "that's", "belongs to": of the number right before it. */
const ofIt = new Set([...copulas, ...noWords, ...pronouns, 'thats', 'its'])
const belonging = listed('belongs tilhører tilhør tillhör høyrer hører')
const mark = /^[?,–-]$/

/** "… er min kones", "…? that's my sister's": the clause right behind a number that says whose it is. */
function clauseBehind({ message, left }: Scan, find: Find): readonly Token[] {
  const at = tokenFrom(message, find.end)
  const from = mark.test(String(message.tokens[at]?.text)) ? at + 1 : at
  const behind = message.tokens.slice(from)
  const stop = behind.findIndex(
    ({ kind, text, start }) => kind !== 'word' || left[start] !== text[0],
  )
  const clause = stop === -1 ? behind : behind.slice(0, stop)
  const first = String(clause[0]?.word)
  return ofIt.has(first) || belonging.has(first) ? clause : []
}

/** Whose a number is, by the words in front of it, or those right behind it. */
const ownerOf = (scan: Scan, find: Find): Owner | undefined =>
  ownerIn(
    scan.message.tokens.slice(clauseStart(scan, find), tokenFrom(scan.message, find.start)),
  ) ?? (clauseBehind(scan, find).some(isSomebody) ? 'other' : undefined)

/** Takes the number, and beside it whose it is. */
function drop(scan: Scan, find: Find): void {
  const first = scan.message.tokens[clauseStart(scan, find)]
  const last = clauseBehind(scan, find).at(-1)
  scan.finds.splice(scan.finds.indexOf(find), 1)
  take(scan, first?.start ?? find.start, last?.end ?? find.end)
}

/** "reach me on … or my wife on …": beside the number of whoever writes, that of somebody else is no answer. */
export function dropOthersNumbers(scan: Scan): void {
  const numbers = scan.finds
    .filter(({ kind }) => kind === 'number')
    .sort((a, b) => a.start - b.start)
  if (numbers.length < 2) return
  const owners = numbers.map((find) => ownerOf(scan, find))
  if (!owners.includes('self')) return
  for (const find of numbers.filter((_, at) => owners[at] === 'other')) drop(scan, find)
}
