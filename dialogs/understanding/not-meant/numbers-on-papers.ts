import { eachWord } from '../words/each-word.ts'
import type { Token } from '../message.ts'
import { tokenFrom, type Find, type Scan } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import { wordSet } from '../words/word-lists.ts'

/** `kvitteringsrullen`, `fakturaen`, "the receipt": what a number stands on. */
const papers = [...wordSet('receipts')]
const isPaper = eachWord((word) => papers.some((stem) => word.startsWith(stem)))
/** "it says", "står der" */
const standing = wordSet('standsThere')
const mostWords = 8

const endsClause = ({ kind, text }: Token): boolean => kind === 'break' || /^[.;!?]$/.test(text)

/** Whether a number is only told to stand on a paper. */
function standsOnPaper({ message }: Scan, find: Find): boolean {
  const { tokens } = message
  const at = tokenFrom(message, find.start)
  const from = tokens.findLastIndex((token, index) => index < at && endsClause(token)) + 1
  const before = tokens.slice(Math.max(from, at - mostWords), at)
  return before.some(({ word }) => standing.has(word)) && before.some(({ plain }) => isPaper(plain))
}

/** "på kvitteringsrullen står det 31234567": nobody is called on it; where the company's number is asked for it may be that. */
export function takeNumbersOnPapers(situation: Situation): void {
  const { scan, asked, fills } = situation
  const numbers = scan.finds.filter(({ kind }) => kind === 'number')
  for (const find of numbers.filter((one) => standsOnPaper(scan, one))) {
    if (asked === 'company.number' && !fills.has(asked))
      put(situation, { key: asked, raw: find.raw, how: 'asked' })
    scan.finds.splice(scan.finds.indexOf(find), 1)
  }
}
