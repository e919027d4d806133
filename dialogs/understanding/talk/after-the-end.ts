import { readMessage } from '../message.ts'
import type { Understanding, UnderstandingContext } from '../understanding.ts'
import { listed } from '../words/canonical.ts'
import { wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const ifs = listed('if hvis vis om dersom ifall ifald viss')
const whens = listed('when når när')
const requests = listed('kan kunne kunna can could may får må')
const matters = wordSet('matters')
const undoing: ReadonlySet<string> = new Set(['delete', 'undo', 'cancel'])

/** "kan jeg blive slettet igen, hvis jeg fortryder": whether that is possible, and no wish for it now. */
const asksToLeave = (words: readonly string[], { command, fills }: Understanding): boolean =>
  undoing.has(String(command?.name)) &&
  fills.length === 0 &&
  words.some((word) => ifs.has(word)) &&
  words.some((word) => requests.has(word))

/** "kan I ringe, når varerne kommer": of a delivery to come, and of no call now. */
const isOfDelivery = (words: readonly string[], { command, fills }: Understanding): boolean =>
  command?.name === 'human' &&
  fills.length === 0 &&
  words.some((word) => whens.has(word)) &&
  words.some((word) => matters.has(word))

/** What is said once all is done: what it looks like from afar is not done. "Show me what you have on us" means the data. */
export function afterTheEnd(
  text: string,
  heard: Understanding,
  { faq }: UnderstandingContext,
): Understanding {
  const words = wordsOf(readMessage(text).tokens)
  if (asksToLeave(words, heard)) return { fills: [], digression: { topic: 'leaveLater' } }
  if (isOfDelivery(words, heard)) {
    const isTold = faq.some(({ id }) => id === 'delivery')
    const digression = isTold
      ? ({ topic: 'faq', faq: 'delivery' } as const)
      : ({ topic: 'question' } as const)
    return { fills: [], digression }
  }
  return heard.command?.name === 'summary' ? { ...heard, command: { name: 'mydata' } } : heard
}
