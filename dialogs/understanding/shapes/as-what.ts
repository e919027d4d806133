import { isLabelWord } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { listed } from '../words/canonical.ts'

const putting = listed('use put set add register take have list make')
const leadingOn = listed('my our the a an your main name contact')

/** "use Sophie Lund-Berg as name": the "as" leads to what the name is for, and is no form of a firm. */
export function isAsWhat(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const isLed = next?.capital === false && (leadingOn.has(next.word) || isLabelWord(next.word))
  const isPut = tokens.slice(0, at).some(({ plain }) => putting.has(plain))
  return tokens[at]?.text === 'as' && isLed && isPut
}
