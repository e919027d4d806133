import { readFileSync } from 'node:fs'
import { parse, YAMLParseError } from 'yaml'
import type { z } from 'zod'
import { profileProblems, profileSchema, type Profile } from '../../onboarding/profile.ts'
import { addressDirectories } from '../addresses/index.ts'
import { creditProviders } from '../credit/index.ts'
import { eInvoiceDirectories } from '../e-invoice/index.ts'
import { mailDomainChecks } from '../mail-domains/index.ts'
import { codeProviders } from '../messages/code-providers.ts'
import { messageSenders } from '../messages/index.ts'
import { registers } from '../registers/index.ts'
import { vatChecks } from '../vat/index.ts'

/** A profile, or everything that is wrong with it in words for the operator. */
export type ProfileReading =
  { readonly profile: Profile } | { readonly problems: readonly string[] }

const known: Readonly<Record<keyof Profile['providers'], object>> = {
  register: registers,
  addresses: addressDirectories,
  credit: creditProviders,
  mailDomains: mailDomainChecks,
  vat: vatChecks,
  eInvoice: eInvoiceDirectories,
}

interface Named {
  /** `register.DK`; `mailDomains` and its like, which are one for all countries. */
  readonly place: string
  readonly kind: keyof typeof known
  readonly id: string
}

/** Every provider that the profile names. */
export function providersOf({ providers }: Profile): readonly Named[] {
  // `Object.keys` forgets which keys there are; they are exactly those of the table.
  const kinds = Object.keys(known) as readonly (keyof typeof known)[]
  return kinds.flatMap((kind): readonly Named[] => {
    const named = providers[kind]
    if (typeof named === 'string') return [{ place: kind, kind, id: named }]
    return Object.entries(named).map(([country, id]) => ({ place: `${kind}.${country}`, kind, id }))
  })
}

const unknownProviders = (profile: Profile): readonly string[] =>
  providersOf(profile)
    .filter(({ kind, id }) => !Object.hasOwn(known[kind], id))
    .map(
      ({ place, kind }) =>
        `providers.${place}: must be one of ${Object.keys(known[kind]).join(', ')}`,
    )

/** Carriers and makers of codes that nobody implements. */
function unknownSenders({ messages }: Profile): readonly string[] {
  const known = {
    sms: ['none', ...Object.keys(messageSenders.sms)],
    email: ['none', ...Object.keys(messageSenders.email)],
    codes: Object.keys(codeProviders),
  }
  return (['sms', 'email', 'codes'] as const).flatMap((kind) => {
    const [ids, id] = [known[kind], messages[kind]]
    return id === undefined || ids.includes(id)
      ? []
      : [`messages.${kind}: must be one of ${ids.join(', ')}`]
  })
}

/** Where and what; zod's words hold no values of strings. */
export const issueLine = ({ path, message }: z.core.$ZodIssue): string =>
  path.length === 0 ? message : `${path.join('.')}: ${message}`

function check(content: unknown): ProfileReading {
  const { success, data, error } = profileSchema.safeParse(content)
  if (!success) return { problems: error.issues.map(issueLine) }
  const problems = [...profileProblems(data), ...unknownProviders(data), ...unknownSenders(data)]
  return problems.length === 0 ? { profile: data } : { problems }
}

export function troubleOf(error: unknown): string {
  if (error instanceof YAMLParseError) return error.message.split('\n', 1).join('')
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return `cannot be read (${code})`
}

/** Reads a seller's profile (YAML) and finds every problem at once. Never throws. */
export function readProfile(path: string): ProfileReading {
  try {
    return check(parse(readFileSync(path, 'utf8')))
  } catch (error) {
    return { problems: [troubleOf(error)] }
  }
}
