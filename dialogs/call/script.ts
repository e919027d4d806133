import type { Call } from '../../onboarding/call/call.ts'
import type { CallMoment, CallPlan } from '../../onboarding/call/plan.ts'
import { dilemmaQuestion } from '../dilemma-question.ts'
import { words, type Draft } from '../draft.ts'
import { noticeToRead } from '../notices.ts'
import { fieldWords, isProtected } from '../question.ts'
import { namedField } from './checklist.ts'
import type { CallGuide, Spoken } from './call-guide.ts'

export interface ScriptFacts {
  readonly call: Call
  readonly plan: CallPlan
  /** What the last input filled or changed, by field key. */
  readonly understood: Readonly<Record<string, unknown>>
}

interface Voices {
  readonly staff: Draft
  readonly customer: Draft
}

type Script = Pick<CallGuide, 'say' | 'why' | 'listenFor' | 'readBack' | 'ifNo'>

const spoken = ({ state }: Draft, text: string): Spoken => ({ language: state.language, text })

/** The seller and whoever speaks for it, by names as they are. */
function names({ ports }: Draft, { owner }: Call) {
  const member = ports.profile.staff.people.find(({ id }) => id === owner)
  return { seller: ports.profile.controller.name, name: member?.name ?? '' }
}

/** A field's card: say, why, listen for, if no (CA-01). */
function fieldScript({ staff, customer }: Voices, key: string): Script {
  const isSecret = isProtected(customer.state, key) && key === 'person.nationalNumber'
  const field = namedField(customer, key).label
  const ask = words(customer)(fieldWords(customer, key, 'ask'), { field })
  const example = words(staff)(fieldWords(staff, key, 'example'))
  return {
    say: spoken(customer, isSecret ? noticeToRead(customer, 'nationalNumber') : ask),
    why: spoken(customer, words(customer)(fieldWords(customer, key, 'why'))),
    listenFor: words(staff)('messages.help.example', { example }),
  }
}

type Beside = Exclude<CallMoment, { readonly kind: 'field' }>

function sayAt({ customer }: Voices, moment: Beside, call: Call): string {
  if (moment.kind === 'notice') return noticeToRead(customer, 'oral')
  return moment.kind === 'question'
    ? dilemmaQuestion(customer, moment.dilemma).lines.join(' ')
    : words(customer)(`calls.say.${moment.kind}`, names(customer, call))
}

/** What is said to the customer now, and what helps whoever says it (CA-01, CA-05). */
export function callScript(voices: Voices, { call, plan }: ScriptFacts): Script {
  const { moment } = plan
  if (moment.kind === 'field') return fieldScript(voices, moment.key)
  return { say: spoken(voices.customer, sayAt(voices, moment, call)) }
}
