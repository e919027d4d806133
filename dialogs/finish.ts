import { buildRecord } from '../onboarding/build-record.ts'
import { circumstances } from '../onboarding/circumstances.ts'
import type { CaseState } from '../onboarding/case-state.ts'
import type { CreditOutcome, CustomerRecord } from '../onboarding/record.ts'
import type { OutboxEvent } from '../onboarding/stores.ts'
import { compose, type Turn } from './compose.ts'
import { clear, newDraft, update, type Draft } from './draft.ts'
import { assessCredit } from './flows/assess-credit.ts'
import { queueReview } from './flows/hand-over.ts'
import { tellOutcome } from './flows/outcomes.ts'
import { needsCredit } from './next-step.ts'
import type { Inbound } from './inbound.ts'
import type { Ports } from './ports.ts'
import { finishUpdate } from './update/finish-update.ts'

function demoProviders(state: CaseState, ports: Ports): readonly string[] {
  const { country } = circumstances(state.answers, ports.profile)
  if (country === undefined) return []
  const { vat, eInvoice } = state.company ?? {}
  const besides = [ports.vat[country], ports.eInvoice].filter(({ id }) =>
    [vat?.sourceId, eInvoice?.sourceId].includes(id),
  )
  return [ports.registers[country], ports.addresses[country], ports.credit[country], ...besides]
    .filter((provider) => provider.demo)
    .map((provider) => provider.id)
}

function eventOf(record: CustomerRecord, caseId: string, kind: string): OutboxEvent {
  const type = record.status === 'complete' ? 'customer.created' : 'customer.in-review'
  return { id: `${caseId}-${kind}`, type, at: record.createdAt, data: record }
}

/** Country and number of a company; private persons have no key of their own (DQ-02). */
async function claimOf(state: CaseState, ports: Ports): Promise<string | undefined> {
  const { country, customerType } = circumstances(state.answers, ports.profile)
  if (customerType !== 'business' || country === undefined) return undefined
  const number = state.protectedKeys.includes('company.number')
    ? await ports.vault.open(state.caseId, 'company.number', 'unique claim')
    : state.answers['company.number']?.value
  return typeof number === 'string' ? `${country}:${number}` : undefined
}

function recordOf(state: CaseState, ports: Ports): CustomerRecord {
  return buildRecord(state, {
    profile: ports.profile,
    createdAt: state.confirmed?.at ?? ports.now().toISOString(),
    demo: demoProviders(state, ports),
    attributionOf: ports.attributionOf,
  })
}

/** Record, evidence and event, keyed by the case: written once, however often it is tried. */
async function writeCustomer(draft: Draft): Promise<void> {
  const { state, ports } = draft
  const record = recordOf(state, ports)
  const claim = await claimOf(state, ports)
  const result = await ports.customers.complete({
    caseId: state.caseId,
    record,
    evidence: state.notices,
    conversation: state.conversation,
    ...(state.earlier === undefined ? {} : { earlier: state.earlier }),
    event: eventOf(record, state.caseId, 'created'),
    ...(claim === undefined ? {} : { claim }),
  })
  if (result.outcome === 'duplicate') queueReview(draft, 'duplicate')
  update(draft, {
    reference: result.reference,
    finished: { outcome: record.status === 'complete' ? 'complete' : 'in-review', at: draft.at },
  })
  if (record.status !== 'complete') queueReview(draft, record.reviewReasons?.join(' ') ?? 'review')
}

async function finishNew(draft: Draft): Promise<void> {
  const credit: CreditOutcome | undefined = needsCredit(draft.state, draft.ports.profile)
    ? await assessCredit(draft.state, draft.ports)
    : undefined
  if (credit !== undefined) update(draft, { credit })
  await writeCustomer(draft)
  await dropNationalNumber(draft)
}

/** ID-10: once the case is decided the number has no purpose left. A case in review still needs it. */
async function dropNationalNumber({ state, ports }: Draft): Promise<void> {
  const isDecided = state.finished?.outcome === 'complete'
  if (isDecided && state.answers['person.nationalNumber'] !== undefined) {
    await ports.vault.remove(state.caseId)
  }
}

/** A case in review whose customer pays in advance after all: the same record, without the credit that is returned. */
async function finishPrepaid(draft: Draft): Promise<CreditOutcome | undefined> {
  const { credit } = draft.state
  clear(draft, 'credit')
  const record = recordOf(draft.state, draft.ports)
  await draft.ports.customers.update(record, eventOf(record, draft.state.caseId, 'prepaid'))
  update(draft, {
    finished: { outcome: record.status === 'complete' ? 'complete' : 'in-review', at: draft.at },
  })
  await dropNationalNumber(draft)
  return credit
}

/**
 * Carries out what a confirmed case leads to, after its state was saved with `finishing` set: credit inquiry, record,
 * evidence, event. Everything in it is keyed by the case id, so that a crash in the middle is mended by doing it again.
 */
export async function finish(state: CaseState, inbound: Inbound, ports: Ports): Promise<Turn> {
  const draft = newDraft(state, inbound, ports)
  if (state.finishing === 'update') {
    await finishUpdate(draft)
    return compose(draft)
  }
  let before: CreditOutcome | undefined
  if (state.finishing === 'prepayment') {
    before = await finishPrepaid(draft)
    draft.understood['payment'] = 'prepayment'
  } else {
    await finishNew(draft)
    draft.command = 'yes'
  }
  clear(draft, 'finishing')
  draft.outcome = draft.state.finished?.outcome ?? 'complete'
  tellOutcome(draft, before)
  return compose(draft)
}
