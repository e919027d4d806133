import type { Situation } from '../situation.ts'
import { wordsIn, type Region } from '../words/text-region.ts'
import { hedges } from '../words/word-lists.ts'

/** `ehh`, `erm`, `öhm`, `hmm`: however long it is drawn out. */
const sound = /^(?:[eæøöuåao]+h*r*m*|h+m+|m+h*m+|t+j+[ao]+|puh+|pff+)$/

/** "øh": a sound, no name. */
export const isHesitation = (situation: Situation, region: Region): boolean =>
  wordsIn(situation, region).every(
    ({ word, capital }) => (!capital && hedges.has(word)) || sound.test(word),
  )
