import type { Token } from '../message.ts'
import { tokenFrom, type Find } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import { firstNames, particles } from '../words/word-lists.ts'

const mostWords = 4
const fewestWords = 2
const apart = /^[,;:/|()–-]$/
const between = /^[\s,;:/|()–-]{1,4}$/

const isApart = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'break' || apart.test(token.text))
const isOfName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.capital || particles.has(token.word))

/** The words of a name that end in front of a number, over a comma, a bracket or a line. */
function nameBefore({ scan: { message } }: Situation, find: Find): readonly Token[] {
  const { tokens } = message
  let to = tokenFrom(message, find.start)
  while (isApart(tokens[to - 1])) to -= 1
  let from = to
  while (to - from <= mostWords && isOfName(tokens[from - 1])) from -= 1
  return tokens.slice(from, to)
}

const inPairs = /^\d\d(?: \d\d){3}$/
const phoneLength = 8

/** Nine or ten figures are no telephone here; eight in a row may be a company's where neither a firm nor another number is named. */
const mayBePhone = ({ scan: { finds } }: Situation, find: Find): boolean =>
  find.raw.replace(/\D/g, '').length === phoneLength &&
  (inPairs.test(find.raw.trim()) ||
    finds.some((one) => one !== find && (one.kind === 'number' || one.kind === 'company')))

/** "Jens Peter Lauge, 20 12 34 45": whoever we know by the first name, and more of the name. */
function isBehindName(situation: Situation, find: Find): boolean {
  if (!mayBePhone(situation, find)) return false
  const name = nameBefore(situation, find)
  const isWhole = name.length >= fewestWords && name.length <= mostWords
  return isWhole && firstNames.has(String(name[0]?.plain))
}

/** "kontakt: Grethe Sloth, 20 12 34 43": whoever has been named as the contact. */
function isBehindContact({ scan, fills, side }: Situation, { start }: Find): boolean {
  const name = fills.get(`${side}.name`)?.raw
  if (name === undefined) return false
  const { text } = scan.message
  const at = text.lastIndexOf(name, start)
  return at !== -1 && between.test(text.slice(at + name.length, start))
}

/** `… · 20 12 34 19 · ole@…`: in a signature a number in pairs that stands beside the e-mail. */
function isBesideMail({ scan }: Situation, { raw, end }: Find): boolean {
  if (!inPairs.test(raw.trim())) return false
  const { text, tokens } = scan.message
  const isMail = scan.finds.some(
    (mail) =>
      mail.kind === 'email' && mail.start > end && between.test(text.slice(end, mail.start)),
  )
  return isMail && tokens.some(({ capital, plain }) => capital && firstNames.has(plain))
}

/** Whether a number that nothing is said of is where somebody is called, and no company's: it stands behind their name. */
export const isOfPerson = (situation: Situation, find: Find): boolean =>
  [isBehindName, isBehindContact, isBesideMail].some((sign) => sign(situation, find))
