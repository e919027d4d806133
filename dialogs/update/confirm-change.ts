import { clean } from '../../onboarding/clean.ts'
import type { Updating } from '../../onboarding/updating.ts'
import type { Draft } from '../draft.ts'
import { keyOf } from '../flows/leave.ts'
import { showContext } from '../summary.ts'
import { showValue } from '../show-value.ts'
import { put, senderOf } from './update-state.ts'

/** So many digits are no choice of a list, and are not guessed in the tries that there are. */
const least = 1000
const different = 9000
const tries = 3

/** What is about to be changed, as one text: another value is another change. */
const changeOf = ({ values, undoing }: Updating): string => JSON.stringify([values, undoing])

const newDigits = (draft: Draft): string => {
  const [a = 0, b = 0, c = 0] = draft.ports.randomBytes(3)
  return String(least + (((a << 16) | (b << 8) | c) % different))
}

/**
 * Whether whoever receives our texts has to say yes to this very change. A sender can be forged, also in the minutes for which its owner
 * has proven to be it; what we answer goes to the owner alone. The chat page has one conversation for each browser.
 */
export function needsYes({ inbound }: Draft, updating: Updating): boolean {
  const { confirm, standing } = updating
  // What stays as it is changes no value.
  if (inbound.channel !== 'sms' || standing !== undefined) return false
  return confirm?.given !== true || confirm.change !== changeOf(updating)
}

/** Reads the change back with digits that only its reader knows. */
export function askForYes(draft: Draft, updating: Updating): void {
  const change = changeOf(updating)
  if (updating.confirm?.change === change) return
  put(draft, { item: undefined, confirm: { change, digits: newDigits(draft) } })
}

/** The question: what will be saved, and by which digits. */
export function yesLine(draft: Draft, { values, confirm }: Updating) {
  const show = showContext(draft.state, draft.ports.profile)
  const said = Object.entries(values).filter(
    ([key]) => key !== 'invoice.email' || values['invoice.channel'] !== undefined,
  )
  const value = said.map(([key, one]) => showValue(key, one.value, show)).join(', ')
  return { value, digits: confirm?.digits ?? '' }
}

/** What was read back is not what is wanted, or nobody says yes to it. */
export function dropChange(draft: Draft): void {
  const gone = { confirm: undefined, newNumber: undefined, undoing: undefined }
  put(draft, { values: {}, ...gone, menu: true })
}

/** What digits came to. `spent`: whoever writes has to prove anew who it is. `locked`: there were too many today. */
export type Yes = 'right' | 'wrong' | 'spent' | 'locked'

type ReadBack = Updating & Required<Pick<Updating, 'confirm'>>

function judge(draft: Draft, { confirm, missed: before = 0 }: ReadBack): Yes {
  if (clean(draft.inbound.text) === confirm.digits) {
    put(draft, { confirm: { ...confirm, given: true } })
    return 'right'
  }
  draft.missed = true
  const missed = before + 1
  put(draft, { missed })
  return missed < tries ? 'wrong' : 'spent'
}

/**
 * Digits in answer to what was read back. They are few, so their tries are counted for whoever writes, not for the value: three of
 * a proof, and so many of a day (SM-08). `undefined`: the message is no such answer.
 */
export async function takeYes(draft: Draft): Promise<Yes | undefined> {
  const { updating } = draft.state
  if (updating?.customer === undefined || updating.confirm === undefined) return undefined
  const { confirm } = updating
  if (confirm.given === true || !/^\d{4}$/.test(clean(draft.inbound.text))) return undefined
  const { reference } = updating.customer
  const attempt = { reference, from: senderOf(draft), key: keyOf(draft) }
  return (await draft.ports.digitTries.take(attempt))
    ? judge(draft, { ...updating, confirm })
    : 'locked'
}
