import { recognise } from '../../../locales/recognise.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { canonical, listed } from '../words/canonical.ts'
import { choicesIn, countryAdjective } from '../choices/choices.ts'
import { invoiceWords } from '../choices/invoice-mail.ts'
import {
  isChangedTo,
  isNationality,
  isRather,
  isToldOfTalk,
  running,
  talkedToMe,
} from './language-rather.ts'
import { possessives } from '../names/name-announced.ts'
import {
  companyNouns,
  copulas,
  fillers,
  functionWords,
  negations,
  questionVerbs,
  wordSet,
} from '../words/word-lists.ts'

/** The name of each language in every language. */
const named = new Map<string, Language>(
  languages.flatMap((speaker) =>
    languages.flatMap((language) =>
      recognise[speaker].languageNames[language]
        .split(' ')
        .map((name) => [canonical(name), language] as const),
    ),
  ),
)
const prepositions = wordSet('languageIn')
const speaking = wordSet('speak')
const permitted = wordSet('permitted')
const languageWords = new Set(
  'sprog sprøg språk sprøk language into til till to på in version igen igjen again tillbaka tilbake tilbage back'.split(
    ' ',
  ),
)

const fewWords = 8
const reach = 3

const choosing = wordSet('choosing')
const poorly = wordSet('poorly')
const behindOwn = 6

const isPoor = (word: string): boolean => negations.has(word) || poorly.has(word)

/** "my English is so so", "svenskan är väl sådär" */
const middling = /(?:^| )(?:so so|så som så|så lala|sådær|sisådær)(?: |$)/

/** `norsken`, `svenskan`: said of one's own. */
const definite = /(?:[ae]?n|e)$/

/** The language named, in the form in which it is somebody's too. */
const ownLanguage = (word: string): Language | undefined =>
  named.get(word) ?? named.get(word.replace(definite, ''))

const isSaidPoor = (words: readonly string[]): boolean =>
  words.some(isPoor) || middling.test(words.join(' '))

/** "my Danish isn't so good", "norsken min er dårlig", "Danish is hard": a language, and that it is poor. */
function isOwnPoor(words: readonly string[], at: number): boolean {
  const behind = words.slice(at + 1, at + behindOwn)
  const other = behind.findIndex((word) => ownLanguage(word) !== undefined)
  const isOwn = [words[at - 1], words[at + 1]].some((word) => possessives.has(String(word)))
  return (
    (isOwn || copulas.has(String(words[at + 1]))) &&
    isSaidPoor(behind.slice(0, other === -1 ? undefined : other))
  )
}

/** "I don't speak Swedish", "jag kan knappt svenska". */
function isHardlySpoken(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - behindOwn), at)
  const verb = before.findIndex((word) => speaking.has(word))
  return verb !== -1 && before.slice(verb).some(isPoor)
}

/** "I don't speak Swedish", "my Danish is bad": the language that is not wanted. */
function isDeclined(words: readonly string[], at: number): boolean {
  const other = words.slice(0, at).findLastIndex((word) => named.has(word))
  const before = words.slice(Math.max(0, at - reach, other + 1), at)
  return before.some((word) => negations.has(word)) || isOwnPoor(words, at)
}

/** Whoever says that they speak one language badly asks for the other one that they name. */
const isInsteadOfPoor = (words: readonly string[], at: number): boolean =>
  words.some((word, other) => {
    const language = ownLanguage(word)
    return (
      language !== undefined &&
      language !== named.get(String(words[at])) &&
      (isOwnPoor(words, other) || isHardlySpoken(words, other))
    )
  })

/** "can we speak English": the verb right before the name leaves no doubt, however long the sentence. */
const isSpoken = (words: readonly string[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some((word) => speaking.has(word))

const preferring = wordSet('preferring')
const writing = new Set('skriver skriv write'.split(' '))
/** "jag föredrar engelska": says both that it is a wish and which. */
const verbs = listed('foretrækker foretrekker föredrar prefer')

/** "jag skriver hellre engelska om det går bra": how whoever writes likes to; "I write English books" is what they do. */
function isPreferred(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - reach), at)
  const next = words[at + 1]
  const isEnd = next === undefined || functionWords.has(next)
  const isVerb = (word: string) => speaking.has(word) || writing.has(word) || verbs.has(word)
  return (
    isEnd && before.some(isVerb) && before.some((word) => preferring.has(word) || verbs.has(word))
  )
}

const bests = listed(
  'bedst bedste bedre bäst bättre best better easier easiest lettere lettest lättare lättast nemmere nemmest enklare enklere preferable',
)
const going = listed(
  'går gå passer passar works work suits ville vore would be være vara vere is er är funkar funker fungerer fungerar for för me mig mej meg us os oss',
)

/** "svensk går bedst for mig", "Norwegian would be better": which of them one would like to go on in. */
const isBest = (words: readonly string[], at: number): boolean =>
  at === 0 &&
  words.some((word) => bests.has(word)) &&
  words.every((word, i) => i === at || [bests, going, fillers].some((list) => list.has(word)))

