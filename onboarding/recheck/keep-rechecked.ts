import { present } from '../present.ts'
import type { CustomerRecord, Provenance } from '../record.ts'
import { inReview } from './recheck-record.ts'
import { withoutSettled } from '../settled-differences.ts'

/** What a decision about credit adds is decided anew with the record. */
const isOfChecks = (reason: string): boolean => !reason.startsWith('credit:')

/** Checked at another time than the conversation knows of, or given up. */
const wasRechecked = ({ verification, checkedAt }: Provenance, made: Provenance): boolean =>
  checkedAt !== made.checkedAt || verification === 'unverified'

/** Values that can be changed once the customer is finished, and nothing that a decision about credit changes. */
const isOfSection = (key: string): boolean => /^(?:company|contact|person|invoice)\./.test(key)

/** Values that were changed since stand, with those that went. */
function withChanges(stored: CustomerRecord, made: CustomerRecord): CustomerRecord {
  const { changedAt, company, contact, person, invoice } = stored
  if (changedAt === undefined) return made
  const own = Object.entries(made.provenance).filter(([key]) => !isOfSection(key))
  const changed = Object.entries(stored.provenance).filter(([key]) => isOfSection(key))
  const provenance = Object.fromEntries([...own, ...changed])
  const parts = { ...present({ company, contact, person }), invoice, changedAt }
  return withoutSettled({ ...made, ...parts, provenance })
}

/**
 * A record that is made again from the conversation, which knows nothing of what was changed and checked since: what the
 * stored one knows better goes on in it. Pure; the record as made when nothing happened to it.
 */
export function keepRechecked(stored: CustomerRecord, fresh: CustomerRecord): CustomerRecord {
  const made = withChanges(stored, fresh)
  const checked = Object.entries(stored.provenance).filter(([key, provenance]) => {
    const fresh = made.provenance[key]
    return fresh !== undefined && wasRechecked(provenance, fresh)
  })
  if (made === fresh && checked.length === 0) return fresh
  const { company } = made
  const { status, advertisingProtected, vat } = stored.company ?? {}
  const kept: CustomerRecord = {
    ...made,
    provenance: { ...made.provenance, ...Object.fromEntries(checked) },
    ...(company && { company: { ...company, ...present({ status, advertisingProtected, vat }) } }),
  }
  return (stored.reviewReasons ?? []).filter(isOfChecks).reduce(inReview, kept)
}
