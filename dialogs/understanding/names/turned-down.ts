import { isInstead, wrong } from '../words/linking-words.ts'
import type { Scan } from '../shapes/scan.ts'
import type { Region } from '../words/text-region.ts'
import { copulas, negations } from '../words/word-lists.ts'

const lead = 2

/** "ikke Mette Sørensen", "instead of Mette Sørensen": said just in front of the name that is not the one. */
export const isTurnedDown = ({ message }: Scan, { from }: Region): boolean =>
  message.tokens
    .slice(Math.max(0, from - lead), from)
    .some((token) => negations.has(token.word) || isInstead(token))

/** "Mette Sørensen er forkert, ret det til Mette Bang": the old name is turned down, or called wrong in front of the new one. */
export const isCorrectedBetween = (scan: Scan, old: Region, fresh: Region): boolean =>
  isTurnedDown(scan, old) ||
  scan.message.tokens.slice(old.to, fresh.from).some(({ word }) => wrong.has(word))

/** "is it Lise Holm instead of Mette?" asks; "can you put Lise Holm instead of Mette?" wants it so. */
const isAskedOnly = ({ message: { text, tokens } }: Scan): boolean =>
  text.includes('?') && copulas.has(String(tokens[0]?.word))

/** "Lise Holm i stedet for Mette": the name that stands is turned down, and the other one is not. */
export const isInPlaceOf = (scan: Scan, fresh: Region, old: readonly Region[]): boolean =>
  !isAskedOnly(scan) && !isTurnedDown(scan, fresh) && old.some((one) => isTurnedDown(scan, one))
