import type { Answer } from '../../onboarding/answer.ts'
import { withAnswers } from '../../onboarding/answering.ts'
import type { Dilemma } from '../../onboarding/case-state.ts'
import type { FieldValue } from '../../onboarding/field.ts'
import { fieldByKey, isFieldKey } from '../../onboarding/fields/index.ts'
import { update, type Draft } from '../draft.ts'
import { readContext } from '../read-context.ts'
import type { Fill } from '../understanding/understanding.ts'

function put(draft: Draft, key: string, answer: Partial<Answer> & { value: FieldValue }): void {
  const before = draft.state.answers[key]
  draft.state = withAnswers(draft.state, {
    [key]: {
      source: 'customer',
      channel: draft.inbound.channel,
      at: draft.at,
      verification: 'checked',
      ...before,
      ...answer,
    },
  })
  draft.understood[key] = answer.value
}

/** Both values are kept, whichever the customer takes (DQ-07); keeping one's own goes to review. */
function settleRegister(
  draft: Draft,
  dilemma: Extract<Dilemma, { kind: 'register' }>,
  choice: string,
): void {
  const { key, register, stated } = dilemma
  if (choice === 'register') {
    put(draft, key, {
      value: register,
      stated,
      source: 'register',
      verification: 'register',
      ...(draft.state.company === undefined ? {} : { sourceId: draft.state.company.sourceId }),
    })
  } else {
    put(draft, key, { value: stated, stated: register, verification: 'differs' })
  }
}

/** The number goes where the customer says, as a value typed there. */
function settleNumber(
  draft: Draft,
  dilemma: Extract<Dilemma, { kind: 'number' }>,
  key: string,
): Fill | undefined {
  if (!isFieldKey(key)) return undefined
  const reading = fieldByKey(key).read(dilemma.raw, readContext(draft))
  if (!reading.ok) return undefined
  return { key, raw: dilemma.raw, value: reading.value, how: 'asked', correction: false }
}

/**
 * Takes the choice for the first open dilemma. A number's choice comes back as a fill, so that it is looked up like any
 * other.
 */
export function settleDilemma(draft: Draft, choice: string): Fill | undefined {
  const dilemma = draft.state.dilemmas[0]
  if (dilemma === undefined) return undefined
  update(draft, { dilemmas: draft.state.dilemmas.slice(1) })
  switch (dilemma.kind) {
    case 'suggestion':
      if (choice === 'yes') put(draft, dilemma.key, { value: dilemma.suggested })
      return undefined
    case 'register':
      settleRegister(draft, dilemma, choice)
      return undefined
    case 'number':
      return settleNumber(draft, dilemma, choice)
  }
}
