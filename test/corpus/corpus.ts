import type { Language } from '../../onboarding/vocabulary.ts'
import { daAnswers } from './da/answers.ts'
import { daHard } from './da/hard.ts'
import { daSeveral } from './da/several.ts'
import { daTalk } from './da/talk.ts'
import { enAnswers } from './en/answers.ts'
import { enHard } from './en/hard.ts'
import { enSeveral } from './en/several.ts'
import { enTalk } from './en/talk.ts'
import { noAnswers } from './no/answers.ts'
import { noHard } from './no/hard.ts'
import { noSeveral } from './no/several.ts'
import { noTalk } from './no/talk.ts'
import type { Row } from './row.ts'
import { svAnswers } from './sv/answers.ts'
import { svHard } from './sv/hard.ts'
import { svSeveral } from './sv/several.ts'
import { svTalk } from './sv/talk.ts'

/** How people really type, per language. Written apart from the recogniser's phrase lists. */
export const corpus: Readonly<Record<Language, readonly Row[]>> = {
  da: [...daAnswers, ...daSeveral, ...daTalk, ...daHard],
  sv: [...svAnswers, ...svSeveral, ...svTalk, ...svHard],
  no: [...noAnswers, ...noSeveral, ...noTalk, ...noHard],
  en: [...enAnswers, ...enSeveral, ...enTalk, ...enHard],
}
