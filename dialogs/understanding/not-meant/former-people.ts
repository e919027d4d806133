import { listed } from '../words/canonical.ts'
import { owners } from '../words/linking-words.ts'
import type { Token } from '../message.ts'
import { isRole } from '../words/role-words.ts'
import { tokenFrom, type Find, type Scan } from '../shapes/scan.ts'
import { copulas, noWords, wordSet } from '../words/word-lists.ts'

const formerly = wordSet('formerly')
const own = new Set([...owners, 'my', 'our'])
const pointing = listed('det den that thats its it this dette detta jo ju jo då')
const mark = /^[,?–(-]$/
const reach = 8

/** `exfru`, `eksmannens`, `ex-colleague's` */
export function isEx(word: string): boolean {
  const rest = /^(?:ex|eks)(.*?)s?$/.exec(word)?.[1]
  return rest !== undefined && (rest === '' || isRole(rest))
}

/** `før detta`, `fd`, `gamle`, `exfru`: somebody who once was, or who is so no more. */
const isFormer = (word: string): boolean => formerly.has(word) || isEx(word)

const leads = ({ kind, word, text }: Token): boolean =>
  kind === 'word' ? pointing.has(word) || copulas.has(word) || noWords.has(word) : mark.test(text)

/** "070…, det är min före detta kompanjon", "20123401? that's my ex-colleague's": of somebody who is gone. */
export function isOfFormer(scan: Scan, find: Find): boolean {
  const at = tokenFrom(scan.message, find.end)
  const behind = scan.message.tokens.slice(at, at + reach)
  const owner = behind.findIndex(({ word }) => own.has(word))
  if (owner === -1 || !behind.slice(0, owner).every(leads)) return false
  return isFormer(String(behind[owner + 1]?.word))
}
