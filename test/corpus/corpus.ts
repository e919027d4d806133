import type { Language } from '../../onboarding/vocabulary.ts'
import { daAnswers } from './da/answers.ts'
import { daSeveral } from './da/several.ts'
import { daTalk } from './da/talk.ts'
import { enAnswers } from './en/answers.ts'
import { enSeveral } from './en/several.ts'
import { enTalk } from './en/talk.ts'
import { noAnswers } from './no/answers.ts'
import { noSeveral } from './no/several.ts'
import { noTalk } from './no/talk.ts'
import type { Row } from './row.ts'
import { svAnswers } from './sv/answers.ts'
import { svSeveral } from './sv/several.ts'
import { svTalk } from './sv/talk.ts'

/** How people really type, per language. Written apart from the recogniser's phrase lists. */
export const corpus: Readonly<Record<Language, readonly Row[]>> = {
  da: [...daAnswers, ...daSeveral, ...daTalk],
  sv: [...svAnswers, ...svSeveral, ...svTalk],
  no: [...noAnswers, ...noSeveral, ...noTalk],
  en: [...enAnswers, ...enSeveral, ...enTalk],
}
