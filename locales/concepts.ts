import type { Language } from '../onboarding/vocabulary.ts'
import da from './da/concepts.json' with { type: 'json' }
import en from './en/concepts.json' with { type: 'json' }
import no from './no/concepts.json' with { type: 'json' }
import sv from './sv/concepts.json' with { type: 'json' }

/**
 * Words by what they are about, for wishes that nobody foresaw the wording of. Separated by blanks: `look+up` are words in
 * this order with at most one between, `mandator*` every word that begins so.
 */
export type ConceptWords = typeof en

export type Concept = keyof ConceptWords

export const concepts: Readonly<Record<Language, ConceptWords>> = { da, sv, no, en }

export const isConcept = (name: string): name is Concept => Object.hasOwn(en, name)
