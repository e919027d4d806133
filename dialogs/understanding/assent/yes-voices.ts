import { canonical, listed } from '../words/canonical.ts'
import { recognise } from '../../../locales/recognise.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { indexPhrases, phrasesOf } from '../words/phrases.ts'
import { wordSet, wordsOf } from '../words/word-lists.ts'
import { sentencesOf, yesSentences } from './yes-shapes.ts'

export const yesWords: ReadonlySet<string> = new Set([...wordSet('yes'), ...wordSet('yesWeak')])
export const yesPhrases = indexPhrases([['yes', phrasesOf((words) => words.yesPhrases)]])
export type Phrases = typeof yesPhrases

/** "stemmer", "fint", "ok": what is said of a thing that is right. */
export const approvals: ReadonlySet<string> = new Set([
  ...yesWords,
  ...wordSet('saysRight'),
  ...languages.flatMap((language) => {
    const { fine, right } = recognise[language].yesClasses
    return [...listed(`${fine} ${right}`)]
  }),
])

/** All that says yes in more than one word, sentences included. */
const ownPhrases = (language: Language): readonly string[] => [
  ...recognise[language].yesPhrases,
  ...yesSentences(language),
]
export const wholePhrases = languages.flatMap(ownPhrases)

/** Addresses, requests to carry it out, excuses: harmless beside any yes. */
const asidesOf = (language: Language) => sentencesOf('besideYes', language)
/** "read it twice", "according to our client": harmless beside what says that all is right; beside a mere "ok" they may be all that is meant. */
const readingsOf = (language: Language) => sentencesOf('besideRight', language)
export const anyAsides = indexPhrases([['yes', languages.flatMap(asidesOf)]])
export const asidePhrases = languages.flatMap((language) => [
  ...asidesOf(language),
  ...readingsOf(language),
])
export const wholes = indexPhrases([['yes', wholePhrases]])

/** A yes and what stands beside it, in one language: the same letters are another word in the next one. */
export interface Voice {
  readonly yes: ReadonlySet<string>
  readonly spoken: ReadonlyMap<string, string>
  /** "ja", "stämmer"; "ok" and "fine" may also take leave. */
  readonly plain: ReadonlySet<string>
  readonly phrases: Phrases
  /** "bare tjek": of the credit assessment a yes; of a summary it would be a wish to look at it once more. */
  readonly noticePhrases: Phrases
  readonly asides: Phrases
  readonly readings: Phrases
  /** "stemmer", "approved": says by itself that all is right, where "ja" and "ok" only answer. */
  readonly right: ReadonlySet<string>
  /** Says nothing by itself, and may stand inside a phrase too: "det ser jo bare fint ud". */
  readonly particles: ReadonlySet<string>
  readonly neutral: ReadonlySet<string>
  /** "bekræfter": a yes of whoever stands before it. */
  readonly consents: ReadonlySet<string>
  readonly others: ReadonlySet<string>
  /** The credit assessment, and what is said of its being made: at the notice these say neither yes nor no. */
  readonly inquiry: ReadonlySet<string>
  readonly besideInquiry: ReadonlySet<string>
}

/** "e", "ä", "rætt", "tis": what is said and written for a word in one language, and may be another word in the next one. */
const spokenOf = (language: Language): ReadonlyMap<string, string> =>
  new Map(
    recognise[language].spoken.flatMap((line) => {
      const [word = '', ...others] = line.split(' ').map(canonical)
      return others.map((other) => [other, word] as const)
    }),
  )

/** Phrases with each word as it is written in full. */
const inFull = (phrases: readonly string[], spoken: ReadonlyMap<string, string>) =>
  indexPhrases([
    [
      'yes',
      phrases.map((phrase) =>
        phrase.replace(/[^ |]+/g, (word) => spoken.get(canonical(word)) ?? word),
      ),
    ],
  ])

const without = (words: ReadonlySet<string>, weak: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].filter((word) => !weak.has(word)))

function voiceOf(language: Language): Voice {
  const spoken = spokenOf(language)
  return {
    yes: new Set([...wordsOf('yes', language), ...wordsOf('yesWeak', language)]),
    spoken,
    plain: without(wordsOf('yes', language), wordsOf('yesWeak', language)),
    phrases: inFull(ownPhrases(language), spoken),
    noticePhrases: inFull([...ownPhrases(language), ...recognise[language].yesAtNotice], spoken),
    asides: inFull(asidesOf(language), spoken),
    readings: inFull(readingsOf(language), spoken),
    right: wordsOf('saysRight', language),
    particles: wordsOf('yesParticles', language),
    neutral: wordsOf('yesNeutral', language),
    consents: wordsOf('consents', language),
    others: wordsOf('others', language),
    inquiry: wordsOf('inquiry', language),
    besideInquiry: wordsOf('besideInquiry', language),
  }
}

export const voices = languages.map(voiceOf)
/** All that stands for another word in any of the languages. */
export const anySpoken: readonly string[] = voices.flatMap(({ spoken }) => [...spoken.keys()])
export const anyParticle = wordSet('yesParticles')
export const anyNeutral: ReadonlySet<string> = new Set([...anyParticle, ...wordSet('yesNeutral')])

export const isBesideYes = (word: string): boolean => anyNeutral.has(word)
