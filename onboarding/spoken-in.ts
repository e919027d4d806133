import type { CountryCode, Language } from './vocabulary.ts'

/** The language that is spoken in a country, for whoever has not said another. */
export const spokenIn: Readonly<Record<CountryCode, Language>> = { DK: 'da', SE: 'sv', NO: 'no' }
