import { formatAmount } from '../../locales/format.ts'
import { explainInWords } from '../../locales/explain.ts'
import { explainCredit } from '../../onboarding/credit/explanation.ts'
import type { StoredCreditDecision } from '../../onboarding/credit/credit-log.ts'
import type { HistoryEntry } from '../../onboarding/history.ts'
import type { NoticeEvidence } from '../../onboarding/notice-evidence.ts'
import type { CustomerRecord, Provenance } from '../../onboarding/record.ts'
import { valuesOf } from '../../onboarding/record-values.ts'
import type { Look } from '../../onboarding/review/decision-store.ts'
import type { DecisionEvidence } from '../../onboarding/review/review-decision.ts'
import type { DeskDeps } from './desk-deps.ts'
import { contextFor, labelFor, momentText, textOf } from './desk-values.ts'
import { html, type Html } from './html.ts'
import { nameOf } from './staff-name.ts'
import { deskTable } from './table-html.ts'
import { allows, sayTo, type Visit } from './visit.ts'

/** Whom a section is written for, and about whom. */
export interface About {
  readonly record: CustomerRecord
  readonly visit: Visit
  readonly deps: DeskDeps
}

type Stated = Pick<Provenance, 'source' | 'sourceId' | 'by'>

function sourceText({ source, sourceId = '', by = '' }: Stated, { visit, deps }: About): string {
  const say = sayTo(visit)
  if (source === 'staff') return say('desk.source.staff', { who: nameOf(by, deps) })
  return source === 'register'
    ? say('desk.source.register', { name: sourceId })
    : say(`desk.source.${source}`)
}

function verifiedHtml(key: string, provenance: Provenance, about: About): Html {
  const say = sayTo(about.visit)
  const context = contextFor(about.record, about.visit.language)
  const { verification, stated, reason, attribution } = provenance
  const text =
    verification === 'differs'
      ? say('desk.verified.differs', { other: textOf(key, stated, context) })
      : say(`desk.verified.${verification}`)
  const why = reason !== undefined && html` ${say('desk.verified.reason', { reason })}`
  const owed =
    attribution &&
    html` <small
      >${attribution.text} <a href="${attribution.url}">${attribution.licence}</a></small
    >`
  return html`${verification === 'differs' ? html`<strong>${text}</strong>` : text}${why}${owed}`
}

/** Every value with its source, in the order of the record. */
export function valuesSection(about: About): Html {
  const { record, visit } = about
  const say = sayTo(visit)
  const context = contextFor(record, visit.language)
  const rows = [...valuesOf(record)].flatMap(([key, value]) => {
    const provenance = record.provenance[key]
    if (provenance === undefined) return []
    return [
      [
        labelFor(key, context),
        textOf(key, value, context),
        `${sourceText(provenance, about)}, ${momentText(provenance.checkedAt ?? provenance.at, visit.language)}`,
        verifiedHtml(key, provenance, about),
      ],
    ]
  })
  const head = ['field', 'value', 'source', 'verified'] as const
  const protectedHtml =
    record.company?.advertisingProtected === true &&
    html`<p class="late">${say('desk.customer.adProtected')}</p>`
  return html`<section>
    ${protectedHtml}${deskTable({
      caption: say('desk.customer.values'),
      head: head.map((name) => say(`desk.head.${name}`)),
      rows,
    })}
  </section>`
}

