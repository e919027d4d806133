import { present } from '../present.ts'
import type { CustomerRecord, Provenance } from '../record.ts'
import { inReview } from './recheck-record.ts'

/** What a decision about credit adds is decided anew with the record. */
const isOfChecks = (reason: string): boolean => !reason.startsWith('credit:')

const wasRechecked = ({ verification, checkedAt }: Provenance): boolean =>
  checkedAt !== undefined || verification === 'unverified'

/**
 * A record that is made again from the conversation, which knows nothing of what was checked since: what the stored one
 * knows better goes on in it. Pure; the record as made when nothing was checked.
 */
export function keepRechecked(stored: CustomerRecord, made: CustomerRecord): CustomerRecord {
  const checked = Object.entries(stored.provenance).filter(
    ([key, provenance]) => key in made.provenance && wasRechecked(provenance),
  )
  if (checked.length === 0) return made
  const { company } = made
  const { status, advertisingProtected } = stored.company ?? {}
  const kept: CustomerRecord = {
    ...made,
    provenance: { ...made.provenance, ...Object.fromEntries(checked) },
    ...(company && { company: { ...company, ...present({ status, advertisingProtected }) } }),
  }
  return (stored.reviewReasons ?? []).filter(isOfChecks).reduce(inReview, kept)
}