const selves = new Set("i'm im are am er är".split(' '))
const small = [fillers, speaking, languageWords, prepositions]
const changing = new Set('byta bytte skifte resten rest restan'.split(' '))
/** "can we take this in English?": the same as a sentence of its own. */
const smaller = [...small, functionWords, choosing, copulas, changing, running]
/** "går det att ta på engelska?" */
const possible = canonical('går')
const asks = (verb: string): boolean => questionVerbs.has(verb) || verb === possible

const isAllRequest = (
  words: readonly string[],
  at: number,
  lists: readonly ReadonlySet<string>[],
): boolean => words.every((word, i) => i === at || lists.some((list) => list.has(word)))

const speaksOfInvoices = (words: readonly string[]): boolean =>
  words.some((word) => invoiceWords.has(word))

/** Said in so many words that it is wished for; of invoices it may be what these are written in. */
const isWished = (words: readonly string[], at: number): boolean =>
  [isSpoken, isInsteadOfPoor, isPreferred, isBest].some((sign) => sign(words, at)) ||
  (!speaksOfInvoices(words) && [isRather, isChangedTo].some((sign) => sign(words, at)))

/** The language named, where nothing but a request for it stands around: "svenska tack", "can we do this in English?". */
function isRequest(words: readonly string[], at: number): boolean {
  const before = String(words[at - 1])
  const next = words[at + 1]
  if (next !== undefined && companyNouns.has(next)) return false
  if (isAllRequest(words, at, small) || isWished(words, at)) return true
  return (
    words.length <= fewWords &&
    // "is the invoice in Danish?" asks about that, and not how we go on.
    !speaksOfInvoices(words) &&
    (prepositions.has(before) || words.some((word) => speaking.has(word)))
  )
}

/** "men verksemda er dansk": said of a firm, and no language. */
const isOfFirm = (words: readonly string[], at: number): boolean =>
  copulas.has(String(words[at - 1])) &&
  choicesIn(words.slice(Math.max(0, at - 2), at - 1)).some(({ value }) => value === 'business')

/** The last language named that is not declined: "I don't speak Swedish, English please". */
function wanted(words: readonly string[]): number {
  const all = words
    .map((_, at) => at)
    .filter(
      (at) =>
        named.has(String(words[at])) &&
        ![isOfFirm, isToldOfTalk, isNationality].some((sign) => sign(words, at)),
    )
  return all.findLast((at) => !isDeclined(words, at)) ?? -1
}

/** "can we take this in English? My Norwegian is not so good": asked for in a sentence of its own. */
export function languageInClause(clauses: readonly (readonly string[])[]): Language | undefined {
  const name = clauses
    .filter(([first = '']) => asks(first))
    .map((words) => [words, wanted(words)] as const)
    .find(
      ([words, at]) =>
        (languageWords.has(String(words[at - 1])) || isSpoken(words, at)) &&
        isAllRequest(words, at, smaller),
    )
  return name && named.get(String(name[0][name[1]]))
}

/** "sorry, my Danish is bad": of a language, and of no country. */
export const declinesLanguage = (words: readonly string[]): boolean =>
  words.some((word, at) => named.has(word) && isDeclined(words, at))

/** "English please", "can I speak English", "english ok?" as a part of a message: nothing in it but the request. */
export function languageOfClause(words: readonly string[]): Language | undefined {
  const at = wanted(words)
  // "I'm Swedish" is somebody, and no wish.
  const isPlain = isAllRequest(words, at, small) && !selves.has(String(words[at - 1]))
  const isAsked = (isSpoken(words, at) && isAllRequest(words, at, smaller)) || isBest(words, at)
  return words.length > 1 && (isPlain || isAsked) ? named.get(String(words[at])) : undefined
}

const sides = listed('side siden sida sidan jord mark grund grunn soil territorium territory')

/** The language the customer asks for, in whatever language they ask. `dansk` alone may also be a country. */
export function languageAsked(words: readonly string[], asks: string): Language | undefined {
  const at = wanted(words)
  const name = words[at]
  // "på svensk side av grensen" is a place.
  if (sides.has(String(words[at + 1]))) return undefined
  // "jag skriver på svenska men bolaget är danskt" tells how it is, and asks for nothing.
  if (name === undefined || words.some((_, index) => isOfFirm(words, index))) return undefined
  const couldBeCountry =
    countryAdjective(name) !== undefined && words.length === 1 && asks === 'country'
  if (couldBeCountry || !isRequest(words, at)) return undefined
  return named.get(name)
}

/** "snak svensk til mig": in its spelling as typed. */
export const languageToMe = (words: readonly string[]): Language | undefined =>
  named.get(talkedToMe(words))

/** "kan vi ta det på engelska?": a language, and how one would like to go on in it. */
export const speaksOfLanguage = (words: readonly string[]): boolean =>
  words.some((word) => named.has(word)) &&
  words.some((word) => prepositions.has(word) || speaking.has(word) || permitted.has(word))
