import { withAtSign } from '../shapes/find-mail.ts'
import { wordsLeft, type Scan } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import { functionWords } from '../words/word-lists.ts'

/** `mette at nordlys`: an address in words whose domain has no ending. */
const withoutEnding =
  /^(?:\S+ )?[\p{L}\d._-]+ ?[([]?(?:at|snabel[ -]?a|krølle?[ -]?alfa|alfakrøll|kanelbulle|på)[)\]]? ?[\p{L}\d-]+$/iu

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
  // `leif @firma.no`: a blank beside the sign is a slip of the thumb.
  const text = withAtSign(scan.message.text).replace(/ ?@ ?/, '@')
  const isName = !functionWords.has(String(wordsLeft(scan)[0]?.word))
  if (isName && withoutEnding.test(text.trim())) {
    put(situation, { key: asked, raw: text, how: 'asked' })
    return
  }
  const address = addressIn(text)
  const isSaidToBeOther = [...situation.fills.values()].some(({ raw }) => raw === address)
  if (address !== undefined && !isSaidToBeOther)
    put(situation, { key: asked, raw: address, how: 'asked' })
}
