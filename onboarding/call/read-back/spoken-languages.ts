import type { SpokenLanguages } from './spoken-language.ts'
import { danish } from './spoken/da.ts'
import { english } from './spoken/en.ts'
import { norwegian } from './spoken/no.ts'
import { swedish } from './spoken/sv.ts'

/** How values are said aloud, by the customer's language: the listener counts, not whoever reads. */
export const spokenLanguages: SpokenLanguages = {
  da: danish,
  sv: swedish,
  no: norwegian,
  en: english,
}
