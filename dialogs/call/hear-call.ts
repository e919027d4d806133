import type { Dilemma } from '../../onboarding/case-state.ts'
import { isFieldKey } from '../../onboarding/fields/index.ts'
import type { Command } from '../../onboarding/vocabulary.ts'
import { tell, update, type Draft } from '../draft.ts'
import { offerByName } from '../flows/by-name.ts'
import { undo } from '../flows/change.ts'
import { takeOption } from '../flows/options.ts'
import { settleUnread } from '../flows/unread.ts'
import { hear } from '../hear.ts'
import { contextOf } from '../understanding-context.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { understand } from '../understanding/understand.ts'
import { changeLanguage } from './change-language.ts'
import { giveToCustomer } from './give-call.ts'
import { jumpTo, skipItem } from './items.ts'
import { tellUnreadPhone } from './unread-phone.ts'
import { withoutHidden } from './without-hidden.ts'

type Wish = (draft: Draft, target: string | undefined) => void | Promise<void>

const seeHow: Wish = (draft) => {
  tell(draft, 'calls.told.how')
}
const isShown: Wish = () => undefined

/** What commands of customers mean when staff write them. */
const wishes: Readonly<Record<Exclude<Command, 'yes' | 'no'>, Wish>> = {
  change: (draft, target) => {
    if (target !== undefined) jumpTo(draft, target)
  },
  skip: (draft, target) => {
    skipAsked(draft, target)
  },
  undo: (draft) => {
    undo(draft)
  },
  move: giveToCustomer,
  help: isShown,
  why: isShown,
  summary: isShown,
  mydata: isShown,
  privacy: isShown,
  language: seeHow,
  back: seeHow,
  human: seeHow,
  cancel: seeHow,
  restart: seeHow,
  delete: seeHow,
  stop: seeHow,
}

/** A reason is wanted (CA-08): without one it is that nobody knows the answer now. */
function skipAsked(draft: Draft, target = draft.state.open.asks): void {
  if (isFieldKey(target)) skipItem(draft, target, 'later')
}

/** `undefined` where a message says more than a wish, or none. */
function wishIn(draft: Draft, said: Understanding): (() => void | Promise<void>) | undefined {
  const { command, fills, ambiguous, language, dontKnow } = said
  const { asks } = draft.state.open
  if (fills.length > 0 || ambiguous !== undefined) return undefined
  if (language?.how === 'asked')
    return () => {
      changeLanguage(draft, language.to)
    }
  if (dontKnow === true && isFieldKey(asks))
    return () => {
      skipItem(draft, asks, 'unknown')
    }
  return command && wishOf(draft, command)
}

function wishOf(draft: Draft, { name, target }: NonNullable<Understanding['command']>) {
  if (name === 'yes' || name === 'no') return undefined
  return () => wishes[name](draft, target)
}

/** A wish and nothing else. `false`: values, or talk. */
async function hearWish(draft: Draft): Promise<boolean> {
  const wish = wishIn(draft, understand(draft.inbound.text, contextOf(draft)))
  await wish?.()
  return wish !== undefined
}

/** Questions about other items wait while somebody has gone to one. */
function putAside(draft: Draft): readonly Dilemma[] {
  const { changing, dilemmas } = draft.state
  if (changing === undefined) return []
  update(draft, { dilemmas: [] })
  return dilemmas
}

/**
 * Words of whoever holds the call, heard by the very flows that hear customers: several values in any order, corrections,
 * look-ups, questions about what differs.
 */
export const hearCall = (draft: Draft): Promise<void> =>
  withoutHidden(draft, async () => {
    const { inbound } = draft
    const { unread } = draft.state
    const waiting = putAside(draft)
    if (!(await hearWish(draft))) {
      if (!(await takeOption(draft))) await hear(draft, false)
      await settleUnread(draft)
      await offerByName(draft)
    }
    // A message that waited for the country was read with this one.
    const wasRead = unread !== undefined && draft.state.unread === undefined
    tellUnreadPhone(draft, wasRead ? `${unread}\n${inbound.text}` : inbound.text)
    const left = waiting.filter((one) => one.kind === 'number' || !(one.key in draft.understood))
    update(draft, { dilemmas: [...draft.state.dilemmas, ...left] })
  })
