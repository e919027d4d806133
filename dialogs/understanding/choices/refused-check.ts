import { isAskedIn } from '../talk/asked-clauses.ts'
import { clausesOf } from '../words/marked-clauses.ts'
import { readMessage, type Token } from '../message.ts'
import { listed } from '../words/canonical.ts'
import { contrasts } from '../words/linking-words.ts'
import { questionWords } from '../words/word-lists.ts'

/** "kreditvurderes", "kreditkollen", "kredittsjekk": the check and its being made, slips of the double letters included. */
const check =
  /^(?:kredit|kreditt|credit)(?:vurd|tj[eæ]k|check|sj?ekk|koll|kontrol|uppl|oppl|opl|pr[oöø]v|bed[oö]m|test|assess)/
const checkWords = listed('uc rki kreditvurderes kredittsjekkes')
const credit = listed('kredit kreditt credit')
const behindCredit =
  /^(?:tjek|check|sj?ekk|koll|uppl|oppl|opl|vurd|pr[oöø]v|assess|report|search|score)/

/** "vores kredit", "kreditten vår", "our creditworthiness" */
const creditOf = /^(?:kredit|kreditt|credit)(?:t?en|v[æä]rd\p{L}*|verd\p{L}*|worthiness)?$/u
const owners = listed('i on into vores vår vårt min mitt mine mina our my the min')

const refusing = listed(
  'ikke ikkje ikk ik itj ittj ikkj inkje inte int ej icke aldrig aldri ingen inga inget nul noll null zero not no dont wont doesnt never wouldnt ente nei nej',
)
/** An English "no" says no to what follows; to what else is wanted it is an answer. */
const answering = listed('no nej nei')
const wanting = listed(
  'vil vill vilja ville vel want wants wanted need needs ønsker önskar ønskjer ynskjer rather skal ska skall gider gidder orkar orker trenger treng behøver behöver ' +
    'behov accepterer accepterar aksepterer godtar godkänner godkender samtykker samtycker consent agree accept allow like tillater tillader tillåter får må may must',
)
/** "uden", "slippe for", "afstå fra", "refuse": these turn it down by themselves. */
const without = listed(
  'uden utan uten without slippe slippa slepp slipper undgå undvika unngå avoid skip skippa skippe droppe droppa refuse slepp slipp decline nægter nekter vägrar ' +
    'modsætter motsätter motsetter protesterer protesterar object objects opt',
)
/** "don't credit check us", "lav ingen kreditvurdering": said to whoever would do it. */
const doing = listed('do run make lav lave kør gør gjør gör ta tag kjør kör utfør')
/** What stands between the two, and means nothing more. */
const small = listed(
  'jeg eg æ e i ja jag vi ni du dere dykk we you it den det dette detta this that at att å to a an en ei ett et noen nogen någon nån nåra nogle any some ' +
    'lavet gjort gjord foretaget foretatt foretagit kørt kjørt körd taget tatt tagit utført utförd slags sort kind of the for från fra on på mod mot til till to tar laver lager kører kjører gør gjør gör til till with through gennem genom gjennom have ha hava be bli blive bliver blir være vara bedt get getting ' +
    'göra gøre gjøre gjera lave lages göras gøres ta tage tas kjøre køre köra ske foretage foreta utføres run done made make any us os oss mig meg mæ mej me ' +
    'gerne gjerne gärna helst please tak tack takk just bare bara mer mere more helt alls out i being blivit utsättas udsættes use thanks your jeres deres er någe noe noko nå nåt helt anyone my vår vores vårt our',
)
/** It hangs on something, something else about it is denied, or it is somebody's thought. */
const otherwise = listed(
  'hvis ifald dersom ifall om if viss unless problem problemer issue imod emot mind bange rädd redd afraid worry worried forstår förstår understand ' +
    'why hvorfor varför fordi because når när when vel väl right',
)

const mostSmall = 6

