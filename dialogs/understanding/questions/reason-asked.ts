import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { wished, type Intent } from '../talk/answer-intent.ts'
import { listed } from '../words/canonical.ts'
import { hasAny, placeOfAny } from '../words/has-any.ts'
import { negations, questionWords } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

type Words = readonly string[]

const reasons = listed(
  'grund grunden grunn grunnen årsag årsagen årsak årsaken orsak orsaken anledning anledningen skäl skälet begrundelse begrundelsen ' +
    'begrunnelse begrunnelsen motivering motiveringen formål formålet syftet hensikten tanken reason thinking',
)
/** "asking", "this question": what the reason is of. */
const askings = listed(
  'spørge spørger spørre spør spørja fråga frågar frågan spørgsmål spørgsmålet spørsmål spørsmålet ask asks asking question',
)
const knowings = listed('vide vite veta vita know')
const needings = listed(
  'bruge trenger treng behøver need needing want wanting require collect ønsker ha have samler samlar',
)
const yous = listed('du dere de dykk ni er jer you your youre youd')
const selves = listed('jeg jag eg vi we my min mit mitt vores vår vårt har have got')
const speaking = listed('jeg jag eg vi we')
const english = listed('reason thinking')
const ask = listed('ask am')

/** Danish "I" by its capital, where no English word of reason stands in front. */
const isYou = ({ word, text }: Token): boolean => yous.has(word) || text === 'I'

/** "grunden til at jeg spørger", "the reason I ask": whoever writes tells why they do. */
const isOwn = (noun: string, behind: Words): boolean =>
  hasAny(behind.slice(0, 4), speaking) ||
  (english.has(noun) && behind[0] === 'i') ||
  (behind[0] === 'im' && !ask.has(String(behind[1])))

/** "and the reason for asking is?", "er der en god grund til at I skal bruge det?": the reason that the seller has. */
function asksReason(tokens: readonly Token[]): boolean {
  const words = wordsOf(tokens)
  const at = placeOfAny(words, reasons)
  const behind = words.slice(at + 1)
  if (at === -1 || hasAny(words.slice(0, at), selves) || isOwn(String(words[at]), behind))
    return false
  if (hasAny(behind, negations)) return false
  const isOfYou = [...tokens.slice(0, at), ...tokens.slice(at + 1)].some(isYou)
  return (
    hasAny(behind, askings) ||
    (isOfYou && [knowings, needings].some((list) => hasAny(behind, list)))
  )
}

const why = listed('hvorfor hvofor varför kvifor why')
const telling = listed(
  'fortælle fortelle fortelje berätta sige si säga seie oppgi oppgje opgive uppge tell say disclose',
)
const interest = listed(
  'interesseret interesserte interessert intresserade intresserad interested important vigtigt viktig viktigt matter matters',
)
const tellers = listed('jeg jag eg vi we i man one me')
const whyReach = 8

/** Where "why" ends, or "how come". */
function behindWhy(words: Words): Words {
  const at = words[0] === 'how' && words[1] === 'come' ? 1 : placeOfAny(words, why)
  return at === -1 ? [] : words.slice(at + 1, at + 1 + whyReach)
}

const asked = (word: string): boolean =>
  [askings, knowings, telling, interest].some((list) => list.has(word))

/** "why do you ask how much we buy", "varför ska jag berätta vad vi köper": why, and in the same breath what is asked for. */
function asksWhyAsked(words: Words): boolean {
  const behind = behindWhy(words)
  const verb = behind.findIndex(asked)
  const before = behind.slice(0, verb)
  if (verb === -1 || hasAny(before, negations)) return false
  const isTold = !telling.has(String(behind[verb])) || hasAny(before, tellers)
  return isTold && behind.slice(verb + 1).some((one) => questionWords.has(one))
}

const whats = listed('hvad vad what')
const making = listed('får fick fik fikk makes made')

/** "what makes you ask that", "hvad får jer til at spørge om det" */
const asksWhatMakes = ([first = '', second = '', third = '', ...rest]: Words): boolean =>
  whats.has(first) && making.has(second) && yous.has(third) && hasAny(rest, askings)

/** Why the seller asks, in other words than a plain "why": also where what is asked for would be a question of its own. */
export function reasonAsked(
  situation: Situation,
  tokens: readonly Token[],
  asking: boolean,
): Intent | undefined {
  if (situation.fills.size > 0 || situation.scan.finds.length > 0) return undefined
  const words = wordsOf(tokens)
  const isAsked = [asksWhyAsked(words), asksWhatMakes(words), asking && asksReason(tokens)]
  return isAsked.includes(true) ? wished(situation, 'why') : undefined
}
