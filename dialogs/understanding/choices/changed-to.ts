import { keepingLatestOf } from '../../../onboarding/keeping-latest.ts'
import { wordsLeft } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import { listed } from '../words/canonical.ts'
import { fillers, functionWords, negations, questionWords } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'
import { choicesIn, type Choice } from './choices.ts'
import { invoiceWords } from './invoice-mail.ts'

const changing = listed(
  'ændr ændre ændrer ændres ændret ændra ændras endre endra endrer endres ret rett rette rettes skift skifte skifter byt bytte bytt byta byter ' +
    'lav lave gør gøre gjør gjøre göra sæt sætte sett sette sätt sätta set change switch make swap turn move convert flyt flytt flytta',
)
const to = listed('til till to')
/** "bytt faktura med forskudd" */
const exchanging = listed('byt bytte bytt byta swap')
const against = listed('med mot for mod')
/** Of another day. */
const later = listed(
  'senere senare seinare later siden sidan sidenhen sen sedan bagefter efterhand efterpå etterpå derefter anytime',
)
/** "can one change to prepayment?" asks what is possible, and wishes for nothing. */
const impersonal = listed(
  'man one nogensinde noen någonsin ever always alltid altid hvis om if når när when',
)

/** What may stand behind the choice: "i stedet", "tak", "please". */
const mostBehind = 3
/** What may stand in front of it: "til vores", "over to the". */
const mostBefore = 2
/** From the verb to the "to": "ret betalingen på min aftale til". */
const mostBetween = 6

const isLittle = (word: string): boolean => fillers.has(word) || functionWords.has(word)

/** Index of the "to" behind a verb of changing; `-1` where there is none. */
function toIn(words: readonly string[]): number {
  const verb = words.findIndex((word) => changing.has(word))
  if (verb === -1) return -1
  const isExchange = exchanging.has(String(words[verb]))
  return words.findLastIndex(
    (word, at) =>
      at > verb && at - verb <= mostBetween && (to.has(word) || (isExchange && against.has(word))),
  )
}

/** "mail" alone may be anybody's address: it is a way of invoices where these are named. */
const isSettled = ({ key, onlyAsked }: Choice, words: readonly string[]): boolean =>
  key === 'payment'
    ? !onlyAsked
    : key === 'invoice.channel' && (!onlyAsked || words.some((word) => invoiceWords.has(word)))

/** A choice that is named in several words may have begun before: "faktura til e-post". */
const isNext = (words: readonly string[], at: number, { from }: Choice): boolean =>
  from - at - 1 <= mostBefore && words.slice(at + 1, Math.max(from, at + 1)).every(isLittle)

/** What the payment, or the way of the invoices, is to be changed to: "ret betaling til forskud", "change the invoice to EAN". */
export const changedTo = keepingLatestOf((words: readonly string[]): Choice | undefined => {
  const at = toIn(words)
  if (at === -1 || words.some((word) => negations.has(word) || later.has(word))) return undefined
  const [choice, ...others] = choicesIn(words)
    .filter((one) => isSettled(one, words) && one.to > at + 1)
    .toSorted((a, b) => a.from - b.from)
  if (choice === undefined || others.some(({ key }) => key === choice.key)) return undefined
  return isNext(words, at, choice) && words.length - choice.to <= mostBehind ? choice : undefined
})

const asksHow = (words: readonly string[]): boolean =>
  questionWords.has(String(words[0])) || words.some((word) => impersonal.has(word))

/** Puts what a choice is changed to; asked politely as well: "can you change it to prepayment". */
export function putChangedTo(situation: Situation, asking: boolean): void {
  const words = wordsOf(wordsLeft(situation.scan))
  const choice = changedTo(words)
  if (choice === undefined || (asking && asksHow(words))) return
  const { key, value } = choice
  put(situation, { key, raw: situation.scan.message.text, how: 'labelled', value })
}
