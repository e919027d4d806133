import type { Answer } from '../../onboarding/answer.ts'
import { differenceBetween, type Difference } from '../../onboarding/call/read-back/difference.ts'
import { readBack } from '../../onboarding/call/read-back/read-back.ts'
import type { Dilemma } from '../../onboarding/case-state.ts'
import type { FieldValue } from '../../onboarding/field.ts'
import { fieldByKey, isFieldKey, type FieldKey } from '../../onboarding/fields/index.ts'
import type { Draft } from '../draft.ts'
import { isProtected } from '../question.ts'
import { showValue } from '../show-value.ts'
import { showContext } from '../summary.ts'
import type { ReadBackLine, Spoken } from './call-guide.ts'
import { namedField } from './checklist.ts'
import type { Voices } from './voices.ts'

/** Word by word as both are written down, in the language of whoever compares them. */
function difference(staff: Draft, key: string, values: { stated: FieldValue; other: FieldValue }) {
  const show = showContext(staff.state, staff.ports.profile)
  return differenceBetween(showValue(key, values.stated, show), showValue(key, values.other, show))
}

/** Where both values are kept, whichever of them counts (DQ-07). */
function keptBeside(staff: Draft, key: string, { value, stated, source }: Answer) {
  if (stated === undefined) return {}
  const [said, registered] = source === 'register' ? [stated, value] : [value, stated]
  return { difference: difference(staff, key, { stated: said, other: registered }) }
}

function lineFor({ staff, customer }: Voices, key: FieldKey): ReadBackLine | undefined {
  const { state, ports } = customer
  const answer = state.answers[key]
  if (answer === undefined || isProtected(state, key)) return undefined
  const show = showContext(state, ports.profile)
  const back = readBack(key, answer.value, {
    language: state.language,
    country: show.country,
    title: (choice, value) => showValue(choice, value, show),
  })
  if (back === undefined) return undefined
  const spoken = (text: string): Spoken => ({ language: state.language, text })
  const fromRegister = answer.source === 'register'
  return {
    ...namedField(staff, key),
    say: spoken(back.say),
    // What a register spells, nobody has heard wrong.
    ...(back.spell !== undefined && !fromRegister && { spell: spoken(back.spell) }),
    ...keptBeside(staff, key, answer),
  }
}

/** Everything that the last input filled or changed, as it is said back to the customer (CA-05). */
export function saidBack(voices: Voices, keys: readonly string[]): readonly ReadBackLine[] {
  return keys.flatMap((key) => {
    if (!isFieldKey(key)) return []
    if (fieldByKey(key).privacy === 'secret') return []
    return lineFor(voices, key) ?? []
  })
}

/** Where the customer and a register or a directory differ: word by word, while it is asked which is right (CA-05). */
export function differenceAt({ staff }: Voices, dilemma: Dilemma): Difference | undefined {
  if (dilemma.kind === 'register') {
    return difference(staff, dilemma.key, { stated: dilemma.stated, other: dilemma.register })
  }
  const stated = dilemma.kind === 'suggestion' && staff.state.answers[dilemma.key]?.value
  if (dilemma.kind !== 'suggestion' || stated === false || stated === undefined) return undefined
  return difference(staff, dilemma.key, { stated, other: dilemma.suggested })
}
