import type { CompanyStatus } from '../../onboarding/ports.ts'
import { legalFormInName } from '../../onboarding/readers/legal-form.ts'

/** The words of CVR's status (data catalogue of Erhvervsstyrelsen), the strongest first: OPLØST EFTER KONKURS is over. */
const statusWords: readonly (readonly [RegExp, CompanyStatus])[] = [
  [/opløst|ophørt|slettet|uden retsvirkning/i, 'dissolved'],
  [/konkurs/i, 'bankrupt'],
  [/likvidation|rekonstruktion|tvangsopløsning|tvangsakkord|reassumering/i, 'windingUp'],
  [/^(?:normal|aktiv)$/i, 'active'],
]

/** Undefined for words that the catalogue does not have: what they mean is not guessed. */
export const danishStatus = (words: string): CompanyStatus | undefined =>
  statusWords.find(([pattern]) => pattern.test(words))?.[1]

/** The code of `Country.legalForms` for a form in words; else the words. */
export const danishForm = (words: string): string => legalFormInName(words, 'DK')?.code ?? words
