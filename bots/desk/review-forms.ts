import { countries } from '../../onboarding/countries/index.ts'
import { changeableFields } from '../../onboarding/change-record.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { isCreditOpen } from '../../onboarding/review/decide-review.ts'
import { declineReasons } from '../../onboarding/review/decline-reasons.ts'
import { isOwnWork } from '../../onboarding/review/four-eyes.ts'
import { proposedTerms } from '../../onboarding/review/proposed-terms.ts'
import { versionOf } from '../../onboarding/review/record-version.ts'
import { askReasons } from '../../onboarding/review/review-decision.ts'
import type { ReviewCase } from '../../onboarding/review/review-queue.ts'
import { longestNote } from './case-acts.ts'
import type { DeskDeps } from './desk-deps.ts'
import { contextFor, labelFor, momentText } from './desk-values.ts'
import { selectHtml } from './form-fields.ts'
import { html, type Html } from './html.ts'
import { button, hidden, postForm, quietButton } from './post-form.ts'
import { kindMarks } from './queue-page.ts'
import { nameOf } from './staff-name.ts'
import { allows, sayTo, type Visit } from './visit.ts'

/** A case on the screen of somebody. */
export interface OpenReview {
  readonly review: ReviewCase
  /** Absent while the conversation is not finished. */
  readonly record: CustomerRecord | undefined
  readonly openedAt: string
  readonly visit: Visit
  readonly deps: DeskDeps
}

const form = ({ review, visit, deps }: OpenReview, name: string, fields: Html): Html =>
  postForm({ visit, deps, action: `/desk/cases/${review.reference}/${name}` }, fields)

function assignment(open: OpenReview): Html {
  const { review, visit } = open
  const say = sayTo(visit)
  if (review.assigned === undefined) {
    return form(open, 'take', button(say('desk.review.take')))
  }
  return form(open, 'return', quietButton(say('desk.review.return')))
}

function askForm(open: OpenReview, record: CustomerRecord): Html {
  const say = sayTo(open.visit)
  const context = contextFor(record, open.visit.language)
  const fields = changeableFields(record).map(({ key }) => ({
    value: key,
    text: labelFor(key, context),
  }))
  const reasons = askReasons.map((value) => ({ value, text: say(`desk.ask.reasons.${value}`) }))
  return html`<details>
    <summary>${say('desk.ask.title')}</summary>
    ${form(
      open,
      'ask',
      html`${selectHtml({ name: 'key', label: say('desk.ask.field'), options: fields })}
      ${selectHtml({ name: 'why', label: say('desk.ask.reason'), options: reasons })}
      ${button(say('desk.ask.button'))}`,
    )}
  </details>`
}

/** Which record was on the screen, and since when. */
const seen = (record: CustomerRecord, { openedAt }: OpenReview): Html =>
  html`${hidden('seen', versionOf(record))}${hidden('openedAt', openedAt)}`

function noteField(name: string, label: string, required: boolean): Html {
  return html`<label for="${name}">${label}</label>
    <textarea
      id="${name}"
      name="note"
      rows="2"
      maxlength="${longestNote}"
      ${required && html` required`}
    ></textarea>`
}

function termsFields(open: OpenReview, record: CustomerRecord): Html {
  const { visit, deps } = open
  if (!isCreditOpen(record)) return html``
  const say = sayTo(visit)
  const { currency } = countries[record.country]
  const terms = proposedTerms(record, deps.profile.credit.policy)
  return html`<fieldset>
    <legend>${say('desk.approve.terms')}</legend>
    <label
      ><input type="radio" name="payment" value="invoice" checked />
      ${say('desk.approve.invoice')}</label
    >
    <label for="limit">${say('desk.approve.limit', { currency })}</label>
    <input type="number" id="limit" name="limit" min="1" step="1" value="${terms?.limit ?? ''}" />
    <label for="days">${say('desk.approve.days')}</label>
    <input
      type="number"
      id="days"
      name="days"
      min="1"
      max="120"
      step="1"
      value="${terms?.paymentDays ?? ''}"
    />
    <label
      ><input type="radio" name="payment" value="prepayment" />
      ${say('desk.approve.prepayment')}</label
    >
  </fieldset>`
}

