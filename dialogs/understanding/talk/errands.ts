import { listed } from '../words/canonical.ts'
import { isBesideYes, yesWords } from '../assent/yes-voices.ts'
import type { Token } from '../message.ts'
import { copulas, functionWords, negations, pronouns, wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const fewestWanted = 2
const errands = wordSet('errands')
const matters = wordSet('matters')
/** `regninga`, `räkningarna`: with any ending. */
const bill = /^(?:regning|rækning)/
const adverts = wordSet('adverts')
/** `reklamutskick`, `nyhedsbrevene` */
const compound = /^(?:reklam|nyhedsbrev|nyhetsbrev|nyheitsbrev|spam)/
const permitted = wordSet('permitted')
const forgetting = listed('forget glem glemme glöm gløym')
const wanting = wordSet('wanting')
const selves = listed('jeg jag vi we me i id')
/** What stands in front of a request and belongs to it: "please just …", "vær sød ikke at …". */
const polite = listed(
  'please kindly just so then also and but or if do not og men så bare lige venligst gerne helst også nu tak vær sød venlig rar ' +
    'at å att altså endelig och o snälla vänligen gärna också bara vänlig ver snill vennligst gjerne og at takk tack not ' +
    'ikke inte ej aldrig aldri never dont',
)
/** "I må gerne", "ni får inte", "you must not", and the same turned round. */
const modals = listed(
  'må skal kan bør får ska skall måste behøver trenger can may must should mustnt shouldnt cant goes går',
)
/** "du" is the seller's too. Danish "I" is told from the place word by its capital or by the verb behind it. */
const you = listed('you ni du dere dykk de')
const having = listed('have has need needs')
const gentle = listed('gerne gjerne gärna godt helst absolut')
const only = listed('only kun bare bara endast')
const ifs = listed('if hvis om når när when dersom')
const times = listed(
  'in on after before between om på efter etter før innan inden mellem mellan mellom',
)
/** "put down …", "skriv upp …" lead to what is meant; "give or take" says that a figure is rough. */
const announcing = listed('person down ned ner op opp upp or nu')
const kindly = listed('please tak takk tack')
/** "give me a second": a pause, and no errand. */
const pause = listed(
  'øjeblik sekund minut minutter minuter minutes moment second sec minute øyeblikk ögonblick stund lov',
)

export const isLittle = (word: string): boolean =>
  [functionWords, pronouns, permitted].some((list) => list.has(word)) || isBesideYes(word)

/** Goods, parcels, invoices: what is handled on the way to a customer. */
export const isMatter = (word: string): boolean => matters.has(word) || bill.test(word)

const isNegated = (words: readonly string[]): boolean => words.some((word) => negations.has(word))

/** What of a stretch says something, behind the verb that asks for it. */
export function contentOf(words: readonly string[]): readonly string[] {
  const verb = words.findIndex((word) => errands.has(word))
  return words.filter(
    (word, at) => at !== verb && !isLittle(word) && !copulas.has(word) && !yesWords.has(word),
  )
}

/** "don't forget to ring", "glöm inte att …" */
const isReminder = (words: readonly string[]): boolean =>
  words.slice(0, 3).some((word) => forgetting.has(word)) && isNegated(words.slice(0, 3))

/** "ta helst sms", "kom gerne efter ti": what is better done, whatever it is. "Betaler gerne" tells what somebody does. */
const isAdvice = (verb: string, next: string): boolean =>
  next !== 'godt' &&
  gentle.has(next) &&
  !verb.endsWith('r') &&
  ![functionWords, pronouns, modals, copulas].some((list) => list.has(verb))

/** "husk at ringe i forvejen", "ikkje ring før ti": what is to be done, or not, right at the front. */
function isOrder(words: readonly string[]): boolean {
  const at = words.findIndex((word) => !polite.has(word) || errands.has(word))
  const [verb = '', next = ''] = words.slice(at)
  if (!(errands.has(verb) || isAdvice(verb, next)) || announcing.has(next)) return false
  return contentOf(words).length > 0 || isNegated(words)
}

const isYou = (token: Token | undefined): boolean =>
  token !== undefined && (you.has(token.word) || token.text === 'I')

/** Small "i" is Danish "you" in front of "må" and "skal" alone. */
const isYouBefore = (token: Token, modal: string): boolean =>
  modals.has(modal) && (isYou(token) || (token.text === 'i' && modal !== 'kan'))

/** Index of "you may", "må I": where the seller is told what to do. `-1`: nowhere. */
const askedOfYou = (tokens: readonly Token[]): number =>
  tokens.findIndex((token, at) => {
    const next = tokens[at + 1]
    return isYouBefore(token, String(next?.word)) || (modals.has(token.word) && isYou(next))
  })

/** "I må ikke give den videre", "det er mig I skal ringe til", "you can leave it in the shed". */
function isTold(tokens: readonly Token[], words: readonly string[]): boolean {
  const at = askedOfYou(tokens)
  if (at === -1) return false
  const behind = words.slice(at + 2)
  if (behind.some((word) => errands.has(word))) return true
  const isRule = behind.slice(0, 2).some((word) => negations.has(word) || gentle.has(word))
  return isRule && contentOf(behind).length > 0
}

const mostBeforeModal = 4
const standing = listed('stå stand')
const upon = listed('på som on as')

/** "der skal stå Lone på", "it has to stand as a reference" */
const isWritten = (behind: readonly string[]): boolean =>
  behind.slice(0, 2).some((word) => standing.has(word)) && behind.some((word) => upon.has(word))

/** "… please", "… tak": at the end, where it asks and thanks nobody. */
const isAskedKindly = (words: readonly string[]): boolean =>
  kindly.has(String(words.at(-1))) && contentOf(words).length > 1

/** "fakturaen skal mærkes med afd 4", "deliveries have to go to the back door": how a thing of ours is to be handled. */
function isHandled(words: readonly string[]): boolean {
  const at = words.findIndex((word) => !polite.has(word))
  if (isMatter(String(words[at])) && isAskedKindly(words)) return true
  const modal = words.findIndex(
    (word, index) => modals.has(word) || (having.has(word) && words[index + 1] === 'to'),
  )
  if (modal < 1 || modal > mostBeforeModal) return false
  const behind = words.slice(modal + 1)
  const isOfMatter = words.slice(0, modal).some(isMatter)
  return (isOfMatter || isWritten(behind)) && contentOf(behind).length > 0
}

/** "men kun hvis I leverer om tirsdagen", "but only in the afternoons", "texts only please". */
function isCondition(words: readonly string[]): boolean {
  if (words.some((word) => only.has(word)) && isAskedKindly(words)) return true
  const at = words.findIndex((word) => !polite.has(word) || only.has(word) || ifs.has(word))
  const [first, second, ...rest] = words.slice(at)
  if (!only.has(String(first))) return false
  const leads = ifs.has(String(second)) || times.has(String(second))
  return leads && contentOf(rest).length > 0
}

/** "ingen reklame tak", "no newsletters", "skriv helst ikke reklamer", "jeg vil ikke have spam". */
const isAdvert = (words: readonly string[]): boolean =>
  isNegated(words) && words.some((word) => adverts.has(word) || compound.test(word))

/** "vi vill ha en kopia": somebody is to do something. "We don't want a credit check" beside "in advance" asks for nothing more. */
function isWanted(words: readonly string[]): boolean {
  if (isNegated(words) || contentOf(words).length < fewestWanted) return false
  return words.some((word, at) => wanting.has(word) && selves.has(String(words[at - 1])))
}

/** What is asked of us in so many words: do, do not, only if. */
export function isAskedOfUs(tokens: readonly Token[]): boolean {
  // As typed: "roder" is no "order".
  const words = tokens.map(({ plain }) => plain)
  if (words.some((word) => pause.has(word))) return false
  return (
    isAdvert(words) ||
    isOrder(words) ||
    (isReminder(words) && contentOf(words).length > 0) ||
    isTold(tokens, words) ||
    isHandled(words) ||
    isCondition(words)
  )
}

/** What is asked of us, or only wanted. */
export const isErrand = (tokens: readonly Token[]): boolean =>
  isAskedOfUs(tokens) || isWanted(wordsOf(tokens))
