import { isHeadWord } from '../words/company-words.ts'
import type { Message, Token } from '../message.ts'
import { isRole } from '../words/role-words.ts'
import type { Scan } from '../shapes/scan.ts'
import type { Region } from '../words/text-region.ts'
import { firstNames } from '../words/word-lists.ts'

const articles = new Set('the den det'.split(' '))
const separating = /^[,;/|·•–-]$/
const mostWords = 5
const shortestHost = 5
/** A name of two words, the first of them somebody's: `anders@andersberg.se`. */
const wordsOfPerson = 2

/** One spelling for names and what is made of them on the net: `Tøjstuen` and `toejstuen`, `Lærke Boutique` and `laerke-boutique`. */
const spelled = (text: string): string =>
  text
    .toLowerCase()
    .replace(/oe|[øö]/g, 'o')
    .replace(/ae|aa|[æäå]/g, 'a')
    .replace(/[éèê]/g, 'e')
    .replace(/[^a-z\d]/g, '')

const hostsOf = (scan: Scan): readonly string[] =>
  scan.finds
    .filter(({ kind }) => kind === 'email')
    .map(({ raw }) => spelled(String(raw.split('@')[1]?.split('.')[0])))
    .filter(({ length }) => length >= shortestHost)

const begins = (before: Token | undefined): boolean =>
  before === undefined || before.kind === 'break' || separating.test(before.text)

const isOfItem = (token: Token | undefined): boolean =>
  token?.kind === 'word' || token?.text === '&'

/** What begins a line with a capital, or stands behind a mark. */
function itemsOf({ tokens }: Message): readonly Region[] {
  return tokens.flatMap((token, from) => {
    if (!begins(tokens[from - 1]) || !token.capital) return []
    let to = from + 1
    while (isOfItem(tokens[to])) to += 1
    return to - from <= mostWords ? [{ from, to }] : []
  })
}

/** `Anders Berg` of `anders@andersberg.se`, `Holm` of `mette@holm.dk`: somebody, who has a name on the net. */
function isPerson(words: readonly Token[], matched: number, message: Message): boolean {
  const [first] = words
  if (first === undefined || isRole(first.word)) return true
  if (firstNames.has(first.plain))
    return words.length <= wordsOfPerson && !isHeadWord(String(words.at(-1)?.word))
  const isAlone = matched === 1 && words.length === 1
  return isAlone && message.tokens.filter(({ plain }) => plain === first.plain).length > 1
}

/** How many words of an item make up the name of a host. */
function matchedBy(words: readonly Token[], hosts: readonly string[]): number {
  const names = words.map(({ text }) => spelled(text))
  for (let length = names.length; length > 0; length--)
    if (hosts.includes(names.slice(0, length).join(''))) return length
  return 0
}

function isOfHost(message: Message, { from, to }: Region, hosts: readonly string[]): boolean {
  const words = message.tokens.slice(from, to).filter(({ kind }) => kind === 'word')
  const named = articles.has(String(words[0]?.word)) ? words.slice(1) : words
  return [words, named].some((some) => {
    const matched = matchedBy(some, hosts)
    return matched > 0 && !isPerson(some, matched, message)
  })
}

/** `Klädstugan Halmstad` beside `katrin@kladstugan.se`: what stands by itself and has its name on the net is the firm. */
export function firmByHost(scan: Scan): Region | undefined {
  const hosts = hostsOf(scan)
  if (hosts.length === 0) return undefined
  return itemsOf(scan.message).find((item) => isOfHost(scan.message, item, hosts))
}
