import type { Language } from '../../../onboarding/vocabulary.ts'
import type { Row } from '../row.ts'
import { daSaid } from './da.ts'
import { enSaid } from './en.ts'
import { noSaid } from './no.ts'
import { svSaid } from './sv.ts'

/** What people say in the place of what the other corpora have, written by whoever mended the recogniser for it. */
export const otherwise: Readonly<Record<Language, readonly Row[]>> = {
  da: daSaid,
  sv: svSaid,
  no: noSaid,
  en: enSaid,
}
