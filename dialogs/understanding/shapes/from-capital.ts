import { isHeadWord } from '../words/company-words.ts'
import type { Token } from '../message.ts'
import { particles } from '../words/word-lists.ts'

/** "via moderselskabet Nordlys Holding ApS" */
const ofGroup =
  /^(?:moder|mor|dotter|datter|søster|holding|drifts)(?:selskab|selskap|bolag)(?:et)?$/

const isSmall = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  !particles.has(token.word) &&
  (!isHeadWord(token.word) || ofGroup.test(token.word))

const within = new Set('i in på hos at ved med'.split(' '))

/** "12 ansatte i …", "3 kollegor på …": how many there are of them, and the firm behind it. */
function behindCount(tokens: readonly Token[], first: number): number {
  const [count, noun, joint, name] = tokens.slice(first, first + 4)
  const isCount = count?.kind === 'number' && isSmall(noun)
  return isCount && within.has(String(joint?.word)) && name?.capital === true ? first + 3 : first
}

/** "on paper Moose Media AB", "står Haugen og Døtre AS": small words in front of capitals lead to the name, unless they begin the message. */
export function fromCapital(tokens: readonly Token[], first: number, form: number): number {
  let start = behindCount(tokens, first)
  const isLeading = (token: Token | undefined) =>
    isSmall(token) || (start > first && token?.capital === false && particles.has(token.word))
  while (start > 0 && start < form && isLeading(tokens[start])) start += 1
  return tokens[start]?.capital === true && start < form ? start : first
}
