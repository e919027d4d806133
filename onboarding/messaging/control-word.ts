import type { Language } from '../vocabulary.ts'

/** What a text message is, when it is no part of a conversation but a wish about text messages as such. */
export type ControlWord =
  /** SM-04: no more. */
  | 'stop'
  /** May mean that, or only "done". */
  | 'stop-maybe'
  | 'start'
  /** SM-07: somebody else's number, in so many words. */
  | 'wrong-number'
  /** The same, but only as an answer to the question whether the number is right. */
  | 'wrong'
  /** Answers; they mean something here only where something was asked. */
  | 'no'
  | 'yes'

/** What is answered; `talk`: it is a part of the conversation after all; `nothing`: it was answered before (SM-06). */
export type ControlAnswer = 'stopped' | 'stopMaybe' | 'resumed' | 'wrongPerson' | 'nothing' | 'talk'

type Phrases = readonly (readonly [ControlWord, Language | 'any', string])[]

/** Whole messages in all languages at once (SM-04). `any`: the word alone does not tell the language. */
const phrases: Phrases = [
  ['stop', 'any', 'stop, stopp, stopall, stop all, opt out'],
  ['stop', 'en', 'unsubscribe'],
  ['stop', 'da', 'afmeld, frameld'],
  ['stop', 'no', 'avmeld, meld av'],
  ['stop', 'sv', 'sluta, avregistrera, avanmäl'],
  ['stop-maybe', 'any', 'slut'],
  [
    'stop-maybe',
    'da',
    'afslut, stop med at skrive, stop med at sende, ingen flere sms, ikke flere sms',
  ],
  ['stop-maybe', 'no', 'slutt, avslutt, slutt å sende, slutt å sende sms, ingen flere sms-er'],
  ['stop-maybe', 'sv', 'avsluta, sluta skicka, sluta skicka sms, sluta sms:a, inga fler sms'],
  ['stop-maybe', 'en', 'stop sending, stop texting, stop texting me, no more texts'],
  ['start', 'any', 'start, unstop'],
  ['start', 'sv', 'starta'],
  ['wrong-number', 'da', 'forkert nummer, forkert person, det er ikke mig'],
  ['wrong-number', 'no', 'feil nummer, feil person'],
  ['wrong-number', 'sv', 'fel nummer, fel person, det är inte jag'],
  ['wrong-number', 'en', 'wrong number, wrong person, this is not me'],
  ['wrong', 'da', 'forkert'],
  ['wrong', 'no', 'feil'],
  ['wrong', 'sv', 'fel'],
  ['wrong', 'en', 'wrong'],
  ['no', 'any', 'nej'],
  ['no', 'no', 'nei'],
  ['no', 'en', 'no'],
  ['yes', 'any', 'ja, yes, jo, jepp'],
]

const marks = /\p{M}/gu

/** Case, accents, spaces and punctuation apart; digits stay, for "stop 2" may be an answer. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replace(/[^\p{L}\p{N}]/gu, '')

export interface Control {
  readonly word: ControlWord
  /** The language that the word tells. */
  readonly language?: Language
}

const controls: ReadonlyMap<string, Control> = new Map(
  phrases.flatMap(([word, language, list]) =>
    list
      .split(', ')
      .map(
        (phrase) =>
          [folded(phrase), { word, ...(language === 'any' ? {} : { language }) }] as const,
      ),
  ),
)

/** Longer messages are none: nothing needs to be compared. */
const longest = 60

/** Only a message that is nothing else (SM-04); `undefined`: it belongs to the conversation. */
export const readControl = (text: string): Control | undefined =>
  text.length > longest ? undefined : controls.get(folded(text))
