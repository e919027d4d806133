import type { Language } from '../onboarding/vocabulary.ts'
import da from './da/recognise.json' with { type: 'json' }
import en from './en/recognise.json' with { type: 'json' }
import no from './no/recognise.json' with { type: 'json' }
import sv from './sv/recognise.json' with { type: 'json' }

/**
 * Words and phrases by which a customer's message is understood. A list is either words separated by blanks, or phrases:
 * `tale|snakke med menneske`: one word of each group in this order, little words may stand between.
 */
export type RecogniseWords = typeof en

/** The lists of every language. All of them are used at once, whatever the session language is. */
export const recognise: Readonly<Record<Language, RecogniseWords>> = { da, sv, no, en }
