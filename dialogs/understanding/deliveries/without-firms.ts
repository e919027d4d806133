import type { Message, Token } from '../message.ts'
import { isForm } from '../words/legal-form-words.ts'
import { conjunctions } from '../words/word-lists.ts'

const longestName = 5

const isOfName = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.capital || token.text === '&' || (token.kind === 'word' && conjunctions.has(token.word)))

function nameBefore(tokens: readonly Token[], form: number): readonly Token[] {
  let from = form
  while (form - from < longestName && isOfName(tokens[from - 1])) from -= 1
  return tokens.slice(from, form)
}

/** Without the names of firms: `Bergs Transport AS` and `Dansk Fragt A/S` live of deliveries, and speak of none. */
export function withoutFirms(message: Message): Message {
  const { tokens } = message
  const firms = new Set(
    tokens.flatMap((token, at) =>
      token.kind === 'word' && isForm(token, tokens[at + 1]) ? nameBefore(tokens, at) : [],
    ),
  )
  return firms.size === 0
    ? message
    : { ...message, tokens: tokens.filter((token) => !firms.has(token)) }
}
