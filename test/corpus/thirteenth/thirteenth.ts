import type { Language } from '../../../onboarding/vocabulary.ts'
import type { Row } from '../row.ts'
import { thirteenthDa } from './da.ts'
import { thirteenthEn } from './en.ts'
import { thirteenthNo } from './no.ts'
import { thirteenthSv } from './sv.ts'

/**
 * Written together with the twelfth by four other people, and read by nobody until it had been measured beside mending for the twelfth:
 * recall 95.4 % (da), 96.4 % (sv), 96.2 % (no) and 96.7 % (en), wrong fills 3.7 %, 2.0 %, 3.5 % and 1.9 %; by the expectations as they
 * were corrected after that, recall 96.2, 96.8, 96.2 and 97.1 %, wrong fills 2.3, 1.5, 3.5 and 1.4 %.
 */
export const thirteenth: Readonly<Record<Language, readonly Row[]>> = {
  da: thirteenthDa,
  sv: thirteenthSv,
  no: thirteenthNo,
  en: thirteenthEn,
}
