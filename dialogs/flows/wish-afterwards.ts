import { valueOf } from '../../onboarding/interview.ts'
import { withoutNationalNumbers } from '../../onboarding/national-numbers.ts'
import type { Payment } from '../../onboarding/vocabulary.ts'
import { tell, type Draft } from '../draft.ts'
import { refusesCheck } from '../understanding/choices/refused-check.ts'
import { disputesLimit, paymentClaimed } from '../understanding/choices/wish-afterwards.ts'
import { asksWhy } from '../understanding/talk/asks-why.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { chooseToPrepay } from './confirming.ts'
import { handOver } from './hand-over.ts'

const ofPaying: ReadonlySet<string> = new Set(['payment', 'credit.amount', 'invoice.channel'])

/** Beside anything else that is to be changed a wish is not taken from it. */
const isOfPaying = ({ fills }: Understanding): boolean =>
  fills.every(({ key }) => ofPaying.has(key))

/** What is said of the payment, in whatever way. */
function saidPayment({ inbound }: Draft, { fills }: Understanding): unknown {
  const fill = fills.find(({ key }) => key === 'payment')
  const said = fill?.value ?? paymentClaimed(inbound.text)
  return said === undefined && refusesCheck(inbound.text) ? 'prepayment' : said
}

/** The other payment than the one that stands. */
function otherPayment(draft: Draft, said: Understanding): Payment | undefined {
  const standing = valueOf('payment', draft.state, draft.ports.profile)
  const wished = saidPayment(draft, said)
  if (wished === standing) return undefined
  return wished === 'invoice' || wished === 'prepayment' ? wished : undefined
}

/** "40.000", "about 40000 kr": nothing but an amount, where we said that we want to know one; a longer number is a phone or a company. */
const onlyAmount =
  /^\s*(?:ca\.?|cirka|about|omkring|omtrent|ungefär|rundt|around)?\s*(?:\d{1,3}(?:[ .,]\d{3}){1,2}|\d{4,6}|\d{1,4} ?(?:k|tusind|tusen|thousand))\s*(?:kr\.?|kroner|kronor|dkk|sek|nok)?[.!]*\s*$/i

/** Of what was assessed, or of what is bought. Whoever asks why is told. */
function isOfLimit({ state, inbound }: Draft, said: Understanding): boolean {
  const { text } = inbound
  if (state.credit === undefined || asksWhy(text)) return false
  const isAmount = said.fills.some(({ key }) => key === 'credit.amount') || onlyAmount.test(text)
  return isAmount || disputesLimit(text)
}

/** So much is passed on; more is in the conversation. */
const longestSaid = 300

function saidBy({ inbound, ports }: Draft): string {
  const text = withoutNationalNumbers(inbound.text, { now: ports.now() })
  return text.trim().slice(0, longestSaid)
}

/**
 * "but I said pay in advance!!", "10k is too little, we buy for 40,000 a month", once all is done: only a person changes that, and
 * is brought in at once, with the wish. `false`: nothing of the kind is wanted.
 */
export function passWishOn(draft: Draft, said: Understanding): boolean {
  if (!isOfPaying(said)) return false
  const payment = otherPayment(draft, said)
  if (payment === undefined && !isOfLimit(draft, said)) return false
  if (
    payment === 'prepayment' &&
    draft.state.open.options.some(({ value }) => value === 'prepay')
  ) {
    chooseToPrepay(draft)
    return true
  }
  if (payment === undefined) tell(draft, 'messages.done.wish.said', { said: saidBy(draft) })
  else tell(draft, `messages.done.wish.${payment}`)
  draft.command = 'human'
  handOver(draft, 'asked-for-a-person')
  return true
}
