import { listed } from '../words/canonical.ts'
import { isForm } from '../words/legal-form-words.ts'
import { capitalsEnd } from '../names/name-announced.ts'
import type { Token } from '../message.ts'
import { isLeft, take, type Scan } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import { knownWords } from '../words/spelling.ts'
import {
  contactVerbs,
  copulas,
  firstNames,
  introducingVerbs,
  negations,
  questionWords,
} from '../words/word-lists.ts'

/** "no it's Mette" answers a question and denies nothing; "it's no longer Mette" does. */
const answering = new Set('no nei nej nee never'.split(' '))
/** "any longer": that it was so once. */
const longer = listed('mere mer længere lenger lengre længre længer lengur anymore longer more any')
const leading = new Set('til till to med with hos'.split(' '))
const reach = 4

const isLink = ({ kind, word, capital }: Token): boolean =>
  kind === 'word' &&
  !capital &&
  [longer, leading, contactVerbs, copulas, introducingVerbs].some((list) => list.has(word))

/** Norwegian "without" is a Swedish "but". */
const isDenial = (word: string): boolean => negations.has(word) && word !== 'utan'

/** "why not Mette?" proposes her. */
function denies(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token === undefined || !isDenial(token.word)) return false
  if (before !== undefined && (token.capital || questionWords.has(before.word))) return false
  return !answering.has(token.word) || longer.has(String(next?.word))
}

/** Index behind the words between a "not" and what it denies. */
function behindLinks(tokens: readonly Token[], denial: number): number {
  let at = denial + 1
  for (let token = tokens[at]; token !== undefined && isLink(token); token = tokens[at]) {
    if (at - denial > reach) break
    at += 1
  }
  return at
}

/** `Endre`, and "endre det": written small, what is also a wish is no name. */
const isFirstName = ({ plain, capital }: Token): boolean =>
  firstNames.has(plain) && (capital || !knownWords.has(plain))

/** Where the name ends that is denied: capitals, or a first name that we know; "not AS" is about the form. */
function nameEnd(tokens: readonly Token[], from: number): number {
  const [first, next] = [tokens[from], tokens[from + 1]]
  if (first !== undefined && isForm(first, next)) return from
  const isKnown = first !== undefined && isFirstName(first)
  return Math.max(capitalsEnd(tokens, from), isKnown ? from + 1 : from)
}

const counted = new Set(['amount', 'number'])

/** "not Nordlys ApS", "ikke mette@nordlys.dk": what has a shape of its own. */
function dropFind(scan: Scan, start: number): void {
  const find = scan.finds.find((one) => one.start <= start && start < one.end)
  if (find !== undefined && !counted.has(find.kind)) scan.finds.splice(scan.finds.indexOf(find), 1)
}

/** Something else is named in the message. */
const namesOther = ({ message, finds, left }: Scan): boolean =>
  finds.length > 0 ||
  message.tokens.some(
    (token, at) =>
      token.capital &&
      left[token.start] === message.text[token.start] &&
      (at > 0 || firstNames.has(token.plain)),
  )

/** "det er ikke Mette mere", "it's not Vestergade any more": what is denied is no value. Alone the "not" is still a no. */
export function dropDenied({ scan, asked }: Situation): void {
  const { tokens } = scan.message
  const spent = tokens.filter((token, denial) => {
    // `inga@firma.no`: a word inside something recognised says no to nothing.
    if (!isLeft(scan, token) || !denies(tokens, denial)) return false
    if (denial === 0 && asked === 'company.name') return false
    const from = behindLinks(tokens, denial)
    const [first, last] = [tokens[from], tokens[nameEnd(tokens, from) - 1]]
    if (first === undefined) return false
    dropFind(scan, first.start)
    const isName = last !== undefined && last.end > first.start
    if (isName) take(scan, first.start, last.end)
    return isName
  })
  // Asked for a yes, the "not" takes one back: "ikke Jens. Ja".
  if (asked !== '' && spent.length > 0 && namesOther(scan))
    for (const { start, end } of spent) take(scan, start, end)
}
