import type { Call } from '../../onboarding/call/call.ts'
import type { CallMoment, CallPlan } from '../../onboarding/call/plan.ts'
import { present } from '../../onboarding/present.ts'
import { dilemmaQuestion } from '../dilemma-question.ts'
import { words, type Draft } from '../draft.ts'
import { noticeToRead } from '../notices.ts'
import type { CallGuide, Spoken } from './call-guide.ts'
import { fieldScript } from './field-script.ts'
import { differenceAt, saidBack } from './said-back.ts'
import type { Voices } from './voices.ts'

export interface ScriptFacts {
  readonly call: Call
  readonly plan: CallPlan
}

type Script = Pick<CallGuide, 'say' | 'why' | 'listenFor' | 'readBack' | 'difference' | 'ifNo'>

const spoken = ({ state }: Draft, text: string): Spoken => ({ language: state.language, text })

/** The seller and whoever speaks for it, by names as they are. */
function names({ ports }: Draft, { owner }: Call) {
  const member = ports.profile.staff.people.find(({ id }) => id === owner)
  return { seller: ports.profile.controller.name, name: member?.name ?? '' }
}

type Beside = Exclude<CallMoment, { readonly kind: 'field' }>

function sayAt({ customer }: Voices, moment: Beside, call: Call): string {
  if (moment.kind === 'notice') return noticeToRead(customer, 'oral')
  return moment.kind === 'question'
    ? dilemmaQuestion(customer, moment.dilemma).lines.join('\n')
    : words(customer)(`calls.say.${moment.kind}`, names(customer, call))
}

/** Of what was given last, what is on the screen: the rest the customer has yet to say (CA-07). */
const shownOf = ({ last }: Call, { checklist }: CallPlan): readonly string[] =>
  (last?.keys ?? []).filter((key) => checklist.some((item) => item.key === key && !item.hidden))

/** What is said to the customer now, and what helps whoever says it (CA-01, CA-05). */
export function callScript(voices: Voices, { call, plan }: ScriptFacts): Script {
  const { moment } = plan
  const readBack = saidBack(voices, shownOf(call, plan))
  if (moment.kind === 'field') return { ...fieldScript(voices, moment.key), readBack }
  const difference = moment.kind === 'question' ? differenceAt(voices, moment.dilemma) : undefined
  const say = spoken(voices.customer, sayAt(voices, moment, call))
  const ifNo = moment.kind === 'notice' ? words(voices.staff)('calls.noticeIfNo') : undefined
  return { say, readBack, ...present({ difference, ifNo }) }
}
