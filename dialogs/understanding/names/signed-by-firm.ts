import { isCompanyLike } from '../words/company-words.ts'
import type { Situation } from '../situation.ts'
import { wordsIn, type Region } from '../words/text-region.ts'

/** "Hilsen Børnehaven Solsikken": a firm that signs, and nobody in it. */
export const isSignedByFirm = (situation: Situation, whole: Region): boolean =>
  situation.labels.some(
    ({ role, from, to }) =>
      role === 'weakName' &&
      from === whole.from &&
      isCompanyLike(wordsIn(situation, { from: to, to: whole.to })),
  )
