import { tell, type Draft } from '../draft.ts'
import { tellStands } from './standing.ts'
import type { Understanding } from '../understanding/understanding.ts'

/** What was asked for beside it and nothing here does is named, so that nobody thinks it done. */
export function tellUnheard(draft: Draft, { unheard, lost }: Understanding): boolean {
  if (unheard !== undefined) tell(draft, 'messages.understood.unheard', { said: unheard })
  if (lost !== undefined) tell(draft, 'messages.understood.lost', { said: lost })
  return unheard !== undefined
}

const addresses = ['company.address', 'person.address']

const isAddress = (key: string): boolean => addresses.includes(key)

/** Where nothing stands yet, or what stands was said in the same message. */
const short = {
  delivery: 'deliveryOnly',
  invoices: 'invoicesOnly',
  copies: 'copies',
  tradeName: 'tradeName',
  reference: 'reference',
} as const

/** An address stands that is kept as it is; before one does there is nothing to say of it. */
const hasAddress = ({ state }: Draft): boolean =>
  addresses.some((key) => state.answers[key] !== undefined)

/** Somebody is mentioned beside the customer or the contact: there is room for one. */
function tellOfOnlyOne(draft: Draft): true {
  const isPrivate = draft.state.answers['customerType']?.value === 'private'
  tell(draft, `messages.understood.${isPrivate ? 'peoplePrivate' : 'people'}`)
  return true
}

/** Where goods or bills go is said to be kept nowhere: it is no change of the customer's own address. */
export function keepOwnAddress(draft: Draft, said: Understanding): boolean {
  const { elsewhere, repeated = [], fills } = said
  if (elsewhere === undefined) return false
  if (elsewhere === 'people') return tellOfOnlyOne(draft)
  for (const key of repeated.filter(isAddress)) tellStands(draft, key)
  const isSaid = repeated.some(isAddress) || fills.some(({ key }) => isAddress(key))
  const isShort = isSaid || !hasAddress(draft)
  tell(draft, `messages.understood.${isShort ? short[elsewhere] : elsewhere}`)
  return true
}
