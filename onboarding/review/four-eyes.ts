import type { CustomerRecord } from '../record.ts'

/** Who of the staff entered something of this customer; whoever ordered the credit assessment did (`ordered-by.ts`). */
export const enteredBy = ({ provenance }: CustomerRecord): ReadonlySet<string> =>
  new Set(
    Object.values(provenance).flatMap(({ source, by }) =>
      source === 'staff' && by !== undefined ? [by] : [],
    ),
  )

/** Four eyes: nobody decides what they entered or asked for themselves (CA-10). */
export const isOwnWork = (record: CustomerRecord, member: string): boolean =>
  enteredBy(record).has(member)
