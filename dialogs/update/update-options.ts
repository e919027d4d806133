import type { Option } from '../../onboarding/case-state.ts'
import { fieldByKey } from '../../onboarding/fields/index.ts'
import { choicesOf } from '../../onboarding/interview.ts'
import { updateItems, type Updating, type UpdateItem } from '../../onboarding/updating.ts'
import { tell, update, words, type Draft } from '../draft.ts'
import { queueReview, deskValues } from '../flows/hand-over.ts'
import { chosen } from '../flows/options.ts'
import { showContext } from '../summary.ts'
import { showValue } from '../show-value.ts'
import { advance, forgetNumber, proveNewNumber } from './advance.ts'
import { dropChange } from './confirm-change.ts'
import { sendProofAgain } from './identify.ts'
import { openCustomer } from './open-customer.ts'
import { startUndo } from './undo-number.ts'
import { takeFindChoice } from './take-find.ts'
import { emptyUpdate, itemsFor, put, updateAsks } from './update-state.ts'

const prefix = 'update:'

type Buttons = 'nothing' | 'again' | 'call' | 'yes' | 'no' | 'other' | 'drop'

function option(draft: Draft, title: Buttons, value: string = title): Option {
  return { title: words(draft)(`update.buttons.${title}`), value: `${prefix}${value}` }
}

function menu(draft: Draft, { customer }: Updating): readonly Option[] {
  if (customer === undefined) return []
  const say = words(draft)
  const offered: readonly (UpdateItem | 'undo')[] = [
    ...(customer.canUndo ? ['undo' as const] : []),
    ...itemsFor(customer, updateItems),
  ]
  return [
    ...offered.map((item) => ({
      title: say(`update.items.${item}`),
      value: `${prefix}${item === 'undo' ? item : `item:${item}`}`,
    })),
    option(draft, 'nothing', 'end'),
  ]
}

function channels(draft: Draft): readonly Option[] {
  const field = fieldByKey('invoice.channel')
  const show = showContext(draft.state, draft.ports.profile)
  return choicesOf(field, draft.state, draft.ports.profile).map((value) => ({
    title: showValue(field.key, value, show),
    value: `${prefix}channel:${value}`,
  }))
}

const customers = ({ found }: Updating): readonly Option[] =>
  found.map(({ reference, name }) => ({
    // Two customers of one name are told apart.
    title: `${name} (${reference})`,
    value: `${prefix}customer:${reference}`,
  }))

type Choices = (draft: Draft, updating: Updating) => readonly Option[]

const choices: Readonly<Record<string, Choices>> = {
  identify: (draft) => [option(draft, 'call')],
  code: (draft, { newNumber }) => [
    option(draft, 'again'),
    option(draft, newNumber === 'asked' ? 'other' : 'call'),
  ],
  'choose:customer': (_draft, updating) => customers(updating),
  'choose:more': (draft) => [option(draft, 'yes', 'more'), option(draft, 'no', 'end')],
  'choose:update': menu,
  'confirm:change': (draft) => [option(draft, 'drop')],
  'invoice.channel': channels,
}

/** What can be chosen at a question; at a field after the second miss, to be called. */
export function updateOptions(draft: Draft, updating: Updating): readonly Option[] {
  const asks = updateAsks(updating)
  if (updating.doubt !== undefined) {
    return [option(draft, 'yes', 'believe'), option(draft, 'no', 'doubt')]
  }
  const own = choices[asks]?.(draft, updating)
  return own ?? (draft.missed && draft.state.open.attempt >= 2 ? [option(draft, 'call')] : [])
}

/** What was typed here is the record's by now; the row keeps none of it. The case that waits for a person is back. */
function close(draft: Draft, { id, changes }: Updating): void {
  const { caseId, reference, aside, language, revision } = draft.state
  if (aside !== undefined) {
    draft.state = { ...aside, language, revision }
    return
  }
  draft.state = { ...emptyUpdate(draft), caseId, reference }
  update(draft, {
    updating: { id, changes, wish: { text: '' }, found: [], values: {}, ended: true },
  })
  draft.outcome = changes > 0 ? 'complete' : 'cancelled'
}

/** Nothing more is asked. */
export function endUpdate(draft: Draft): void {
  const { updating } = draft.state
  if (updating === undefined) return
  close(draft, updating)
  tell(draft, updating.changes > 0 ? 'update.done' : 'update.nothing')
}

/** Digits were tried so often that somebody may be guessing: whoever it is, a person changes the rest (SM-09). */
export function lockUpdate(draft: Draft): void {
  const { updating } = draft.state
  if (updating === undefined) return
  close(draft, updating)
  tell(draft, 'update.locked', deskValues(draft))
}

/** SM-09: who cannot receive a code is called; a person finds the customer, and knows by what it may be recognised. */
export function callBack(draft: Draft): void {
  const { found = [], customer } = draft.state.updating ?? {}
  const { reference } = draft.state
  // Told to nobody here: the row of a person to whom somebody has to talk.
  update(draft, { reference: customer?.reference ?? found[0]?.reference ?? reference })
  queueReview(draft, 'call-back')
  update(draft, { reference })
  tell(draft, 'update.call', deskValues(draft))
}

/** A questioned value: the likelier one, the same one after all, or another one. */
export async function settleDoubt(draft: Draft, isRight: boolean): Promise<void> {
  const { doubt, values = {} } = draft.state.updating ?? {}
  if (doubt === undefined) return
  const { key, value, other } = doubt
  put(draft, { doubt: undefined })
  if (other === undefined && !isRight) return
  const settled =
    other !== undefined && isRight ? { value: other, verification: 'checked' as const } : value
  put(draft, { values: { ...values, [key]: settled } })
  draft.understood[key] = settled.value
  await advance(draft)
}

/** Once more to where the code went: to the new number, or to what shows who writes. */
export function sendCodeAgain(draft: Draft): Promise<void> {
  const isOfNumber = draft.state.updating?.newNumber === 'asked'
  return isOfNumber ? proveNewNumber(draft) : sendProofAgain(draft, 'again')
}

type Handler = (draft: Draft) => Promise<void> | void

const handlers: Readonly<Record<string, Handler>> = {
  again: sendCodeAgain,
  call: callBack,
  other: forgetNumber,
  drop: dropChange,
  undo: async (draft) => {
    await startUndo(draft)
    await advance(draft)
  },
  more: (draft) => {
    put(draft, { menu: true })
  },
  end: endUpdate,
  believe: (draft) => settleDoubt(draft, true),
  doubt: (draft) => settleDoubt(draft, false),
}

async function takeChannel(draft: Draft, channel: string): Promise<void> {
  put(draft, { values: { 'invoice.channel': { value: channel, verification: 'checked' } } })
  draft.understood['invoice.channel'] = channel
  await advance(draft)
}

async function takeNamed(draft: Draft, kind: string, name: string): Promise<void> {
  const item = updateItems.find((candidate) => candidate === name)
  if (kind === 'channel') await takeChannel(draft, name)
  if (kind === 'find') await takeFindChoice(draft, name)
  if (kind === 'item' && item !== undefined) put(draft, { item, menu: undefined })
  if (kind === 'customer') {
    await openCustomer(draft, name)
    await advance(draft)
  }
}

/** Takes an offered choice; `false` when the message is none of them. */
export async function takeUpdateOption(draft: Draft): Promise<boolean> {
  const option = chosen(draft)
  if (option?.value.startsWith(prefix) !== true) return false
  const [kind = '', name = ''] = option.value.slice(prefix.length).split(':')
  await (handlers[kind]?.(draft) ?? takeNamed(draft, kind, name))
  return true
}
