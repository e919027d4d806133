import type { Language } from '../../../onboarding/vocabulary.ts'
import type { Row } from '../row.ts'
import { twentyfirstDa } from './da.ts'
import { twentyfirstSv } from './sv.ts'
import { twentyfirstNo } from './no.ts'
import { twentyfirstEn } from './en.ts'

/**
 * The ordinary mix of an acceptance test again, by four people who knew the points of issue 3. First: recall 95.0 % (da), 97.2 % (sv),
 * 95.0 % (no) and 95.0 % (en), wrong fills 2.8, 0.5, 1.9 and 2.2 %. Before that the rows were put right where the brief had been wrong
 * (the ways for e-invoices, landlines that are a field in Norway only, "why?" without a field's name).
 */
export const twentyfirst: Readonly<Record<Language, readonly Row[]>> = {
  da: twentyfirstDa,
  sv: twentyfirstSv,
  no: twentyfirstNo,
  en: twentyfirstEn,
}
