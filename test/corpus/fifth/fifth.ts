import type { Language } from '../../../onboarding/vocabulary.ts'
import type { Row } from '../row.ts'
import { fifthDa } from './da.ts'
import { fifthEn } from './en.ts'
import { fifthNo } from './no.ts'
import { fifthSv } from './sv.ts'

/** Written blind in one go with the sixth, as a careful tester from outside would write an acceptance test. */
export const fifth: Readonly<Record<Language, readonly Row[]>> = {
  da: fifthDa,
  sv: fifthSv,
  no: fifthNo,
  en: fifthEn,
}
