import { canonical } from './canonical.ts'
import { indexPhrases, phrasesOf } from './phrases.ts'

/** "lad det stå", "it's right as it is"; "let's go on". */
export const standing = indexPhrases([
  ['keeps', phrasesOf((words) => words.keeps)],
  ['goesOn', phrasesOf((words) => words.goesOn)],
] as const)

const first: ReadonlySet<string> = new Set(
  phrasesOf(({ keeps, goesOn }) => [...keeps, ...goesOn]).flatMap((phrase) =>
    String(phrase.split(' ')[0]).split('|').map(canonical),
  ),
)

/** The word that one of them begins with. */
export const startsStanding = (word: string): boolean => first.has(word)
