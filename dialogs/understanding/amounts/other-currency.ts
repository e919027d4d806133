import { figuresOf, thousandWords } from '../../../onboarding/readers/number-words.ts'
import { otherCurrenciesIn } from '../../../onboarding/readers/other-currency.ts'
import { asksAmount } from './asked-amount.ts'
import { askedField } from '../talk/look.ts'
import { indexPhrases, never, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { kindOf } from '../words/field-keys.ts'
import { tokensOf, type Message, type Token } from '../message.ts'
import type { Stretch } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import type { UnderstandingContext } from '../understanding.ts'
import { wordsOf } from '../words/words-of.ts'
import { wordSet } from '../words/word-lists.ts'

const key = 'credit.amount'
/** Where none of these stands no currency is named; looking for it is much cheaper than for the rest. */
const sign =
  /[€$£¥]|eur|usd|dollar|buck|gbp|pound|pund|quid|chf|franc|isk|pln|zlot|dkk|sek|NOK|[dD]ansk|[dD]anish|[sS]vensk|[sS]wed|[nN]ors?[kw]/i
const meant = indexPhrases([
  [
    'amount',
    [...phrasesOf(({ labels }) => labels.amount), ...phrasesOf((words) => words.perMonth)],
  ],
])
const setting = wordSet('setting')
const counting = new RegExp(`^(?:k|tkr|mio|mill|milj|hund|${thousandWords})`, 'iu')
/** `tolv`, `femtusen`, `million` */
const isNumberWord = (word: string): boolean =>
  figuresOf(word) !== undefined || counting.test(word) || /(?:hundr|tus[ei]n)/.test(word)
const joining = new Set('og och and a en et ett ein eit half halv halvt hal'.split(' '))
const link = /^[.,'’:-]$/

/** "tolv hundre", "12.500,-", "et par tusind": what a number is made of, in figures or in words. */
const isOfNumber = ({ kind, text, word }: Token): boolean =>
  kind === 'number' ||
  link.test(text) ||
  (kind === 'word' && (isNumberWord(word) || joining.has(word)))

const isFigure = ({ kind, word }: Token): boolean => kind === 'number' || isNumberWord(word)

/** How many tokens from here on, or back from here, can be of one number; none where there is no figure among them. */
function numberIn(tokens: readonly Token[]): number {
  const end = tokens.findIndex((token) => !isOfNumber(token))
  const count = end === -1 ? tokens.length : end
  return tokens.slice(0, count).some(isFigure) ? count : 0
}

/** The currency with the number in front of it, or behind. */
function withNumber(tokens: readonly Token[], { start, end }: Stretch): readonly Stretch[] {
  const before = tokens.filter((token) => token.end <= start).reverse()
  const front = before[numberIn(before) - 1]
  if (front !== undefined) return [{ start: front.start, end }]
  const behind = tokens.filter((token) => token.start >= end)
  const last = behind[numberIn(behind) - 1]
  return last === undefined ? [] : [{ start, end: last.end }]
}

/** Where the expected purchases are asked for, named, or put right. */
function isOfPurchases({ tokens }: Message, context: UnderstandingContext): boolean {
  if (kindOf(askedField(context)) === 'amount') return true
  if (![...context.open, ...context.answered].includes(key)) return false
  const words = wordsOf(tokens.filter(({ kind }) => kind === 'word'))
  if (phrasesIn(meant, words, never).length > 0) return true
  return context.asks === 'confirm' && words.some((word) => setting.has(word))
}

interface InCrowns {
  readonly message: Message
  readonly refused: Situation['refused']
}

/** "2000 euro", "30.000 danske kr" in a Swedish case: no amount that we can file, and asked for in the money of the country. */
export function withoutOtherCurrency(message: Message, context: UnderstandingContext): InCrowns {
  const country = context.country ?? context.reading.country
  const none = { message, refused: undefined }
  if (country === undefined || !sign.test(message.text) || asksAmount(message.text)) return none
  const amounts = otherCurrenciesIn(message.text, country).flatMap((named) =>
    withNumber(message.tokens, named),
  )
  const [first] = amounts
  if (first === undefined || !isOfPurchases(message, context)) return none
  let { text } = message
  for (const { start, end } of amounts)
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
  const raw = message.text.slice(first.start, first.end)
  return {
    message: { ...message, text, tokens: tokensOf(text) },
    refused: { key, raw, why: { ok: false, reason: 'otherCurrency' } },
  }
}
