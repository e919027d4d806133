import { commandAlone } from './commands.ts'
import { readMessage } from '../message.ts'

/** "skriv", "type", "jag skriver": what our own words say of a command, when they are copied with it. */
const dictating =
  /^\s*(?:(?:jeg|jag|eg|æ|i|ill|i'll|vi|we)\s+)?(?:(?:bare|bara|just|så|then|så da)\s+)?(?:skriv(?:er|e|a)?|write|type|enter|say|tast(?:er|e)?)\s+(?:(?:ind|inn|in|ordet|the word)\s+)?(?=\S)/iu
const mostWords = 3

const nothingLabelled = { labelled: new Map<never, never>() }

/** The words themselves, where one of our commands is all that stands behind the verb: "skriv översikt", "type human". */
export function withoutDictation(text: string): string {
  const rest = text.replace(dictating, '')
  if (rest === text) return text
  const tokens = readMessage(rest).tokens.filter(({ kind }) => kind === 'word')
  if (tokens.length === 0 || tokens.length > mostWords) return text
  return commandAlone(tokens, nothingLabelled) === undefined ? text : rest
}
