import { clean } from '../onboarding/clean.ts'
import { circumstances } from '../onboarding/circumstances.ts'
import { applicableFields, isRequired } from '../onboarding/interview.ts'
import type { CaseState } from '../onboarding/case-state.ts'
import { fieldByKey, isFieldKey } from '../onboarding/fields/index.ts'
import { compose, type Turn } from './compose.ts'
import { newDraft, tell, update, words, type Draft } from './draft.ts'
import { takeAssent } from './flows/assent.ts'
import { skip } from './flows/change.ts'
import { runCommand, switchLanguage } from './flows/commands.ts'
import { answerDigression } from './flows/digressions.ts'
import { applyFills } from './flows/fill.ts'
import { inferCountry } from './flows/infer-country.ts'
import { isClosed } from '../onboarding/closed-company.ts'
import { handOverClosedCompany } from './flows/closed-company.ts'
import { miss } from './flows/misses.ts'
import { applyPreset, greet, keepImpersonal, welcomeBack } from './flows/opening.ts'
import { takeOption } from './flows/options.ts'
import { refuseNationalNumber } from './flows/secrets.ts'
import { takeSubmit } from './flows/submits.ts'
import { nextStep } from './next-step.ts'
import { wasShown } from './notices.ts'
import { fieldWords } from './question.ts'
import { readContext } from './read-context.ts'
import { showValue } from './show-value.ts'
import { showContext } from './summary.ts'
import type { Inbound } from './inbound.ts'
import type { Ports } from './ports.ts'
import { understand } from './understanding/understand.ts'
import type { Understanding, UnderstandingContext } from './understanding/understanding.ts'

/**
 * One turn: what came in, the state before, the state after with one reply. Asks registers through the ports; whatever has
 * a consequence outside is left in the state (`finishing`) for `finish`, so that it happens after the state is saved.
 */
export async function converse(state: CaseState, inbound: Inbound, ports: Ports): Promise<Turn> {
  const draft = newDraft(state, inbound, ports)
  if (wasShown(draft, 'firstLayer')) await goOn(draft)
  else await begin(draft)
  if (draft.state.finished === undefined && nextStep(draft.state, ports.profile).kind === 'finish') {
    update(draft, { finishing: draft.state.finishing ?? 'new' })
  }
  return compose(draft)
}

async function begin(draft: Draft): Promise<void> {
  applyPreset(draft)
  greet(draft)
  if (draft.inbound.kind === 'message') await hear(draft, true)
}

async function goOn(draft: Draft): Promise<void> {
  if (draft.inbound.kind === 'start') {
    if (draft.state.finished !== undefined) tellFinished(draft)
    else if (Object.keys(draft.state.answers).length > 0) welcomeBack(draft)
    return
  }
  if (draft.inbound.submit !== undefined) {
    await takeSubmit(draft, draft.inbound.submit)
    return
  }
  if (await takeOption(draft)) return
  await hear(draft, false)
}

function tellFinished(draft: Draft): void {
  tell(draft, 'messages.done.already', { reference: draft.state.reference })
}

function contextOf(draft: Draft): UnderstandingContext {
  const { state, ports } = draft
  const { country, customerType } = circumstances(state.answers, ports.profile)
  const applicable = applicableFields(state, ports.profile).map((field) => field.key)
  return {
    language: state.language,
    asks: state.open.asks,
    country,
    customerType,
    open: applicable.filter((key) => state.answers[key] === undefined),
    answered: applicable.filter((key) => state.answers[key] !== undefined),
    reading: readContext(draft),
    faq: ports.profile.faq,
  }
}

/** A first message often only says hello; that is no miss. */
function hasNothing(understanding: Understanding): boolean {
  const { command, assent, fills, ambiguous, refused, digression, language } = understanding
  const parts = [command, assent, ambiguous, refused, digression, language]
  return fills.length === 0 && parts.every((part) => part === undefined)
}

