import type { Language } from '../../../onboarding/vocabulary.ts'
import type { Row } from '../row.ts'
import { secondDa } from './da.ts'
import { secondEn } from './en.ts'
import { laterDa } from './later-da.ts'
import { laterEn } from './later-en.ts'
import { laterNo } from './later-no.ts'
import { laterSv } from './later-sv.ts'
import { secondNo } from './no.ts'
import { secondSv } from './sv.ts'

/** Written blind to the first corpus and to the recogniser's words, then kept: each row is what nobody had thought of. */
export const second: Readonly<Record<Language, readonly Row[]>> = {
  da: [...secondDa, ...laterDa],
  sv: [...secondSv, ...laterSv],
  no: [...secondNo, ...laterNo],
  en: [...secondEn, ...laterEn],
}
