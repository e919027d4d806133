import { isLabelWord } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { knownWords } from '../words/spelling.ts'
import { copulas, firstNames } from '../words/word-lists.ts'
import { addFind, tokenFrom, type Scan } from './scan.ts'

/** `amira at solskenet.se`, `sam.kjaer at nordlys.dk`: a mailbox in small letters, and a host that ends like one. */
const withAt =
  /(?<![^\s,;:("])([\p{Ll}\d][\p{Ll}\d_-]*(?:\.[\p{Ll}\d_-]+)*) at (?:[\p{L}\d-]+\.)+(?:dk|se|no|com|net|org|eu|nu|io)(?![\p{L}\d@-])/gu

/** Nobody's word in four languages, or somebody's name. */
export const isBox = (word: string): boolean =>
  /[.\d_]/.test(word) || firstNames.has(word) || !knownWords.has(word)

/** `Lise Bang lise at …`: the name once more. */
const isNameAgain = (before: Token, box: string): boolean => before.capital && firstNames.has(box)

/** At the beginning of a clause, behind a number, or behind "my mail is": "jeg tror at nordlys.dk …" is a sentence. */
export const isApart = (before: Token | undefined, box: string): boolean =>
  before?.kind !== 'word' ||
  copulas.has(before.word) ||
  isLabelWord(before.word) ||
  isNameAgain(before, box)

/** A mail address with "at" for its sign, which is asked about: "it's sam.kjaer at nordlys.dk". */
export function findMailsWithAt(scan: Scan): void {
  if (scan.finds.some(({ kind }) => kind === 'email')) return
  const { message } = scan
  for (const { index, 0: raw, 1: box = '' } of scan.left.matchAll(withAt)) {
    const before = message.tokens[tokenFrom(message, index) - 1]
    if (isBox(box) && isApart(before, box))
      addFind(scan, 'email', { start: index, end: index + raw.length })
  }
}
