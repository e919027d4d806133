import { answerBehind, asksWhat } from '../talk/asked-back.ts'
import { isAssentWord } from '../assent/assent.ts'
import { listed } from '../words/canonical.ts'
import { countryNamed } from '../countries/country-named.ts'
import { countryTold } from '../countries/country-told.ts'
import { besideMisspelled } from '../countries/misspelled-country.ts'
import { choicesIn, type Choice } from './choices.ts'
import { commandAlone, commandWithin, surroundingsOf } from '../talk/commands.ts'
import { withoutPassing } from './invoices-in-passing.ts'
import type { Token } from '../message.ts'
import { withoutGeneral } from './general-ways.ts'
import { isOtherWay, meantChoices } from './meant-choices.ts'
import { wordsLeft } from '../shapes/scan.ts'
import { paymentSaid } from './payment-said.ts'
import { isPrivateByTheWay } from './private-by-the-way.ts'
import { isStatedPayment } from './payment-wishes.ts'
import { put, type Situation } from '../situation.ts'
import { putPayment } from './put-payment.ts'
import { withoutTakenBack } from './taken-back-choices.ts'
import { isOfThing, typeSaid } from './type-said.ts'
import { functionWords, negations } from '../words/word-lists.ts'

/** What is a choice in small letters, and a person's name too. */
const names = new Set('bill mark penny post cash card'.split(' '))

/** "invoice or prepayment": both were named, so neither was chosen. */
const isOneOfSeveral = (choices: readonly Choice[], { key, value }: Choice): boolean =>
  choices.some((other) => other.key === key && other.value !== value)

/** "Denmark or Sweeden": the other one is misspelled. */
const isOneOfTwo = (
  words: readonly string[],
  choices: readonly Choice[],
  choice: Choice,
): boolean =>
  isOneOfSeveral(choices, choice) || (choice.key === 'country' && besideMisspelled(words, choice))

/** `Bill Payne`: a capital beside a capital is a name, unless that was asked for. */
function isInName({ scan }: Situation, token: Token | undefined): boolean {
  const { tokens, text } = scan.message
  if (token?.capital !== true || !names.has(token.word) || !/\p{Ll}/u.test(text)) return false
  const next = tokens[tokens.indexOf(token) + 1]
  return next?.capital === true && next.start === token.end + 1
}

/** `NO` is Norway where the country was asked for, and says no to nothing. */
const isCode = ({ asked }: Situation, { text }: Token): boolean =>
  asked === 'country' && text === 'NO'

const clauseEnd = /[,.;:!?\n]/

/** "no, prepayment": with a mark behind it, it answers what was asked and turns down nothing that follows. */
const isAnsweringNo = ({ scan }: Situation, { word, end }: Token): boolean =>
  word === 'no' && /^ ?[,.;:!–-]/.test(scan.message.text.slice(end))

/** The words among which choices are looked for; what stands for itself is a gap. */
const wordsAround = (situation: Situation, tokens: readonly Token[]): readonly string[] =>
  tokens.map((token) =>
    isCode(situation, token) || isAnsweringNo(situation, token) ? '\n' : token.word,
  )

/** Whether the clause in which a token stands says that something is not so. */
function isInDenial({ scan }: Situation, tokens: readonly Token[], at: number): boolean {
  const { text } = scan.message
  const isCut = (index: number) =>
    clauseEnd.test(text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0))
  let from = at
  while (from > 0 && !isCut(from)) from -= 1
  let to = at + 1
  while (to < tokens.length && !isCut(to)) to += 1
  return tokens.slice(from, to).some(({ word }) => negations.has(word))
}

const having = listed(
  'har have havent got get getting fått fik fikk fået får fick aldri aldrig never',
)

/** "no idea what our EAN is", "vi har ikke fått EHF": what is not known or not there is not chosen. */
const isUnknown = (situation: Situation, tokens: readonly Token[], { key }: Choice): boolean =>
  key === 'invoice.channel' &&
  (tokens.some(({ word }) => having.has(word)) ||
    commandWithin(tokens, { labelled: new Map() }) === 'dontKnow' ||
    commandAlone(tokens, surroundingsOf(situation)) === 'dontKnow')

/** "no idea what our EAN is, just email it": of two that were named, the one in a clause without a "not". */
function withoutDenied(
  situation: Situation,
  tokens: readonly Token[],
  choices: readonly Choice[],
): readonly Choice[] {
  return choices.filter(
    (choice) =>
      (!isOneOfSeveral(choices, choice) && !isUnknown(situation, tokens, choice)) ||
      !isInDenial(situation, tokens, choice.from),
  )
}

function putChosen(situation: Situation, tokens: readonly Token[], isQuestion: boolean): void {
  const words = wordsAround(situation, tokens)
  const named = meantChoices(situation, words, isQuestion)
  const meant = withoutPassing(situation, tokens, named)
  const standing = withoutTakenBack(situation, tokens, meant)
  const said = paymentSaid(situation, tokens)
  // "post the invoices, we don't do email" is about the way they come.
  const isPaymentSaid = said !== undefined || situation.fills.has('invoice.channel')
  const isTypeOpen = standing.length > 0 && typeSaid(situation, tokens) === 'open'
  const choices = withoutGeneral(words, withoutDenied(situation, tokens, standing)).filter(
    ({ key }) => (key !== 'payment' || !isPaymentSaid) && (key !== 'customerType' || !isTypeOpen),
  )
  const chosen = choices.filter(
    (choice) =>
      !isOneOfTwo(words, choices, choice) &&
      !isByNumber(situation, choice) &&
      !(choice.key !== situation.asked && isOfThing(words, choice)) &&
      !isPrivateByTheWay(situation, tokens, choice) &&
      !isTaken(situation, choice) &&
      !isInName(situation, tokens[choice.from]) &&
      !isCorrected(situation, tokens, choice),
  )
  for (const { key, value, from, to } of chosen) {
    const raw = situation.scan.message.text.slice(tokens[from]?.start, tokens[to - 1]?.end)
    put(situation, { key, raw, how: key === situation.asked ? 'asked' : 'labelled', value })
  }
  putPayment(situation, said)
  putCountryAdjective(situation, words)
  putTerm(situation)
}