function approveForm(open: OpenReview, record: CustomerRecord): Html {
  const say = sayTo(open.visit)
  return html`<details open>
    <summary>${say('desk.approve.title')}</summary>
    ${form(
      open,
      'approve',
      html`${seen(record, open)}${termsFields(open, record)}
      ${noteField('approve-note', say('desk.approve.note'), false)}${button(say('desk.approve.button'))}`,
    )}
  </details>`
}

function declineForm(open: OpenReview, record: CustomerRecord): Html {
  const say = sayTo(open.visit)
  const about = declineReasons.filter((reason) => reason !== 'credit' || isCreditOpen(record))
  const options = about.map((value) => ({ value, text: say(`desk.decline.reasons.${value}`) }))
  return html`<details>
    <summary>${say('desk.decline.title')}</summary>
    ${form(
      open,
      'decline',
      html`${seen(record, open)}${selectHtml({ name: 'reason', label: say('desk.decline.reason'), options })}
      ${noteField('decline-note', say('desk.decline.note'), true)}${button(say('desk.decline.button'))}`,
    )}
  </details>`
}

/** Deciding, for whoever may: not the one who entered the case (CA-10), and no seller. */
function decisionForms(open: OpenReview, record: CustomerRecord): Html {
  const { visit } = open
  const say = sayTo(visit)
  const ask = allows(visit, 'review.ask') && askForm(open, record)
  if (!allows(visit, 'review.approve')) {
    return html`<p>${say('desk.review.notYours')}</p>
      ${ask}`
  }
  if (isOwnWork(record, visit.member.id))
    return html`<p>${say('desk.review.own')}</p>
      ${ask}`
  return html`<div class="forms">
    ${approveForm(open, record)}
    <div>${ask}${declineForm(open, record)}</div>
  </div>`
}

/** What the customer was asked for, and that it has answered. */
function askedFacts({ review, visit, record }: OpenReview): Html {
  const { asked, country = 'DK' } = review
  if (asked === undefined) return html``
  const say = sayTo(visit)
  const { key, at, answeredAt } = asked
  const field = labelFor(key, contextFor(record ?? { country }, visit.language))
  const question = say('desk.review.asked', { field, when: momentText(at, visit.language) })
  const answer =
    answeredAt !== undefined &&
    html`<p class="mark">
      ${say('desk.review.answered', { when: momentText(answeredAt, visit.language) })}
    </p>`
  return html`<p>${question}</p>
    ${answer}`
}

function facts(open: OpenReview): Html {
  const { review, visit, deps } = open
  const say = sayTo(visit)
  const { dueAt, assigned } = review
  const when = momentText(dueAt, visit.language)
  return html`<p${dueAt < deps.now().toISOString() && html` class="late"`}>${say('desk.review.due', { when })}</p>
${assigned && html`<p>${say('desk.review.assigned', { who: nameOf(assigned.to, deps) })}</p>`}
${askedFacts(open)}`
}

/** The case that waits under this reference, and everything that can be done with it. */
export function reviewPanel(open: OpenReview): Html {
  const { review, visit, record } = open
  const say = sayTo(visit)
  const isDecidable = record?.status === 'in-review'
  const close = !isDecidable && form(open, 'close', quietButton(say('desk.review.close')))
  return html`<section class="said">
    <h2>${say('desk.review.title')}</h2>
    <p>${kindMarks(review.reasons, visit)}</p>
    ${facts(open)}
    <div class="row">${assignment(open)}${close}</div>
    ${isDecidable && decisionForms(open, record)}
  </section>`
}
