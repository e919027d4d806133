import { isNaturalPerson } from '../../onboarding/circumstances.ts'
import type { FieldValue } from '../../onboarding/field.ts'
import { maskAddress, maskMail, maskName, maskPhone } from '../../onboarding/mask.ts'
import type { ChangedValue } from '../../onboarding/record-change.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { valuesOf } from '../../onboarding/record-values.ts'
import { present } from '../../onboarding/present.ts'
import type { UpdateFind, Updating } from '../../onboarding/updating.ts'
import type { Address } from '../../onboarding/vocabulary.ts'
import {
  isSameValue,
  openQuestions,
  type WashQuestion,
} from '../../onboarding/wash/open-questions.ts'
import type { RegisterFind } from '../../onboarding/wash/wash-state.ts'
import type { Draft } from '../draft.ts'

type Values = Readonly<Record<string, ChangedValue>>
type OpenRegisterFind = Extract<UpdateFind, { readonly kind: 'register' }>

/** Of a natural person no more is shown than elsewhere here; what a company has is in the register for everybody. */
function shownMine(record: CustomerRecord, key: string): FieldValue {
  // The values of a record come from fields, so they are values of fields.
  const own = valuesOf(record).get(key) as FieldValue
  const { country, customerType, company } = record
  if (!isNaturalPerson(country, customerType, company?.legalForm)) return own
  if (typeof own === 'object') return maskAddress(own)
  return key === 'company.name' ? maskName(String(own)) : own
}

/** Enough to know one's own data by. */
function maskOf(key: string, value: unknown): string {
  if (key.endsWith('.phone')) return maskPhone(String(value))
  if (key.endsWith('.email')) return maskMail(String(value))
  return maskAddress(value as Address) // the only other value that grows old without a register is a private address
}

/** A question with what the customer has to see to answer it. */
export function shown(record: CustomerRecord, question: WashQuestion): UpdateFind {
  switch (question.kind) {
    case 'register':
      return { ...question, mine: shownMine(record, question.key) }
    case 'undelivered':
      return question
    case 'confirm': {
      const values = valuesOf(record)
      const masked = question.keys.map((key) => [key, maskOf(key, values.get(key))] as const)
      return { ...question, masked: Object.fromEntries(masked) }
    }
  }
}

/** What the customer is to be asked besides what it came for, by the record as it is now (DQ-09). */
export async function findsFor(
  draft: Draft,
  record: CustomerRecord,
): Promise<readonly UpdateFind[]> {
  const { customers, profile, now } = draft.ports
  const finds = await customers.finds(record.reference)
  const today = { limits: profile.freshness, now: now() }
  return openQuestions(record, finds, today).map((question) => shown(record, question))
}

/** What is asked next of it; nothing while the customer is at something of its own. */
export function nextFind({ finds = [], menu }: Updating): UpdateFind | undefined {
  return menu === true ? undefined : finds[0]
}

/** Hint `asks`. */
export function findAsks(find: UpdateFind): string {
  return find.kind === 'confirm' ? 'choose:still' : `choose:${find.key}`
}

/** The register's own value, as the customer confirms it (GD-07). */
export const registerValue = ({
  value,
  sourceId,
  at,
  attribution,
}: RegisterFind): ChangedValue => ({
  value,
  verification: 'register',
  sourceId,
  checkedAt: at,
  ...present({ attribution }),
})

/** The customer's value, with the register's beside it for whoever looks at the difference (DQ-07). */
export const ownValue = (
  value: FieldValue,
  { value: stated, sourceId, at, attribution }: RegisterFind,
): ChangedValue => ({
  value,
  verification: 'differs',
  stated,
  statedBy: { source: 'register', sourceId, at },
  ...present({ attribution }),
})

function compared(
  changed: ChangedValue,
  find: OpenRegisterFind,
  { country }: CustomerRecord,
): ChangedValue {
  const isSame = isSameValue(find.key, [changed.value, find.value], country)
  return isSame ? registerValue(find) : ownValue(changed.value, find)
}

/** New values beside what a register says of the same: one that agrees is the register's, another one differs from it. */
export function besideRegister(
  values: Values,
  { finds = [] }: Updating,
  record: CustomerRecord,
): Values {
  const ofRegister = finds.filter((find) => find.kind === 'register')
  return Object.fromEntries(
    Object.entries(values).map(([key, changed]) => {
      const find = ofRegister.find((each) => each.key === key)
      return [key, find === undefined ? changed : compared(changed, find, record)]
    }),
  )
}

/** What the customer vouches for today: the same values, by whatever they were verified before. */
export function vouchedFor(record: CustomerRecord, keys: readonly string[]): Values {
  const values = valuesOf(record)
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = values.get(key) as FieldValue | undefined // of a field, as above
      if (value === undefined) return []
      const { verification, sourceId, checkedAt } = record.provenance[key] ?? {}
      const known =
        verification === 'register'
          ? { verification, ...present({ sourceId, checkedAt }) }
          : { verification: 'checked' as const }
      return [[key, { value, ...known }] as const]
    }),
  )
}
