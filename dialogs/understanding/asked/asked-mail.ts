import { withAtSign } from '../shapes/find-mail.ts'
import { isApart, isBox } from '../shapes/mail-with-at.ts'
import { tokenFrom, type Scan } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import { canonical } from '../words/canonical.ts'
import { functionWords } from '../words/word-lists.ts'

/** `mette at nordlys`: an address in words whose domain has no ending. */
const withoutEnding =
  /(?<![^\s,;:("])([\p{L}\d._-]+) ?[([]?(?:(at|på)|snabel[ -]?a|krølle?[ -]?alfa|alfa[ -]?krøll|kanelbulle)[)\]]? ?([\p{L}\d-]+)[.!]?$/iu

/** "jeg glemte at svare": where "at" is grammar. */
function isGrammar({ message }: Scan, { index, 1: box = '' }: RegExpExecArray): boolean {
  const before = message.tokens[tokenFrom(message, index) - 1]
  return !isBox(canonical(box)) || !(isApart(before, box) || isBox(String(before?.word)))
}

/** "det er mette snabela nordlys" as it would be written, "it's tom at nordlys" as it stands. */
function unfinished(scan: Scan): string | undefined {
  const found = withoutEnding.exec(scan.message.text)
  const [said, box = '', at, host = ''] = found ?? []
  if (found === null || functionWords.has(canonical(box))) return undefined
  if (at === undefined) return `${box}@${host}`
  return isGrammar(scan, found) ? undefined : said
}

/** Every address of the message was set aside: who gets a copy is no answer. */
const isSetAside = ({ message, left, finds }: Scan): boolean =>
  message.text.includes('@') && !left.includes('@') && !finds.some(({ kind }) => kind === 'email')

const addressIn = (text: string): string | undefined =>
  text.split(/[\s,;]+/).find((part) => part.includes('@')) ??
  /[\p{L}\d.-]+\.\p{L}{2,}\b/u.exec(text)?.[0]

/** The address that was asked for, in whatever shape. */
export function putMail(situation: Situation): void {
  const { asked, scan } = situation
  if (isSetAside(scan)) return
  const attempt = unfinished(scan)
  if (attempt !== undefined) {
    put(situation, { key: asked, raw: attempt, how: 'asked' })
    return
  }
  // `leif @firma.no`: a blank beside the sign is a slip of the thumb.
  const text = withAtSign(scan.message.text).replace(/ ?@ ?/, '@')
  const address = addressIn(text)
  const isSaidToBeOther = [...situation.fills.values()].some(({ raw }) => raw === address)
  if (address !== undefined && !isSaidToBeOther)
    put(situation, { key: asked, raw: address, how: 'asked' })
}
