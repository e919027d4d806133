import type { Language } from '../../../onboarding/vocabulary.ts'
import type { Row } from '../row.ts'
import { twentiethDa } from './da.ts'
import { twentiethSv } from './sv.ts'
import { twentiethNo } from './no.ts'
import { twentiethEn } from './en.ts'

/**
 * Written by four other people who had been told what issue 3 asks for, point by point, and nothing else. First: recall 97.4 % (da), 97.6 % (sv), 97.3 % (no) and
 * 94.6 % (en), wrong fills 3.1, 3.1, 2.5 and 3.9 %. After that eleven numbers are no longer expected to be asked about: no phone number is
 * like that, or the opening asks for the company's number.
 */
export const twentieth: Readonly<Record<Language, readonly Row[]>> = {
  da: twentiethDa,
  sv: twentiethSv,
  no: twentiethNo,
  en: twentiethEn,
}
