import { recognise } from '../../../locales/recognise.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'

const classPattern = /^<(\w+)>$/

/** `<finish>`: every word of that class; anything else stands for itself. */
function slotOf(slot: string, classes: Readonly<Record<string, string>>): string {
  const name = classPattern.exec(slot)?.[1]
  return name === undefined ? slot : String(classes[name]).replaceAll(' ', '|')
}

/** `ready to go?`: with what is optional, and without it. */
function phrasesOfShape(shape: string, classes: Readonly<Record<string, string>>) {
  let phrases: readonly (readonly string[])[] = [[]]
  for (const part of shape.split(' ')) {
    const slot = slotOf(part.replace(/\?$/, ''), classes)
    const longer = phrases.map((phrase) => [...phrase, slot])
    phrases = part.endsWith('?') ? [...phrases, ...longer] : longer
  }
  return phrases.map((phrase) => phrase.join(' '))
}

/** What a yes is made of where it is a sentence: "complete my registration now", "I already said yes", "no more changes". */
export const yesSentences = (language: Language): readonly string[] =>
  sentencesOf('yesShapes', language)

/** What is said beside a yes and makes it no less of one, of the same classes of words. */
export function sentencesOf(
  shapes: 'yesShapes' | 'besideYes' | 'besideRight',
  language: Language,
): readonly string[] {
  const { yesClasses } = recognise[language]
  return recognise[language][shapes].flatMap((shape) => phrasesOfShape(shape, yesClasses))
}
