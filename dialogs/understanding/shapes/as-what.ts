import { isLabelWord } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { listed } from '../words/canonical.ts'

const putting = listed('use put set add register take have list make send mail')
const leadingOn = listed('my our the a an your main name contact')
const asking = listed('what whatever how which')
const selves = listed('we were it its i im they theyre the our my do does')

/** "what we count as", "what it goes down as": the English word at the end of a question, or of one told. */
function isStranded(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const begins = tokens.findIndex(({ plain }) => asking.has(plain))
  const isAsked = begins !== -1 && begins < at && selves.has(String(tokens[begins + 1]?.plain))
  return isAsked && next?.kind !== 'word' && tokens[at - 1]?.capital === false
}

/** "use Sophie Lund-Berg as name", "what we count as": the "as" leads to what something is for, and is no form of a firm. */
export function isAsWhat(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'as') return false
  const next = tokens[at + 1]
  const isLed = next?.capital === false && (leadingOn.has(next.word) || isLabelWord(next.word))
  const isPut = tokens.slice(0, at).some(({ plain }) => putting.has(plain))
  return (isLed && isPut) || isStranded(tokens, at)
}
