import type { Language } from '../../../onboarding/vocabulary.ts'
import type { Row } from '../row.ts'
import { tenthDa } from './da.ts'
import { tenthEn } from './en.ts'
import { tenthNo } from './no.ts'
import { tenthSv } from './sv.ts'

/**
 * Written by four people who had seen nothing but a page about the fields; first measured at recall 96.5 % (da), 92.8 % (sv), 91.6 % (no)
 * and 96.3 % (en), wrong fills 1.5 %, 3.3 %, 3.5 % and 2.7 %. A legal form that was said is no wrong fill, and 25052943 no phone number.
 */
export const tenth: Readonly<Record<Language, readonly Row[]>> = {
  da: tenthDa,
  sv: tenthSv,
  no: tenthNo,
  en: tenthEn,
}
