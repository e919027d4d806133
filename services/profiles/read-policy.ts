import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import {
  creditPolicySchema,
  policyProblems,
  type CreditPolicy,
} from '../../onboarding/credit/credit-policy.ts'
import { issueLine, troubleOf } from './read-profile.ts'

/** A credit policy, or everything that is wrong with its file in words for the operator. */
export type PolicyReading =
  { readonly policy: CreditPolicy } | { readonly problems: readonly string[] }

function check(content: unknown): PolicyReading {
  const { success, data, error } = creditPolicySchema.safeParse(content)
  if (!success) return { problems: error.issues.map(issueLine) }
  const problems = policyProblems('policy', data)
  return problems.length === 0 ? { policy: data } : { problems }
}

/** Reads a candidate credit policy (YAML: what stands under `credit.policy` of a profile). Never throws. */
export function readPolicy(path: string): PolicyReading {
  try {
    return check(parse(readFileSync(path, 'utf8')))
  } catch (error) {
    return { problems: [troubleOf(error)] }
  }
}
