import type { Language } from '../../../onboarding/vocabulary.ts'
import type { Row } from '../row.ts'
import { sixthDa } from './da.ts'
import { sixthEn } from './en.ts'
import { sixthNo } from './no.ts'
import { sixthSv } from './sv.ts'

/** Written blind with the fifth, other people in another voice; nobody who mends the recogniser has looked at it. */
export const sixth: Readonly<Record<Language, readonly Row[]>> = {
  da: sixthDa,
  sv: sixthSv,
  no: sixthNo,
  en: sixthEn,
}
