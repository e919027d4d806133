import type { Concept } from '../../../locales/concepts.ts'
import { listed } from './canonical.ts'
import { sightingsIn } from './concepts.ts'
import { eachWord } from './each-word.ts'
import type { Token } from '../message.ts'
import { phrasesOf, wordsInPhrases } from './phrases.ts'
import {
  firstNames,
  functionWords,
  greetingWords,
  pronouns,
  questionVerbs,
  questionWords,
  wordSet,
} from './word-lists.ts'
import { wordsOf } from './words-of.ts'

/** "ok, hvad så", "but what does it cost": a question goes on from what was said before. */
const goingOn = listed('ok okay men og och and but so')

/** `hmm`, `ehh`, `øh`, `uh`. */
const hesitation = /^(?:h+m+|[eæøöå]+h+m*|u+h*m+|u+h+|mm+)$/

const opens = (word: string): boolean =>
  greetingWords.has(word) || goingOn.has(word) || hesitation.test(word)

const answers = listed('ja jo jaja jaha yes yeah nej nei no')
const buts = listed('men but')

/** The words behind a greeting or a pause for thought: "hej, hvad koster det", "hmm, what is it", "ja men er det ikke …". */
function withoutGreeting(words: readonly string[]): readonly string[] {
  const isBut = answers.has(String(words[0])) && buts.has(String(words[1]))
  const said = isBut ? words.slice(1) : words
  return said.length > 1 && opens(String(said[0])) ? said.slice(1) : said
}

/** "is there", "kan man", "går det": behind a verb in front these ask as well as a pronoun does. */
const asking = new Set(
  'there anyone anybody someone somebody one everyone der man det den dette detta noen nogen någon nån nokon alle alla noget något nåt noe noko anything something'.split(
    ' ',
  ),
)
/** "kan privatpersoner handle her", "do companies …": whoever might be a customer. */
const customers = listed(
  'privatpersoner privatkunder private privata foreninger föreninger klubber virksomheder firmaer företag bedrifter ' +
    'companies businesses individuals consumers clubs associations',
)

/** "ka skjer", "va kostar": spoken "what" and "can", which are other words elsewhere. */
const spoken = listed('ka va')
const happening = listed('skjer sker händer hender betyr betyder')

const isSpoken = ([first = '', second = '']: readonly string[]): boolean =>
  spoken.has(first) &&
  (questionVerbs.has(second) || happening.has(second) || pronouns.has(second) || asking.has(second))

const isTurned = ([first = '', second = '']: readonly string[]): boolean =>
  questionVerbs.has(first) && (pronouns.has(second) || asking.has(second) || customers.has(second))

const proposing = new Set(
  'sige siga sæga si seie say skrive skriva write put tage ta take'.split(' '),
)

/** "ska vi säga Ylva Hjort", "shall we say 5000": begins like a question and gives an answer. */
const isProposing = ([, second = '', third = '']: readonly string[]): boolean =>
  (second === 'vi' || second === 'we') && proposing.has(third)

/** Verbs with which whoever speaks of a thing first of all asks about it; "har telefonen i hånden" leaves out who has it. */
const turning = listed(
  'er är kan skal ska må måste bliver blir koster kostar koste gælder gäller gjelder kommer betyder betyr innebär duger funkar holder ' +
    'is are does do can could will would must should',
)
const owners = listed(
  'min mit mitt mine mina vores vår vårt våre våra jeres deres eres era ert the my our your any',
)
/** Things that are told apart from anything else by their name alone, and those that "the" must stand with or their ending. */
const named: readonly Concept[] = [
  'creditCheck',
  'delivPlace',
  'idNumber',
  'landline',
  'means',
  'mobile',
  'prepay',
]
const known: readonly Concept[] = [
  'account',
  'amount',
  'chatHere',
  'credit',
  'data',
  'decides',
  'deliver',
  'everyone',
  'goods',
  'invoice',
  'mailWord',
  'saved',
  'steps',
  'written',
]
/** `fakturaen` stands there as `fakturæn` (`canonical.ts`). */
const definite = /(?:[aeoøæ]n|[eo]t|[eæ]ne|[eæ]rne|orna|arna)$/

const speaksOf = (word: string, concepts: readonly Concept[]): boolean =>
  sightingsIn([word], 'en').some((spoken) => concepts.some((name) => spoken.has(name)))

