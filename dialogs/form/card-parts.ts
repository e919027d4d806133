import type { CaseState } from '../../onboarding/case-state.ts'
import { clear, update, type Draft } from '../draft.ts'
import type { FormCard, Reply } from '../reply.ts'
import { asksByForm, formCard } from './form-card.ts'
import { settledCard } from './settled-card.ts'

type CardParts = Pick<Reply, 'form' | 'inPlace' | 'settled'>
type OpenCard = NonNullable<CaseState['card']>

/** After so many turns in words that brought nothing the card has scrolled away, and is shown again. */
const turnsBeside = 3

const isInWords = ({ inbound }: Draft): boolean =>
  inbound.kind === 'message' && inbound.submit === undefined

const broughtSomething = ({ readBack, understood }: Draft): boolean =>
  readBack.size > 0 || Object.keys(understood).length > 0

/**
 * Whoever goes on in words is asked in words: the card above keeps what was begun in it, and sent later it still gives what
 * nobody has said since. A card in another language is shown anew.
 */
function isBeside(draft: Draft, open: OpenCard): boolean {
  const { state } = draft
  if (!isInWords(draft) || open.language !== state.language || !asksByForm(draft)) return false
  return broughtSomething(draft) || state.revision - open.revision < turnsBeside
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
  if (open !== undefined && isBeside(draft, open)) {
    if (broughtSomething(draft)) update(draft, { card: { ...open, revision: state.revision } })
    return {}
  }
  const form = formCard(draft)
  if (form === undefined) {
    clear(draft, 'card')
    return again ? { inPlace: true } : settledBy(draft, open !== undefined)
  }
  return withForm(draft, form, open)
}

function withForm(draft: Draft, form: FormCard, open: OpenCard | undefined): CardParts {
  const { inbound, state } = draft
  // The card that stands open asks the same still: nothing that was begun in it is taken from the customer.
  if (draft.stale && open?.print === form.print) return settledBy(draft, true)
  const { print } = form
  update(draft, { card: { print, revision: state.revision, language: state.language } })
  if (inbound.submit?.action === 'form' && !draft.stale) return { form, inPlace: true }
  return { form, ...settledBy(draft, open !== undefined) }
}
