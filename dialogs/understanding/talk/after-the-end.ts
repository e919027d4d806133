import { readMessage } from '../message.ts'
import type { Topic, Understanding, UnderstandingContext } from '../understanding.ts'
import { listed } from '../words/canonical.ts'
import { negations, questionWords, wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const whens = listed('when når när')
const matters = wordSet('matters')

/** "kan I ringe, når varerne kommer": of a delivery to come, and of no call now. */
const isOfDelivery = (words: readonly string[], { command, fills }: Understanding): boolean =>
  command?.name === 'human' &&
  fills.length === 0 &&
  words.some((word) => whens.has(word)) &&
  words.some((word) => matters.has(word))

const firms = listed(
  'firma firmaet virksomhed virksomheden selskab kunde kund customer bedrift bedriften företag företaget bolag foretak company business firm',
)
const ahead = listed(
  'another more next næste nästa neste second anden annat annan annen andet flere fler ekstra extra',
)
const behind = listed('mere mer til till more')
const contacts = /^(?:kontakt|contact)/
const adding = listed(
  'tilføj tilføje lägg lägga legg legge add too også också osså ekstra extra flere fler more another two to två',
)
const few = 9

const isFurther = (words: readonly string[], at: number): boolean =>
  ahead.has(String(words[at - 1])) || behind.has(String(words[at + 1]))

/** "next company", "jeg har et firma mere": another customer; "send det til firmaet" is none, nor is "ikke mere". */
const wantsAnother = (words: readonly string[], { fills, command }: Understanding): boolean =>
  fills.length === 0 &&
  (command === undefined || command.name === 'skip') &&
  words.length <= few &&
  !words.some((word) => negations.has(word)) &&
  words.some((word, at) => firms.has(word) && isFurther(words, at))

/** "add Jonas too as contact" */
const wantsContact = (words: readonly string[], { command }: Understanding): boolean =>
  command === undefined &&
  words.some((word) => contacts.test(word)) &&
  words.some((word) => adding.has(word))

const reasons = listed(
  'why hvorfor varför kvifor koffor grund grunden årsag årsagen orsak orsaken anledning skäl skälet reason reasons purpose formål syfte for til till basis based bygger baseret baserat basert',
)
const doing = listed('do gøre göra gjøre gjere')
const further = listed(
  'else more other mer mere mera andet annat annet anna anything noget något noe',
)

/** "do I have to do anything else": whether that was all. */
const asksIfMore = (words: readonly string[], { command }: Understanding): boolean =>
  (command?.name === 'why' || command?.name === 'summary') &&
  words.some((word) => doing.has(word)) &&
  words.some((word) => further.has(word))

const fewestWords = 4

const givesNoReason = (words: readonly string[]): boolean =>
  !words.some((word) => reasons.has(word))

const asksAtLength = (words: readonly string[]): boolean =>
  words.length >= fewestWords && questionWords.has(String(words[0]))

/** "do I need to make a password", "where do I log in": no field is asked for any more that it could be the reason or the help of. */
function isOfNothing(words: readonly string[], { command, fills }: Understanding): boolean {
  if (command === undefined || fills.length > 0) return false
  const { name, target, choice } = command
  if (target !== undefined || choice !== undefined) return false
  return (name === 'why' && givesNoReason(words)) || (name === 'help' && asksAtLength(words))
}

/** What is only asked, in words that would ask for help or a reason where a field is open. */
function askedAfterwards(words: readonly string[], heard: Understanding): Topic | undefined {
  if (asksIfMore(words, heard)) return 'left'
  return isOfNothing(words, heard) ? 'question' : undefined
}

/** What is said once all is done: what it looks like from afar is not done. "Show me what you have on us" means the data. */
export function afterTheEnd(
  text: string,
  heard: Understanding,
  { faq }: UnderstandingContext,
): Understanding {
  const words = wordsOf(readMessage(text).tokens)
  if (wantsAnother(words, heard)) return { fills: [], command: { name: 'restart' } }
  const topic = askedAfterwards(words, heard)
  if (topic !== undefined) return { fills: [], digression: { topic } }
  if (wantsContact(words, heard)) return { fills: [], digression: { topic: 'secondContact' } }
  if (isOfDelivery(words, heard)) {
    const isTold = faq.some(({ id }) => id === 'delivery')
    const digression = isTold
      ? ({ topic: 'faq', faq: 'delivery' } as const)
      : ({ topic: 'question' } as const)
    return { fills: [], digression }
  }
  return heard.command?.name === 'summary' ? { ...heard, command: { name: 'mydata' } } : heard
}
