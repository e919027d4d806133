import { readMessage } from '../message.ts'
import type { Understanding } from '../understanding.ts'
import { listed } from '../words/canonical.ts'

const ifs = listed('if hvis vis dersom ifall ifald viss')
const subjects = listed('jag jeg eg vi man')
const afterwards = listed(
  'later afterwards senere senare siden sedan bagefter efterfølgende efteråt etterpå efterpå',
)
/** "en dag", "some day": which may be any. */
const oneDay =
  /(?<!\p{L})(?:en|någon|nån|noen|one|some|en anden|en annen|en annan) (?:dag|gang|gång|day)(?!\p{L})|at some point|på (?:et|ett) tidspunkt/iu
const requests = listed('kan kunne kunna can could may får må')
const undoing: ReadonlySet<string> = new Set(['delete', 'undo', 'cancel'])
const deleting = /(?:slett?|rader|ta bort|delete|erase)/iu

/** Swedish "om jag ångrar mig" is a condition; "alt om meg" is about somebody. */
const isIf = (word: string, next: string | undefined): boolean =>
  ifs.has(word) || (word === 'om' && subjects.has(String(next)))

/** Skipped to be done later, and the word for deleting stands in it: "kan jag ta bort mitt konto senare". */
const isOfDeletion = (name: string | undefined, text: string): boolean =>
  name === 'delete' || (name === 'skip' && deleting.test(text))

/** Of a case that may come, or of another day. */
function isOfThen(text: string, name: string | undefined): boolean {
  const words = readMessage(text).tokens.map(({ word }) => word)
  const says = (list: ReadonlySet<string>): boolean => words.some((word) => list.has(word))
  if (!says(requests)) return false
  const isThen = words.some((word, at) => isIf(word, words[at + 1]))
  return isThen || (isOfDeletion(name, text) && (says(afterwards) || oneDay.test(text)))
}

/** "kan jeg blive slettet igen, hvis jeg fortryder", "can I be deleted later": whether that is possible, and no wish for it now. */
export function asksToLeave(text: string, { command, fills }: Understanding): boolean {
  const name = command?.name
  const isOfLeaving = undoing.has(String(name)) || isOfDeletion(name, text)
  return isOfLeaving && fills.length === 0 && isOfThen(text, name)
}

export const toldOfLeaving: Understanding = { fills: [], digression: { topic: 'leaveLater' } }
