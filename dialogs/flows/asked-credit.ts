import { formatAmount } from '../../locales/format.ts'
import { bureauFor } from '../../onboarding/credit/bureau-for.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { tell, words, type Draft } from '../draft.ts'
import { tellProposed } from './proposals.ts'

const factsOf = ({ state, ports }: Draft) => circumstances(state.answers, ports.profile)

/** The bureau that would be asked about this customer, or about any of the seller's while the country is open. */
export function bureauOf(draft: Draft): string | undefined {
  const { credit, profile } = draft.ports
  const { country, customerType, naturalPerson } = factsOf(draft)
  if (country === undefined) return profile.countries.flatMap((each) => credit[each].name ?? [])[0]
  return bureauFor(credit[country], { customerType: customerType ?? 'private', naturalPerson })
}

/** How long there is to pay: the customer's own days, or the most that the seller's policy gives. */
export function tellPayTime(draft: Draft): void {
  const own = draft.state.credit?.paymentDays
  const given = draft.ports.profile.credit.policy.rules.flatMap(({ then }) =>
    then.decision === 'approved' ? [then.paymentDays] : [],
  )
  const days = own ?? Math.max(...given)
  if (!Number.isFinite(days)) {
    tell(draft, 'messages.digression.question')
    return
  }
  const isKnown = own !== undefined || new Set(given).size === 1
  const key = isKnown ? 'messages.digression.payTime' : 'messages.digression.payTimeUpTo'
  tell(draft, key, { count: days, days })
}

/** Where one pays in: it is on the invoice, or told with the order. */
export function tellPayWhere(draft: Draft): void {
  const { payment } = factsOf(draft)
  if (payment !== 'prepayment') tell(draft, 'answers.payWhere.invoice')
  if (payment !== 'invoice') tell(draft, 'answers.payWhere.prepayment')
}

export function tellLimit(draft: Draft): void {
  const { credit, language } = draft.state
  if (credit?.limit === undefined) {
    tell(draft, 'messages.digression.creditLimit')
    return
  }
  const limit = formatAmount(credit.limit, credit.currency ?? 'DKK', language)
  tell(draft, 'messages.digression.creditLimitIs', { limit })
}

export function tellBureau(draft: Draft): void {
  const bureau = bureauOf(draft)
  if (bureau === undefined) tell(draft, 'messages.digression.bureauNone')
  else tell(draft, 'messages.digression.bureau', { bureau })
}

function whatIsSent(draft: Draft) {
  const { customerType, naturalPerson } = factsOf(draft)
  if (customerType === 'private') return words(draft)('notices.dataSent.person')
  return words(draft)(`notices.dataSent.${naturalPerson ? 'soleTrader' : 'company'}`)
}

function tellSent(draft: Draft): void {
  const bureau = bureauOf(draft)
  if (bureau !== undefined && factsOf(draft).customerType !== undefined)
    tell(draft, 'messages.digression.creditSent', { bureau, dataSent: whatIsSent(draft) })
}

/** A company's owner is not looked at; of a sole trader nobody could say so. */
function tellWhoIsAssessed(draft: Draft): void {
  const { customerType, naturalPerson } = factsOf(draft)
  if (customerType === 'business' && !naturalPerson)
    tell(draft, 'messages.digression.creditNotPrivate')
}

/** What the amount is for that was proposed or given, and that it is not the limit. */
export function tellAmount(draft: Draft, { target }: { readonly target?: string }): void {
  if (target !== undefined) tellProposed(draft, target)
  tell(draft, 'messages.digression.amountMeans')
  if (draft.state.credit?.limit !== undefined) tellLimit(draft)
  else if (factsOf(draft).payment !== 'prepayment') tell(draft, 'messages.digression.amountNoLimit')
}

/** To whom something is sent, and where the rest of it is told. */
export function tellWhoSees(draft: Draft): void {
  tellSent(draft)
  tell(draft, 'messages.privacy.short', { url: draft.ports.privacyUrl(draft.state.language) })
}

/** What is looked at, and what leaves the house for it. */
export function tellBasisOfCredit(draft: Draft): void {
  if (!draft.ports.profile.credit.enabled) {
    tell(draft, 'messages.digression.creditCheckNone')
    return
  }
  tell(draft, 'messages.digression.creditBasis')
  tellWhoIsAssessed(draft)
  tellSent(draft)
  tell(draft, 'messages.digression.creditOnlyInvoice')
}

export function tellCheck(draft: Draft): void {
  const { enabled } = draft.ports.profile.credit
  tell(draft, enabled ? 'messages.digression.creditCheck' : 'messages.digression.creditCheckNone')
}

/** Whether a national number is ever asked of such a customer (ID-01). */
export function tellNationalNumber(draft: Draft): void {
  const { country, customerType } = factsOf(draft)
  const { nationalNumbers } = draft.ports.profile
  const isAsked = nationalNumbers.some(
    (row) =>
      row.ask !== 'forbidden' &&
      row.country === (country ?? row.country) &&
      row.customerType === (customerType ?? row.customerType),
  )
  const isTrader = country === 'SE' && customerType === 'business'
  const kind = isTrader ? 'trader' : isAsked ? 'credit' : 'never'
  tell(draft, `messages.digression.nationalNumber.${kind}`)
}
