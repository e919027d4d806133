import type { Language } from '../../../onboarding/vocabulary.ts'
import type { Row } from '../row.ts'
import { tenthDa } from './da.ts'
import { tenthEn } from './en.ts'
import { tenthNo } from './no.ts'
import { tenthSv } from './sv.ts'

/**
 * Written by four people who had seen nothing but a page about the fields; first measured at recall 96.1 % (da), 92.8 % (sv), 91.6 % (no)
 * and 95.9 % (en), wrong fills 3.0 %, 3.7 %, 3.5 % and 3.2 %.
 */
export const tenth: Readonly<Record<Language, readonly Row[]>> = {
  da: tenthDa,
  sv: tenthSv,
  no: tenthNo,
  en: tenthEn,
}
