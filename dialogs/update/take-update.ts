import { clean } from '../../onboarding/clean.ts'
import { readCode } from '../../onboarding/messaging/one-time-code.ts'
import type { Updating } from '../../onboarding/updating.ts'
import { tell, update, type Draft } from '../draft.ts'
import { miss } from '../flows/misses.ts'
import { contextOf } from '../understanding-context.ts'
import { understand } from '../understanding/understand.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { advance } from './advance.ts'
import { takeYes } from './confirm-change.ts'
import { sendProofAgain, takeIdentity, takeProof } from './identify.ts'
import { keyOf } from '../flows/leave.ts'
import { tellWrongCode } from '../flows/send-code.ts'
import { takeFindAssent } from './take-find.ts'
import { takeValues } from './take-values.ts'
import { runUpdateCommand, takeOtherWish } from './update-commands.ts'
import { lockUpdate, settleDoubt, takeUpdateOption } from './update-options.ts'
import { put, updateAsks } from './update-state.ts'

/** A sender can be forged, so what was proven holds no longer than a code does. */
const provenMs = 10 * 60 * 1000

/**
 * Whether what was proven counts no more. At the chat page that goes by the last word, as its conversation is its own browser; a text
 * message may be forged, and none of them holds the door open for the next.
 */
function isStale({ state, inbound, at }: Draft): boolean {
  const { updating, updatedAt } = state
  if (updating?.proven === undefined) return false
  const since = inbound.channel === 'sms' ? updating.proven.at : updatedAt
  return Date.parse(at) - Date.parse(since) > provenMs
}

/** What was about to be changed waits for a new code. */
async function proveAgain(draft: Draft, why: 'again' | 'expired'): Promise<void> {
  put(draft, { proven: undefined, customer: undefined, item: undefined, doubt: undefined })
  put(draft, { values: {}, newNumber: undefined, confirm: undefined, wish: { text: '' } })
  put(draft, { missed: undefined, undoing: undefined, asked: undefined })
  put(draft, { finds: undefined, third: undefined, standing: undefined })
  update(draft, { answers: {} })
  await sendProofAgain(draft, why)
}

function switchTo(draft: Draft, { language }: Understanding): boolean {
  if (language === undefined || language.to === draft.state.language) return false
  if (!draft.ports.profile.languages.includes(language.to)) return false
  update(draft, { language: language.to })
  draft.command = 'language'
  return true
}

/** The code that the new number has been sent. `false`: it was none. */
async function takeNewNumberCode(draft: Draft): Promise<boolean> {
  const { updating } = draft.state
  const { text: code } = draft.inbound
  if (updating?.newNumber !== 'asked' || readCode(code) === undefined) return false
  const check = await draft.ports.codes.check({ caseId: updating.id, code, key: keyOf(draft) })
  if (check === 'right') {
    put(draft, { newNumber: 'proven' })
    await advance(draft)
  } else tellWrongCode(draft, check)
  return true
}

async function takeYesOrNo(draft: Draft, { assent }: Understanding): Promise<boolean> {
  const { updating } = draft.state
  if (assent === undefined || assent === 'partly') return false
  if (updating?.doubt === undefined) return takeFindAssent(draft, assent === 'yes')
  await settleDoubt(draft, assent === 'yes')
  return true
}

/** Digits by which a change that was read back is saved. `false`: they were none. */
async function takeDigits(draft: Draft): Promise<boolean> {
  const yes = await takeYes(draft)
  if (yes === 'right') await advance(draft)
  if (yes === 'locked') lockUpdate(draft)
  if (yes === 'spent') {
    tell(draft, 'update.nothing')
    await proveAgain(draft, 'again')
  }
  return yes !== undefined
}

/** What somebody says who has proven to be the customer. */
async function takeWords(draft: Draft, said: Understanding): Promise<boolean> {
  if (await takeNewNumberCode(draft)) return true
  if (await takeDigits(draft)) return true
  if (await takeYesOrNo(draft, said)) return true
  if (!(await takeValues(draft, said))) return false
  await advance(draft)
  return true
}

async function takeProofOrIdentity(draft: Draft): Promise<boolean> {
  if (draft.state.updating?.proven !== undefined) return false
  return (await takeProof(draft)) || takeIdentity(draft)
}

async function takeMessage(draft: Draft): Promise<void> {
  if ((await takeUpdateOption(draft)) || (await takeProofOrIdentity(draft))) return
  await takeSaid(draft)
}

async function takeSaid(draft: Draft): Promise<void> {
  const isProven = draft.state.updating?.proven !== undefined
  const said = understand(draft.inbound.text, contextOf(draft))
  const wasHeard = switchTo(draft, said)
  if ((await takeOtherWish(draft)) || (await runUpdateCommand(draft, said))) return
  if (isProven && (await takeWords(draft, said))) return
  if (!wasHeard) hearNothing(draft)
}

/** Each miss is told by what was asked; who does not know how to go on is called (UX-23). */
function hearNothing(draft: Draft): void {
  const { updating } = draft.state
  if (updating === undefined) return
  if (updateAsks(updating) === 'identify') {
    draft.missed = true
    tell(draft, 'update.identify.unclear')
  } else if (updateAsks(updating) === 'code') hearEarly(draft, updating)
  else miss(draft, undefined)
}

/** What is to be changed, said before the code is: kept until then, and the reason told. A text message proves nothing, and tells nothing. */
function hearEarly(draft: Draft, { wish }: Updating): void {
  const { channel, text } = draft.inbound
  draft.missed = true
  if (channel === 'sms' || wish.item === undefined) return
  put(draft, { wish: { ...wish, text: `${wish.text}\n${text}` } })
  tell(draft, 'update.identify.early')
}

/** A message to a conversation in which contact data is changed. */
export async function takeUpdate(draft: Draft): Promise<void> {
  if (draft.inbound.kind === 'start') return
  if (isStale(draft)) {
    await proveAgain(draft, 'expired')
    return
  }
  if (clean(draft.inbound.text) === '') return
  await takeMessage(draft)
  // What the first message had beside its wish is taken up with the proof.
  if (draft.state.updating?.proven?.at === draft.at) await advance(draft)
}
