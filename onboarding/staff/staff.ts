import { z } from 'zod'
import { reviewKinds } from '../review/review-kinds.ts'
import { languages } from '../vocabulary.ts'

/**
 * `sales` talks to customers and helps them through; `supervisor` decides what the program may not decide alone
 * (compliance-and-ux.md 14, question 10).
 */
export const staffRoles = ['sales', 'supervisor'] as const
export type StaffRole = (typeof staffRoles)[number]

const entra = z.strictObject({
  /** Object id of the person in Entra ID: claim `oid`, in Teams `from.aadObjectId`. */
  object: z.guid().toLowerCase(),
  /** Tenant of the person: claim `tid`, in Teams `channelData.tenant.id`. An object id alone proves nothing. */
  tenant: z.guid().toLowerCase(),
})

const person = z.strictObject({
  /** By this the person stands in records and evidence; never given to somebody else later. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  name: z.string().min(1),
  entra: entra.optional(),
  /** Claim `sub` of an issuer that is not Entra ID. */
  subject: z.string().min(1).optional(),
  roles: z.array(z.enum(staffRoles)).min(1),
  /** In which language the desk speaks to them; default: the seller's first. */
  language: z.enum(languages).optional(),
  /** Where reminders of overdue cases go. */
  email: z.email().optional(),
})

/** How long cases may wait for a person. */
const review = z.strictObject({
  /** Working days by kind of case; what is not named here has the desk's `reviewDays`. GD-19: a month at the most. */
  days: z.partialRecord(z.enum(reviewKinds), z.int().positive().max(20)).default({}),
  /** So many hours before a case is due somebody is reminded, and then once a day. */
  remindHours: z.number().nonnegative().default(4),
})

/** The people behind the bot, by the accounts that they sign in with. Everybody else is a customer. */
export const staffSchema = z.strictObject({
  people: z.array(person).default([]),
  review: review.prefault({}),
})

export type Staff = z.infer<typeof staffSchema>
export type StaffMember = Staff['people'][number]

function repeated(values: readonly (string | undefined)[]): readonly string[] {
  const given = values.filter((value) => value !== undefined)
  return [...new Set(given.filter((value, index) => given.indexOf(value) < index))]
}

const accountOf = ({ entra: account }: StaffMember): string | undefined =>
  account && `${account.tenant} ${account.object}`

/** What no schema line can say of the staff, in words for the operator. Names people by their ids, never by account. */
export function staffProblems({ people }: Pick<Staff, 'people'>): readonly string[] {
  const ids = repeated(people.map(({ id }) => id)).map((id) => `"${id}" is there twice`)
  const shared = [
    ...repeated(people.map(accountOf)).map(() => 'two people share an Entra account'),
    ...repeated(people.map(({ subject }) => subject)).map(() => 'two people share a subject'),
  ]
  const unknown = people
    .filter((each) => each.entra === undefined && each.subject === undefined)
    .map(({ id }) => `"${id}" has neither an Entra account nor a subject, so nobody can be them`)
  return [...ids, ...shared, ...unknown].map((problem) => `staff: ${problem}`)
}
