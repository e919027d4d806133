import { kindOf, type Kind } from './field-keys.ts'
import { withAtSign } from './find-mail.ts'
import { isLeft, wordsLeft } from './scan.ts'
import { fits, put, type Situation } from './situation.ts'
import { restRegions } from './person-names.ts'
import { isJustWords, isNameLike, takeRegion, textOf, type Region } from './text-region.ts'
import { copulas, fillers, functionWords, introducingVerbs, negations } from './word-lists.ts'

/** From the first digit to the last, signs in front included. */
const figures = /[+(]?\d(?:.*\d)?(?:\s?(?:k|t|tkr|tusind|tusen|thousand|mio|mill)(?!\p{L}))?/u

function putDigits(situation: Situation): void {
  const { scan, asked } = situation
  const raw = figures.exec(scan.message.text.replaceAll('\n', ' '))?.[0]
  if (raw !== undefined) put(situation, { key: asked, raw, how: 'asked' })
}

function putMail(situation: Situation): void {
  const { asked, scan } = situation
  const text = withAtSign(scan.message.text)
  const address =
    text.split(/[\s,;]+/).find((part) => part.includes('@')) ??
    /[\p{L}\d.-]+\.\p{L}{2,}\b/u.exec(text)?.[0]
  if (address !== undefined) put(situation, { key: asked, raw: address, how: 'asked' })
}

/** "it is …", "den hedder …": what stands before the value. Never more than what ends in such a verb. */
function withoutIntroduction(situation: Situation, region: Region): Region {
  const { tokens } = situation.scan.message
  let end = region.from
  for (let at = region.from; at < region.to - 1; at++) {
    const word = String(tokens[at]?.word)
    if (!fillers.has(word) && !copulas.has(word) && !introducingVerbs.has(word)) break
    if (introducingVerbs.has(word)) end = at + 1
  }
  return { from: end, to: region.to }
}

const grammarShare = 0.4

/** A sentence, not a name: two or more words of grammar, and they make up much of it. */
export function isSentence(situation: Situation, region: Region): boolean {
  const words = situation.scan.message.tokens
    .slice(region.from, region.to)
    .filter((token) => token.kind === 'word')
  const grammar = words.filter(
    (token, at) =>
      (!token.capital || at === 0) && (functionWords.has(token.word) || negations.has(token.word)),
  )
  return grammar.length >= 2 && grammar.length >= words.length * grammarShare
}

function wholeText(situation: Situation): Region {
  const { tokens } = situation.scan.message
  const left = tokens.flatMap((token, at) => (isLeft(situation.scan, token) ? [at] : []))
  return { from: left[0] ?? 0, to: (left.at(-1) ?? -1) + 1 }
}

function putRegion(situation: Situation, region: Region): void {
  put(situation, { key: situation.asked, raw: textOf(situation, region), how: 'asked' })
  takeRegion(situation, region)
}

const isNamed = (situation: Situation, region: Region): boolean =>
  situation.asked === 'company.name'
    ? !isSentence(situation, region)
    : isNameLike(situation, region)

/** The asked name: the whole message when there is nothing else in it, else its first free stretch. */
function putName(situation: Situation): void {
  const { asked, fills } = situation
  const isPerson = asked !== 'company.name'
  const whole = withoutIntroduction(situation, wholeText(situation))
  const isAlone = fills.size === 0
  const regions = isAlone ? [whole] : restRegions(situation)
  const region = regions.find(
    (one) => (isAlone || !isJustWords(situation, one)) && isNamed(situation, one),
  )
  // A name that cannot be read is refused with the reader's reason; a sentence is no name at all.
  if (region !== undefined && region.to > region.from) putRegion(situation, region)
  else if (
    isPerson &&
    isAlone &&
    !isSentence(situation, whole) &&
    !fits(situation, asked, textOf(situation, whole))
  )
    putRegion(situation, whole)
}

function putAddress(situation: Situation): void {
  const region = withoutIntroduction(situation, wholeText(situation))
  if (situation.fills.size > 0 || isSentence(situation, region)) return
  put(situation, { key: situation.asked, raw: textOf(situation, region), how: 'asked' })
}

const longestTry = 4

/** A few words are an answer that fits no choice; a sentence is something else. */
const isTry = ({ scan }: Situation): boolean =>
  scan.message.tokens.filter(({ kind }) => kind === 'word').length <= longestTry

function putChoice(situation: Situation): void {
  const { asked, fills, scan } = situation
  const text = scan.message.text
  if (fits(situation, asked, text)) put(situation, { key: asked, raw: text, how: 'asked' })
  else if (fills.size === 0 && isTry(situation))
    situation.refused ??= { key: asked, raw: text, why: { ok: false, reason: 'notAChoice' } }
}

const isUntouched = ({ fills, ambiguous }: Situation): boolean =>
  fills.size === 0 && ambiguous === undefined

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
  amount: whenUntouched(putDigits),
  email: (situation) => {
    if (isUntouched(situation) || situation.scan.message.text.includes('@')) putMail(situation)
  },
  name: whenWords(putName),
  address: whenWords(putAddress),
  choice: whenWords(putChoice),
  secret: () => undefined,
}

/** Reads the rest of the message as the answer that was asked for. */
export function putAskedRest(situation: Situation): void {
  const { asked, fills, refused } = situation
  if (asked !== '' && !fills.has(asked) && refused === undefined) readers[kindOf(asked)](situation)
}
