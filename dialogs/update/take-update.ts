import { clean } from '../../onboarding/clean.ts'
import { readCode } from '../../onboarding/messaging/one-time-code.ts'
import type { Updating } from '../../onboarding/updating.ts'
import type { Command } from '../../onboarding/vocabulary.ts'
import { tell, update, type Draft } from '../draft.ts'
import { lacksCode, wantsNewCode } from '../flows/leaves-code.ts'
import { deskValues } from '../flows/hand-over.ts'
import { miss } from '../flows/misses.ts'
import { contextOf } from '../understanding-context.ts'
import { understand } from '../understanding/understand.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { advance } from './advance.ts'
import { answerBeside } from './answer-beside.ts'
import { takeYes } from './confirm-change.ts'
import { sendProofAgain, takeIdentity, takeProof } from './identify.ts'
import { keyOf } from '../flows/leave.ts'
import { tellWrongCode } from '../flows/send-code.ts'
import { leaveUpdate } from './leave-update.ts'
import { takeFindAssent } from './take-find.ts'
import { takeValues } from './take-values.ts'
import { runUpdateCommand, takeOtherWish } from './update-commands.ts'
import { lockUpdate, sendCodeAgain, settleDoubt, takeUpdateOption } from './update-options.ts'
import { hearUpdateWish } from './update-wish.ts'
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

/** "send en ny": as the button beside it. */
async function sendNewCode(draft: Draft): Promise<boolean> {
  const { updating } = draft.state
  const isAsked = updating !== undefined && updateAsks(updating) === 'code'
  if (!isAsked || !wantsNewCode(draft.inbound.text)) return false
  await sendCodeAgain(draft)
  return true
}

/** What is heard whether or not it is proven who writes. */
const takeWish = async (draft: Draft, said: Understanding): Promise<boolean> =>
  leaveUpdate(draft, said) ||
  (await sendNewCode(draft)) ||
  (await takeOtherWish(draft)) ||
  runUpdateCommand(draft, said)

async function takeSaid(draft: Draft): Promise<void> {
  const isProven = draft.state.updating?.proven !== undefined
  const said = understand(draft.inbound.text, contextOf(draft))
  const wasHeard = switchTo(draft, said)
  if (await takeWish(draft, said)) return
  if (isProven && (await takeWords(draft, said))) return
  if (answerBeside(draft, said)) return
  if (!wasHeard) hearNothing(draft, said)
}

const aboutData: ReadonlySet<Command | undefined> = new Set<Command>([
  'mydata',
  'summary',
  'delete',
])

/** Each miss is told by what was asked; who does not know how to go on is called (UX-23). */
function hearNothing(draft: Draft, said: Understanding): void {
  const { updating } = draft.state
  if (updating === undefined) return
  if (updateAsks(updating) === 'identify') {
    draft.missed = true
    tell(draft, 'update.identify.unclear')
  } else if (updateAsks(updating) === 'code') hearEarly(draft, updating, said)
  else miss(draft, undefined)
}

/** Once the reason and once the ways out; then the question alone. */
function tellWhyCode(draft: Draft, { wish }: Updating, isAboutData: boolean): void {
  const { attempt } = draft.state.open
  if (isAboutData) tell(draft, 'update.identify.data', deskValues(draft))
  else if (lacksCode(draft.inbound.text) || attempt === 2) tell(draft, 'update.identify.ways')
  else if (wish.item !== undefined && attempt < 2) tell(draft, 'update.identify.early')
}

/** Of two things that are to be changed the one said last is opened. */
function keepWish(draft: Draft, { wish }: Updating): void {
  const { text } = draft.inbound
  const said = hearUpdateWish(text)?.item
  const item = said === undefined || said === 'undo' ? wish.item : said
  if (item !== undefined) put(draft, { wish: { item, text: `${wish.text}\n${text}` } })
}

/** What is to be changed, said before the code is: kept until then, and the reason told. A text message proves nothing, and tells nothing. */
function hearEarly(draft: Draft, updating: Updating, { command }: Understanding): void {
  draft.missed = true
  if (draft.inbound.channel === 'sms' || updating.proven !== undefined) return
  tellWhyCode(draft, updating, aboutData.has(command?.name))
  keepWish(draft, updating)
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
