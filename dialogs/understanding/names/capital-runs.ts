import type { Token } from '../message.ts'
import { isInitialStop } from './name-announced.ts'
import { isHis, isOpening } from './sentence-capitals.ts'
import { isLeft } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import type { Region } from '../words/text-region.ts'
import { particles } from '../words/word-lists.ts'

/** Index behind the words of a name that begins at a token. */
function nameEnd(
  tokens: readonly Token[],
  from: number,
  isName: (token: Token) => boolean,
): number {
  const goesOn = (token: Token, at: number) => isName(token) || isInitialStop(tokens, at)
  let to = from + 1
  for (let token = tokens[to]; token !== undefined && goesOn(token, to); token = tokens[to]) to += 1
  while (tokens[to - 1]?.capital === false) to -= 1
  return to
}

const iAm = /^i['’]m$/iu

/** Neither the capital of a sentence, nor "Hans" of "his", nor "I'm". */
const isNameBegun = (situation: Situation, { text }: Token, at: number): boolean =>
  !isOpening(situation.scan.message.tokens, at) && !isHis(situation, at) && !iAm.test(text)

/** Names as they are written: runs of capitalised words, without the word that begins the sentence. */
export function capitalRuns(situation: Situation): readonly Region[] {
  const { scan } = situation
  const { tokens } = scan.message
  const isName = (token: Token): boolean =>
    token.kind === 'word' && isLeft(scan, token) && (token.capital || particles.has(token.word))
  const runs: Region[] = []
  tokens.forEach((token, from) => {
    if (from < (runs.at(-1)?.to ?? 0) || !token.capital || !isName(token)) return
    if (isNameBegun(situation, token, from)) runs.push({ from, to: nameEnd(tokens, from, isName) })
  })
  return runs.filter((run) => !isLetter(tokens, run))
}

/** "spelled with a C": a letter alone is nobody. */
const isLetter = (tokens: readonly Token[], { from, to }: Region): boolean =>
  to - from === 1 && tokens[from]?.text.length === 1
