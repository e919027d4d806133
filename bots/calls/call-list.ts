import type { Ports } from '../../dialogs/ports.ts'
import { withoutCalls, type CallBook } from '../../onboarding/call/call-book.ts'
import { callStatus, type Call } from '../../onboarding/call/call.ts'
import { isDue } from '../../onboarding/call/parking.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import { progress } from '../../onboarding/interview.ts'
import { present } from '../../onboarding/present.ts'
import { textValue } from '../../onboarding/text-value.ts'
import type { ConversationStore } from '../../onboarding/stores.ts'
import { outcomeOf } from './call-outcome.ts'
import type { CallEntry } from './calls.ts'

/** A case that is on the phone. */
export type CallCase = CaseState & { readonly call: Call }

export interface ListParts {
  readonly conversations: ConversationStore
  readonly ports: Pick<Ports, 'profile' | 'now'>
  readonly book: CallBook
  readonly caseOf: (call: string) => Promise<CallCase | undefined>
}

/** More than anybody works with. */
const mostListed = 100

type Listed = (state: CallCase) => boolean

/** It is time to call the customer back. */
export const isDueNow =
  (now: Date): Listed =>
  ({ call: { parked } }) =>
    parked !== undefined && isDue(parked, now)

async function entryOf(state: CallCase, parts: ListParts): Promise<CallEntry> {
  const { call, answers, reference } = state
  const { profile, now } = parts.ports
  const company = textValue(answers['company.name']?.value)
  const { callBackAt, note } = call.parked ?? {}
  return {
    id: call.id,
    reference,
    owner: call.owner,
    status: callStatus(call),
    language: call.language,
    progress: progress(state, profile),
    startedAt: call.started.at,
    due: isDueNow(now())(state),
    ...(company !== '' && { company }),
    ...present({ callBackAt, note, outcome: await outcomeOf(state, parts) }),
  }
}

/** What is not listed is not looked into any further: how a case ended stands in another row. */
async function entriesOf(
  staff: string,
  parts: ListParts,
  isListed: Listed,
): Promise<readonly CallEntry[]> {
  const { calls } = await parts.book.read(staff)
  const found = await Promise.all(
    calls.slice(0, mostListed).map(async (id) => ({ state: await parts.caseOf(id) })),
  )
  const there = found.flatMap(({ state }) => state ?? [])
  const own = there.filter(({ call }) => call.owner === staff)
  await prune(
    staff,
    there.filter((state) => !own.includes(state)),
    parts,
  )
  return Promise.all(own.filter(isListed).map((state) => entryOf(state, parts)))
}

/**
 * Pointers to calls that somebody else has by now go; one to a call that is not there may be about to be written, and goes when
 * the page gets too long.
 */
async function prune(
  staff: string,
  others: readonly CallCase[],
  { book }: ListParts,
): Promise<void> {
  const gone = new Set(others.map(({ call }) => call.id))
  if (gone.size > 0) await book.change(staff, (page) => withoutCalls(page, gone))
}

const isWaiting = ({ due, callBackAt }: CallEntry): number =>
  due ? 0 : callBackAt === undefined ? 1 : 2

/** Due call-backs first, the longest due before the others; then the newest calls, then what waits for its time. */
function inOrder(a: CallEntry, b: CallEntry): number {
  if (isWaiting(a) !== isWaiting(b)) return isWaiting(a) - isWaiting(b)
  const [at, other] = [a.callBackAt, b.callBackAt]
  if (at !== undefined && other !== undefined) return at.localeCompare(other)
  return b.startedAt.localeCompare(a.startedAt)
}

/** The calls of some members of the staff, as their rows say it. */
export async function listCalls(
  parts: ListParts,
  staff: readonly string[],
  isListed: Listed,
): Promise<readonly CallEntry[]> {
  const all = await Promise.all(staff.map((id) => entriesOf(id, parts, isListed)))
  return all.flat().sort(inOrder)
}
