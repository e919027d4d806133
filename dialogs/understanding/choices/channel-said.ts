import { isAskedIn } from '../talk/asked-clauses.ts'
import { listed } from '../words/canonical.ts'
import { clausesOf } from '../talk/commands.ts'
import { invoiceWords, sending } from './invoice-mail.ts'
import { contrasts } from '../words/linking-words.ts'
import { possessives } from '../names/name-announced.ts'
import { readMessage, type Token } from '../message.ts'
import { preferredWay } from './other-way.ts'
import { wordsLeft } from '../shapes/scan.ts'
import { isReplaced } from './turned-down.ts'
import { put, type Situation } from '../situation.ts'
import { functionWords, negations, noWords, wordSet } from '../words/word-lists.ts'

const ways = [
  [
    'email',
    listed('email mail mailen emailen epost eposten mejl mejlet mejlen maila mejla maile emaila'),
  ],
  ['post', listed('post posten brev brevet letter paper papper pappret papperet papir papiret')],
  ['peppol', listed('peppol ehf efaktura efakturaer efakturor einvoice einvoices')],
] as const
type Way = (typeof ways)[number][0]

/** `e-faktura/peppol` is one word here. */
const wayOf = (word: string): Way | undefined =>
  ways.find(([, names]) => word.split('/').some((part) => names.has(part)))?.[0]

/** A name of a way as it was typed: `mejlet` is no slip for `mejles`. */
const wordOf = ({ word, plain }: Token): string => (wayOf(plain) === undefined ? word : plain)

/** "glem brevet", "forget the paper": no more of it. */
const dropping = listed(
  'glem glöm gløm forget drop skip dropp droppa stryk remove delete lose fjern slet slett',
)
/** "en mail", "email me": a message to somebody, and no way for invoices. */
const articles = listed('en et ett ein eit ei a an')
const receivers = listed('me mig mej meg mæ you dig deg dej jer dere dykk')
/** With these it is said that the way is to be another one, or that it will do. */
const settling = [
  wordSet('preferring'),
  wordSet('choosing'),
  sending,
  listed(
    'igen igjen tilbage tilbake tillbaka back again tag ta tar set sæt sett sätt put ändra ændr ændre endre change switch bytte byta skifte skifta ' +
      'fint fine ok okay okej bra good greit grei gjerne gerne gärna duger',
  ),
]
const isSettling = (word: string): boolean => settling.some((list) => list.has(word))
/** "ja så mail da", "we only want paper": so it is to be, unless somebody's own is spoken of. */
const resolving = listed(
  'så da då then only kun endast bare bara berre just vil vill want ønsker önskar',
)
/** Said beside it, and no more than that. */
const beside = listed(
  'ja jo jep japp jepp jau yes yeah yep only kun endast berre så vil vill want ønsker önskar går bare bara just then då heller nej nei no förresten forresten pls please tack takk',
)

const isSmall = (word: string): boolean =>
  [functionWords, negations, noWords, beside, contrasts, invoiceWords].some((list) =>
    list.has(word),
  ) ||
  isSettling(word) ||
  wayOf(word) !== undefined

interface Named {
  readonly way: Way
  readonly isDenied: boolean
}

interface Clause {
  readonly words: readonly string[]
  readonly named: readonly Named[]
  readonly isAsked: boolean
}

const isMessage = (words: readonly string[], at: number): boolean =>
  articles.has(String(words[at - 1])) || receivers.has(String(words[at + 1]))

/** "no mail": an English "no" right in front; "nej", and a "no" further off, answer what was asked. */
const isDenial = (word: string, at: number, front: readonly string[]): boolean =>
  noWords.has(word) && /^n(?:o|ej|ei)$/.test(word)
    ? word === 'no' && at === front.length - 1
    : negations.has(word) || dropping.has(word)

function namedIn(words: readonly string[]): readonly Named[] {
  let from = 0
  return words.flatMap((word, at) => {
    const way = isMessage(words, at) ? undefined : wayOf(word)
    if (way === undefined) return []
    const front = words.slice(from, at)
    from = at + 1
    return [{ way, isDenied: front.some(isDenial) || isReplaced(words, at) }]
  })
}

function clausesIn({ scan }: Situation, tokens: readonly Token[]): readonly Clause[] {
  const { text } = scan.message
  return clausesOf(tokens, text).map((clause) => {
    const words = clause.map(wordOf)
    return { words, named: namedIn(words), isAsked: isAskedIn(text, clause) }
  })
}

const things = listed('it them den det dem dom')
/** "just email it": a way that is a verb of sending. */
const isSent = (words: readonly string[]): boolean =>
  words.some((word, at) => wayOf(word) !== undefined && things.has(String(words[at + 1])))

