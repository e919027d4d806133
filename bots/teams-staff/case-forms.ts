import { speaker } from '../../locales/words.ts'
import { changeableFields } from '../../onboarding/change-record.ts'
import { countries } from '../../onboarding/countries/index.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { isCreditOpen } from '../../onboarding/review/decide-review.ts'
import { declineReasons } from '../../onboarding/review/decline-reasons.ts'
import { proposedTerms } from '../../onboarding/review/proposed-terms.ts'
import { versionOf } from '../../onboarding/review/record-version.ts'
import { askReasons } from '../../onboarding/review/review-decision.ts'
import { choiceSet, type CardElement, type Choice } from '../channels/adaptive-card.ts'
import { longestNote } from '../desk/case-acts.ts'
import { contextFor, labelFor } from '../desk/desk-values.ts'
import type { OpenCase } from './open-case.ts'
import type { StaffForm } from './staff-card.ts'

/** A case with a record that can be decided. */
interface Decidable extends OpenCase {
  readonly record: CustomerRecord
}

/** Closed lists: the first is chosen, as on the page, so that nothing is missing. */
const choose = (id: string, label: string, choices: readonly Choice[]): CardElement =>
  choiceSet(id, label, { choices, value: choices[0]?.value })

const note = (id: string, label: string, more: CardElement = {}): CardElement => ({
  type: 'Input.Text',
  ...{ id, label },
  isMultiline: true,
  maxLength: longestNote,
  ...more,
})

/** Which case on which card, which record was shown, and since when. */
const dataOf = (staff: string, { review, record, openedAt, id }: Decidable) => ({
  ...{ staff, id, openedAt },
  reference: review.reference,
  seen: versionOf(record),
})

const saying = ({ reader }: OpenCase) => speaker(reader.language)

/** Proposed terms stand there as on the page; others are typed over them. */
function termsOf(open: Decidable): { elements: readonly CardElement[]; asks: readonly string[] } {
  const { record, reader } = open
  if (!isCreditOpen(record)) return { elements: [], asks: [] }
  const say = saying(open)
  const { currency } = countries[record.country]
  const terms = proposedTerms(record, reader.profile.credit.policy)
  const asks = [
    say('desk.approve.terms'),
    say('desk.approve.limit', { currency }),
    say('desk.approve.days'),
  ] as const
  const payments = (['invoice', 'prepayment'] as const).map((value) => ({
    title: say(`desk.approve.${value}`),
    value,
  }))
  const number = (id: string, label: string, value: number | undefined): CardElement => ({
    type: 'Input.Number',
    ...{ id, label, min: 1, value },
  })
  return {
    asks,
    elements: [
      choose('payment', asks[0], payments),
      number('limit', asks[1], terms?.limit),
      number('days', asks[2], terms?.paymentDays),
    ],
  }
}

export function approveForm(open: Decidable): StaffForm {
  const say = saying(open)
  const terms = termsOf(open)
  const label = say('desk.approve.note')
  return {
    title: say('desk.approve.title'),
    elements: [...terms.elements, note('approveNote', label)],
    asks: [...terms.asks, label],
    button: { title: say('desk.approve.button'), data: dataOf('case-approve', open) },
  }
}

export function askForm(open: Decidable): StaffForm {
  const say = saying(open)
  const context = contextFor(open.record, open.reader.language)
  const fields = changeableFields(open.record).map(({ key }) => ({
    title: labelFor(key, context),
    value: key,
  }))
  const reasons = askReasons.map((value) => ({ title: say(`desk.ask.reasons.${value}`), value }))
  const asks = [say('desk.ask.field'), say('desk.ask.reason')] as const
  return {
    title: say('desk.ask.title'),
    elements: [choose('key', asks[0], fields), choose('why', asks[1], reasons)],
    asks,
    button: { title: say('desk.ask.button'), data: dataOf('case-ask', open) },
  }
}

export function declineForm(open: Decidable): StaffForm {
  const say = saying(open)
  const about = declineReasons.filter((reason) => reason !== 'credit' || isCreditOpen(open.record))
  const reasons = about.map((value) => ({ title: say(`desk.decline.reasons.${value}`), value }))
  const asks = [say('desk.decline.reason'), say('desk.decline.note')] as const
  return {
    title: say('desk.decline.title'),
    elements: [
      choose('reason', asks[0], reasons),
      note('declineNote', asks[1], {
        isRequired: true,
        errorMessage: say('desk.teams.noteMissing'),
      }),
    ],
    asks,
    button: { title: say('desk.decline.button'), data: dataOf('case-decline', open) },
  }
}
