import type { CaseState } from '../../onboarding/case-state.ts'
import { clear, update, type Draft } from '../draft.ts'
import type { FormCard, Reply } from '../reply.ts'
import { formCard } from './form-card.ts'
import { settledCard } from './settled-card.ts'

type CardParts = Pick<Reply, 'form' | 'inPlace' | 'settled'>

/** After so many turns in words the card has scrolled away and is shown again. */
const turnsBeside = 3

/** The card that stands open asks the same still: nothing that was begun in it is taken from the customer. */
function isStanding(draft: Draft, form: FormCard, open: CaseState['card']): boolean {
  if (open?.print !== form.print) return false
  if (draft.stale) return true
  const { kind, submit } = draft.inbound
  const isBeside = kind === 'message' && submit === undefined
  return isBeside && draft.state.revision - open.revision < turnsBeside
}

/** Which card the turn leaves behind in place of the one that it answered. */
function settledBy(draft: Draft, hadCard: boolean): Pick<Reply, 'settled'> {
  const { inbound, stale, forgets } = draft
  if (inbound.submit === undefined && !hadCard) return {}
  const isReceived = inbound.submit !== undefined && !stale && !forgets
  return { settled: settledCard(draft, isReceived ? 'received' : 'done') }
}

/**
 * The form card of this turn, and what becomes of the card before it. `again`: the reply has the same kind of input once
 * more as the one that was submitted. Nothing where the channel has no forms.
 */
export function cardParts(draft: Draft, { again }: { readonly again: boolean }): CardParts {
  const { inbound, state } = draft
  if (inbound.forms !== true) return {}
  const open = state.card
  const form = formCard(draft)
  if (form === undefined) {
    clear(draft, 'card')
    return again ? { inPlace: true } : settledBy(draft, open !== undefined)
  }
  return withForm(draft, form, open)
}

function withForm(draft: Draft, form: FormCard, open: CaseState['card']): CardParts {
  const { inbound, state } = draft
  if (isStanding(draft, form, open)) return draft.stale ? settledBy(draft, true) : {}
  update(draft, { card: { print: form.print, revision: state.revision } })
  if (inbound.submit?.action === 'form' && !draft.stale) return { form, inPlace: true }
  return { form, ...settledBy(draft, open !== undefined) }
}
