import type { Updating } from '../../onboarding/updating.ts'
import { updateItems } from '../../onboarding/updating.ts'
import { words, type Draft } from '../draft.ts'
import { fieldWords, type Question } from '../question.ts'
import { showContext } from '../summary.ts'
import { showValue } from '../show-value.ts'
import { yesLine } from './confirm-change.ts'
import { updateOptions } from './update-options.ts'
import { fieldOf, updateAsks } from './update-state.ts'
import { findQuestion } from './find-question.ts'
import { findAsks, nextFind } from './wash-finds.ts'

function doubtLine(draft: Draft, { doubt }: Updating): readonly string[] {
  if (doubt === undefined) return []
  const say = words(draft)
  const show = showContext(draft.state, draft.ports.profile)
  const value = showValue(doubt.key, doubt.other ?? doubt.value.value, show)
  return [
    doubt.why === 'suggestion'
      ? say('update.suggest', { value })
      : say(`update.doubt.${doubt.why}`, { value }),
  ]
}

/** With what we have, masked; `undefined`: there is nothing to be shown. */
function itemLine(draft: Draft, { customer, asked }: Updating, asks: string): string | undefined {
  // Whoever is asked by the staff may find that what we have is right.
  if (customer === undefined || asked?.key === asks) return undefined
  const item = updateItems.find((one) => fieldOf(customer, one) === asks)
  if (item === undefined || customer.masked[item] === '') return undefined
  return words(draft)(`update.ask.${item}`, { now: customer.masked[item] })
}

/** The first time with what we have, masked; after a miss by the field's own growing help (UX-23). */
function fieldLine(draft: Draft, updating: Updating, asks: string): readonly string[] {
  const say = words(draft)
  const isFirst = draft.state.open.asks !== asks || !draft.missed
  const known = isFirst ? itemLine(draft, updating, asks) : undefined
  if (known !== undefined) return [known]
  return [say(fieldWords(draft, asks, isFirst ? 'ask' : 'again1'))]
}

/** Questions that are the same for everybody. */
const fixed = {
  identify: 'update.identify.chat',
  'choose:customer': 'update.which',
  'choose:update': 'update.menu',
  'choose:more': 'update.more',
} as const

const isFixed = (asks: string): asks is keyof typeof fixed => Object.hasOwn(fixed, asks)

function lines(draft: Draft, updating: Updating, asks: string): readonly string[] {
  const say = words(draft)
  if (asks === 'outcome') return []
  if (isFixed(asks)) return [say(fixed[asks])]
  if (asks === 'code') return codeLine(draft, updating)
  if (asks === 'confirm:change') return [say('update.confirm', yesLine(draft, updating))]
  return asks.startsWith('suggest:') ? doubtLine(draft, updating) : fieldLine(draft, updating, asks)
}

/** Where the turn has already said that a code is coming, and to write it here, nothing is added. */
function codeLine(draft: Draft, { newNumber }: Updating): readonly string[] {
  const say = words(draft)
  if (newNumber === 'asked') return [say('update.ask.code')]
  return draft.lines.length === 0 ? [say('update.identify.code')] : []
}

/** The open question while contact data is changed: one, in a text message of one part with its choices (SM-16). */
export function updateQuestion(draft: Draft): Question {
  const { updating } = draft.state
  if (updating === undefined) return { lines: [], options: [] }
  const asks = updateAsks(updating)
  const { customer } = updating
  const find = nextFind(updating)
  if (find !== undefined && customer !== undefined && asks === findAsks(find)) {
    return findQuestion(draft, find, customer)
  }
  return {
    lines: lines(draft, updating, asks),
    options: updateOptions(draft, updating),
  }
}
