import { openQuestions } from '../../onboarding/wash/open-questions.ts'
import { isAskDue, wasCorrected } from '../../onboarding/wash/wash-due.ts'
import type { WashItem } from '../../onboarding/wash/wash-store.ts'
import { waysTo } from './ask-customer.ts'
import { lookAtCustomer } from './look-at-customer.ts'
import { duePages, readChanges } from './plan-round.ts'
import { todayOf, type WashParts } from './wash-parts.ts'

/** What the wash would do with one customer. Nothing personal: the values themselves are in the record and the register. */
export interface WouldDo {
  readonly reference: string
  readonly risk: number
  readonly register: 'answered' | 'silent' | 'unasked'
  /** Fields of which the register says something else. */
  readonly proposals: readonly string[]
  /** For which a person would have to look. */
  readonly reviews: readonly string[]
  /** By what the customer would be asked; absent: not now. */
  readonly ask?: 'sms' | 'email'
  /** What it would be asked about, by field key. */
  readonly about: readonly string[]
}

export interface DryRun {
  readonly due: number
  /** Those at the front, highest risk first. */
  readonly customers: readonly WouldDo[]
}

async function everyoneDue(parts: WashParts): Promise<readonly WashItem[]> {
  const round = await parts.rounds.look()
  const changes = await readChanges(round?.feeds ?? {}, parts)
  if (changes === 'lost') return []
  const items: WashItem[] = []
  for await (const { due } of duePages(undefined, changes, parts)) {
    items.push(...due.map(({ item }) => item))
  }
  return items.sort((a, b) => b.risk - a.risk || (a.reference < b.reference ? -1 : 1))
}

async function wouldDo(item: WashItem, parts: WashParts): Promise<WouldDo | undefined> {
  const customer = await parts.store.read(item.reference)
  if (customer === undefined) return undefined
  const look = await lookAtCustomer(customer, item, parts)
  const { record, state, reasons } = look.apply(customer)
  const today = todayOf(parts)
  const isAsked =
    look.register !== 'silent' &&
    isAskDue(record, state, today) &&
    !wasCorrected(look.contacts, today)
  const ways = isAsked ? waysTo(record, look.contacts, parts) : []
  const [way] = ways === 'taken' ? [] : ways
  const questions = openQuestions(record, state.finds, today)
  return {
    reference: item.reference,
    risk: item.risk,
    register: look.register,
    proposals: state.finds.flatMap((find) => (find.kind === 'register' ? [find.key] : [])),
    reviews: reasons,
    ...(way === undefined ? {} : { ask: way.kind }),
    about:
      way === undefined ? [] : questions.flatMap((q) => (q.kind === 'confirm' ? q.keys : [q.key])),
  }
}

/** What a wash would do now, by asking the registers about the first `limit` customers. Nothing is written, and nobody is asked. */
export async function dryRun(parts: WashParts, limit: number): Promise<DryRun> {
  const due = await everyoneDue(parts)
  const customers: WouldDo[] = []
  for (const item of due.slice(0, limit)) {
    const one = await wouldDo(item, parts)
    if (one !== undefined) customers.push(one)
  }
  return { due: due.length, customers }
}
