import { recognise } from '../../locales/recognise.ts'
import { languages, type Command } from '../../onboarding/vocabulary.ts'
import { listed } from '../understanding/words/canonical.ts'
import { contrasts } from '../understanding/words/linking-words.ts'
import { readMessage } from '../understanding/message.ts'
import { indexPhrases, phrasesIn, phrasesOf } from '../understanding/words/phrases.ts'
import { functionWords } from '../understanding/words/word-lists.ts'
import { wordsOf } from '../understanding/words/words-of.ts'
import type { Topic, Understanding } from '../understanding/understanding.ts'

/** "vi lader det være", "glem det", "I don't want to change it after all"; and what is said of a code that is not there. */
const said = indexPhrases([
  ['newCode' as const, phrasesOf(({ update }) => update.newCode)],
  ['noCode' as const, phrasesOf(({ update }) => update.noCode)],
  ['leave' as const, phrasesOf(({ update, dismissal }) => [...update.leave, ...dismissal])],
])

const itemWords = listed(
  languages.flatMap((language) => Object.values(recognise[language].update.items)).join(' '),
)

/** What ends it before it is proven who writes: nothing has been begun that could be gone back in. */
const ending: ReadonlySet<Command | undefined> = new Set<Command>(['stop', 'back', 'skip', 'undo'])
const partings: ReadonlySet<Topic | undefined> = new Set<Topic>(['goodbye'])

/** Longer messages tell what is to be changed. */
const mostWords = 16

function meaningsIn(text: string): ReadonlySet<'leave' | 'noCode' | 'newCode'> {
  const words = wordsOf(readMessage(text).tokens)
  if (words.length > mostWords || /[\d@]/.test(text)) return new Set()
  const hits = phrasesIn(said, words, (at) => functionWords.has(String(words[at])))
  return new Set(hits.map(({ means }) => means))
}

/** Swedish "utan": "inte namnet utan numret". */
const instead: ReadonlySet<string> = new Set([...contrasts, 'utan'])
const only = listed('kun bare blot bara endast enbart only just')
/** So many words behind "only" the thing is named. */
const reach = 3

/** "I don't want to change the name but the number", "only the phone": something else is wanted. */
function isElse(text: string): boolean {
  const words = wordsOf(readMessage(text).tokens)
  return words.some(
    (word, at) =>
      instead.has(word) ||
      (only.has(word) && words.slice(at + 1, at + 1 + reach).some((next) => itemWords.has(next))),
  )
}

const leavesEarly = ({ command, assent, digression }: Understanding): boolean =>
  ending.has(command?.name) || assent === 'no' || partings.has(digression?.topic)

/** Whoever thinks better of what a code is asked for. `isEarly`: nothing but the code is asked, so that a no is one to it. */
export function leavesIt(text: string, said: Understanding, isEarly: boolean): boolean {
  if (said.fills.length > 0 || isElse(text)) return false
  const meanings = meaningsIn(text)
  if (meanings.has('noCode') || meanings.has('newCode')) return false
  return (isEarly && leavesEarly(said)) || meanings.has('leave')
}

/** A code that did not come, or lies in somebody else's mailbox. */
export const lacksCode = (text: string): boolean => meaningsIn(text).has('noCode')

/** "send en ny", "can I get another code": the button in words. */
export const wantsNewCode = (text: string): boolean => meaningsIn(text).has('newCode')
