import type { Staff, StaffMember } from './staff.ts'

/** An account that was proven by whoever vouches for it: the Bot Framework for Teams, the issuer for the web. */
export interface ProvenAccount {
  /** Entra object id and tenant, both or neither. */
  readonly entra?: { readonly object: string; readonly tenant: string }
  /** Claim `sub` of the issuer that the desk trusts. */
  readonly subject?: string
}

/**
 * Who an account belongs to; `undefined`: nobody of the staff, so a customer or a stranger. An Entra object id counts
 * only together with its tenant: in another tenant anybody can have the same one.
 */
export function staffOf(
  { people }: Pick<Staff, 'people'>,
  account: ProvenAccount,
): StaffMember | undefined {
  const object = account.entra?.object.toLowerCase()
  const tenant = account.entra?.tenant.toLowerCase()
  return people.find(
    ({ entra, subject }) =>
      (entra !== undefined && entra.object === object && entra.tenant === tenant) ||
      (subject !== undefined && subject === account.subject),
  )
}
