import { changeRecord } from '../change-record.ts'
import type { CompanyLookup } from '../ports.ts'
import { present } from '../present.ts'
import type { Attribution, CustomerRecord, Provenance } from '../record.ts'
import { comparisons, inReview, isSameNumber, type Compared } from '../recheck/recheck-record.ts'
import { differs, withoutSettled } from '../settled-differences.ts'
import { isKeptAgainst } from './open-questions.ts'
import type { RegisterFind, WashState } from './wash-state.ts'

/** What the answer of a register comes to. */
export interface Washed {
  readonly record: CustomerRecord
  /** Proposals; nothing of them is in the record. */
  readonly finds: readonly RegisterFind[]
  /** Reasons for which a person has to look that were not there before (DQ-08). */
  readonly reasons: readonly string[]
  /** The register does not know the number. */
  readonly missing: boolean
}

type FoundLookup = Extract<CompanyLookup, { readonly outcome: 'found' }>
type Company = NonNullable<CustomerRecord['company']>

interface Answer {
  readonly lookup: FoundLookup
  readonly company: Company
  readonly attribution: Attribution | undefined
}

function marked(record: CustomerRecord, key: string, found: Provenance): CustomerRecord {
  return { ...record, provenance: { ...record.provenance, [key]: found } }
}

/** The register agrees: whoever said the value stays its source, and a difference that was open is none any more. */
function agreed(record: CustomerRecord, key: string, { lookup, attribution }: Answer) {
  const before = record.provenance[key]
  if (before === undefined) return record
  const { stated: _other, statedBy: _by, reason: _why, ...known } = before
  const { sourceId, fetchedAt: checkedAt } = lookup
  return marked(record, key, {
    ...known,
    verification: 'register',
    sourceId,
    checkedAt,
    ...present({ attribution }),
  })
}

/** Whether a customer could take the value at all: it passes the reader by which values are typed. */
function isTakeable(record: CustomerRecord, { key, stated: value }: Compared, at: string): boolean {
  const changedBy = { source: 'register', channel: 'wash', at } as const
  const values = { [key]: { value, verification: 'register' as const } }
  return changeRecord(record, { id: 'wash', reference: record.reference, changedBy, values }).ok
}

function withDifference(washed: Washed, compared: Compared, answer: Answer): Washed {
  const { record } = washed
  const { key, stated: value } = compared
  const { sourceId, fetchedAt: at } = answer.lookup
  if (isKeptAgainst(record, key, value)) return washed
  if (isTakeable(record, compared, at)) {
    const { attribution } = answer
    const find = {
      kind: 'register',
      key,
      value,
      sourceId,
      at,
      ...present({ attribution }),
    } as const
    return { ...washed, finds: [...washed.finds, find] }
  }
  // Nothing that could be offered, such as an address that no reader knows: a person looks at both.
  const before = record.provenance[key]
  const statedBy = { source: 'register', sourceId, at } as const
  const beside = { verification: 'differs', stated: value, statedBy, checkedAt: at } as const
  const both = before === undefined ? record : marked(record, key, { ...before, ...beside })
  const reason = differs(key)
  return { ...washed, record: inReview(both, reason), reasons: [...washed.reasons, reason] }
}

/** What only the register says stands at once; that the company was closed is for a person, and told once (DQ-08). */
function withStanding(washed: Washed, { lookup, company }: Answer): Washed {
  const { status, advertisingProtected } = lookup.company
  // Of a customer of whom nobody has asked yet, such as one of a file, it is no news that it is there.
  const standing = status === 'active' && company.status === undefined ? {} : { status }
  const facts = { ...company, ...standing, ...present({ advertisingProtected }) }
  const record = { ...washed.record, company: facts }
  if (status === 'active' || status === company.status) return { ...washed, record }
  const reason = `company-${status}`
  return { ...washed, record: inReview(record, reason), reasons: [...washed.reasons, reason] }
}

function missing(record: CustomerRecord, { missing: known }: WashState): Washed {
  if (known === true) return { record, finds: [], reasons: [], missing: true }
  const reason = 'not-in-register'
  return { record: inReview(record, reason), finds: [], reasons: [reason], missing: true }
}

function found(record: CustomerRecord, answer: Answer): Washed {
  const all = comparisons(record, answer.company, answer.lookup)
  const same = all.filter((each) => each.same)
  const record1 = same.reduce((so, { key }) => agreed(so, key, answer), record)
  const start: Washed = { record: record1, finds: [], reasons: [], missing: false }
  const compared = all
    .filter((each) => !each.same)
    .reduce((so, each) => withDifference(so, each, answer), start)
  const washed = withStanding(compared, answer)
  return { ...washed, record: withoutSettled(washed.record) }
}

/**
 * What a company register says now about a customer that is there already. Values that agree are verified as of today; others
 * become proposals; a closed company, and a number that is not there, go before a person and to nobody else. `undefined`: the
 * register is silent, which says nothing about the customer. Pure.
 */
export function withRegisterAnswer(
  record: CustomerRecord,
  known: WashState,
  asked: { readonly lookup: CompanyLookup; readonly attribution?: Attribution | undefined },
): Washed | undefined {
  const { lookup, attribution } = asked
  const { company } = record
  if (company === undefined || lookup.outcome === 'unavailable') return undefined
  if (lookup.outcome === 'notFound') return missing(record, known)
  return isSameNumber(company.number, lookup.company.number)
    ? found(record, { lookup, company, attribution })
    : missing(record, known)
}
