import { ageOfMajority } from '../../../onboarding/vocabulary.ts'
import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { clausesOf } from '../words/marked-clauses.ts'
import { isQuestion } from '../words/questions.ts'
import { negations } from '../words/word-lists.ts'
import { ageAt, endsThere, isAged, type Age } from './ages.ts'

/** `self`: whoever writes is too young; `asked`: of somebody else, or how old one has to be. */
export type UnderAge = 'self' | 'asked'

const selves = listed('jeg jag eg e æ æg i im')
const anybody = listed(
  'man en one you du somebody someone nogen någon noen han hun hon he she they de',
)
const copulas = listed('er e är ær am is are was be være vara vere bli blir blive')
const turning = listed('fylder fyller fyll turn turns turning bliver blir')
const little = listed(
  'kun bare bara only just lige nyss ju jo så først snart snarta knap knappt næsten nesten nästan almost still faktisk faktiskt actually ' +
    'desværre dessverre tyvärr unfortunately stadig fortfarande fortsatt endnu ennå ännu a an en et ett about omkring ca cirka altså alltså',
)
const below = listed('under below')
const younger = listed('yngre younger')
const than = listed('end enn än than')
const minors = listed(
  'mindreårig mindreårige minderårig minderåriga umyndig umyndige omyndig omyndiga underårig underage minor',
)
const adults = listed('myndig myndige myndiga voksen vuxen adult ofage')
const reached = listed(
  'fyldt fyllt fylt fylla fylle blevet blivit blitt turned been yet quite helt endnu ennå ännu over over',
)
const limits = listed(
  'aldersgrænse aldersgrænsen åldersgräns åldersgränsen aldersgrense aldersgrensen aldersgrænser aldersgrenser minimumsalder alderskrav ålderskrav minimialder',
)
const musts = listed('skal ska skall må måste must have need needs should trenger behöver behøver')
const atLeast = listed('over över mindst minst fyldt fyllt fylt have ha been at least turned')
const kin = listed(
  'søn son sønn sønnen datter dotter dattera daughter barn barnet kid child lillebror lillebroder bror brother søster syster sister barnebarn ' +
    'grandson granddaughter barnbarn nevø niece nephew dreng drengen guten gutt pojke pojken flicka pige jente boy girl teenager tenåring tonåring',
)
const kinForms =
  /^(?:sønn(?:en)?|gut(?:t)?en|datter(?:en|a)|dotter[ai]|jenta|barnet|pojken|flickan|dreng|son(?:en)?)$/
const people = listed(
  'personer person unge unga ungdommer ungdomar people anyone folk børn barn children kids',
)
const mine = listed('min mit mitt my vores vår our')
const ofKin = listed('på som der er är is who whos aged of')
const wishes = listed(
  'vil vill want wants wanna would like kan can could may får handle handla købe köpa kjøpe buy shop kunde kund customer oprettes registreres ' +
    'bestille beställa order',
)
const towards = listed('til till to for')

const isIn = (list: ReadonlySet<string>, token: Token | undefined): boolean =>
  list.has(String(token?.plain))

/** Index of what follows the little words. */
function past(tokens: readonly Token[], from: number): number {
  let at = from
  while (isIn(little, tokens[at])) at += 1
  return at
}

const isYoung = (age: Age | undefined): boolean => age !== undefined && age.years < ageOfMajority

/** "under 18", "younger than 18" at an index. */
function isBelow(tokens: readonly Token[], at: number): boolean {
  const isTwo = isIn(younger, tokens[at]) && isIn(than, tokens[at + 1])
  if (!isTwo && !isIn(below, tokens[at])) return false
  return ageAt(tokens, at + (isTwo ? 2 : 1)) !== undefined
}

/** "ikke fyldt 18", "not 18 yet", "inte myndig" at an index. */
function isNotYet(tokens: readonly Token[], at: number): boolean {
  if (!negations.has(String(tokens[at]?.plain))) return false
  let behind = at + 1
  while (isIn(reached, tokens[behind]) || isIn(little, tokens[behind])) behind += 1
  return isIn(adults, tokens[behind]) || ageAt(tokens, behind)?.years === ageOfMajority
}

/** What tells behind "is" or "has" that somebody is too young. */
function tellsYoung(tokens: readonly Token[], from: number): boolean {
  const at = past(tokens, from)
  if (isBelow(tokens, at) || isNotYet(tokens, at) || isYoung(ageAt(tokens, at))) return true
  if (!isIn(minors, tokens[at])) return false
  // "a minor change": English has another minor.
  return tokens[at]?.plain !== 'minor' || endsThere(tokens[at + 1])
}

const having = listed('har har have')

const isVerb = (token: Token | undefined): boolean => isIn(copulas, token)

