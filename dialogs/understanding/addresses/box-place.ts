import type { Token } from '../message.ts'
import { isBox } from './street-name.ts'

const mostWords = 4

const isOfPlace = (token: Token | undefined): boolean =>
  token?.kind === 'word' || token?.text === '.'

/** The number of a box. */
const isBoxNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' && isBox(String(tokens[at - 1]?.plain))

/** `Postboks 44 Sentrum`, `Postboks 6683 St. Olavs plass`: the box, over the post office that is called behind its number. */
export function overBoxPlace(
  tokens: readonly Token[],
  last: number | undefined,
): number | undefined {
  if (last === undefined) return last
  let at = last
  while (last - at < mostWords && isOfPlace(tokens[at])) at -= 1
  const isCalled = at < last && tokens[at + 1]?.capital === true
  return isCalled && isBoxNumber(tokens, at) ? at - 1 : last
}
