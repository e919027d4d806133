import { clean } from '../../onboarding/clean.ts'
import type { Updating } from '../../onboarding/updating.ts'
import { tell, type Draft } from '../draft.ts'
import { showContext } from '../summary.ts'
import { showValue } from '../show-value.ts'
import { put } from './update-state.ts'

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
  put(draft, { item: undefined, confirm: { change, digits: newDigits(draft), missed: 0 } })
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

/** `false`: the message is no answer to what was read back. */
export function takeYes(draft: Draft): boolean {
  const { confirm } = draft.state.updating ?? {}
  const text = clean(draft.inbound.text)
  if (confirm === undefined || confirm.given === true || !/^\d{4}$/.test(text)) return false
  if (text === confirm.digits) {
    put(draft, { confirm: { ...confirm, given: true } })
    return true
  }
  draft.missed = true
  const missed = confirm.missed + 1
  put(draft, { confirm: { ...confirm, missed } })
  if (missed < tries) return true
  dropChange(draft)
  tell(draft, 'update.nothing')
  return true
}
