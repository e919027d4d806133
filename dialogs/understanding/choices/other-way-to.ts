import { listed } from '../words/canonical.ts'
import { mailWords, own } from './invoice-mail.ts'
import type { Token } from '../message.ts'
import { tokenFrom, type Find } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import { possessives } from '../names/name-announced.ts'
import { negations, wordSet } from '../words/word-lists.ts'

const by = listed('på per pr med via by over över som as')
const leading = listed('til till to på at')
/** Whoever writes, or whom we write to: "contact me by mail at …". */
const people = listed(
  'me mig mej meg mæ mei ham han hans honom hende hendes hennes henne her his him you dig deg dej',
)
/** What is done with people, and not with bills. */
const reaching = listed(
  'kontakt kontakte kontakta kontaktes kontaktas contact reach nå nås træf træffes treff treffes skriv skrive skriva write ring ringe ringa call',
)
const again = listed('igen igjen tilbage tilbake tillbaka back again')
/** Not the "i" of "i stedet". */
const ownWords = new Set([...own].filter((word) => word !== 'i'))
const reach = 8

/** The words of the clause in front of an address, the nearest last; a comma in front of "to" is none of its ends. */
function clauseBefore(tokens: readonly Token[], end: number): readonly Token[] {
  const least = Math.max(0, end - reach)
  const isCut = ({ kind, text }: Token, at: number) =>
    kind === 'break' || kind === 'number' || /^[.;!?]$/.test(text) || (text === ',' && at < end - 2)
  const from = tokens.findLastIndex((token, at) => at < end && at >= least && isCut(token, at)) + 1
  return tokens.slice(Math.max(from, least), end).filter(({ kind }) => kind === 'word')
}

const hasAny = (words: readonly string[], ...lists: readonly ReadonlySet<string>[]): boolean =>
  words.some((word) => lists.some((list) => list.has(word)))

/** "on e-mail", "by email": the way, and not the address of somebody. */
const isWay = (words: readonly string[]): boolean =>
  words.some((word, at) => mailWords.has(word) && by.has(String(words[at - 1])))

/** Another way stands, and this one is to take its place: "mail igen, på …", "hellre mejl, till …". */
const isWayAgain = ({ context }: Situation, words: readonly string[], all: readonly string[]) => {
  const standing = context.values['invoice.channel']
  const isOther = standing !== undefined && standing !== 'email'
  return isOther && hasAny(words, mailWords) && hasAny(all, again, wordSet('preferring'))
}

/**
 * At the summary, "på epost til regnskap@… i stedet", "by email to accounts@… please": what goes by mail to an address is the
 * invoices, and whose address the contact's is stays as it was.
 */
export function isOtherWayTo(situation: Situation, find: Find): boolean {
  const { asked, scan } = situation
  if (asked !== '') return false
  const { tokens } = scan.message
  const words = clauseBefore(tokens, tokenFrom(scan.message, find.start)).map(({ word }) => word)
  const isOfPerson = hasAny(words, people, ownWords, reaching, possessives, negations)
  if (isOfPerson || !leading.has(String(words.at(-1)))) return false
  const all = tokens.map(({ word }) => word)
  return isWay(words) || isWayAgain(situation, words, all)
}

/** With the address the way is said. */
export function putOtherWay(situation: Situation, find: Find): void {
  if (isOtherWayTo(situation, find))
    put(situation, { key: 'invoice.channel', raw: '', how: 'labelled', value: 'email' })
}