/** "beløbet", "opplysningene": what is spoken of here, and nobody's "you". */
const isThing = eachWord(
  (word) => speaksOf(word, named) || (definite.test(word) && speaksOf(word, known)),
)

/** "er beløbet bindende", "is the amount binding", "er mine svar gemt": a verb in front of what is asked about. */
function isOfThing([first = '', second = '', third]: readonly string[]): boolean {
  if (!turning.has(first) || third === undefined) return false
  return owners.has(second) || isThing(second)
}

const present = /..[aeø]r$/
const addressed = listed('ni dere du vi man')

/** "kollar ni vår kredit", "binder vi oss": any verb asks with somebody behind it, unless it is none. */
const isVerbAndYou = ([first = '', second = '', third]: readonly string[]): boolean =>
  third !== undefined &&
  addressed.has(second) &&
  present.test(first) &&
  !functionWords.has(first) &&
  !firstNames.has(first)

/** "accepterer I kreditkort": the Danish "you" by its capital letter; "ligger I Aarhus" has a place behind. */
const isVerbAndDanishYou = ([first, second, third]: readonly Token[]): boolean =>
  second?.text === 'I' &&
  third !== undefined &&
  !third.capital &&
  first !== undefined &&
  present.test(first.word) &&
  !functionWords.has(first.word)

const thatIs = listed('stemmer stämmer passer')
const thats = listed('at att that')

/** "stemmer det at dere sjekker kreditt": asks whether it is so. */
const asksIfSo = ([first = '', second = '', third = '']: readonly string[]): boolean =>
  thatIs.has(first) && second === 'det' && thats.has(third)

/** "can you", "er det": a verb and a pronoun in front. */
export const isInverted = (words: readonly string[]): boolean => isTurned(words) || isSpoken(words)

/** "kort?", "Swish?": whether that is a way to pay. */
const means = wordsInPhrases(phrasesOf((words) => words.choices.cash))

const fronting = listed('på i hos med til fra av af från till in on with from to at by through via')
const fronted = listed(
  'hvilken hvilket hvilke vilken vilket vilka hvad vad hvem vem kven what which whom who',
)

/** "på hvilke måder …", "hos vem slår ni upp oss": the question word behind its preposition. */
const isFronted = ([first = '', second = '', third]: readonly string[]): boolean =>
  third !== undefined && fronting.has(first) && fronted.has(second)

/** Begins with a verb or a way to pay, or has grammar in it. */
const isSentence = ([first = '', ...rest]: readonly string[]): boolean =>
  questionVerbs.has(first) ||
  means.has(first) ||
  [first, ...rest].some((word) => functionWords.has(word))

const costs = wordSet('cost')
const mostOfPrice = 6

/** "does paper cost extra", "er papirfaktura dyrere": a verb in front, and what it costs. */
const asksPrice = (words: readonly string[]): boolean =>
  words.length <= mostOfPrice &&
  words.length > 2 &&
  questionVerbs.has(String(words[0])) &&
  words.slice(1).some((word) => costs.has(word))

const when = listed('når när when once')
const subjects = listed(
  'varen varan varerne varene varorna tingene godset grejerna pakken pakka paketet ordren ordern goods stuff everything parcel order things alt allt det den de dom they it vi jeg jag eg we i man',
)

/** "når varen er kommet", "when it arrives": tells when something is, where no verb stands in front of what is spoken of. */
function tellsWhen([first = '', ...rest]: readonly string[]): boolean {
  const [second = '', third] = rest[0] === 'the' ? rest.slice(1) : rest
  return when.has(first) && subjects.has(second) && third !== undefined
}

/** "når kommer varen", and no "når varen er kommet"; a question word alone is too little. */
const isAskedOf = (words: readonly string[]): boolean => words.length > 1 && !tellsWhen(words)

/** A verb in front of whom or what is asked about. */
const asksInFront = [isInverted, isFronted, isOfThing, isVerbAndYou, asksIfSo, asksPrice]

/** Whether the message asks something: a question word or verb in front, or a question mark behind a sentence. */
export function isQuestion(tokens: readonly Token[], text: string): boolean {
  const words = withoutGreeting(wordsOf(tokens))
  const first = String(words[0])
  const isMarked = text.endsWith('?')
  if (!isMarked && isProposing(words)) return false
  if (questionWords.has(first)) return isMarked || isAskedOf(words)
  if (asksInFront.some((sign) => sign(words)) || isVerbAndDanishYou(tokens)) return true
  return isMarked && isSentence(words)
}
