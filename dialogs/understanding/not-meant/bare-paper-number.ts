import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { namesPaperNumber } from './paper-numbers.ts'
import { tokenFrom, type Find, type Scan } from '../shapes/scan.ts'
import { sellers } from './seller-people.ts'
import { copulas, fillers, pronouns, wordSet } from '../words/word-lists.ts'

const beside = listed('jer er dere dykk you your fra från frå from hos with med at på on of lyder')
const lists = [beside, sellers, copulas, fillers, pronouns, wordSet('pointing')]
const reach = 9
const glnLength = 13

const isSmall = ({ kind, word, text }: Token): boolean =>
  kind === 'word' ? lists.some((list) => list.has(word)) : /^[,:–-]$/.test(text)

/** "I have an order number from you, 25052943", "fakturanummeret på den sidste er …": over small words it is still that paper's. */
export function isPaperNumber({ message: { text, tokens }, ...scan }: Scan, find: Find): boolean {
  if (find.raw.replace(/\D/g, '').length === glnLength) return false
  const end = tokenFrom({ text, tokens }, find.start)
  for (let at = end - 1; at >= Math.max(0, end - reach); at--) {
    const token = tokens[at]
    if (token === undefined || scan.finds.some(({ start }) => start === token.start)) return false
    if (namesPaperNumber(token.word, tokens[at - 1]?.word)) return true
    if (!isSmall(token)) return false
  }
  return false
}
