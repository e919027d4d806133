import type { Intent } from '../talk/answer-intent.ts'
import { isAskedIn } from '../talk/asked-clauses.ts'
import { clausesOf } from '../words/marked-clauses.ts'
import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { functionWords, negations, noWords, questionWords } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'
import { choicesIn } from './choices.ts'
import { invoiceWords, sending } from './invoice-mail.ts'
import { isPreferring } from './payment-wishes.ts'
import { isWishing } from './wishing.ts'

const key = 'invoice.channel'
const manners = listed('måde måden måte måten måter sætt sätt sättet sættet way ways vei veg')
const differing = listed(
  'anden anderledes annen annan annat annet annleis annorlunda annerledes another other different differently else',
)
const changing = listed(
  'byt bytt bytte byte byta bytta skift change ændre ændr ændra endre ret rett rette skifte switch',
)
const polite = listed('gerne gerna gjerne tak tack takk please venligst vänligen pls')
const leading = listed('til till to')
const supposing = listed('hvis om if dersom ifall såfremt når när when later senere senare')
const others = listed(
  'kunder kunderne kundene kunderna customers clients leverandører leverandørene leverantörer suppliers',
)
const ours = listed('vores våra våre vår our my mine mina de the')
const receiving = listed(
  'få får fås motta mottar modtage modtager ta emot receive get have ha have hos komme kommer kommer komma come',
)

interface Clause {
  readonly words: readonly string[]
  readonly isAsked: boolean
}

function clausesIn({ scan: { message } }: Situation): readonly Clause[] {
  return clausesOf(message.tokens).map((clause) => {
    const words = wordsOf(clause.filter(({ kind }: Token) => kind === 'word'))
    return { words, isAsked: isAskedIn(message.text, clause) }
  })
}

const waysIn = (words: readonly string[]): ReadonlySet<string> =>
  new Set(choicesIn(words).flatMap((choice) => (choice.key === key ? [choice.value] : [])))

const isOfInvoice = ({ words }: Clause): boolean => words.some((word) => invoiceWords.has(word))

/** "we'd like to receive invoices another way", "kan vi bytte måten vi får faktura på?"; "what other ways are there" asks. */
function isOtherManner({ words }: Clause): boolean {
  if (questionWords.has(String(words[0])) || words.some((word) => negations.has(word))) return false
  const isManner = words.some((word) => manners.has(word))
  if (words.includes('differently') || words.includes('anderledes')) return true
  return isManner && words.some((word) => differing.has(word) || changing.has(word))
}

const mailOrPost = listed(
  'mail mailen email epost eposten mejl mejlen post posten brev brevet papir papiret papper pappret paper letter peppol ehf efaktura',
)
const small = [functionWords, negations, noWords, sending, receiving, mailOrPost, invoiceWords]

/** "jag vill inte ha fakturan på mejl": the way that stands is turned down, and no other one is named. */
function isWayRefused({ words, isAsked }: Clause): boolean {
  if (isAsked || !words.some((word) => mailOrPost.has(word))) return false
  const at = words.findIndex((word) => negations.has(word))
  if (at === -1 || at > words.findIndex((word) => mailOrPost.has(word))) return false
  return words.every((word) => small.some((list) => list.has(word)) || isWishing(word))
}

/** "ret faktura", "change the invoice please": it is to be another one, in what is not said. */
const isInvoiceChanged = ({ words }: Clause): boolean =>
  words.some((word) => changing.has(word)) &&
  words.every((word) =>
    [changing, invoiceWords, functionWords, polite].some((list) => list.has(word)),
  )

const wishes = [isOtherManner, isWayRefused, isInvoiceChanged]

/** At the summary another way for invoices is wanted, and not said which: it is asked for. */
export function otherWayWished(situation: Situation): Intent | undefined {
  const { context, fills } = situation
  const standing = context.values[key] ?? context.proposed?.[key]
  if (context.asks !== 'confirm' || fills.size > 0 || standing === undefined) return undefined
  const clauses = clausesIn(situation).filter(isOfInvoice)
  const isWished = clauses.some((clause) => wishes.some((wish) => wish(clause)))
  return isWished ? { command: { name: 'change', target: key } } : undefined
}

/** "i staden" is "instead" in Nynorsk, and the town in Swedish. */
const isPreferredIn = ({ words }: Clause): boolean =>
  words.some((word, at) => isPreferring(word) || (word === 'staden' && words[at - 1] === 'i'))

/** "byt fakturasätt till e-faktura": done to the way of invoices, and to nothing else that has one. */
const isSwitched = ({ words }: Clause): boolean => {
  const at = words.findIndex((word) => changing.has(word))
  return at !== -1 && words.slice(at).some((word) => leading.has(word))
}

/** A way that nothing but an invoice goes by. */
const ofInvoicesAlone = new Set(['peppol', 'gln'])
const isForInvoices = (clause: Clause): boolean =>
  isOfInvoice(clause) || [...waysIn(clause.words)].some((way) => ofInvoicesAlone.has(way))

/** "vores kunder vil hellere have e-faktura": what others want is no wish of ours; "kunde NO" is whoever writes. */
export const isOfOthers = (words: readonly string[]): boolean =>
  words.some((word, at) => others.has(word) && ours.has(String(words[at - 1])))

const isOfCase = (word: string): boolean => supposing.has(word) || negations.has(word)

/** "kan vi heller få fakturaene som EHF", "we'd rather get e-invoices", "byt fakturasätt till e-faktura": a wish, in whatever form. */
export function preferredWay(situation: Situation): string | undefined {
  const wished = clausesIn(situation).filter(
    (clause) =>
      isForInvoices(clause) &&
      (isPreferredIn(clause) || isSwitched(clause)) &&
      !questionWords.has(String(clause.words[0])) &&
      !clause.words.some(isOfCase) &&
      !isOfOthers(clause.words),
  )
  const [way, ...further] = new Set(wished.flatMap(({ words }) => [...waysIn(words)]))
  return further.length === 0 ? way : undefined
}
