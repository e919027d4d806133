import type { CreditExplanation, CreditReasons } from '../onboarding/credit/explanation.ts'
import type { Condition } from '../onboarding/credit/rule-holds.ts'
import type { CreditRule } from '../onboarding/credit/credit-policy.ts'
import type { CreditOutcome } from '../onboarding/record.ts'
import type { Language } from '../onboarding/vocabulary.ts'
import { formatAmount, formatDate, formatList } from './format.ts'
import { speaker, type Say } from './words.ts'

interface Telling {
  readonly say: Say
  readonly language: Language
  readonly outcome: CreditOutcome
  readonly assessed: boolean
}

interface Because extends Telling {
  readonly inputs: CreditReasons['inputs']
}

type When = CreditRule['when']
type Limits = { readonly [C in keyof When]-?: NonNullable<When[C]> }

const yesNo = (value: boolean): 'yes' | 'no' => (value ? 'yes' : 'no')
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const money = ({ language, outcome }: Telling, amount: number): string =>
  formatAmount(amount, outcome.currency ?? 'DKK', language)

const bureauOf = ({ outcome }: Telling): string => outcome.bureau ?? ''

function registerSentence(status: Limits['registerStatus'], { say, inputs }: Because): string {
  const source = say(`messages.registers.${inputs.country}`)
  return upperFirst(say(`explain.because.registerStatus.${status}`, { source }))
}

/** One whole sentence for each condition of a rule. The seller's limits are told, except that on the score (CR-12). */
const sentences: {
  readonly [C in Condition]: (limit: Limits[C], because: Because) => string
} = {
  customerType: (type, { say }) => say(`explain.because.customerType.${type}`),
  countries: (countries, { say, language }) =>
    say('explain.because.countries', {
      countries: formatList(
        countries.map((country) => say(`fields.country.values.${country}`)),
        language,
      ),
    }),
  naturalPerson: (natural, { say }) => say(`explain.because.naturalPerson.${yesNo(natural)}`),
  scoreBelow: (_limit, because) =>
    because.say('explain.because.scoreBelow', { bureau: bureauOf(because) }),
  scoreAtLeast: (_limit, because) =>
    because.say('explain.because.scoreAtLeast', { bureau: bureauOf(because) }),
  report: (report, because) =>
    because.say(`explain.because.report.${report}`, { bureau: bureauOf(because) }),
  registerStatus: registerSentence,
  ageMonthsBelow: (limit, { say }) => say('explain.because.ageMonthsBelow', { limit }),
  ageMonthsAtLeast: (limit, { say }) => say('explain.because.ageMonthsAtLeast', { limit }),
  amountAbove: (limit, because) =>
    because.say('explain.because.amountAbove', {
      amount: money(because, because.inputs.amount),
      limit: money(because, limit),
    }),
  equity: (equity, { say }) => say(`explain.because.equity.${equity}`),
  accountsOverdue: (overdue, { say }) => say(`explain.because.accountsOverdue.${yesNo(overdue)}`),
  vatRegistered: (registered, { say }) => say(`explain.because.vatRegistered.${yesNo(registered)}`),
  rolesChangedWithinMonths: (limit, { say }) =>
    say('explain.because.rolesChangedWithinMonths', { limit }),
}

function toldCondition<C extends Condition>(
  name: C,
  limit: Limits[C] | undefined,
  because: Because,
): readonly string[] {
  return limit === undefined ? [] : [sentences[name](limit, because)]
}

function ruleSentences({ rule, conditions }: CreditReasons, because: Because): readonly string[] {
  if (rule === undefined) return []
  const head = conditions.length === 0 ? 'explain.ruleAlways' : 'explain.rule'
  return [
    because.say(head, { rule: rule.id }),
    ...conditions.flatMap((name) => toldCondition(name, rule.when[name], because)),
  ]
}

function changeSentence({ changes, together }: CreditReasons, { say, language }: Telling): string {
  if (changes.length === 0) return say('explain.change.none')
  const what = formatList(
    changes.map((change) => say(`explain.what.${change}`)),
    language,
  )
  if (together) return say('explain.change.together', { what })
  return say(changes.length === 1 ? 'explain.change.one' : 'explain.change.alone', { what })
}

function approvedSentence(telling: Telling): string {
  const { limit = 0, paymentDays: days = 0 } = telling.outcome
  return telling.say('explain.status.approved', { limit: money(telling, limit), days })
}

function statusSentence(telling: Telling): string {
  const { say, outcome } = telling
  const bureau = bureauOf(telling)
  if (!telling.assessed) return say('explain.status.noGrounds')
  switch (outcome.status) {
    case 'approved':
      return approvedSentence(telling)
    case 'pending':
      return say('explain.status.pending', { bureau })
    case 'in-doubt':
      return say('explain.status.inDoubt', { bureau })
    case 'referred':
    case 'prepayment':
      return say(`explain.status.${outcome.status}`)
  }
}

function bureauSentences(telling: Telling): readonly string[] {
  const { say, outcome } = telling
  if (outcome.bureau === undefined) return [say('explain.bureau.none')]
  const { bureau, inquiryId: inquiry } = outcome
  return inquiry === undefined ? [] : [say('explain.bureau.asked', { bureau, inquiry })]
}

function reasonSentences(reasons: CreditReasons | undefined, telling: Telling): readonly string[] {
  const { say, outcome, language } = telling
  if (reasons === undefined) {
    const byPolicy = outcome.status !== 'in-doubt' && telling.assessed
    return byPolicy ? [say('explain.notKept', { rules: formatList(outcome.rules, language) })] : []
  }
  return [
    ...ruleSentences(reasons, { ...telling, inputs: reasons.inputs }),
    ...reasons.builtIn.map((name) => say(`explain.builtIn.${name}`)),
    changeSentence(reasons, telling),
    say(`explain.reproduced.${yesNo(reasons.reproduced)}`),
  ]
}

function decisionInWords(
  { reference, outcome, assessed, reasons }: CreditExplanation,
  language: Language,
): readonly string[] {
  const say = speaker(language)
  const telling: Telling = { say, language, outcome, assessed }
  return [
    say('explain.head', { reference, date: formatDate(new Date(outcome.at), language) }),
    statusSentence(telling),
    ...bureauSentences(telling),
    say('explain.versions', { policy: outcome.policyVersion, routine: outcome.routineVersion }),
    ...reasonSentences(reasons, telling),
    say('explain.rights'),
  ]
}

/**
 * A credit decision in whole sentences of one language, for the operator who has to explain it (GD-18, GD-19); of a case
 * without one, that there is none.
 */
export function explainInWords(
  explanation: CreditExplanation | { readonly reference: string },
  language: Language,
): readonly string[] {
  if ('outcome' in explanation) return decisionInWords(explanation, language)
  return [speaker(language)('explain.noCredit', { reference: explanation.reference })]
}