/** Puts the choices that were named in words. */
export function putChoices(situation: Situation, isQuestion: boolean): void {
  const tokens = wordsLeft(situation.scan)
  if (!asksWhat(wordsAround(situation, tokens))) {
    putChosen(situation, tokens, isQuestion)
    return
  }
  const answer = answerBehind(situation.scan.message.text, tokens)
  if (answer.length > 0) putChosen(situation, answer, false)
}

/** `30 dage`, `14 days net`; not "in 30 days". */
const term =
  /(?<!(?:om|i|in|within|inden|innen) )(?<![\d\p{L}])(?:7|8|10|14|15|20|21|28|30|45|60|90|otte|åtta|åtte|ti|tio|fjorten|fjorton|fourteen|tyve|tjugo|tjue|tredive|trettio|tretti|thirty|tres|sextio|seksti|sixty) ?(?:dage|dagar|dager|days|dar|dgr|dg)(?!\p{L})|net ?\d\d(?!\d)/iu

/** Whoever names days to pay in wants an invoice, where that was the question. */
function putTerm(situation: Situation): void {
  const { asked, fills, scan } = situation
  const raw = term.exec(scan.message.text)?.[0]
  if (asked === 'payment' && !fills.has(asked) && raw !== undefined)
    put(situation, { key: asked, raw, how: 'asked', value: 'invoice' })
}

/** In a correction the name of a field is no choice: "wrong e-mail, it should be …"; "company 5599991238, don't call" says who it is for. */
function isCorrected(
  { corrects, labels, scan, fills, context }: Situation,
  tokens: readonly Token[],
  { key, from: at }: Choice,
): boolean {
  const isOpening = key === 'customerType' && context.customerType === undefined
  if (!corrects || fills.size === 0 || isOpening) return false
  return labels.some(({ from, to }) =>
    scan.message.tokens.slice(from, to).some((one) => one === tokens[at]),
  )
}

/** "electronically to EAN 579…": the number says more exactly how. */
const isByNumber = ({ fills }: Situation, { value }: Choice): boolean =>
  value === 'peppol' && fills.has('invoice.gln')

const wishes = new Set(
  (
    'vil vill want like ønsker ønskar skal ska should hellere hellre heller rather instead prefer stedet istedet stællet istællet stillet ombestemt ' +
    'ombestæmt ombestemte ombestæmde ombestæmme ångrat angret fortrudt mind bedre bættre better foretrækker føredrar foretrekker helst ' +
    'ændrede ændrade ændrat endret skift byt byta bytt switch change change'
  ).split(' '),
)

/** "ok then prepayment": nothing but the choice and little words. */
function isAllThatIsSaid(words: readonly string[]): boolean {
  const choices = choicesIn(words)
  return words.every(
    (word, at) =>
      word === '\n' ||
      functionWords.has(word) ||
      isAssentWord(word) ||
      choices.some(({ from, to }) => from <= at && at < to),
  )
}

const conditions = listed('hvis såfremt dersom viss forudsat længe lenge länge om if provided long')

/** "yes, as long as the invoice comes by EHF": what the yes hangs on is wanted. */
const isCondition = (words: readonly string[]): boolean =>
  isAssentWord(String(words[0])) && words.some((word) => conditions.has(word))

/** At the summary "we want invoices by EHF" and a bare "prepayment then" change what stands there. */
export function isWished(situation: Situation, key: string): boolean {
  const { asked, scan, context } = situation
  // Beside "did you mean" no field is asked for either.
  if (context.asks === asked || (key !== 'payment' && key !== 'invoice.channel')) return false
  const words = wordsAround(situation, wordsLeft(scan))
  const isWish = wordsLeft(scan).some(({ word, plain }) => wishes.has(word) || wishes.has(plain))
  return isWish || isCondition(words) || isAllThatIsSaid(words)
}

const isNew = (situation: Situation, choice: Choice): boolean =>
  choice.key === situation.asked ||
  isWished(situation, choice.key) ||
  isOtherWay(situation, choice) ||
  isStatedPayment(situation, choice.key, choice.value)

/** Said again, or said by the way about something that has been settled: no answer and no change. */
function isTaken(situation: Situation, choice: Choice): boolean {
  const { context, corrects, asked } = situation
  const { key, value } = choice
  if (key !== asked && context.values[key] === value) return true
  if (isNew(situation, choice)) return false
  const known = { country: context.country, customerType: context.customerType }
  if (Object.entries(known).some(([one, stands]) => one === key && stands === value)) return true
  return context.answered.includes(key) && !corrects
}

/** `dansk` alone answers the question for the country, and so does a city. `NO` and `SE` do too, when they are written like codes. */
function putCountryAdjective(situation: Situation, words: readonly string[]): void {
  if (situation.asked !== 'country' || situation.fills.has('country')) return
  const value = countryNamed(words) ?? countryTold(situation, words)
  if (value !== undefined)
    put(situation, { key: 'country', raw: situation.scan.message.text, how: 'asked', value })
}
