import type { CallTime } from '../../onboarding/call-backs/call-time.ts'
import { present } from '../../onboarding/present.ts'
import { readPhone } from '../../onboarding/readers/phone.ts'
import type { Draft } from '../draft.ts'
import { readContext } from '../read-context.ts'
import { callContext } from './arrange-call.ts'
import { readCallTime, saysDay } from './read-call-time.ts'

/** What a message says of a call that is wished for: when, and on which number. */
export interface SaidCall {
  readonly time?: CallTime
  readonly phone?: string
  /** A day was said, and not an hour alone. */
  readonly saysDay: boolean
}

interface SaidPhone {
  readonly phone?: string
  /** The words around the number. */
  readonly rest: string
}

const run = /\+?\(?\d(?:[ ()./-]{0,2}\d){5,}/g
const fewestDigits = 6

/** "kl 10 20 12 34 77": the hour in front is none of the number. */
function* endingsOf(digits: string): Generator<string> {
  for (let rest = digits; rest.replace(/\D/g, '').length >= fewestDigits;) {
    yield rest
    const next = rest.indexOf(' ')
    if (next === -1) return
    rest = rest.slice(next + 1).trimStart()
  }
}

function phoneIn(draft: Draft): SaidPhone {
  const { text } = draft.inbound
  const context = { ...readContext(draft), country: callContext(draft).country }
  for (const [digits] of text.matchAll(run)) {
    for (const ending of endingsOf(digits)) {
      const phone = readPhone(ending, context)
      if (phone.ok) return { phone: phone.value, rest: text.replace(ending, ' ') }
    }
  }
  return { rest: text }
}

/** Reads when and on which number from one message, in whatever order they are said. */
export function readCall(draft: Draft): SaidCall {
  const { phone, rest } = phoneIn(draft)
  const context = callContext(draft)
  return {
    ...present({ time: readCallTime(rest, context), phone }),
    saysDay: saysDay(rest, context),
  }
}
