import type { Language } from '../../onboarding/vocabulary.ts'

const tags: Readonly<Record<Language, string>> = {
  da: 'da-DK',
  sv: 'sv-SE',
  no: 'nb-NO',
  en: 'en-GB',
}

/** The BCP 47 tag that clients set as `lang` of the message (UX-06). */
export const localeTag = (language: Language): string => tags[language]
