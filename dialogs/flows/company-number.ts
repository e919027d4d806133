import type { Answer } from '../../onboarding/answer.ts'
import { withAnswers } from '../../onboarding/answering.ts'
import type { CompanyLookup } from '../../onboarding/ports.ts'
import { present } from '../../onboarding/present.ts'
import { textValue } from '../../onboarding/text-value.ts'
import { clear, tell, update, type Draft } from '../draft.ts'
import { registerName } from '../register-name.ts'
import { showValue } from '../show-value.ts'
import { showContext } from '../summary.ts'
import type { Fill } from '../understanding/understanding.ts'
import { askBeside, keepBeside } from './ask-beside.ts'
import { answerOf, countryFor, implied } from './implied.ts'
import { applyLookup, findCompany } from './look-up.ts'

/** The opening question asks for a number too. */
export const asksForNumber: ReadonlySet<string> = new Set([
  'country',
  'customerType',
  'company.number',
])

type Answers = Readonly<Record<string, Answer>>

export interface SaidNumber {
  readonly number: Fill
  /** Everything that the message said. */
  readonly fills: readonly Fill[]
  /** The same as answers, with what follows from it. */
  readonly answers: Answers
}

/** Eight digits may as well be a Danish telephone number; nine or ten of a company are nothing else. */
const mayBePhone = (number: string): boolean => number.length === 8

/**
 * Without a register behind it, a bare number that may be a telephone's says nothing about the type of customer; its shape
 * tells the country, whose register was asked.
 */
function certainOnly({ number, fills }: SaidNumber, draft: Draft): Answers {
  const kept = fills.filter((fill) => fill !== number)
  const isCompany = number.how === 'labelled' || !mayBePhone(textValue(number.value))
  return {
    ...(isCompany ? implied(fills, draft) : {}),
    ...Object.fromEntries(kept.map((fill) => [fill.key, answerOf(fill, draft)])),
  }
}

function questionNumber(draft: Draft, said: SaidNumber): void {
  const { asks } = draft.state.open
  const certain = certainOnly(said, draft)
  draft.state = withAnswers(draft.state, certain)
  for (const [key, answer] of Object.entries(certain)) draft.understood[key] = answer.value
  update(draft, { insisted: textValue(said.number.value) })
  // Heard, and kept as the customer's word: whoever reads the hints sees which number is in question.
  draft.understood['company.number'] = said.number.value
  draft.miss = { key: 'company.number', reason: 'notFound' }
  tell(draft, 'messages.lookup.notFound', {
    number: said.number.raw.trim(),
    source: registerName(draft),
  })
  draft.missed = asksForNumber.has(asks)
}

const verifications = { found: 'register', notFound: 'differs', unavailable: 'pending' } as const

/** The register's say on the number, with its name: what is to be asked again later, and who confirmed it (DQ-01). */
function verified(answers: Answers, lookup: CompanyLookup): Answers {
  const { outcome, sourceId } = lookup
  const checkedAt = 'fetchedAt' in lookup ? lookup.fetchedAt : undefined
  const number = answers['company.number']
  if (number === undefined) return answers
  const verification = verifications[outcome]
  return {
    ...answers,
    'company.number': { ...number, verification, sourceId, ...present({ checkedAt }) },
  }
}

/** The number of a branch found the company that it belongs to: that is the customer. A century in front changes nothing. */
function numberOf(lookup: CompanyLookup, number: string): string {
  if (lookup.outcome !== 'found') return number
  return number.endsWith(lookup.company.number) ? number : lookup.company.number
}

function withNumber(answers: Answers, number: string): Answers {
  const answer = answers['company.number']
  if (answer === undefined || answer.value === number) return answers
  return {
    ...answers,
    'company.number': { ...answer, value: number, said: textValue(answer.value) },
  }
}

function tellBranch(draft: Draft, { number }: SaidNumber, registered: string): void {
  tell(draft, 'messages.lookup.branch', {
    number: number.raw.trim(),
    registered: showValue(
      'company.number',
      registered,
      showContext(draft.state, draft.ports.profile),
    ),
  })
}

/**
 * Looks the number up. One that the register does not know is questioned once and kept out (`false`); the same number
 * again is the customer's word against the register's and goes to review.
 */
export async function acceptNumber(draft: Draft, said: SaidNumber): Promise<boolean> {
  const number = textValue(said.number.value)
  const country = countryFor(draft, said.answers['country']?.value)
  if (country === undefined) {
    draft.state = withAnswers(draft.state, said.answers)
    return true
  }
  const [lookup, beside] = await Promise.all([
    findCompany(draft, country, number),
    askBeside(draft, country, number),
  ])
  if (lookup.outcome === 'notFound' && draft.state.insisted !== number) {
    questionNumber(draft, said)
    return false
  }
  const registered = numberOf(lookup, number)
  const answers = verified(said.answers, lookup)
  draft.state = withAnswers(draft.state, withNumber(answers, registered))
  if (lookup.outcome !== 'notFound') clear(draft, 'insisted')
  applyLookup(draft, lookup, registered)
  if (registered !== number) tellBranch(draft, said, registered)
  else keepBeside(draft, beside)
  return true
}
