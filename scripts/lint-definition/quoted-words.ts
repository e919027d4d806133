import { asksForCalls, readCallStart } from '../../dialogs/call/read-call-text.ts'
import { understand } from '../../dialogs/understanding/understand.ts'
import { fields } from '../../onboarding/fields/index.ts'
import type { Language } from '../../onboarding/vocabulary.ts'

const marks: Readonly<Record<Language, RegExp>> = {
  da: /»([^«{]+)«/g,
  sv: /”([^”{]+)”/g,
  no: /«([^»{]+)»/g,
  en: /“([^”{]+)”/g,
}

/** What stands in the language's quotation marks: words to write. */
export const quoted = (text: string, language: Language): readonly string[] =>
  [...text.matchAll(marks[language])].map((match) => String(match[1]))

const keys = fields.map(({ key }) => key)

function means(words: string, language: Language): boolean {
  const reading = { now: new Date(0), testSeries: false }
  const context = {
    language,
    asks: 'customerType',
    open: keys,
    answered: [],
    values: {},
    reading,
    faq: [],
  }
  const { command, assent, fills } = understand(words, context)
  const isHeard = command !== undefined || assent !== undefined || fills.length > 0
  // Staff are told to write words that begin a call, or list theirs.
  return isHeard || readCallStart(words) !== undefined || asksForCalls(words)
}

/** The same few words stand in most of the texts. */
const known = new Map<string, boolean>()

/** Whether the words mean anything when they are written as the answer to some question. */
export function understood(words: string, language: Language): boolean {
  const name = `${language} ${words}`
  const answer = known.get(name) ?? means(words, language)
  known.set(name, answer)
  return answer
}
