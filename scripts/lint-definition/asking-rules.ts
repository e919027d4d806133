import {
  askings,
  leaves,
  ownTexts,
  textIn,
  variantsOf,
  type Leaf,
  type Place,
  type Variant,
} from './definition.ts'
import { inEveryLanguage, inEveryText, when, type Rule } from './rule.ts'
import { quoted, understood } from './quoted-words.ts'

const told = ['label', 'ask', 'again1', 'again2', 'help', 'why'] as const

/** Case, blanks and punctuation apart: what the ear would take for the same words. */
const sound = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const perVariant = (
  among: readonly Leaf[],
  check: (place: Place, variant: Variant) => readonly string[],
): Rule['check'] =>
  inEveryLanguage((place) =>
    variantsOf(place, among).flatMap((variant) =>
      check(place, variant).map((message) => (variant === '' ? message : `${variant}: ${message}`)),
    ),
  )

function repeats(place: Place, variant: Variant): readonly string[] {
  const texts = told.flatMap((leaf) => {
    const text = textIn(place, leaf, variant)
    return text === undefined ? [] : [{ leaf, sound: sound(text) }]
  })
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => other.sound === one.sound)
      .map((other) => `${other.leaf} repeats ${one.leaf}`),
  )
}

/** A question without its explanations in brackets: what a bot that only repeats itself would say again. */
const bare = (ask: string): string => ask.replace(/ \([^)]*\)/g, '')

function shrinks(place: Place, variant: Variant): readonly string[] {
  const ask = bare(textIn(place, 'ask', variant) ?? '')
  const last = textIn(place, 'again2', variant) ?? ''
  return when(
    last !== '' && last.length < ask.length,
    `again2 (${last.length} characters) says less than a repeated ask (${ask.length})`,
  )
}

/** The example, the number of a choice, or a word to write that leads on. */
function showsWayOn(place: Place, text: string, variant: Variant): boolean {
  const example = textIn(place, 'example', variant)
  if (example !== undefined && text.includes(example)) return true
  return /\d/.test(text) || quoted(text, place.language).length > 0
}

function deadEnd(place: Place, variant: Variant): readonly string[] {
  const text = textIn(place, 'again2', variant)
  return when(
    text !== undefined && !showsWayOn(place, text, variant),
    'again2 shows neither an example nor a way on',
  )
}

const questionMarks = (text: string): number => text.split('?').length - 1

/** Whole sentences; dots inside numbers, addresses, laws and short forms do not end one. */
const sentences = (text: string): readonly string[] => text.split(/(?<=[.?!])\s+(?=\p{Lu})/u)

const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const longestSentence = 20

/** How the questions sound, the first, second and third time. */
export const askingRules: readonly Rule[] = [
  {
    id: 'asks-differ',
    what: 'Label, three askings, help and why are pairwise different, in every country.',
    why: 'UX-23: a bot never says the same words twice running.',
    check: perVariant(told, repeats),
  },
  {
    id: 'asks-grow',
    what: 'The third asking is not shorter than the bare first one.',
    why: 'UX-23: help grows with every miss.',
    check: perVariant(['ask', 'again2'], shrinks),
  },
  {
    id: 'last-ask-leads-on',
    what: 'The third asking shows an example, a choice by its number, or a word that leads on.',
    why: 'UX-23: three misses end in an example, a way round or a person, never in a loop.',
    check: perVariant(['again2', 'example'], deadEnd),
  },
  {
    id: 'one-question',
    what: 'No asking holds two questions; the first one is a question unless the field is secret.',
    why: 'UX-17: one question per turn.',
    check: inEveryLanguage((place) =>
      ownTexts(place, askings).flatMap(({ name, text }) => {
        const isStatement = name.startsWith('ask') && place.field.privacy !== 'secret'
        return [
          ...when(questionMarks(text) > 1, `${name} asks two questions`),
          ...when(isStatement && questionMarks(text) === 0, `${name} asks nothing`),
        ]
      }),
    ),
  },
  {
    id: 'why-one-sentence',
    what: 'The reason for asking is one sentence.',
    why: 'UX-17.',
    check: inEveryLanguage((place) =>
      ownTexts(place, ['why']).flatMap(({ name, text }) =>
        when(sentences(text).length !== 1, `${name} has ${sentences(text).length} sentences`),
      ),
    ),
  },
  {
    id: 'sentence-short',
    what: `Sentences of a field have at most ${longestSentence} words.`,
    why: 'TX-07.',
    check: inEveryLanguage((place) =>
      ownTexts(place, leaves).flatMap(({ name, text }) =>
        when(
          sentences(text).some((sentence) => wordCount(sentence) > longestSentence),
          `${name} has a sentence of more than ${longestSentence} words`,
        ),
      ),
    ),
  },
  {
    id: 'no-gaps',
    what: 'The words of a field have no `{{gaps}}`.',
    why: 'They are said as they are; a gap would be an exception in mid-conversation.',
    check: inEveryLanguage((place) =>
      ownTexts(place, leaves).flatMap(({ name, text }) =>
        when(text.includes('{{'), `${name} has a gap that nobody fills`),
      ),
    ),
  },
  {
    id: 'quoted-words-work',
    what: 'Every word the customer is told to write is understood.',
    why: 'CH-03: no dead ends. Advice that does not work is worse than none.',
    check: inEveryText((text, language) =>
      quoted(text, language)
        .filter((words) => !understood(words, language))
        .map((words) => `tells to write "${words}", which is not understood`),
    ),
  },
]
