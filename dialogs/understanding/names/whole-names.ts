import { capitalsEnd } from './name-announced.ts'
import type { Token } from '../message.ts'
import { smallRunEnd } from './small-name.ts'
import { put, type Situation } from '../situation.ts'
import { textOf, type Region } from '../words/text-region.ts'
import { firstNames } from '../words/word-lists.ts'

const isSame = (token: Token, name: string): boolean =>
  token.text.toLowerCase() === name.toLowerCase()

/** "den hedder claus, claus overby": the family's name in small letters. */
const smallEnd = (situation: Situation, at: number): number =>
  Math.max(at + 1, smallRunEnd(situation, at + 1))

const isPart = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital

/** "The name's Bond. James Bond": the run of capitals that ends in the word and begins with a first name that we know. */
function fromFirstName(tokens: readonly Token[], at: number): number {
  const from = tokens.findLastIndex((token, index) => index < at && !isPart(token)) + 1
  return firstNames.has(String(tokens[from]?.plain)) ? from : at
}

/** `Jan Juhl ApS`: a firm is called so, and not whoever it is called after. */
const isFirm = ({ scan }: Situation, { from, to }: Region): boolean => {
  const [first, last] = [scan.message.tokens[from], scan.message.tokens[to - 1]]
  return scan.finds.some(
    ({ kind, start, end }) =>
      kind === 'company' && start <= (last?.start ?? 0) && end > (first?.start ?? 0),
  )
}

/** All of the name that a word of it stands for. */
function wholeAt(situation: Situation, at: number): Region | undefined {
  const { tokens } = situation.scan.message
  const end = tokens[at]?.capital === true ? capitalsEnd(tokens, at) : smallEnd(situation, at)
  const region = { from: end - at < 2 ? fromFirstName(tokens, at) : at, to: end }
  return region.to - region.from < 2 || isFirm(situation, region) ? undefined : region
}

/** "it's Carina, Carina Haugen I mean": whoever says the first name alone and then all of it is called all of it. */
export function lengthenName(situation: Situation): void {
  const { fills, scan, side } = situation
  const key = `${side}.name`
  const said = fills.get(key)
  if (said === undefined || said.raw.includes(' ')) return
  for (const [at, token] of scan.message.tokens.entries()) {
    const region = isSame(token, said.raw) ? wholeAt(situation, at) : undefined
    if (region === undefined) continue
    fills.delete(key)
    put(situation, { key, raw: textOf(situation, region), how: said.how })
    return
  }
}
