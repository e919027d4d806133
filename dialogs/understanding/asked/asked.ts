import { isAddress } from './asked-address.ts'
import { putLoneAmount } from '../amounts/asked-amount.ts'
import { putChoice } from './asked-choice.ts'
import { putDigits } from './asked-digits.ts'
import { hasShape, kindOf, type Kind } from '../words/field-keys.ts'
import { putMail } from './asked-mail.ts'
import { isHesitation } from './hesitation.ts'
import { firmInSentence } from '../names/firm-in-sentence.ts'
import { withoutIntroduction } from '../names/introduction.ts'
import { withoutLiving } from '../addresses/living-at.ts'
import { phrasesOf } from '../words/phrases.ts'
import { isSaidWrong } from '../words/linking-words.ts'
import { tokenFrom, wordsLeft } from '../shapes/scan.ts'
import { fits, put, type Situation } from '../situation.ts'
import { nameInSentence } from '../names/name-in-sentence.ts'
import { firstNameInSentence, loneName } from '../names/lone-name.ts'
import { isElsewhereOrLater } from '../talk/elsewhere-or-later.ts'
import { isNationality } from '../words/nationality.ts'
import { restRegions } from '../names/person-names.ts'
import { isRole } from '../words/role-words.ts'
import { beginsLikeSentence, isSentence } from '../words/sentences.ts'
import { isSignedByFirm } from '../names/signed-by-firm.ts'
import { withoutVerb } from '../names/name-before-verb.ts'
import { smallName } from '../names/small-name.ts'
import {
  firmFrom,
  isJustWords,
  isNameLike,
  isSureName,
  takeRegion,
  textOf,
  wordsIn,
  type Region,
} from '../words/text-region.ts'
import { unquoted, wholeText, withFigures } from './whole-text.ts'
import { withoutTitle } from '../names/title-in-front.ts'
import { firstNames, particles } from '../words/word-lists.ts'

const from = new Set(phrasesOf((words) => words.correction.from.split(' ')))

/** `Mette Sørensen fra Nordlys`: the person stands before "from", the company behind it. */
function besideFrom(situation: Situation, region: Region): Region {
  const { tokens } = situation.scan.message
  const at = tokens.findIndex(
    ({ word }, index) => from.has(word) && index > region.from && index < region.to - 1,
  )
  const isBetween = tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true
  if (at === -1 || !isBetween) return region
  return situation.asked === 'company.name'
    ? { from: at + 1, to: region.to }
    : { from: region.from, to: at }
}

function putRegion(situation: Situation, region: Region): void {
  put(situation, { key: situation.asked, raw: textOf(situation, region), how: 'asked' })
  takeRegion(situation, region)
}

/** "bogholderiet", "sjefen": what somebody is, and not who. */
const isJustRoles = (situation: Situation, whole: Region): boolean =>
  wordsIn(situation, whole).every(({ word, capital }) => !capital && isRole(word))

const isNobody = (situation: Situation, region: Region): boolean =>
  isHesitation(situation, region) ||
  (situation.asked !== 'company.name' &&
    (isJustRoles(situation, region) || isSignedByFirm(situation, region)))

const isNamed = (situation: Situation, region: Region): boolean =>
  situation.asked === 'company.name'
    ? !isSentence(situation, region)
    : isNameLike(situation, region) && !isElsewhereOrLater(wordsIn(situation, region))

/** "we'll say Paul K": small letters in front of capitals that are no name themselves. */
const isMixed = (situation: Situation, region: Region): boolean => {
  const [first, ...others] = wordsIn(situation, region)
  if (situation.asked === 'company.name' || first === undefined || first.capital) return false
  const isName = particles.has(first.word) || firstNames.has(first.plain)
  return !isName && others.some(({ capital }) => capital)
}

/** "that's private": what is introduced and means something to us is no name; a company's alone may be one. */
function isNameAlone(situation: Situation, whole: Region, isIntroduced: boolean): boolean {
  const mayBeWords = situation.asked === 'company.name' && !isIntroduced
  if (isMixed(situation, whole)) return false
  if (isNationality(situation, whole)) return false
  if (isNobody(situation, whole) || !isNamed(situation, whole)) return false
  return mayBeWords || !isJustWords(situation, whole)
}

/** A name that cannot be read is refused with the reader's reason; a sentence is no name at all. */
const isFailedName = (situation: Situation, whole: Region): boolean =>
  !isSentence(situation, whole) && !fits(situation, situation.asked, textOf(situation, whole))

/** The asked name in a message that says nothing else: all of it, or the one name in the sentence. */
function nameAlone(situation: Situation, whole: Region, isIntroduced: boolean): Region | undefined {
  const isAlone = isNameAlone(situation, whole, isIntroduced)
  if (situation.asked === 'company.name') return isAlone ? whole : firmInSentence(situation)
  return isAlone ? withoutVerb(situation, whole) : personInSentence(situation, whole)
}

const personInSentence = (situation: Situation, whole: Region): Region | undefined =>
  nameInSentence(situation) ??
  loneName(situation) ??
  firstNameInSentence(situation) ??
  smallName(situation) ??
  (isFailedName(situation, whole) ? whole : undefined)

/** `Perssons plåt och glas, 5599991238`: what is joined to a firm's name in small letters is part of it. */
const wholeFirm = (situation: Situation, { from, to }: Region): Region => ({
  from,
  to: Math.max(to, firmFrom(situation, from).to),
})

