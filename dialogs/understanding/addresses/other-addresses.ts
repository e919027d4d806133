import { listed } from '../words/canonical.ts'
import { townBehind } from './dwelling.ts'
import { isForBoth, isToBeUsed } from './own-too.ts'
import { endsSentence } from '../words/marked-clauses.ts'
import type { Token } from '../message.ts'
import { isRole } from '../words/role-words.ts'
import { take, tokenFrom, type Find, type Scan, type Stretch } from '../shapes/scan.ts'
import type { Elsewhere, UnderstandingContext } from '../understanding.ts'
import { wordSet } from '../words/word-lists.ts'

/** The sentence in which an address stands: the words before it, and those right behind it. */
interface Around {
  readonly before: readonly Token[]
  readonly behind: readonly Token[]
}

const bill = /^(?:faktur|regning|rekning|rakning|räkning|invoic|bills?$|billing)/
const paper = /^(?:papir|papper|paper|post$|posten$|brev$|letter$)/
const address = /(?:adress|address)/
const moving = /^(?:flyt|mov)/
const sending = wordSet('sending')
/** A cabin, a box, the back door, the daughter: where something goes that does not go to the customer. */
const elsewhere = wordSet('elsewhere')
const leading = new Set('to til till ti te'.split(' '))
const also = listed('also også också ogsaa oxå')

const longestSentence = 24
const longestBehind = 3

function aroundOf({ message }: Scan, find: Find): Around {
  const at = tokenFrom(message, find.start)
  const to = tokenFrom(message, find.end)
  const before = message.tokens.slice(Math.max(0, at - longestSentence), at)
  const from = before.findLastIndex(endsSentence) + 1
  return { before: before.slice(from), behind: message.tokens.slice(to, to + longestBehind) }
}

/** `fakturaadresse`: one word, as it was typed. */
const isBillAddress = ({ text }: Token): boolean =>
  bill.test(text.toLowerCase()) && address.test(text.toLowerCase())

const naming = listed('er är æ is for för til till to as som')

/** "Postboks 44, 9251 Tromsø for faktura", "… is the invoice address" */
const isBillBehind = ({ behind }: Around): boolean =>
  behind.some(({ plain }, at) => bill.test(plain) && naming.has(String(behind[at - 1]?.word)))

/** A bill is spoken of in so many words. */
const isForBills = (around: Around): boolean =>
  isBillBehind(around) || around.before.some(({ word }) => bill.test(word))

const isSomewhere = (token: Token): boolean => elsewhere.has(token.word) || isRole(token.word)

/** "send it on paper to the cabin: …", "to our box: …", "skicka räkningen till …". */
const isForInvoices = ({ before, behind }: Around): boolean => {
  if (isBillBehind({ before, behind })) return true
  const lead = before.findLastIndex(({ word }) => leading.has(word))
  const said = before.slice(0, Math.max(0, lead))
  const place = before.slice(lead + 1)
  if (before.some(isBillAddress)) return true
  if (lead === -1 || said.some(({ word }) => address.test(word))) return false
  const isSent = said.some(({ word }) => sending.has(word) || bill.test(word) || paper.test(word))
  return isSent || (said.length <= 1 && place.some(isSomewhere))
}

/** "de ska till Hamngatan 3, …", where it was asked how the bills are to come. */
const isLedTo = ({ before }: Around): boolean =>
  before.some(({ word }) => leading.has(word)) &&
  !before.some(({ plain }) => address.test(plain) || moving.test(plain))

/** Bills go there; what goods are brought to is set aside before anything is read. */
function isForBillsAlone(scan: Scan, find: Find, asks: string): boolean {
  const around = aroundOf(scan, find)
  const isOwnToo = isForBoth(around.before) || isToBeUsed(around.behind)
  const isAlso = around.before.some(({ word }) => also.has(word))
  const isMeant = isForInvoices(around) || (asks.startsWith('invoice.') && isLedTo(around))
  return !isOwnToo && !isAlso && isMeant
}

const isPlace = ({ kind }: Find): boolean => kind === 'address' || kind === 'street'

const isStanding = ({ values }: UnderstandingContext, { raw }: Find): boolean =>
  Object.values(values).some(
    (value) =>
      typeof value === 'object' && raw.toLowerCase().startsWith(value.street.toLowerCase()),
  )

/** Where bills go is no company's own address; of a person who has given none it may be. */
const isOther = (scan: Scan, context: UnderstandingContext, find: Find): boolean =>
  isBesideOwn(scan, context, find) ||
  (context.customerType === 'business' && isForBills(aroundOf(scan, find)))

/** Where no address of the customer's own stands or is given, this one may be it. */
function isBesideOwn({ finds }: Scan, { values }: UnderstandingContext, find: Find): boolean {
  return (
    Object.values(values).some((value) => typeof value === 'object') ||
    finds.some((other) => other !== find && isPlace(other))
  )
}

/** The address with what is said of it, so that nothing of it names or changes a field. */
function drop(scan: Scan, find: Find): void {
  scan.finds.splice(scan.finds.indexOf(find), 1)
  const { tokens, text } = scan.message
  const words = tokens.slice(0, tokenFrom(scan.message, find.end) + longestBehind)
  for (const token of words) if (isBillAddress(token)) take(scan, token.start, token.end)
  take(scan, find.end, find.end + (townBehind(text.slice(find.end))?.length ?? 0))
}

/** The addresses set aside, and what they are for. */
export interface OtherAddresses {
  readonly purpose?: Elsewhere
  readonly places: readonly Stretch[]
}

/** Sets aside addresses where bills go: they are no change of the customer's own. */
export function takeOtherAddresses(scan: Scan, context: UnderstandingContext): OtherAddresses {
  const others = scan.finds.filter(
    (find) =>
      isPlace(find) &&
      !isStanding(context, find) &&
      isForBillsAlone(scan, find, context.asks) &&
      isOther(scan, context, find),
  )
  for (const find of others) drop(scan, find)
  const places = others.map(({ start, end }) => ({ start, end }))
  return places.length === 0 ? { places } : { places, purpose: 'invoices' }
}
