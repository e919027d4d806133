import type { Intent } from '../talk/answer-intent.ts'
import { choicesIn } from '../choices/choices.ts'
import { isPronoun, isPronounOnly, lastNumber, namedField } from './corrections.ts'
import { partsNamed } from './named-parts.ts'
import type { Token } from '../message.ts'
import type { Role } from '../labels/label.ts'
import { isAnswered, type Situation } from '../situation.ts'
import { wordsOf } from '../words/words-of.ts'

/**
 * "by post, I'm 74 and don't do computers", "nej men ta faktura då om man får 30 dagar", "why 5000? I never said that": the
 * number is part of what else is said.
 */
const saysElse = ({ scan }: Situation, tokens: readonly Token[]): boolean =>
  scan.message.text.includes('?') || choicesIn(wordsOf(tokens)).length > 0

/** "3. sal ikke 2." */
const floor = /\d\.? ?(?:sal|etage|etasje|etg|våning|floor|tv|th|mf)(?!\p{L})/iu

/** "det er ikke Vestergade 3 mere": the address in whose street the number stands, or that has floors. */
const streetMeant = ({ context, scan }: Situation): string | undefined =>
  context.answered.find((key) => {
    const value = context.values[key]
    const [street] = typeof value === 'object' ? value.street.split(' ') : []
    if (street === undefined) return false
    return floor.test(scan.message.text) || scan.message.tokens.some(({ text }) => text === street)
  })

const isUnread = ({ fills, refused }: Situation): boolean =>
  fills.size === 0 && refused === undefined

const longestEnding = 4
const ofNumber: ReadonlySet<Role> = new Set<Role>(['number', 'phone', 'companyNumber'])

/** "numret ska sluta på 07": nothing but figures, and what may be called a number. */
function isEnding({ scan, labels }: Situation): boolean {
  const { tokens } = scan.message
  const [figures, another] = tokens.filter(({ kind }) => kind === 'number')
  const isShort = figures !== undefined && figures.text.length <= longestEnding
  const isNamed =
    labels.some(({ role }) => ofNumber.has(role)) || isPronoun(String(tokens[0]?.word))
  return isShort && another === undefined && isNamed && partsNamed(scan.message).has('ending')
}

/** An ending that two numbers could have, or none: the number of the company where that is named, and else the phone. */
function endingChange(situation: Situation): Intent | undefined {
  const { labels, side } = situation
  const isCompany = labels.some(({ role }) => role === 'companyNumber')
  const target = isCompany ? 'company.number' : `${side}.phone`
  return isEnding(situation) && isAnswered(situation, target)
    ? { command: { name: 'change', target } }
    : undefined
}

const targetOf = (situation: Situation): string | undefined =>
  namedField(situation) ?? streetMeant(situation) ?? lastNumber(situation)

/** "no, it ends with 8": about the last answer, but nothing that could be kept. */
export function pronounChange(situation: Situation, tokens: readonly Token[]): Intent | undefined {
  const hasNumber = situation.scan.message.tokens.some(({ kind }) => kind === 'number')
  if (!isUnread(situation) || !hasNumber || saysElse(situation, tokens)) return undefined
  return endingChange(situation) ?? takenBack(situation, tokens)
}

function takenBack(situation: Situation, tokens: readonly Token[]): Intent | undefined {
  const target = situation.corrects && tokens.length > 1 ? targetOf(situation) : undefined
  if (target === undefined) return undefined
  return isPronounOnly(wordsOf(tokens)) ? { command: { name: 'change', target } } : undefined
}
