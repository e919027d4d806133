import { listed } from '../words/canonical.ts'
import { choicesIn } from '../choices/choices.ts'
import { isHeadWord } from '../words/company-words.ts'
import { eachWord } from '../words/each-word.ts'
import type { Token } from '../message.ts'

/** What anybody may be: it tells nothing of the name beside it. */
const general = listed(
  'firma firmaet firman virksomhed virksomheden bedrift bedriften företag företaget selskab selskabet selskap selskapet foretak foretaket bolag bolaget erhverv næring company business firm organisation organization b2b',
)

const namesFirm = eachWord(
  (word) => isHeadWord(word) || choicesIn([word]).some(({ value }) => value === 'business'),
)

/** `klinikken`, `bakery`, `foreningen`: what kind of firm it is. */
export const isFirmNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && namesFirm(token.word)

/** `salongen`, `charity`, `idrettslag`: more than that it is a firm. */
export const isKindOfFirm = (token: Token | undefined): boolean =>
  isFirmNoun(token) && !general.has(String(token?.word))
