import { takeForm } from '../form/take-form.ts'
import type { CardSubmit } from '../inbound.ts'
import { tell, type Draft } from '../draft.ts'
import { isPresentCard } from '../shown.ts'
import { takeAssent } from './assent.ts'
import { changeField, skip } from './change.ts'
import { takeSecret } from './secrets.ts'

const isOpen = (draft: Draft, { action, revision }: Exclude<CardSubmit, { action: 'form' }>) => {
  if (draft.state.finished !== undefined) return false
  const isOfSummary = action === 'confirm' || action === 'change'
  return isOfSummary ? isPresentCard(draft, revision) : revision === draft.state.revision
}

/** What a card sent. A card of an earlier turn changes nothing: the customer is shown where things stand (CH-05). */
export async function takeSubmit(draft: Draft, submit: CardSubmit): Promise<void> {
  if (submit.action === 'form') {
    await takeForm(draft, submit)
    return
  }
  if (!isOpen(draft, submit)) {
    draft.stale = true
    tell(draft, 'messages.stale.card')
    return
  }
  switch (submit.action) {
    case 'confirm':
      takeAssent(draft, 'yes')
      return
    case 'change':
      draft.command = 'change'
      changeField(draft, submit.key)
      return
    case 'refuse':
      draft.command = 'skip'
      skip(draft, submit.key)
      return
    case 'secret':
      await takeSecret(draft, submit.key, submit.secret)
  }
}
