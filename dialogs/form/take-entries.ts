import { sameValue } from '../../onboarding/answering.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { countries } from '../../onboarding/countries/index.ts'
import { fieldByKey, isFieldKey, type FieldKey } from '../../onboarding/fields/index.ts'
import { isRequired, valueOf } from '../../onboarding/interview.ts'
import { findNationalNumbers } from '../../onboarding/national-numbers.ts'
import type { Refused } from '../../onboarding/reading.ts'
import { clear, update, type Draft } from '../draft.ts'
import { skip } from '../flows/change.ts'
import { completeAddress } from '../flows/complete-address.ts'
import { applyFills } from '../flows/fill.ts'
import { acceptTyped, rejectTyped } from '../flows/rejected.ts'
import { protectNumber } from '../flows/secrets.ts'
import { readContext } from '../read-context.ts'
import { understand } from '../understanding/understand.ts'
import { contextOf } from '../understanding-context.ts'
import type { Fill } from '../understanding/understanding.ts'
import type { Entry } from './form-entries.ts'

type FieldEntry = Entry & { readonly key: FieldKey }

const expected = { phone: 'phone', landline: 'phone', number: 'companyNumber' } as const

/** A national number in an ordinary input is never kept (ID-07), and in Sweden neither is a sole trader's (ID-03). */
function holdsNationalNumber(draft: Draft, { key, text }: FieldEntry): boolean {
  const context = readContext(draft)
  const kind = key.split('.').at(-1) ?? ''
  const expecting = kind in expected ? expected[kind as keyof typeof expected] : undefined
  if (findNationalNumbers(text, { ...context, expecting }).length > 0) return true
  if (key !== 'company.number' || context.country !== 'SE') return false
  const reading = countries.SE.readCompanyNumber(text, context)
  return reading.ok && reading.value.kind === 'national'
}

function refuseNationalNumber(draft: Draft, { key }: FieldEntry): void {
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  if (key === 'company.number' && country === 'SE') protectNumber(draft)
  else rejectTyped(draft, key, { text: '', reason: 'nationalNumberInChat' })
}

/** Reads as the field does; what the field cannot read may be words that the conversation understands. */
function readTyped(draft: Draft, { key, text }: FieldEntry): Fill | Refused {
  const common = { key, raw: text, how: 'asked', correction: false } as const
  const reading = fieldByKey(key).read(text, readContext(draft))
  if (reading.ok) {
    const { value, suggestion } = reading
    return { ...common, value, ...(suggestion === undefined ? {} : { suggestion }) }
  }
  const { fills } = understand(text, { ...contextOf(draft), asks: key })
  const found = fills.find((fill) => fill.key === key)
  return found === undefined ? reading : { ...found, correction: false }
}

/** An address without its postal code or town is helped first (UX-28); anything else stays with what is wrong. */
async function refuse(draft: Draft, { key, text }: FieldEntry, why: Refused): Promise<void> {
  const { reason, detail } = why
  if (await completeAddress(draft, { key, raw: text, why })) acceptTyped(draft, [key])
  else rejectTyped(draft, key, { text, reason, ...(detail && { detail }) })
}

/** What stood there goes; what it follows from, or what the seller proposes, counts again (UX-12). */
function takeBack(draft: Draft, key: FieldKey): void {
  const { [key]: _gone, ...answers } = draft.state.answers
  update(draft, { answers })
  acceptTyped(draft, [key])
  draft.understood[key] = null
}

/** What nobody filled in is missing, unless it follows from the rest of what was sent. */
function leaveEmpty(draft: Draft, { key, emptied }: FieldEntry): void {
  const field = fieldByKey(key)
  const { state, ports } = draft
  const isAnswered = state.answers[key] !== undefined
  if (!emptied && valueOf(key, state, ports.profile) !== undefined) acceptTyped(draft, [key])
  else if (field.sameAs !== undefined) takeBack(draft, key)
  else if (isRequired(field, state, ports.profile))
    rejectTyped(draft, key, { text: '', reason: 'empty' })
  else if (isAnswered) skip(draft, key)
  else acceptTyped(draft, [key])
}

/** The choice shows its title to whoever reads what was said, as its button would. */
const asSaid = (fill: Fill, titles: ReadonlyMap<string, string>): Fill => ({
  ...fill,
  raw: titles.get(`${fill.key} ${fill.raw}`) ?? fill.raw,
})

/** Nothing is changed by typing what stands there already. */
function isSame(draft: Draft, { key, value }: Fill): boolean {
  const { state, ports } = draft
  return state.changing !== key && sameValue(value, valueOf(key, state, ports.profile))
}

/**
 * Puts what a form says into the answers, through the readers, checks and look-ups of a typed message. What cannot be taken
 * stays in its input. `titles`: of the card's choices, by field key and value.
 */
export async function takeEntries(
  draft: Draft,
  entries: readonly Entry[],
  titles: ReadonlyMap<string, string>,
): Promise<readonly Fill[]> {
  const own = entries.filter((entry): entry is FieldEntry => isFieldKey(entry.key))
  const fills: Fill[] = []
  for (const entry of own.filter(({ text }) => text !== '')) {
    const found = await readEntry(draft, entry)
    if (found !== undefined) fills.push(asSaid(found, titles))
  }
  await applyFills(draft, fills)
  for (const entry of own.filter(({ text }) => text === '')) leaveEmpty(draft, entry)
  return fills
}

/** `undefined`: it changes nothing, or stays in its input. */
async function readEntry(draft: Draft, entry: FieldEntry): Promise<Fill | undefined> {
  if (holdsNationalNumber(draft, entry)) {
    refuseNationalNumber(draft, entry)
    return undefined
  }
  const found = readTyped(draft, entry)
  if (!('value' in found)) await refuse(draft, entry, found)
  else if (isSame(draft, found)) acceptTyped(draft, [entry.key])
  else return found
  return undefined
}

/** A change that was opened and left as it was is over. */
export function endChange(draft: Draft, entries: readonly Entry[]): void {
  const { changing } = draft.state
  if (changing !== undefined && !entries.some(({ key }) => key === changing))
    clear(draft, 'changing')
}
