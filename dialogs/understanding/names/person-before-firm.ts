import type { Token } from '../message.ts'
import { isRole } from '../words/role-words.ts'
import { copulas, firstNames } from '../words/word-lists.ts'

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

/** `Jens Holm vd Hamnens Kranar AB`: between a whole name and the firm stands what somebody is there. */
function behindPost({ tokens, from, form }: Run): number | undefined {
  const post = from + wordsOfName
  const firm = tokens.findIndex(
    ({ capital, kind }, at) => at >= post && (capital || kind !== 'word'),
  )
  const isPost = tokens.slice(post, firm).some(({ word }) => isRole(word))
  return isPost && firm < form && tokens[post - 1]?.capital === true ? firm : undefined
}

const pointing = new Set('det de dette this it her här here'.split(' '))

/** "det är …", "this is …" */
function isSaidWho({ tokens, from }: Run): boolean {
  const [subject, verb] = tokens.slice(Math.max(0, from - 2), from)
  return copulas.has(String(verb?.word)) && pointing.has(String(subject?.word))
}

/** "det är Pia på VVS-Gruppen AB": who it is, in so many words; `Kalle på Spången AB` alone is a firm. */
function isPointedAt(run: Run): boolean {
  const [given, joint, firm] = run.tokens.slice(run.from, run.from + 3)
  const isLed = firstNames.has(String(given?.plain)) && placing.has(String(joint?.word))
  return isSaidWho(run) && isLed && firm?.capital === true && run.from + 2 < run.form
}

/** Where the firm begins behind the whole name of somebody who speaks for it; nobody does where its name was asked for. */
export function behindPerson(run: Run): number {
  if (run.asks === 'company.name') return run.from
  if (isPointedAt(run)) return run.from + 2
  if (!isPersonAt(run)) return run.from
  if (isPlaced(run)) return run.from + wordsOfName + 1
  return behindPost(run) ?? (isBeside(run) ? run.from + wordsOfName : run.from)
}
