import type { CaseState } from '../case-state.ts'
import type { CreditOutcome } from '../record.ts'
import type { ReviewNews, ToldTerms } from './review-news.ts'

/** What was offered before, and is not any more. */
const nothingOpen = { asks: 'outcome', attempt: 1, options: [] } as const

function approved(state: CaseState, terms: ToldTerms, at: string): CaseState {
  const { credit, ...rest } = state
  const finished = { outcome: 'complete', at: state.finished?.at ?? at } as const
  const settled = { ...rest, finished, open: nothingOpen }
  if (terms.payment === 'prepayment' || credit === undefined) return settled
  const { limit, paymentDays } = terms
  return { ...settled, credit: { ...credit, status: 'approved', limit, paymentDays } }
}

/** Credit was turned down: paying in advance is what can still be chosen (CR-12). Else nothing is open any more. */
function declined(state: CaseState, isCredit: boolean): CaseState {
  const { credit, ...rest } = state
  if (!isCredit || credit === undefined) return { ...rest, open: nothingOpen }
  const offered: CreditOutcome = { ...credit, status: 'prepayment' }
  return { ...rest, credit: offered }
}

function changed(state: CaseState, news: ReviewNews): CaseState {
  switch (news.kind) {
    case 'approved':
      return approved(state, news.terms, news.at)
    case 'declined':
      return declined(state, news.reason === 'credit')
    case 'asked':
      return state
  }
}

/**
 * A case whose customer has gone, as it is once a person has decided: what can be chosen in it is what still can be, and the
 * news waits to be told. The same news again changes nothing. Pure.
 */
export function hearNews(state: CaseState, news: ReviewNews): CaseState {
  const waiting = state.news ?? []
  const known = [...waiting.map(({ id }) => id), ...(state.heard ?? [])]
  if (known.includes(news.id)) return state
  return { ...changed(state, news), news: [...waiting, news] }
}
