import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { capitalsEnd } from './name-announced.ts'
import { isRole } from '../words/role-words.ts'
import { isLeft } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import type { Region } from '../words/text-region.ts'
import { copulas } from '../words/word-lists.ts'

/** Those who look at the books for somebody else. */
const outside = listed('revisor revisoren regnskapsfører regnskapsføreren auditor accountant')
const fewestOfName = 2
const begins = /^[,.;:!?–-]$/

const isBegin = (before: Token | undefined): boolean =>
  before === undefined || before.kind === 'break' || begins.test(before.text)

const isPost = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isRole(token.word) && !outside.has(token.word)

/** Where the name begins of whoever has the post that a clause begins with: "Kassör är …", "the treasurer is …". */
function nameStart(tokens: readonly Token[], at: number): number | undefined {
  const post = tokens[at]?.word === 'the' ? at + 1 : at
  const isSaid = isPost(tokens[post]) && copulas.has(String(tokens[post + 1]?.word))
  return isSaid && isBegin(tokens[at - 1]) ? post + 2 : undefined
}

/** "Kassör är Greta Östman": a clause that says who has a post, where nobody has been named otherwise. */
export function whoHasPost({ scan }: Situation): Region | undefined {
  const { tokens } = scan.message
  return tokens
    .flatMap((_, at) => nameStart(tokens, at) ?? [])
    .map((from): Region => ({ from, to: capitalsEnd(tokens, from) }))
    .find(
      ({ from, to }) =>
        to - from >= fewestOfName && tokens.slice(from, to).every((one) => isLeft(scan, one)),
    )
}
