import type { Language } from '../../../onboarding/vocabulary.ts'
import type { Row } from '../row.ts'
import { thirdDa } from './da.ts'
import { thirdEn } from './en.ts'
import { thirdNo } from './no.ts'
import { thirdSv } from './sv.ts'

/** Written blind to the recogniser and to both earlier sets, each language by itself. */
export const third: Readonly<Record<Language, readonly Row[]>> = {
  da: thirdDa,
  sv: thirdSv,
  no: thirdNo,
  en: thirdEn,
}
