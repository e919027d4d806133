import type { CustomerType } from '../onboarding/vocabulary.ts'
import type { CaseState, Option } from '../onboarding/case-state.ts'
import { circumstances } from '../onboarding/circumstances.ts'
import { fieldByKey, isFieldKey } from '../onboarding/fields/index.ts'
import { choicesOf, isRequired, missingFields, valueOf } from '../onboarding/interview.ts'
import { hasWords } from '../locales/has-words.ts'
import type { WordKey } from '../locales/words.ts'
import { words, type Draft, type View } from './draft.ts'
import type { SummaryCard } from './reply.ts'
import type { SecretInput } from './secret-input.ts'
import { noticeText } from './notices.ts'
import { besideNumber, openingAsk } from './opening-question.ts'
import { formerOf } from './former-company.ts'
import { ownPeppol } from './own-peppol.ts'
import { labelOf, showContext } from './summary.ts'
import { showValue } from './show-value.ts'

/** A question as it will be asked: words, what can be chosen, and a protected input where the value is secret. */
export interface Question {
  readonly lines: readonly string[]
  readonly options: readonly Option[]
  readonly secret?: SecretInput
  /** All answers, where they are to be checked. */
  readonly summary?: SummaryCard
}

const blocks: Readonly<
  Record<string, { readonly keys: readonly string[]; readonly ask: WordKey }>
> = {
  'contact.name': {
    keys: ['contact.name', 'contact.phone', 'contact.email'],
    ask: 'messages.ask.contactBlock',
  },
  'person.name': {
    keys: ['person.name', 'person.address', 'person.phone', 'person.email'],
    ask: 'messages.ask.personBlock',
  },
}

/** Several fields in one question, when none of them is known yet: that is what keeps it at three messages. */
function blockAsk(draft: Draft, key: string): WordKey | undefined {
  const block = blocks[key]
  if (block === undefined || draft.state.changing !== undefined) return undefined
  const missing = missingFields(draft.state, draft.ports.profile).map((field) => field.key)
  return block.keys.every((member) => missing.some((other) => other === member))
    ? block.ask
    : undefined
}

/** The country's own words for a field, where there are any (`askDK`), else the general ones. */
export function fieldWords(
  draft: View,
  key: string,
  leaf: 'ask' | 'again1' | 'again2' | 'label' | 'inText' | 'help' | 'why' | 'example',
): WordKey {
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  const own = `fields.${key}.${leaf}${country ?? ''}`
  return hasWords(own) ? own : (`fields.${key}.${leaf}` as WordKey) // every field has it; the locale test holds that
}

/** Whoever said "that's me" is asked as themselves. */
function ownName(draft: Draft, key: string): WordKey | undefined {
  if (draft.asksOwnName !== true || key !== 'contact.name') return undefined
  return blockAsk(draft, key) === undefined ? 'messages.ask.ownName' : 'messages.ask.ownBlock'
}

/** An answer is to be another one; what we proposed was never asked for. */
const isChanged = ({ state }: Draft, key: string): boolean =>
  state.changing === key && state.answers[key] !== undefined

const countryOf = {
  private: 'messages.ask.countryPrivate',
  business: 'messages.ask.countryBusiness',
} as const satisfies Record<CustomerType, WordKey>

/** Whoever has said who it is for is not asked about "you or your company". */
function countryAsk(draft: Draft, key: string, attempt: number): WordKey | undefined {
  if (key !== 'country' || attempt > 1 || draft.state.changing === key) return undefined
  const { customerType } = circumstances(draft.state.answers, draft.ports.profile)
  return customerType && countryOf[customerType]
}

/** Wording grows with every miss and never repeats itself (UX-23). */
function askWords(draft: Draft, key: string, attempt: number): WordKey {
  const own =
    ownName(draft, key) ?? openingAsk(draft, key, attempt) ?? countryAsk(draft, key, attempt)
  if (own !== undefined) return own
  if (attempt <= 1) {
    if (isChanged(draft, key)) return 'messages.summary.changeAsk'
    return blockAsk(draft, key) ?? fieldWords(draft, key, 'ask')
  }
  return fieldWords(draft, key, attempt % 2 === 0 ? 'again1' : 'again2')
}

