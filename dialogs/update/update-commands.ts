import { updateItems } from '../../onboarding/updating.ts'
import type { Command } from '../../onboarding/vocabulary.ts'
import { tell, type Draft } from '../draft.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { advance } from './advance.ts'
import { dropChange } from './confirm-change.ts'
import { hearValues } from './take-values.ts'
import { startUndo } from './undo-number.ts'
import { callBack, endUpdate } from './update-options.ts'
import { hearUpdateWish } from './update-wish.ts'
import { fieldOf, put } from './update-state.ts'

type Handler = (draft: Draft, target: string | undefined) => Promise<void> | void

/** Back to what can be changed; what was about to be changed is put aside. */
const toMenu: Handler = (draft) => {
  put(draft, { item: undefined, doubt: undefined, third: undefined, standing: undefined })
  dropChange(draft)
}

const change: Handler = async (draft, target) => {
  await toMenu(draft, target)
  const { customer } = draft.state.updating ?? {}
  if (customer === undefined || target === undefined) return
  const item = updateItems.find((one) => fieldOf(customer, one) === target)
  if (item === undefined) tell(draft, 'update.fixed')
  else put(draft, { item })
}

const undo: Handler = async (draft) => {
  await startUndo(draft)
  await advance(draft)
}

const privacy: Handler = (draft) => {
  tell(draft, 'messages.privacy.short', { url: draft.ports.privacyUrl(draft.state.language) })
}

/** The words for leaving are those of the conversation; none of them is one that a carrier takes for an opt-out (SM-05). */
const handlers: Readonly<Partial<Record<Command, Handler>>> = {
  cancel: endUpdate,
  restart: endUpdate,
  human: callBack,
  back: toMenu,
  skip: toMenu,
  summary: toMenu,
  mydata: toMenu,
  change,
  undo,
  privacy,
}

/** Only these before it is proven who writes: none of them tells or changes anything. */
const open: ReadonlySet<Command> = new Set(['cancel', 'restart', 'human', 'privacy'])

/** Something else is to be changed than what was asked about, in the words of a first message. `false`: no such wish. */
export async function takeOtherWish(draft: Draft): Promise<boolean> {
  const { customer, item } = draft.state.updating ?? {}
  const wish = customer === undefined ? undefined : hearUpdateWish(draft.inbound.text)
  if (wish?.item === undefined || wish.item === item) return false
  draft.command = wish.item === 'undo' ? 'undo' : 'change'
  await toMenu(draft, undefined)
  if (wish.item === 'undo') await startUndo(draft)
  else {
    put(draft, { item: wish.item })
    await hearValues(draft, draft.inbound.text)
  }
  await advance(draft)
  return true
}

/** Carries out a command; `false` when it means nothing here. */
export async function runUpdateCommand(draft: Draft, { command }: Understanding): Promise<boolean> {
  if (command === undefined) return false
  const handler = handlers[command.name]
  const isProven = draft.state.updating?.customer !== undefined
  if (handler === undefined || (!isProven && !open.has(command.name))) return false
  draft.command = command.name
  await handler(draft, command.target)
  return true
}
