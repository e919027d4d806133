import { da } from '../../locales/da/da.ts'
import { en } from '../../locales/en/en.ts'
import { no } from '../../locales/no/no.ts'
import { sv } from '../../locales/sv/sv.ts'
import type { Words } from '../../locales/words.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'

export const trees: Readonly<Record<Language, Words>> = { da, sv, no, en }

/** Every text of a tree by its dotted path, plural forms apart. */
function flat(tree: object, above = ''): ReadonlyMap<string, string> {
  const found = Object.entries(tree).flatMap(([key, below]: [string, unknown]) => {
    const path = above === '' ? key : `${above}.${key}`
    if (typeof below === 'string') return [[path, below] as const]
    return typeof below === 'object' && below !== null ? [...flat(below, path)] : []
  })
  return new Map(found)
}

export const texts: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  da: flat(da),
  sv: flat(sv),
  no: flat(no),
  en: flat(en),
}

export interface Text {
  readonly language: Language
  readonly key: string
  readonly text: string
}

/** All texts of all languages, or of those whose key matches. */
export function allTexts(key = /^/): readonly Text[] {
  return languages.flatMap((language) =>
    [...texts[language]]
      .filter(([path]) => key.test(path))
      .map(([path, text]) => ({ language, key: path, text })),
  )
}

export const named = (items: readonly Text[]): readonly string[] =>
  items.map((item) => `${item.language} ${item.key}: ${item.text}`)

export const placeholders = (text: string): readonly string[] =>
  [...new Set(text.match(/\{\{\w+\}\}/g))].sort()

/** Sentences end at . ? ! or a paragraph; dots inside numbers, addresses, laws and short forms do not end one. */
export function sentences(text: string): readonly string[] {
  return text
    .split(/\n+|(?<=[.?!])\s+(?=[\p{Lu}{»«”“])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

export const wordCount = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
