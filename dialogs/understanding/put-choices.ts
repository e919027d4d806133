import { isAssentWord } from './assent.ts'
import { countryOfCity } from './big-cities.ts'
import { choicesIn, countryAdjective, type Choice } from './choices.ts'
import type { Token } from './message.ts'
import { wordsLeft } from './scan.ts'
import { isAnswered, put, type Situation } from './situation.ts'
import { functionWords, questionWords } from './word-lists.ts'

const proposing = new Set(['med', 'om', 'about'])

/** "what is EAN?" chooses nothing; "what about e-mail?" does. */
const asksWhat = ([first = '', second = '']: readonly string[]): boolean =>
  questionWords.has(first) && !proposing.has(second)

/** The choices that are meant: those of the question count even where they are vague elsewhere. */
function meantChoices(situation: Situation, words: readonly string[], isQuestion: boolean) {
  const choices = choicesIn(words).filter(
    ({ key, onlyAsked }) => key === situation.asked || (!onlyAsked && !isQuestion),
  )
  // "invoices by post" is about the way they come, not a change of payment.
  const isAboutChannel = choices.some(({ key }) => key === 'invoice.channel')
  const isSettled = isAboutChannel && isAnswered(situation, 'payment')
  return choices.filter(({ key }) => !(isSettled && key === 'payment'))
}

/** "invoice or prepayment": both were named, so neither was chosen. */
const isOneOfSeveral = (choices: readonly Choice[], { key, value }: Choice): boolean =>
  choices.some((other) => other.key === key && other.value !== value)

/** Puts the choices that were named in words. */
export function putChoices(situation: Situation, isQuestion: boolean): void {
  const tokens = wordsLeft(situation.scan)
  const words = tokens.map((token) => token.word)
  if (asksWhat(words)) return
  const choices = meantChoices(situation, words, isQuestion)
  const chosen = choices.filter(
    (choice) =>
      !isOneOfSeveral(choices, choice) &&
      !isByNumber(situation, choice) &&
      !isTaken(situation, choice.key, choice.value) &&
      !isCorrected(situation, tokens[choice.from]),
  )
  for (const { key, value, from, to } of chosen) {
    const raw = situation.scan.message.text.slice(tokens[from]?.start, tokens[to - 1]?.end)
    put(situation, { key, raw, how: key === situation.asked ? 'asked' : 'labelled', value })
  }
  putCountryAdjective(situation, words)
}

/** In a correction the name of a field is no choice: "wrong e-mail, it should be …". */
function isCorrected(
  { corrects, labels, scan, fills }: Situation,
  token: Token | undefined,
): boolean {
  if (!corrects || fills.size === 0) return false
  return labels.some(({ from, to }) =>
    scan.message.tokens.slice(from, to).some((one) => one === token),
  )
}

/** "electronically to EAN 579…": the number says more exactly how. */
const isByNumber = ({ fills }: Situation, { value }: Choice): boolean =>
  value === 'peppol' && fills.has('invoice.gln')

const wishes = new Set(['vil', 'vill', 'want', 'like', 'ønsker', 'ønskar', 'skal', 'ska', 'should'])

/** "ok then prepayment": nothing but the choice and little words. */
function isAllThatIsSaid(words: readonly string[]): boolean {
  const choices = choicesIn(words)
  return words.every(
    (word, at) =>
      functionWords.has(word) ||
      isAssentWord(word) ||
      choices.some(({ from, to }) => from <= at && at < to),
  )
}

/** At the summary "we want invoices by EHF" and a bare "prepayment then" change what stands there. */
function isWished({ asked, scan }: Situation, key: string): boolean {
  if (asked !== '' || (key !== 'payment' && key !== 'invoice.channel')) return false
  const words = wordsLeft(scan).map(({ word }) => word)
  return words.some((word) => wishes.has(word)) || isAllThatIsSaid(words)
}

/** Said again, or said by the way about something that has been settled: no answer and no change. */
function isTaken(situation: Situation, key: string, value: string): boolean {
  const { context, asked, corrects } = situation
  if (key === asked || isWished(situation, key)) return false
  if (key === 'country' && context.country === value) return true
  if (key === 'customerType' && context.customerType === value) return true
  return context.answered.includes(key) && !corrects
}

/** `dansk` alone answers the question for the country, and so does a city. `NO` and `SE` do too, when they are written like codes. */
function putCountryAdjective(situation: Situation, words: readonly string[]): void {
  if (situation.asked !== 'country' || situation.fills.has('country')) return
  const found = words.map(countryAdjective).find((country) => country !== undefined)
  const code = /^\W*(DK|SE|NO)\W*$/.exec(situation.scan.message.text)?.[1]
  const value = found ?? code ?? countryOfCity(words)
  if (value !== undefined)
    put(situation, { key: 'country', raw: situation.scan.message.text, how: 'asked', value })
}
