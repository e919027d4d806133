import { asksIfSupported } from './asks-for-ways.ts'
import { listed } from '../words/canonical.ts'
import { choicesIn, type Choice } from './choices.ts'
import { invoiceWords, mailWords, own, sending, thatAll } from './invoice-mail.ts'
import type { Token } from '../message.ts'
import { isOfOthers } from './other-way.ts'
import { isPaymentWish, isPreferred, isRegretted } from './payment-wishes.ts'
import { isAnswered, type Situation } from '../situation.ts'
import {
  asides,
  functionWords,
  hedges,
  questionVerbs,
  referring,
  wordSet,
} from '../words/word-lists.ts'

/** Where the country is asked for first, who it is for is the question behind it. */
const isAsked = ({ asked, context }: Situation, key: string): boolean =>
  key === asked ||
  (asked === 'country' && key === 'customerType' && context.customerType === undefined)

const seconds = new Set('du ni er you dere dykk'.split(' '))
const firsts = new Set(
  'jag vi jeg me eg we us oss os mig mej meg my our min mitt mine vår vårt våra vores'.split(' '),
)

const aboutWho = new Set(['country', 'customerType'])
/** "do you take companies?", "är det här ni registrerar företag": asked about us, and says nothing of whoever asks. */
const asksAboutUs = (words: readonly string[]): boolean =>
  words.some((word) => seconds.has(word)) && !words.some((word) => firsts.has(word))

const asking = listed('er är is are gælder gjelder gäller do does')

/** "is this for companies only?", "gjelder dette bare bedrifter?": asked of everybody, and of nobody in particular. */
const asksOfAnybody = ({ scan }: Situation, words: readonly string[]): boolean =>
  asking.has(String(scan.message.tokens[0]?.word)) && !words.some((word) => firsts.has(word))

/** "kostar pappersfaktura extra?" */
const costs = wordSet('cost')

const conditions = new Set('if om hvis dersom ifall'.split(' '))

/** "is there a credit check if I take invoice?": supposed, and not chosen. */
const isSupposed = (words: readonly string[], { from }: Choice): boolean =>
  words.slice(1, from).some((word) => conditions.has(word))

const taking = listed('tager modtager accepterer har')
const that = new Set(['det', 'man'])

/** "do you take cards", "tager I dankort", "går det an med kort": a verb in front of whom it is asked of. */
function asksOfUs({ scan }: Situation): boolean {
  const [verb, who, ...rest] = scan.message.tokens
  if (verb === undefined || who === undefined || rest.length === 0) return false
  const isYou = seconds.has(who.word) || who.text === 'I'
  const isSmallYou = who.word === 'i' && taking.has(verb.word)
  return [isYou, isSmallYou, that.has(who.word) && questionVerbs.has(verb.word)].includes(true)
}

/** "swish?", "do you take cards": whether one can, and no choice yet. */
const isJustAsked = (situation: Situation, { key, onlyAsked, value }: Choice): boolean =>
  key === 'payment' &&
  onlyAsked &&
  value === 'prepayment' &&
  (situation.scan.message.text.endsWith('?') || asksOfUs(situation))

/** "is this where a club signs up?", "do you take companies?": says nothing of whoever asks. */
const isIdle = (
  situation: Situation,
  words: readonly string[],
  { key, onlyAsked }: Choice,
): boolean =>
  (!aboutWho.has(key) && words.some((word) => costs.has(word))) ||
  (key === 'customerType' && onlyAsked) ||
  (aboutWho.has(key) && (asksAboutUs(words) || asksOfAnybody(situation, words)))

const definite = listed('fakturaen fakturan regningen regninga rekninga räkningen')
const determining = listed('the forrige sidste siste förra sista last latest previous')
const references: ReadonlySet<string> = new Set([...referring, 'one'])
const reachOfReference = 4

/** "same as on the invoice", "den der står på fakturaen": where to look, and no wish for one. */
function isReferredTo(words: readonly string[], { value, from, to }: Choice): boolean {
  const isOne = definite.has(String(words[to - 1])) || determining.has(String(words[from - 1]))
  const before = words.slice(Math.max(0, from - reachOfReference), from)
  return value === 'invoice' && isOne && before.some((word) => references.has(word))
}

