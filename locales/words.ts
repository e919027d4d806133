import i18next from 'i18next'
import { OnboardingError } from '../onboarding/errors.ts'
import type { Language } from '../onboarding/vocabulary.ts'
import { da } from './da/da.ts'
import { en } from './en/en.ts'
import { no } from './no/no.ts'
import { sv } from './sv/sv.ts'

/** English is the shape that every language has to fill: a key that one of them lacks does not compile. */
export type Words = typeof en

const words: Readonly<Record<Language, Words>> = { da, sv, no, en }

type Folded<K extends string> = K extends `${infer Stem}_one`
  ? Stem
  : K extends `${infer Stem}_other`
    ? Stem
    : K

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? Folded<K> : `${K}.${Leaves<T[K]>}`
}[keyof T & string]

/** Dotted path of one sentence, such as `messages.greeting.hello`; plural forms count as one. */
export type WordKey = Leaves<Words>

/** A plural sentence is chosen by `count`, or else by `days`. */
export type Values = Readonly<Record<string, string | number>>

/** Says one whole sentence or paragraph in one language. Values are put in as they are: escaping is the channel's task. */
export type Say = (key: WordKey, values?: Values) => string

const namespace = 'words'

const missing = (what: string): never => {
  throw new OnboardingError('words.missing', what)
}

/** No fallback from one language to another (TX-01): what is missing is thrown, never shown in the wrong language. */
const library = i18next.createInstance({
  lng: 'en',
  fallbackLng: false,
  ns: [namespace],
  defaultNS: namespace,
  nsSeparator: false,
  contextSeparator: '|',
  initAsync: false,
  interpolation: { escapeValue: false },
  resources: Object.fromEntries(
    Object.entries(words).map(([language, tree]) => [language, { [namespace]: tree }]),
  ),
  parseMissingKeyHandler: missing,
})
void library.init()

function pluralOf(values: Values): { readonly count?: number } {
  const count = values['count'] ?? values['days']
  return typeof count === 'number' ? { count } : {}
}

/** A sentence in its parts: words, and between them the names of its gaps. */
type Template = readonly string[]

/** An abbreviation at the end of a sentence keeps its stop, and the sentence gets no second one ("10.000 kr."). */
const joined = (sentence: string, rest: string): string =>
  sentence.endsWith('.') && /^\.(?!\.)/.test(rest) ? sentence + rest.slice(1) : sentence + rest

function fill(template: Template, values: Values): string {
  let sentence = template[0] ?? ''
  for (let at = 1; at < template.length; at += 2) {
    const name = template[at] ?? ''
    sentence += String(values[name] ?? missing(`a value for ${name}`))
    sentence = joined(sentence, template[at + 1] ?? '')
  }
  return sentence
}

/**
 * A sentence is looked up and taken to pieces once, which makes saying it again some ten times cheaper; only plural forms
 * are looked up each time.
 */
function createSpeaker(language: Language): Say {
  const templates = new Map<WordKey, Template>()
  const templateOf = (key: WordKey, plural: { readonly count?: number }): Template =>
    library.t(key, { ...plural, lng: language, skipInterpolation: true }).split(/\{\{(\w+)\}\}/)
  const kept = (key: WordKey): Template => {
    const template = templateOf(key, {})
    templates.set(key, template)
    return template
  }
  return (key, values = {}) => {
    const plural = pluralOf(values)
    return plural.count === undefined
      ? fill(templates.get(key) ?? kept(key), values)
      : fill(templateOf(key, plural), { ...values, ...plural })
  }
}

const speakers: Readonly<Record<Language, Say>> = {
  da: createSpeaker('da'),
  sv: createSpeaker('sv'),
  no: createSpeaker('no'),
  en: createSpeaker('en'),
}

/** The voice of one language; cheap to ask for again. */
export function speaker(language: Language): Say {
  return speakers[language]
}
