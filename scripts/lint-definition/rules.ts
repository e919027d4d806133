import { askingRules } from './asking-rules.ts'
import { callRules } from './call-rules.ts'
import { exampleRules } from './example-rules.ts'
import { flowRules } from './flow-rules.ts'
import { formRules } from './form-rules.ts'
import { glossaryRules } from './glossary-rules.ts'
import { privacyRules } from './privacy-rules.ts'
import { reasonRules } from './reason-rules.ts'
import type { Rule } from './rule.ts'
import { smsRules } from './sms-rules.ts'
import { variantRules } from './variant-rules.ts'
import { wordRules } from './word-rules.ts'

/** Every rule of the definition. */
export const rules: readonly Rule[] = [
  ...formRules,
  ...flowRules,
  ...privacyRules,
  ...wordRules,
  ...askingRules,
  ...callRules,
  ...exampleRules,
  ...smsRules,
  ...variantRules,
  ...reasonRules,
  ...glossaryRules,
]
