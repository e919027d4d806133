import { allowances, type Allowance } from './allowances.ts'
import type { Definition } from './definition.ts'
import type { Finding } from './rule.ts'
import { rules } from './rules.ts'

const covers = (allowance: Allowance, finding: Finding): boolean =>
  allowance.rule === finding.rule &&
  allowance.fields.includes(finding.field) &&
  allowance.message.test(finding.message)

/** Everything that the rules find, whether allowed or not. */
export const findings = (definition: Definition): readonly Finding[] =>
  rules.flatMap((rule) => rule.check(definition).map((problem) => ({ rule: rule.id, ...problem })))

/** What has to be mended: findings that are not allowed, and allowances that cover nothing. */
export function lint(
  definition: Definition,
  allowed: readonly Allowance[] = allowances,
): readonly Finding[] {
  const found = findings(definition)
  const spare = allowed
    .filter((allowance) => !found.some((finding) => covers(allowance, finding)))
    .map(({ rule, fields }) => ({
      rule: 'allowance-spare',
      field: fields.join(','),
      message: `nothing that ${rule} finds is allowed here any more`,
    }))
  return [...found.filter((finding) => !allowed.some((one) => covers(one, finding))), ...spare]
}

/** `rule-id field language: message`. */
export const lineOf = ({ rule, field, language, message }: Finding): string =>
  `${[rule, field, language].filter((part) => part !== undefined).join(' ')}: ${message}`
