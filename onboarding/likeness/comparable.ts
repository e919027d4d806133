import { fold } from '../company-match.ts'

/** Spellings of one name as one (DQ-05): `ae` and `oe`, `w` and `v`, hyphen and blank, besides what `fold` does. */
export const comparable = (name: string): string =>
  fold(name)
    .replaceAll('ae', 'a')
    .replaceAll('oe', 'o')
    .replaceAll('w', 'v')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The words of a name in one order: "Prøve, Aase" is "Åse Prøve". */
export const comparableWords = (name: string): readonly string[] =>
  comparable(name)
    .split(' ')
    .filter((word) => word !== '')
    .sort()