/** "tjekke i vores kredit", "checking our credit": the check as somebody's doing. */
function isOfCredit(behind: readonly string[]): boolean {
  const at = behind.findIndex((word) => creditOf.test(word))
  return at !== -1 && behind.slice(0, at).every((word) => owners.has(word))
}

const isCheck = (words: readonly string[], at: number): boolean => {
  const word = String(words[at])
  if (check.test(word) || checkWords.has(word)) return true
  if (behindCredit.test(word)) return isOfCredit(words.slice(at + 1))
  return credit.has(word) && behindCredit.test(String(words[at + 1]))
}

const denies = (word: string): boolean => refusing.has(word)

/** A wish, or something done, between an English "no" and the check: "no, I want one", "nej kör kreditkoll". */
const isAnswerOnly = (word: string, behind: readonly string[]): boolean =>
  answering.has(word) &&
  behind.some((each) => wanting.has(each) || doing.has(each)) &&
  // "nej, I skal ikke …": denied once more, and so the same as without the answer.
  !behind.some((each) => denies(each) && !answering.has(each))

/** The word that says no to it, with nothing but small words and a wish between the two. */
function refusesInFront(words: readonly string[], at: number): boolean {
  const front = words.slice(Math.max(0, at - mostSmall), at)
  const isMore = (word: string) => ![refusing, wanting, doing, small].some((list) => list.has(word))
  const begin = front.findLastIndex((word) => without.has(word) || isMore(word))
  if (without.has(String(front[begin])))
    return !front.some((word) => denies(word) && !answering.has(word))
  const near = front.slice(begin + 1)
  if (near.some((word, place) => isAnswerOnly(word, near.slice(place + 1)))) return false
  return near.some(denies) && (near.some((word) => wanting.has(word)) || isBareNo(words, at))
}

/** "ingen kreditvurdering, tak", "don't run a credit check": begins with the denial. */
function isBareNo(words: readonly string[], at: number): boolean {
  const front = words.slice(0, at)
  const first = front.findIndex((word) => refusing.has(word))
  return front.slice(0, first).every((word) => small.has(word) || doing.has(word))
}

/** "kreditupplysning vill jag inte ha", "kredittsjekk nei takk": the denial behind it ends the clause. */
function refusesBehind(words: readonly string[], at: number): boolean {
  const behind = words.slice(at + 1).filter((word) => !behindCredit.test(word))
  return (
    behind.some((word) => refusing.has(word)) &&
    behind.some((word) => wanting.has(word) || answering.has(word)) &&
    behind.every((word) => refusing.has(word) || wanting.has(word) || small.has(word))
  )
}

const declines = (words: readonly string[]): boolean =>
  !words.some((word) => otherwise.has(word)) &&
  !questionWords.has(String(words[0])) &&
  words.some(
    (_, at) => isCheck(words, at) && (refusesInFront(words, at) || refusesBehind(words, at)),
  )

const cheap = /kredit|credit|(?<!\p{L})(?:uc|rki)(?!\p{L})/iu

/** A "but" begins another clause as a comma does. */
function cutAtContrasts(clause: readonly Token[]): readonly (readonly Token[])[] {
  const at = clause.findIndex(({ word }, index) => index > 0 && contrasts.has(word))
  return at === -1 ? [clause] : [clause.slice(0, at), ...cutAtContrasts(clause.slice(at + 1))]
}

const plainOf = (clause: readonly Token[]): readonly string[] =>
  clause.filter(({ kind }) => kind === 'word').map(({ plain }) => plain)

/** "vi gider ikke kreditvurderes", "no credit check please": a wish not to be assessed, in a clause that asks nothing. */
export function refusesCheck(text: string): boolean {
  if (!cheap.test(text)) return false
  const clauses = clausesOf(readMessage(text).tokens).flatMap(cutAtContrasts)
  return clauses.some((clause) => !isAskedIn(text, clause) && declines(plainOf(clause)))
}
