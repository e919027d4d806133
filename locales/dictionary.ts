import type { Language } from '../onboarding/vocabulary.ts'
import { da } from './da/da.ts'
import { en } from './en/en.ts'
import { no } from './no/no.ts'
import { recognise } from './recognise.ts'
import { sv } from './sv/sv.ts'

const sentences: Readonly<Record<Language, unknown>> = { da, sv, no, en }

const gap = /\{\{[^}]*\}\}/g

/** Every word of a tree of texts, lower case, as it is written there. */
function wordsIn(tree: unknown): readonly string[] {
  if (typeof tree === 'string')
    return tree
      .replace(gap, ' ')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
  if (typeof tree !== 'object' || tree === null) return []
  return Object.values(tree).flatMap(wordsIn)
}

function collect(language: Language): ReadonlySet<string> {
  // What people and streets are called is no word of a language.
  const { names: _names, streets: _streets, ...lists } = recognise[language]
  return new Set([...wordsIn(sentences[language]), ...wordsIn(lists)])
}

const made = new Map<Language, ReadonlySet<string>>()

/**
 * The words that we use in a language ourselves, in sentences and in what we listen for, lower case: some three thousand. Collected
 * when it is first asked for.
 */
export function dictionaryOf(language: Language): ReadonlySet<string> {
  const known = made.get(language) ?? collect(language)
  made.set(language, known)
  return known
}