/** As a traffic light and what is next (CR-08); why it came so only for whoever may know (CR-09). */
export function creditSection(about: About, stored: StoredCreditDecision | undefined): Html {
  const { record, visit } = about
  const say = sayTo(visit)
  const { credit, reference } = record
  if (credit === undefined) {
    return html`<section>
      <h2>${say('desk.customer.credit')}</h2>
      <p>${say('desk.customer.creditNone')}</p>
    </section>`
  }
  const { limit = 0, currency = 'DKK', paymentDays: days = 0, bureau } = credit
  const values = { limit: formatAmount(limit, currency, visit.language), days }
  const why =
    allows(visit, 'credit.explain') &&
    html`<details>
      <summary>${say('desk.customer.why')}</summary>
      ${explainInWords(explainCredit(reference, credit, stored), visit.language).map(
        (sentence) => html`<p>${sentence}</p>`,
      )}
    </details>`
  return html`<section>
    <h2>${say('desk.customer.credit')}</h2>
    <p>${say(`desk.customer.creditStatus.${credit.status}`, values)}</p>
    ${bureau !== undefined && html`<p class="subtle">${say('desk.customer.creditAsk', { bureau })}</p>`}${why}
  </section>`
}

export function historySection(about: About, history: readonly HistoryEntry[]): Html {
  const { record, visit } = about
  const say = sayTo(visit)
  const context = contextFor(record, visit.language)
  if (history.length === 0) {
    return html`<section>
      <h2>${say('desk.customer.history')}</h2>
      <p>${say('desk.customer.historyNone')}</p>
    </section>`
  }
  const rows = history.map(({ at, field, old, changedBy }) => [
    momentText(at, visit.language),
    labelFor(field, context),
    textOf(field, old, context),
    changedBy === undefined ? '–' : sourceText(changedBy, about),
  ])
  const head = ['when', 'field', 'before', 'who'] as const
  return html`<section>
    ${deskTable({
      caption: say('desk.customer.history'),
      head: head.map((name) => say(`desk.head.${name}`)),
      rows,
    })}
  </section>`
}

/** On which channel, and who of the staff told it there (CA-03). */
const toldOn = ({ channel, actor }: NoticeEvidence, { deps }: About): string =>
  actor === undefined ? channel : `${channel}, ${nameOf(actor, deps)}`

export function evidenceSection(about: About, evidence: readonly NoticeEvidence[]): Html {
  const { visit } = about
  const say = sayTo(visit)
  if (evidence.length === 0) {
    return html`<section>
      <h2>${say('desk.customer.evidence')}</h2>
      <p>${say('desk.customer.evidenceNone')}</p>
    </section>`
  }
  const rows = evidence.map((notice) => [
    momentText(notice.at, visit.language),
    `${say(`desk.notice.${notice.noticeId}`)} (${notice.version})`,
    `${say(`desk.evidence.${notice.kind}`)}, ${say(`messages.language.names.${notice.language}`)}`,
    toldOn(notice, about),
  ])
  const head = ['when', 'notice', 'kind', 'channel'] as const
  return html`<section>
    ${deskTable({
      caption: say('desk.customer.evidence'),
      head: head.map((name) => say(`desk.head.${name}`)),
      rows,
    })}
  </section>`
}

export function decisionSection(
  { visit, deps }: About,
  decisions: readonly DecisionEvidence[],
): Html {
  const say = sayTo(visit)
  if (decisions.length === 0) return html``
  const rows = decisions.map(({ at, by, decision }) => [
    momentText(at, visit.language),
    nameOf(by, deps),
    say(`desk.decision.${decision.kind}`),
    decision.note ?? '–',
  ])
  const head = ['when', 'who', 'decision', 'note'] as const
  return html`<section>
    ${deskTable({
      caption: say('desk.customer.decisions'),
      head: head.map((name) => say(`desk.head.${name}`)),
      rows,
    })}
  </section>`
}

export function looksSection({ visit, deps }: About, looks: readonly Look[]): Html {
  const say = sayTo(visit)
  const rows = looks.map(({ at, by, what }) => [
    momentText(at, visit.language),
    nameOf(by, deps),
    say(`desk.look.${what}`),
  ])
  const head = ['when', 'who', 'kind'] as const
  return html`<section>
    <details>
      <summary>${say('desk.customer.looks')}</summary>
      ${deskTable({
        caption: say('desk.customer.looks'),
        head: head.map((name) => say(`desk.head.${name}`)),
        rows,
      })}
    </details>
  </section>`
}
