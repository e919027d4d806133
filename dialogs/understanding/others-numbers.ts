import type { Token } from './message.ts'
import { isRole } from './role-words.ts'
import { take, tokenFrom, type Find, type Scan } from './scan.ts'

const selves = new Set('mig mej meg me mæ myself oss os us jag jeg eg'.split(' '))
const possessives = new Set('min mitt mit mi my mine vår vårt vores our'.split(' '))
const thirdPersons = new Set('han hun hon ho ham honom henne hende him her she he'.split(' '))

type Owner = 'self' | 'other'

/** `hustruns`: whose it is; `Nordmann` with a capital is a name. */
const isSomebody = ({ word, capital }: Token): boolean =>
  thirdPersons.has(word) ||
  (!capital && (isRole(word) || (word.endsWith('s') && isRole(word.slice(0, -1)))))

function ownerIn(words: readonly Token[]): Owner | undefined {
  if (words.some(isSomebody)) return 'other'
  const isSelf = ({ word }: Token) => selves.has(word) || possessives.has(word)
  return words.some(isSelf) ? 'self' : undefined
}

const clauseEnd = /^[,.;:\n]$/

/** Index of the first token of the clause that ends in a number. */
function clauseStart({ message, left }: Scan, find: Find): number {
  const at = tokenFrom(message, find.start)
  const isCut = ({ kind, text, start }: Token) =>
    kind === 'number' || clauseEnd.test(text) || left[start] !== text[0]
  return message.tokens.findLastIndex((token, index) => index < at && isCut(token)) + 1
}

/** Whose a number is, by the words in front of it. */
const ownerOf = (scan: Scan, find: Find): Owner | undefined =>
  ownerIn(scan.message.tokens.slice(clauseStart(scan, find), tokenFrom(scan.message, find.start)))

/** Takes the number, and in its clause whose it is. */
function drop(scan: Scan, find: Find): void {
  const first = scan.message.tokens[clauseStart(scan, find)]
  scan.finds.splice(scan.finds.indexOf(find), 1)
  take(scan, first?.start ?? find.start, find.end)
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