const isResolved = (words: readonly string[]): boolean =>
  words.some((word) => resolving.has(word)) && !words.some((word) => possessives.has(word))

const only = (found: readonly Way[]): Way | undefined =>
  new Set(found).size === 1 ? found[0] : undefined

/** "mail, ikke brev", "post the invoices, we don't do email": the one is named and the other turned down. */
function contrasted(clauses: readonly Clause[]): Way | undefined {
  // "EHF i stedet for epost. vi har hatt så mye trøbbel med de mailene": the one clause says it all.
  const whole = clauses.filter(
    ({ named }) => new Set(named.map(({ isDenied }) => isDenied)).size > 1,
  )
  return contrastIn(whole) ?? contrastIn(clauses)
}

function contrastIn(clauses: readonly Clause[]): Way | undefined {
  const named = clauses.flatMap((clause) => clause.named)
  const isShort = clauses
    .filter((clause) => clause.named.some(({ isDenied }) => isDenied))
    .every(
      ({ words, named: ways }) =>
        ways.length > 1 || words.every((word) => isSmall(word) || dropping.has(word)),
    )
  const denied = only(named.filter(({ isDenied }) => isDenied).map(({ way }) => way))
  const meant = only(named.filter(({ isDenied }) => !isDenied).map(({ way }) => way))
  return denied !== undefined && denied !== meant && isShort ? meant : undefined
}

/** "vi vil gerne købe noget papir": goods, and no way for invoices to come. */
const isSettledWord = (word: string): boolean => isSmall(word) && !buying.has(word)
const buying = listed(
  'købe køber kjøpe kjøper köpa köper handle handler handla handlar bestille bestiller beställa beställer buy buying order ordering purchase',
)

/** "sett den til mail igjen", "mejlet går bra": nothing else is said than that it is to be so. */
function settled(clauses: readonly Clause[], isWayAsked: boolean): Way | undefined {
  const clause = clauses.findLast(({ named }) => named.length > 0)
  if (clause?.words.every(isSettledWord) !== true) return undefined
  const isSaid =
    isWayAsked || clause.words.some(isSettling) || isSent(clause.words) || isResolved(clause.words)
  return isSaid && clause.named.every(({ isDenied }) => !isDenied)
    ? only(clause.named.map(({ way }) => way))
    : undefined
}

/** "kan fakturan komma hem på papper också?": the way for invoices that is asked for. */
export function wayAskedFor(text: string): string | undefined {
  // "the mail is wrong, and could you send invoices on paper": each clause by itself, where they name several.
  const parts = [text, ...text.split(/[,.;!?\n]|\s(?:og|och|and|men|but)\s/u)]
  return parts.map(wayIn).find((way) => way !== undefined)
}

function wayIn(text: string): string | undefined {
  const tokens = readMessage(text).tokens.filter(({ kind }) => kind === 'word')
  const words = tokens.map(wordOf)
  if (!words.some((word) => invoiceWords.has(word))) return undefined
  return only(namedIn(words).map(({ way }) => way))
}

const details = new Set(['invoice.peppol', 'invoice.gln'])

const switching = listed('bytte byta skifte skifta ændre endre ændra switch change')
const askable = listed('du i dere ni you')
/** "kan du bytte til ehf på fakturaen?": asked of us, and a wish. */
const isRequest = ({ words }: Clause): boolean =>
  [switching, askable].every((list) => words.some((word) => list.has(word)))

/** Where nothing is known to stand, only "mail, not post" says that it is to be another one. */
function otherWay(situation: Situation, isDetail: boolean): Way | undefined {
  const clauses = clausesIn(situation, wordsLeft(situation.scan)).filter(
    (clause) => !clause.isAsked || isRequest(clause),
  )
  const { values, proposed } = situation.context
  const standing = values['invoice.channel'] ?? proposed?.['invoice.channel']
  const way =
    contrasted(clauses) ?? (standing === undefined ? undefined : settled(clauses, isDetail))
  return way === standing ? undefined : way
}

/**
 * Another way for the invoices than the one that stands, at the summary and where the id of an electronic way is asked for,
 * which not everybody has at hand.
 */
export function putChannel(situation: Situation): void {
  const { asked, scan } = situation
  const isDetail = details.has(asked)
  if (asked !== '' && !isDetail) return
  const value = otherWay(situation, isDetail) ?? (isDetail ? undefined : preferredWay(situation))
  if (value === undefined || (isDetail && value === 'peppol')) return
  put(situation, { key: 'invoice.channel', raw: scan.message.text, how: 'labelled', value })
}
