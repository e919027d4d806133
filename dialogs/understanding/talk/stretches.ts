import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { kindOf } from '../words/field-keys.ts'

/** Words side by side that nothing has been made of. */
export interface Stretch {
  readonly tokens: readonly Token[]
  /** A value stands right in front of it. */
  readonly follows: boolean
  /** What stands right behind it: a value, which the words are about then, or a mark. */
  readonly end: 'value' | 'question' | 'mark'
}

const ends = /^[.!?;,()]$/
const dash = /^[–-]$/
const joins = listed('and og och o men but so så')
/** "ring, inden I leverer": what is asked for goes on behind the comma. */
const goingOn = listed(
  'inden før hvis når medmindre indtil innan om när såvida förrän dersom med-mindre til if when before unless until as',
)

/** A dash with blanks around it; `P-1188` is one thing. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  dash.test(String(tokens[at]?.text)) && tokens[at]?.start !== tokens[at - 1]?.end

const isMark = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'break' || ends.test(String(tokens[at]?.text)) || isDash(tokens, at)

const thanks = listed('tak takk tack')
/** `Kirsten Toft her`: belongs to the name in front of it. */
const here = listed('her hær här here')

/** "afd. 4", "kl. 10": a short word and its number. */
const isShortened = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' &&
  tokens[at + 1]?.kind === 'number' &&
  String(tokens[at - 1]?.text).length <= 4

const mayJoin = ({ word, text }: Token): boolean => joins.has(word) || text === '&'

/** Whether a word belongs to something that was recognised; what was only taken out of the way does not. */
function valuesIn({ scan, bound, fills }: Situation): (token: Token) => boolean {
  const { text, tokens } = scan.message
  const named = new Set([...bound].flatMap(({ from, to }) => tokens.slice(from, to)))
  // A way to pay is made of a word that goes on to say more: "fakturaen skal mærkes med afd 4".
  const filled = [...fills.values()].flatMap(({ key, raw }) => {
    const start = raw === '' || kindOf(key) === 'choice' ? -1 : text.indexOf(raw)
    return start === -1 ? [] : [{ start, end: start + raw.length }]
  })
  const taken = [...scan.finds, ...scan.statements, ...filled]
  return (token) =>
    named.has(token) || taken.some(({ start, end }) => start < token.end && end > token.start)
}

/** The message cut at marks, at values and their names, and at "and" and "but". */
export function stretchesIn(situation: Situation): readonly Stretch[] {
  const { tokens } = situation.scan.message
  const isValue = valuesIn(situation)
  const stretches: Stretch[] = []
  let open: Token[] = []
  let follows = false
  const close = (end: Stretch['end']) => {
    if (open.length > 0) stretches.push({ tokens: open, follows, end })
    open = []
    follows = end === 'value'
  }
  for (const [at, token] of tokens.entries()) {
    if (isValue(token)) close('value')
    else if (isMark(tokens, at) && !isShortened(tokens, at))
      close(token.text === '?' ? 'question' : 'mark')
    else {
      if (mayJoin(token)) close('mark')
      open.push(token)
    }
  }
  close('mark')
  return stretches
}

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'number'

/** Whether one stretch goes on where the other ends, with nothing or a comma between them. */
function continues({ scan }: Situation, before: Stretch, next: Stretch): boolean {
  const between = scan.left.slice(before.tokens.at(-1)?.end, next.tokens[0]?.start).trim()
  if (next.end === 'value') return false
  return between === '' || (between === ',' && goingOn.has(String(next.tokens[0]?.word)))
}

/** One stretch with those that it goes on in. */
function withTheRest(
  situation: Situation,
  one: Stretch,
  all: readonly Stretch[],
): readonly Token[] {
  let at = all.findIndex(({ tokens }) => tokens[0] === one.tokens[0])
  const tokens = [...one.tokens]
  for (let last = all[at], next = all[at + 1]; last !== undefined; at += 1) {
    if (next === undefined || !continues(situation, last, next)) break
    tokens.push(...next.tokens)
    ;[last, next] = [next, all[at + 2]]
  }
  return tokens
}

/** Everything that belongs to some stretches: each with what goes on behind it, once. */
export function wholeOf(
  situation: Situation,
  wanted: readonly Stretch[],
): readonly (readonly Token[])[] {
  const all = stretchesIn(situation)
  const whole: (readonly Token[])[] = []
  for (const one of wanted) {
    const first = one.tokens[0]
    if (first === undefined || whole.some((tokens) => tokens.includes(first))) continue
    const rest = withTheRest(situation, one, all)
    whole.push(one.follows ? rest.slice(rest.findIndex(({ word }) => !here.has(word))) : rest)
  }
  return whole
}

/** The customer's words, without an "and" in front and thanks behind. */
export function quoted({ scan }: Situation, whole: readonly (readonly Token[])[]): string {
  const quotes = whole.map((tokens) => {
    const said = tokens.filter((token) => isWord(token) && !thanks.has(token.word))
    const begin = said.find(({ word }) => !joins.has(word))
    return scan.message.text.slice(begin?.start, said.at(-1)?.end)
  })
  return quotes.join('; ')
}
