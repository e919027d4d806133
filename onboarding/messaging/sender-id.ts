import type { CountryCode } from '../vocabulary.ts'

/** What recipients see a text message coming from. */
export type SenderIdForm =
  /** A number in E.164: can be answered, everywhere. */
  | 'number'
  /** Four to six digits, of one country's operators. */
  | 'short-code'
  /** Up to eleven letters and digits: cannot be answered. */
  | 'name'

const forms: readonly (readonly [SenderIdForm, RegExp])[] = [
  ['number', /^\+[1-9]\d{6,14}$/],
  ['short-code', /^\d{4,6}$/],
  ['name', /^(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}$/],
]

/** `undefined`: no operator takes it. */
export const senderIdForm = (id: string): SenderIdForm | undefined =>
  forms.find(([, pattern]) => pattern.test(id))?.[0]

/** How many digits a country's short codes have. */
const shortCodes: Readonly<Record<CountryCode, RegExp>> = {
  DK: /^\d{4}$/,
  SE: /^\d{5}$/,
  NO: /^\d{4,5}$/,
}

/** Names that tell nobody who writes; operators of these countries refuse them (SM-02). */
const generic = new Set(['INFO', 'SMS', 'NOTICE', 'MESSAGE', 'ALERT', 'VERIFY', 'CODE', 'KODE'])

export interface SenderIdUse {
  readonly countries: readonly CountryCode[]
  /** Customers are to be able to answer. */
  readonly replies: boolean
}

type Check = (id: string, use: SenderIdUse) => readonly string[]

function shortCodeProblems(id: string, { countries }: SenderIdUse): readonly string[] {
  const wrong = countries.filter((country) => !shortCodes[country].test(id))
  return [
    ...(countries.length > 1 ? ['a short code works in one country only'] : []),
    ...wrong.map((country) => `no short code of ${country} has so many digits`),
  ]
}

function nameProblems(id: string, { replies }: SenderIdUse): readonly string[] {
  return [
    ...(replies ? ['a name cannot be answered: use a number, or set messages.replies: false'] : []),
    ...(generic.has(id.trim().toUpperCase()) ? ['a name must say who writes'] : []),
  ]
}

const checks: Readonly<Record<SenderIdForm, Check>> = {
  number: () => [],
  'short-code': shortCodeProblems,
  name: nameProblems,
}

/**
 * Why a sender cannot be used as the seller means to, in words for the operator; empty when it can (SM-02, SM-03). That a
 * name is registered with the operators nobody can see from here: it is on the list of what to do before going live.
 */
export function senderIdProblems(id: string, use: SenderIdUse): readonly string[] {
  const form = senderIdForm(id)
  return form === undefined
    ? ['must be a number with + and country code, a short code, or a name of at most 11 letters']
    : checks[form](id, use)
}
