import type { Token } from '../message.ts'
import { take, tokenFrom, type Find, type Scan } from '../shapes/scan.ts'
import { conjunctions, wordSet } from '../words/word-lists.ts'

/** "cc", "kopi", "kopia": who gets one more of what is sent. */
const copies = wordSet('copies')
/** "copy me at …": whoever writes gives their own address. */
const selves = new Set('mig mej meg me mæ os oss us'.split(' '))
const aside = new Set('på i in on as som til till to med with'.split(' '))
const mostWords = 8
const mostBehind = 2

const isCopy = ({ word, capital }: Token, at: number): boolean =>
  copies.has(word) && (at === 0 || !capital || word === 'cc')

const endsClause = ({ kind, text, word }: Token): boolean =>
  kind !== 'word' ? /^[,.;!?(\n]$/.test(text) || kind === 'break' : conjunctions.has(word)

/** From where its clause begins: behind a mark, an "and", or another address. */
function clauseStart({ message, finds }: Scan, find: Find): number {
  const at = tokenFrom(message, find.start)
  const isOther = ({ start }: Token) =>
    finds.some((one) => one !== find && one.start <= start && start < one.end)
  const from = message.tokens.findLastIndex(
    (token, index) => index < at && (endsClause(token) || isOther(token)),
  )
  return Math.max(from + 1, at - mostWords)
}

/** "… på kopi", "… in copy", "… cc": right behind the address. Where that ends. */
function copyBehind({ message, finds }: Scan, find: Find): number | undefined {
  const from = tokenFrom(message, find.end)
  const behind = message.tokens.slice(from, from + mostBehind)
  const at = behind.findIndex(({ word, kind }) => kind !== 'word' || !aside.has(word))
  const token = behind[at]
  if (token === undefined || !copies.has(token.word)) return undefined
  // "faktura@… with a copy to lars@…": it is the next one that gets it.
  const next = finds.find(({ kind, start }) => kind === 'email' && start > token.end)
  const isNext = next !== undefined && /^[^,.;\n]*$/.test(message.text.slice(token.end, next.start))
  return isNext ? undefined : token.end
}

/** The clause of an address that only gets a copy. */
function copyClause(scan: Scan, find: Find): { start: number; end: number } | undefined {
  const { tokens } = scan.message
  const from = clauseStart(scan, find)
  const before = tokens.slice(from, tokenFrom(scan.message, find.start))
  if (before.some(({ word }) => selves.has(word))) return undefined
  const behind = copyBehind(scan, find)
  if (behind === undefined && !before.some((token, at) => isCopy(token, at))) return undefined
  return { start: before[0]?.start ?? find.start, end: behind ?? find.end }
}

/** "cc my accountant at …", "kopia till …": no field keeps who gets a copy, and the address is in the place of no other one. */
export function takeCopies(scan: Scan): 'copies' | undefined {
  if (!scan.message.tokens.some(({ word }) => copies.has(word))) return undefined
  const clauses = scan.finds
    .filter(({ kind }) => kind === 'email')
    .map((find) => ({ find, clause: copyClause(scan, find) }))
  let said: 'copies' | undefined
  for (const { find, clause } of clauses) {
    if (clause === undefined) continue
    scan.finds.splice(scan.finds.indexOf(find), 1)
    take(scan, clause.start, clause.end)
    said = 'copies'
  }
  return said
}