function skipOption(draft: Draft, key: string): readonly Option[] {
  if (!isFieldKey(key) || isRequired(fieldByKey(key), draft.state, draft.ports.profile)) return []
  return [{ title: words(draft)('messages.buttons.skip'), value: 'skip' }]
}

/** Value of the button that brings the company back that was taken out. */
export const keepsCompany = 'keep:company'

function keepCompany(draft: View): readonly Option[] {
  if (formerOf(draft) === undefined) return []
  return [{ title: words(draft)('messages.buttons.keepCompany'), value: keepsCompany }]
}

/** A way out of a change that was not meant. */
function keepOption({ state, ports }: Draft, key: string): readonly Option[] {
  if (key === 'company.number' && state.changing !== key) return keepCompany({ state, ports })
  const stands = isFieldKey(key) && valueOf(key, state, ports.profile) !== undefined
  if (state.changing !== key || !stands) return []
  return [{ title: words({ state, ports })('messages.buttons.keep'), value: 'keep' }]
}

function fieldOptions(draft: Draft, key: string): readonly Option[] {
  if (!isFieldKey(key)) return []
  const show = showContext(draft.state, draft.ports.profile)
  return choicesOf(fieldByKey(key), draft.state, draft.ports.profile).map((value) => ({
    title: showValue(key, value, show),
    value,
  }))
}

/** Tells where the way out is once the customer has missed three times (UX-23). */
function personOption(draft: Draft, attempt: number): readonly Option[] {
  return attempt < 3 ? [] : [{ title: words(draft)('messages.buttons.human'), value: 'human' }]
}

/** Asked through the protected input only. */
export function isProtected(state: CaseState, key: string): boolean {
  return (
    state.protectedKeys.includes(key) || (isFieldKey(key) && fieldByKey(key).privacy === 'secret')
  )
}

/** A national number is never chat text (ID-07): a protected input, or words that say where else to go. */
function protectedQuestion(draft: Draft, key: string): Question {
  const say = words(draft)
  const refuse = { title: say('messages.secret.refuse'), value: 'skip' }
  const human = { title: say('messages.buttons.human'), value: 'human' }
  const options = key === 'company.number' ? [human] : [refuse]
  if (!draft.inbound.protectedInput) {
    return { lines: [say('messages.secret.noProtectedInput')], options }
  }
  const ask =
    key === 'company.number'
      ? [say('messages.secret.soleTraderAsk'), say('messages.secret.ask')]
      : [noticeText(draft, 'nationalNumber')]
  return { lines: ask, options, secret: secretInput(draft, key) }
}

function secretInput(draft: Draft, key: string): SecretInput {
  const say = words(draft)
  return {
    key,
    label: labelOf(key, showContext(draft.state, draft.ports.profile)),
    submitLabel: say('messages.secret.submit'),
    refuseLabel: say('messages.secret.refuse'),
    revision: draft.state.revision + 1,
  }
}

/** What is missing of an address that was begun; another miss asks for the whole of it. */
export function partialLines(
  draft: View,
  key: string,
  attempt: number,
): readonly string[] | undefined {
  const { partial } = draft.state
  if (partial?.key !== key || attempt > 1) return undefined
  const { street, postalCode, city } = partial
  const say = words(draft)
  if (postalCode !== undefined) return [say('messages.address.askTown', { street, postalCode })]
  if (city === undefined) return [say('messages.address.askBoth', { street })]
  return [say('messages.address.askCode', { street, city })]
}

export function fieldQuestion(draft: Draft, key: string, attempt: number): Question {
  if (isProtected(draft.state, key)) return protectedQuestion(draft, key)
  const say = words(draft)
  const own = key === 'invoice.peppol' ? ownPeppol(draft) : undefined
  const options = [
    ...(own === undefined ? [] : [{ title: say('messages.suggest.yes'), value: own }]),
    ...fieldOptions(draft, key),
    ...keepOption(draft, key),
    ...skipOption(draft, key),
    ...personOption(draft, attempt),
  ]
  const lines = partialLines(draft, key, attempt) ?? [
    say(askWords(draft, key, attempt), { field: say(fieldWords(draft, key, 'label')) }),
    ...besideNumber(draft, key, attempt),
    ...(own === undefined ? [] : [say('messages.ask.ownPeppol', { id: own })]),
  ]
  return { lines, options }
}
