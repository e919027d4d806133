import type { ContactAddress } from '../../onboarding/messaging/contact-address.ts'
import type { CodeIssue } from '../../onboarding/messaging/one-time-codes.ts'
import { present } from '../../onboarding/present.ts'
import { tell, type Draft } from '../draft.ts'
import { keyOf } from './leave.ts'

/** What every code of this turn is asked for with: by the same message once, and throttled by where it came from (SM-08). */
export const codeWish = (draft: Draft) => ({
  language: draft.state.language,
  key: keyOf(draft),
  ...present({ address: draft.inbound.address }),
})

/** Says why no code comes; nothing when one does. */
export function tellUnsent(draft: Draft, issued: CodeIssue): void {
  switch (issued.outcome) {
    case 'sent':
      return
    case 'throttled':
      tell(draft, 'move.wait', { count: issued.seconds })
      return
    case 'unreachable':
      tell(draft, 'move.codeUnreachable')
      return
    case 'unavailable':
      tell(draft, 'move.codeLater')
  }
}

/** Sends a code to somebody of whom it is no secret that they are there. Says so when it does not go. */
export async function sendCode(draft: Draft, caseId: string, to: ContactAddress): Promise<boolean> {
  const issued = await draft.ports.codes.issue({ caseId, ...to, ...codeWish(draft) })
  tellUnsent(draft, issued)
  return issued.outcome === 'sent'
}

/** Says what is wrong with a code that was typed. */
export function tellWrongCode(draft: Draft, check: 'wrong' | 'void' | 'unavailable'): void {
  tell(draft, check === 'unavailable' ? 'move.checkLater' : `move.${check}`)
  draft.missed = true
}