/** "er jeg under 18", "am I old enough": "i" is a little word of the others. */
const isTurned = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.plain === 'i' ? tokens[at - 1]?.plain === 'am' : isVerb(tokens[at - 1])

/** "er 16", "har ikke fyldt 18", "turn 18" at an index. */
function tellsAt(tokens: readonly Token[], verb: number): boolean {
  const behind = past(tokens, verb + 1)
  if (isVerb(tokens[verb])) return tellsYoung(tokens, behind)
  if (isIn(having, tokens[verb])) return isNotYet(tokens, behind)
  return isIn(turning, tokens[verb]) && ageAt(tokens, behind) !== undefined
}

/** "jeg er 16", "er jeg under 18", "I have not turned 18". */
const isSelf = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => {
    if (token.plain === 'im') return tellsYoung(tokens, at + 1)
    if (!isIn(selves, token)) return false
    if (tellsAt(tokens, past(tokens, at + 1))) return true
    return isTurned(tokens, at) && tellsYoung(tokens, at + 1)
  })

/** "jeg hedder Mikkel, er 17 og vil …": said of the same one. */
const goesOnYoung = (clauses: readonly (readonly Token[])[]): boolean =>
  clauses.some(
    (clause, at) =>
      isVerb(clause[0]) &&
      clause.at(-1)?.text !== '?' &&
      tellsYoung(clause, 1) &&
      clauses.slice(0, at).some((before) => before.some((token) => isIn(selves, token))),
  )

/** "må man være under 18", "can people under 18 buy here". */
const isSaidOfAnybody = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      isIn(people, token) &&
      isIn(below, tokens[at + 1]) &&
      Number(tokens[at + 2]?.text) === ageOfMajority,
  ) || isSaidOfOne(tokens)

/** With a verb between. */
const isSaidOfOne = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => isIn(copulas, token) && tellsYoung(tokens, at + 1)) &&
  tokens.some((token) => isIn(anybody, token) || isIn(selves, token))

/** "be over 18", "have fyldt 18" at an index. */
function isOfAge(tokens: readonly Token[], at: number): boolean {
  if (!isVerb(tokens[at]) && !isIn(having, tokens[at])) return false
  let behind = at + 1
  while (isIn(atLeast, tokens[behind])) behind += 1
  return ageAt(tokens, behind)?.years === ageOfMajority
}

const howOld = /\b(?:hvor gamm[ea]l|hur gammal|kor gam[am]?l|how old)\b/
const ageLimit = /\b(?:age limit|minimum age)\b/

/** "skal man være 18", "do you have to be over 18", "er der en aldersgrænse", "how old do I have to be". */
function asksLimit(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ plain }) => plain).join(' ')
  if (tokens.some((token) => isIn(limits, token)) || ageLimit.test(words)) return true
  if (!tokens.some((token) => isIn(musts, token))) return false
  return howOld.test(words) || tokens.some((_, at) => isOfAge(tokens, at))
}

/** Where what is said of somebody of the family begins: "my son …", Norwegian "sønnen min …". */
function behindKin(tokens: readonly Token[], at: number): number | undefined {
  if (!isIn(mine, tokens[at])) return undefined
  const isBehind = kinForms.test(String(tokens[at - 1]?.plain))
  if (isIn(towards, tokens[isBehind ? at - 2 : at - 1])) return undefined
  if (isBehind || isAged(tokens, at + 1)) return at + 1
  return isIn(kin, tokens[at + 1]) ? at + 2 : undefined
}

const isBetween = (token: Token | undefined): boolean =>
  token?.text === ',' || isIn(ofKin, token) || isIn(little, token)

/** "min søn på 15", "my son, who is 15", "my 15-year-old": whose age it is. */
const isOfKin = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => {
    let behind = behindKin(tokens, at)
    while (behind !== undefined && isBetween(tokens[behind])) behind += 1
    return behind !== undefined && tellsAge(tokens, behind)
  })

const tellsAge = (tokens: readonly Token[], at: number): boolean =>
  isYoung(ageAt(tokens, at)) || isAged(tokens, at) || tellsYoung(tokens, at)

/** Somebody else, or how old one has to be. */
function isAsked(tokens: readonly Token[], text: string): boolean {
  const asks = isQuestion(tokens, text) || text.includes('?')
  if (isOfKin(tokens) && (asks || tokens.some((token) => isIn(wishes, token)))) return true
  return asks && clausesOf(tokens).some((one) => asksLimit(one) || isSaidOfAnybody(one))
}

/** Whether somebody is said to be too young to become a customer alone, or it is asked how old one has to be. */
export function underAgeIn(tokens: readonly Token[], text: string): UnderAge | undefined {
  const clauses = clausesOf(tokens)
  if (clauses.some(isSelf) || goesOnYoung(clauses)) return 'self'
  return isAsked(tokens, text) ? 'asked' : undefined
}
