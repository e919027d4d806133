import type { Language } from '../../../onboarding/vocabulary.ts'
import type { Row } from '../row.ts'
import { ninthDa } from './da.ts'
import { ninthEn } from './en.ts'
import { ninthNo } from './no.ts'
import { ninthSv } from './sv.ts'

/**
 * Written by somebody who had seen nothing but a page about the fields; first measured at recall 92.1 % (da), 95.4 % (sv), 96.1 % (no)
 * and 95.3 % (en), wrong fills 3.0 %, 3.0 %, 2.0 % and 2.5 %.
 */
export const ninth: Readonly<Record<Language, readonly Row[]>> = {
  da: ninthDa,
  sv: ninthSv,
  no: ninthNo,
  en: ninthEn,
}