/** The asked name beside other values: a stretch of its own, or one that stands in a sentence. */
function nameBeside(situation: Situation): Region | undefined {
  const stretches = restRegions(situation).filter(
    (one) =>
      !isSaidWrong(wordsIn(situation, one)) &&
      !isJustWords(situation, one) &&
      !isNationality(situation, one) &&
      isNamed(situation, one),
  )
  if (situation.asked === 'company.name') return stretches[0] && wholeFirm(situation, stretches[0])
  const sure = stretches.filter((one) => isSureName(situation, one))
  const whole = sure.find((one) => wordsIn(situation, one).length > 1)
  return whole ?? nameInSentence(situation) ?? sure[0] ?? smallName(situation, 2) ?? stretches[0]
}

/** The asked name: the whole message when there is nothing else in it, else its first free stretch. */
function putName(situation: Situation): void {
  const isAlone = situation.fills.size === 0 && situation.ambiguous === undefined
  const all = wholeText(situation)
  const said = besideFrom(situation, unquoted(situation, withoutIntroduction(situation, all)))
  const whole = situation.asked === 'company.name' ? said : withoutTitle(situation, said)
  const region = isAlone
    ? nameAlone(situation, whole, whole.from > all.from)
    : nameBeside(situation)
  if (region !== undefined && region.to > region.from) putRegion(situation, region)
}

/** "good question. Let's say Lisa Twigg": the one name of two words and more, where a name was asked for. */
export function putNameBesideTalk(situation: Situation): void {
  if (kindOf(situation.asked) !== 'name' || situation.asked === 'company.name') return
  const region = nameInSentence(situation) ?? loneName(situation)
  if (region !== undefined) putRegion(situation, region)
}

/** "moving to 0155 Oslo", "bakom stationen i 411 38 Göteborg": small words lead to the code, and no house stands before it. */
const leadingToCode = /^[^\d]* (?:i|in|til|till|to|fra|från|frå|from) (?:\p{Lu}{1,2}-)?\d{3}/u

/** "vi flytter snart til 2900 Hellerup": a sentence about an address is none. */
function isTold({ scan }: Situation, text: string): boolean {
  const { message } = scan
  const from = tokenFrom(message, message.text.length - text.length)
  const words = message.tokens.slice(from).filter(({ kind }) => kind === 'word')
  return leadingToCode.test(text) || beginsLikeSentence(words, false)
}

function putAddress(situation: Situation): void {
  const region = withoutIntroduction(situation, wholeText(situation))
  if (situation.fills.size > 0 || isSentence(situation, region)) return
  const raw = withoutLiving(textOf(situation, region))
  if (isTold(situation, raw) || !isAddress(situation, raw)) return
  put(situation, { key: situation.asked, raw, how: 'asked' })
}

const bareCode = /^\s*(?:[A-Z]{1,2}-)?(?:\d{4}|\d{3} ?\d{2})\s*$/

/** "6700": of the address no more than its postal code, and said to be too little. */
function putCode(situation: Situation): void {
  const { text } = situation.scan.message
  if (bareCode.test(text)) put(situation, { key: situation.asked, raw: text, how: 'asked' })
}

/** "det er Skolekøkkenet": what stands there, whatever it is; a sentence is something else. */
function putWhole(situation: Situation): void {
  const whole = withFigures(situation)
  if (whole === undefined) return
  const region = withoutIntroduction(situation, unquoted(situation, whole))
  if (!isSentence(situation, region)) putRegion(situation, region)
}

const isUntouched = (situation: Situation): boolean =>
  situation.fills.size === 0 && situation.ambiguous === undefined
const whenUntouched = (readIt: (situation: Situation) => void) => (situation: Situation) => {
  if (isUntouched(situation)) readIt(situation)
}

const whenWords = (readIt: (situation: Situation) => void) => (situation: Situation) => {
  if (wordsLeft(situation.scan).length > 0) readIt(situation)
}

/** How the rest of a message is read, by what kind of thing was asked for. */
const readers: Readonly<Record<Kind, (situation: Situation) => void>> = {
  phone: whenUntouched(putDigits),
  number: whenUntouched(putDigits),
  gln: whenUntouched(putDigits),
  peppol: whenUntouched(putDigits),
  amount: (situation) => {
    putLoneAmount(situation)
    if (isUntouched(situation)) putDigits(situation)
  },
  email: (situation) => {
    if (isUntouched(situation) || situation.scan.message.text.includes('@')) putMail(situation)
  },
  text: whenUntouched(whenWords(putWhole)),
  name: whenWords(putName),
  address: (situation) => {
    if (wordsLeft(situation.scan).length > 0) putAddress(situation)
    else putCode(situation)
  },
  choice: whenWords(putChoice),
  secret: () => undefined,
}

/** A country at the end decides how a code before it is read: the whole line may say what its parts do not. */
function putWholeAddress(situation: Situation): void {
  const { asked, refused, fills, scan } = situation
  const text = withoutLiving(scan.message.text)
  const isOther = (refused?.key ?? asked) !== asked || fills.size > 0 || !isAddress(situation, text)
  if (isOther || isTold(situation, text) || !fits(situation, asked, text)) return
  situation.refused = undefined
  put(situation, { key: asked, raw: text, how: 'asked' })
}

/** Reads the rest of the message as the answer that was asked for. */
export function putAskedRest(situation: Situation): void {
  const { asked, fills } = situation
  if (asked === '' || (situation.notMeant && hasShape(asked))) return
  if (kindOf(asked) === 'address') putWholeAddress(situation)
  if (!fills.has(asked) && situation.refused === undefined) readers[kindOf(asked)](situation)
}
