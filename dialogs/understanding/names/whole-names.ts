import { capitalsEnd } from './name-announced.ts'
import type { Token } from '../message.ts'
import { smallRunEnd } from './small-name.ts'
import { put, type Situation } from '../situation.ts'
import { textOf } from '../words/text-region.ts'

const isSame = (token: Token | undefined, name: string): boolean =>
  token?.text.toLowerCase() === name.toLowerCase()

/** "den hedder claus, claus overby": the family's name in small letters. */
const smallEnd = (situation: Situation, at: number): number =>
  Math.max(at + 1, smallRunEnd(situation, at + 1))

/** "it's Carina, Carina Haugen I mean": whoever says the first name alone and then all of it is called all of it. */
export function lengthenName(situation: Situation): void {
  const { fills, scan, side } = situation
  const key = `${side}.name`
  const said = fills.get(key)
  if (said === undefined || said.raw.includes(' ')) return
  const { tokens } = scan.message
  for (const at of tokens.keys()) {
    if (!isSame(tokens[at], said.raw)) continue
    const end = tokens[at]?.capital === true ? capitalsEnd(tokens, at) : smallEnd(situation, at)
    const region = { from: at, to: end }
    if (region.to - at < 2) continue
    fills.delete(key)
    put(situation, { key, raw: textOf(situation, region), how: said.how })
    return
  }
}