/** Whether a question names a choice without making it. */
const isOnlyNamed = (situation: Situation, words: readonly string[], choice: Choice): boolean =>
  isSupposed(words, choice) || (isAsked(situation, choice.key) && isIdle(situation, words, choice))

/** "do you support EAN?", "our customers want EHF": no choice of it yet. */
const isNotOurs = (words: readonly string[], { key }: Choice): boolean =>
  key === 'invoice.channel' && (asksIfSupported(words) || isOfOthers(words))

const swapping = new Set(
  'instead rather stedet istedet istedenfor stællet istællet hellere hellre heller'.split(' '),
)
const mostOfSwap = 6
const mostOfRequest = 10

const sendingWords = [sending, mailWords]
const sentThings = [invoiceWords, thatAll]

/** "can you send the invoice", "send it": it is invoices that are sent, and no goods. */
const isAboutSending = (tokens: readonly Token[]): boolean =>
  tokens.length <= mostOfRequest &&
  [sendingWords, sentThings].every((lists) =>
    tokens.some(({ word }) => lists.some((list) => list.has(word))),
  )

/** "by post instead", "can you send it by post instead" */
const isSwap = ({
  scan: {
    message: { tokens },
  },
}: Situation): boolean =>
  (tokens.length <= mostOfSwap || isAboutSending(tokens)) &&
  tokens.some(({ word }) => swapping.has(word))

/** "ta det heller i posten likevel", "angrer, EHF", beside no address. */
const isRather = (situation: Situation): boolean =>
  situation.scan.finds.length === 0 &&
  (situation.corrects || isPreferred(situation) || isRegretted(situation))

/** At the summary, and where the address for invoices was asked for: a way of sending in the place of the one that stands. */
export function isOtherWay(situation: Situation, { key, value }: Choice): boolean {
  const { asked, context } = situation
  const standing = context.values[key]
  if (key !== 'invoice.channel' || standing === undefined || standing === value) return false
  return asked === 'invoice.email' ? isRather(situation) : asked === '' && isSwap(situation)
}

const choosing = wordSet('choosing')
const yieldings = new Set('ok okay no nej nei ja yes jo well fine då da then så so'.split(' '))
const besideTaking = [choosing, wordSet('hesitation'), functionWords, asides, hedges, yieldings]

/** Where whoever says "take e-mail" may mean how they are to be reached. */
const isHowToReach = ({ asked }: Situation): boolean =>
  /\.(?:phone|landline|email|name)$/.test(asked) && asked !== 'invoice.email'

/** "äh ta mejl då", "just use e-mail then": the way is taken, and nothing else is said. */
function isTakenWay(situation: Situation, words: readonly string[], choice: Choice): boolean {
  if (choice.key !== 'invoice.channel' || isHowToReach(situation)) return false
  const others = words.filter((_, at) => at < choice.from || at >= choice.to)
  const isBeside = (word: string) => !own.has(word) && besideTaking.some((list) => list.has(word))
  return others.some((word) => choosing.has(word)) && others.every(isBeside)
}

const isAnswer = (situation: Situation, words: readonly string[], choice: Choice): boolean =>
  isAsked(situation, choice.key) ||
  isOtherWay(situation, choice) ||
  isTakenWay(situation, words, choice)

/** The choices that are meant: those of the question count even where they are vague elsewhere. */
export function meantChoices(
  situation: Situation,
  words: readonly string[],
  isQuestion: boolean,
): readonly Choice[] {
  const named = choicesIn(words)
  if (named.length === 0) return named
  const isWish = isPaymentWish(situation, named)
  const isNone = (choice: Choice) =>
    isJustAsked(situation, choice) ||
    isReferredTo(words, choice) ||
    isNotOurs(words, choice) ||
    (isQuestion && isOnlyNamed(situation, words, choice))
  const choices = named.filter((choice) => {
    if (isNone(choice)) return false
    if (isAnswer(situation, words, choice)) return true
    return !choice.onlyAsked && (!isQuestion || (choice.key === 'payment' && isWish))
  })
  // "invoices by post" is about the way they come, not a change of payment.
  const isAboutChannel = choices.some(({ key }) => key === 'invoice.channel')
  const isSettled = isAboutChannel && isAnswered(situation, 'payment')
  return choices.filter(({ key }) => !(isSettled && key === 'payment'))
}
