import { listed } from '../words/canonical.ts'
import { townBehind } from './dwelling.ts'
import { endsSentence } from '../words/marked-clauses.ts'
import type { Token } from '../message.ts'
import { isRole } from '../words/role-words.ts'
import { take, tokenFrom, type Find, type Scan } from '../shapes/scan.ts'
import type { Elsewhere, UnderstandingContext } from '../understanding.ts'
import { copulas, wordSet } from '../words/word-lists.ts'

/** What an address is for that is another one than the customer's own. */
type Purpose = (around: Around) => boolean

/** The sentence in which an address stands: the words before it, and those right behind it. */
interface Around {
  readonly before: readonly Token[]
  readonly behind: readonly Token[]
}

const delivery = /^(?:lever|deliver|frakt|fragt|shipping|ship(?:ments?|ped)?$)/
const bill = /^(?:faktur|regning|rekning|rakning|räkning|invoic|bills?$|billing)/
const paper = /^(?:papir|papper|paper|post$|posten$|brev$|letter$)/
const address = /(?:adress|address)/
const sending = wordSet('sending')
/** A cabin, a box, the back door, the daughter: where something goes that does not go to the customer. */
const elsewhere = wordSet('elsewhere')
const leading = new Set('to til till ti te'.split(' '))
/** "the same address for both": what is said of another use holds for the customer's own address too. */
const both = listed('same samme samma både båda begge begges both also også också ogsaa oxå')

const longestSentence = 24
const longestBehind = 3

function aroundOf({ message }: Scan, find: Find): Around {
  const at = tokenFrom(message, find.start)
  const to = tokenFrom(message, find.end)
  const before = message.tokens.slice(Math.max(0, at - longestSentence), at)
  const from = before.findLastIndex(endsSentence) + 1
  return { before: before.slice(from), behind: message.tokens.slice(to, to + longestBehind) }
}

const isDelivery = ({ word }: Token): boolean => delivery.test(word)

/** "deliveries go to …", "leveringsadresse: …", "… is the delivery address". */
const isForDelivery: Purpose = ({ before, behind }) =>
  before.some(isDelivery) ||
  (behind.some(isDelivery) && behind.some(({ word, text }) => copulas.has(word) || text === '('))

/** `fakturaadresse`: one word, as it was typed. */
const isBillAddress = ({ text }: Token): boolean =>
  bill.test(text.toLowerCase()) && address.test(text.toLowerCase())

const isSomewhere = (token: Token): boolean => elsewhere.has(token.word) || isRole(token.word)

/** "send it on paper to the cabin: …", "to our box: …", "skicka räkningen till …". */
const isForInvoices: Purpose = ({ before }) => {
  const lead = before.findLastIndex(({ word }) => leading.has(word))
  const said = before.slice(0, Math.max(0, lead))
  const place = before.slice(lead + 1)
  if (before.some(isBillAddress)) return true
  if (lead === -1 || said.some(({ word }) => address.test(word))) return false
  const isSent = said.some(({ word }) => sending.has(word) || bill.test(word) || paper.test(word))
  return isSent || (said.length <= 1 && place.some(isSomewhere))
}

const purposes = [
  ['delivery', isForDelivery],
  ['invoices', isForInvoices],
] as const satisfies readonly (readonly [Elsewhere, Purpose])[]

function purposeOf(scan: Scan, find: Find): Elsewhere | undefined {
  const around = aroundOf(scan, find)
  if (around.before.some(({ word }) => both.has(word)) || isToBeUsed(around)) return undefined
  return purposes.find(([, isSaid]) => isSaid(around))?.[0]
}

const using = listed('bruk bruker brug bruger använd använder nyttja nytt use ta tag')
const things = listed('den det denne denna dette that it this')

/** "…: Elveveien 5, 9510 Alta. Bruk den": what goes there or not, it is the address to be put down. */
const isToBeUsed = ({ behind }: Around): boolean =>
  behind.some(({ word }, at) => using.has(word) && things.has(String(behind[at + 1]?.word)))

const isPlace = ({ kind }: Find): boolean => kind === 'address' || kind === 'street'

const isStanding = ({ values }: UnderstandingContext, { raw }: Find): boolean =>
  Object.values(values).some(
    (value) =>
      typeof value === 'object' && raw.toLowerCase().startsWith(value.street.toLowerCase()),
  )

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
  for (const token of words)
    if (isDelivery(token) || isBillAddress(token)) take(scan, token.start, token.end)
  take(scan, find.end, find.end + (townBehind(text.slice(find.end))?.length ?? 0))
}

/** Sets aside addresses where goods or bills go: they are no change of the customer's own. What they are for. */
export function takeOtherAddresses(
  scan: Scan,
  context: UnderstandingContext,
): Elsewhere | undefined {
  const others = scan.finds
    .filter((find) => isPlace(find) && isBesideOwn(scan, context, find))
    .filter((find) => !isStanding(context, find))
    .map((find) => ({ find, purpose: purposeOf(scan, find) }))
    .filter(({ purpose }) => purpose !== undefined)
  for (const { find } of others) drop(scan, find)
  return others[0]?.purpose
}
