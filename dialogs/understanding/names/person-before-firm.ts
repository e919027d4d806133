import type { Token } from '../message.ts'
import { firstNames } from '../words/word-lists.ts'

/** Between whoever speaks and where from. */
const placing = new Set('på i hos at of af av fra från frå from'.split(' '))
/** `Mette og Nordlys ApS`: these join two words of a firm's name. */
const joining = new Set('og och o å and & + i af of the de den for før på'.split(' '))
const wordsOfName = 2

/** A run of tokens that ends with a legal form. */
interface Run {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly form: number
  /** The field asked for. */
  readonly asks: string
}

/** A first name that we know, and a second word that may be the family's. */
const isPersonAt = ({ tokens, from }: Run): boolean => {
  const [given, family] = tokens.slice(from, from + wordsOfName)
  const isFamily = family?.kind === 'word' && !joining.has(family.word)
  return given !== undefined && isFamily && firstNames.has(given.plain)
}

/** `Linda Bergkvist på Salong Klippet AB`: behind a whole name in capitals; `Kalle på Spången AB` is a firm. */
function isPlaced({ tokens, from, form }: Run): boolean {
  const place = from + wordsOfName
  const isCapital = (at: number) => tokens[at]?.capital === true
  const isLed = !isCapital(place) && placing.has(String(tokens[place]?.word))
  return isLed && place + 1 < form && [from, from + 1, place + 1].every(isCapital)
}

/** `Mette Sørensen Nordlys ApS` where a person was asked for; `Mette Sørensen ApS` is a company. */
function isBeside({ tokens, from, form, asks }: Run): boolean {
  const next = tokens[from + wordsOfName]
  const isName = next?.kind === 'word' && !joining.has(next.word)
  return asks === 'contact.name' && isName && form - from > wordsOfName
}

/** Where the firm begins behind the whole name of somebody who speaks for it; nobody does where its name was asked for. */
export function behindPerson(run: Run): number {
  if (run.asks === 'company.name' || !isPersonAt(run)) return run.from
  if (isPlaced(run)) return run.from + wordsOfName + 1
  return isBeside(run) ? run.from + wordsOfName : run.from
}
