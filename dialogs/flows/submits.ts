import { takeForm } from '../form/take-form.ts'
import type { CardSubmit } from '../inbound.ts'
import { tell, type Draft } from '../draft.ts'
import { takeAssent } from './assent.ts'
import { changeField, skip } from './change.ts'
import { takeSecret } from './secrets.ts'

/** What a card sent. A card of an earlier turn changes nothing: the customer is shown where things stand (CH-05). */
export async function takeSubmit(draft: Draft, submit: CardSubmit): Promise<void> {
  if (submit.action === 'form') {
    await takeForm(draft, submit)
    return
  }
  if (submit.revision !== draft.state.revision || draft.state.finished !== undefined) {
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