/** A message with an address may tell the country; everything else is read as it stands. */
async function understood(draft: Draft): Promise<Understanding> {
  const { text } = draft.inbound
  const context = contextOf(draft)
  const plain = understand(text, context)
  const isOpen = context.country === undefined && !plain.fills.some((fill) => fill.key === 'country')
  if (!isOpen || !/\d{3}/.test(text)) return plain
  return (await inferCountry(draft, text, context)) ?? plain
}

async function hear(draft: Draft, isFirst: boolean): Promise<void> {
  const { inbound } = draft
  if (clean(inbound.text) === '') {
    if (isFirst) return
    tell(draft, inbound.attachments ? 'messages.attachment' : 'messages.emptyMessage')
    draft.missed = !inbound.attachments
    return
  }
  const understanding = await understood(draft)
  if (understanding.language !== undefined) switchLanguage(draft, understanding.language.to)
  if (understanding.nationalNumber === true) refuseNationalNumber(draft)
  if (isFirst && hasNothing(understanding)) return
  const fills = isFirst ? keepImpersonal(draft, understanding.fills) : understanding.fills
  await respond(draft, { ...understanding, fills })
}

/** The order of DESIGN section 4: command, yes and no, values, choices to make, a question, a miss. */
async function respond(draft: Draft, said: Understanding): Promise<void> {
  if (draft.state.finished !== undefined) {
    respondFinished(draft, said)
    return
  }
  const done = [
    runCommand(draft, said),
    said.assent !== undefined && !(said.assent === 'partly' && said.fills.length > 0)
      ? takeAssent(draft, said.assent)
      : false,
    await takeValues(draft, said),
    said.digression !== undefined && said.fills.length === 0,
    said.dontKnow === true && leaveOut(draft),
  ]
  if (said.digression !== undefined && said.fills.length === 0) answerDigression(draft, said.digression)
  const heard = said.nationalNumber === true || said.language !== undefined
  if (!done.includes(true) && !heard) miss(draft, said.refused)
}

/** "I don't know" leaves an optional field out; a required one gets its help. */
function leaveOut(draft: Draft): boolean {
  const { asks } = draft.state.open
  if (!isFieldKey(asks)) return false
  if (!isRequired(fieldByKey(asks), draft.state, draft.ports.profile)) {
    skip(draft, asks)
    return true
  }
  draft.missed = true
  tell(draft, fieldWords(draft, asks, 'help'))
  return true
}

function respondFinished(draft: Draft, said: Understanding): void {
  if (runCommand(draft, said)) return
  if (said.digression !== undefined) answerDigression(draft, said.digression)
  else tellFinished(draft)
}

async function takeValues(draft: Draft, said: Understanding): Promise<boolean> {
  const wasClosed = isClosed(draft.state)
  const before = draft.state.company
  await applyFills(draft, said.fills)
  if (isClosed(draft.state) && (!wasClosed || draft.state.company !== before)) handOverClosedCompany(draft)
  else sayWhatWasNoted(draft, said)
  if (said.ambiguous !== undefined) {
    update(draft, {
      dilemmas: [...draft.state.dilemmas, { kind: 'number', ...said.ambiguous }],
    })
  }
  if (said.refused !== undefined && said.fills.length > 0) miss(draft, said.refused)
  return said.fills.length > 0 || said.ambiguous !== undefined
}

/** What a look-up or the summary says anyway. */
const saidElsewhere: ReadonlySet<string> = new Set(['country', 'customerType', 'company.number'])

/** One line that says back what was understood, so that a slip is seen at once. The summary says it by itself. */
function sayWhatWasNoted(draft: Draft, said: Understanding): void {
  if (nextStep(draft.state, draft.ports.profile).kind === 'confirm') return
  const fresh = said.fills.filter(
    ({ key, correction }) =>
      !correction && !saidElsewhere.has(key) && draft.state.answers[key] !== undefined,
  )
  if (fresh.length + Number(said.fills.length > 1) < 2) return
  const say = words(draft)
  const show = showContext(draft.state, draft.ports.profile)
  const items = fresh.map((fill) =>
    say('messages.lists.labelled', {
      label: say(fieldWords(draft, fill.key, 'label')),
      value: showValue(fill.key, fill.value, show),
    }),
  )
  tell(draft, 'messages.understood.line', { items: items.join('; ') })
}
