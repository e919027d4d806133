import type { FieldValue } from '../../onboarding/field.ts'
import { valuesOf } from '../../onboarding/record-values.ts'
import type { UpdateFind } from '../../onboarding/updating.ts'
import type { Draft } from '../draft.ts'
import { advance } from './advance.ts'
import { recordFor } from './open-customer.ts'
import { put } from './update-state.ts'
import { nextFind, ownValue, registerValue, vouchedFor } from './wash-finds.ts'

type Of<K extends UpdateFind['kind']> = Extract<UpdateFind, { readonly kind: K }>

async function recordOf(draft: Draft) {
  return recordFor(draft, draft.state.updating?.customer?.reference ?? '')
}

async function takeRegister(draft: Draft, find: Of<'register'>): Promise<void> {
  put(draft, { values: { [find.key]: registerValue(find) } })
  await advance(draft)
}

/** The record's own value stands, and a person looks at the difference. */
async function takeMine(draft: Draft, find: Of<'register'>): Promise<void> {
  const record = await recordOf(draft)
  if (record === undefined) return
  // The values of a record come from fields, so they are values of fields.
  const own = valuesOf(record).get(find.key) as FieldValue
  put(draft, { values: { [find.key]: ownValue(own, find) }, standing: 'kept' })
  await advance(draft)
}

async function vouch(draft: Draft, keys: readonly string[]): Promise<void> {
  const record = await recordOf(draft)
  if (record === undefined) return
  put(draft, { values: vouchedFor(record, keys), standing: 'confirmed' })
  await advance(draft)
}

async function takeRegisterChoice(draft: Draft, find: Of<'register'>, choice: string) {
  if (choice === 'register') await takeRegister(draft, find)
  if (choice === 'mine') await takeMine(draft, find)
  if (choice === 'third') put(draft, { third: find.key })
}

async function takeConfirmChoice(draft: Draft, { keys }: Of<'confirm'>, choice: string) {
  if (choice === 'some') put(draft, { menu: true })
  else await vouch(draft, keys)
}

const openFind = ({ state: { updating } }: Draft): UpdateFind | undefined =>
  updating === undefined ? undefined : nextFind(updating)

/** A choice of the question that is open. */
export async function takeFindChoice(draft: Draft, choice: string): Promise<void> {
  const find = openFind(draft)
  switch (find?.kind) {
    case 'register':
      return takeRegisterChoice(draft, find, choice)
    case 'undelivered':
      return vouch(draft, [find.key])
    case 'confirm':
      return takeConfirmChoice(draft, find, choice)
    case undefined:
  }
}

/** "Yes" and "no" where nothing else can be meant by them. */
export async function takeFindAssent(draft: Draft, isRight: boolean): Promise<boolean> {
  const find = openFind(draft)
  if (find === undefined || find.kind === 'register') return false
  // "No, it is not right" asks for the right one, which is the question that stands.
  if (find.kind === 'undelivered' && !isRight) return false
  await takeFindChoice(draft, isRight ? 'all' : 'some')
  return true
}
