import { answeredWith, answerIn, isAnswer, loose } from './answered-with.ts'
import { present } from '../../../onboarding/present.ts'
import type { Digression, Understanding } from '../understanding.ts'

/** Beside who somebody is, what happens then is told by what is asked next. */
const isOfCourse = ({ topic }: Digression): boolean => topic === 'whatNext'

/** "I have no e-mail, my son does, can I use his?": nothing is left out. */
function withTheirs(whole: Understanding, { digression, command }: Understanding): Understanding {
  const { command: _skip, ...rest } = whole
  const isTheirs = digression?.topic === 'othersMail'
  if (isTheirs) return { ...rest, digression }
  // "I don't want to open links, just tell me: do you sell it on?"
  return command?.name === 'privacy' ? { ...rest, command } : whole
}

/** Nothing has answered it, or only words that may stand in different questions. */
const isUnanswered = ({ command, digression }: Understanding): boolean =>
  (command === undefined || command.name === 'help') &&
  (digression === undefined || loose.has(digression.topic))

/** What loose words seem to ask is asked by nothing else: only the seller's own answers stand in for none. */
function isSurer({ topic }: Digression, before: Digression | undefined): boolean {
  if (before === undefined || !loose.has(topic)) return true
  return topic === 'faq' && before.topic === 'question'
}

/** "why do you need it? he prefers email": what is asked about stands in the question; "what do you use it for" asks about all data. */
function isAskedThere({ command }: Understanding, { command: own }: Understanding): boolean {
  if (command?.name !== 'why' || command.proposed === true) return false
  return own?.name === 'why' || own?.name === 'privacy'
}

/** "epost har jeg nesten ikke bruk for, må jeg det?": beside everything else that was told. */
const isNeededBeside = ({ fills }: Understanding, { command }: Understanding): boolean =>
  command?.name === 'why' && command.target !== undefined && fills.length > 0

/** "det vil jeg ikke. er det et krav?": the refusal waits for what is told of it. */
const isNeededAlone = (whole: Understanding, { command }: Understanding): boolean =>
  command?.name === 'why' &&
  whole.fills.length === 0 &&
  (whole.assent === undefined || whole.assent === 'no') &&
  whole.digression?.topic === 'question'

/** Whether something has to be given is told beside what is said, and in place of a refusal. */
function neededIn(whole: Understanding, heard: Understanding): Understanding | undefined {
  const { command } = heard
  if (command === undefined) return undefined
  if (isNeededAlone(whole, heard))
    return { fills: [], command, ...present({ language: whole.language }) }
  return isNeededBeside(whole, heard) ? { ...whole, command } : undefined
}

/** Of one question beside something else: what it is answered with, where nothing else has answered it. */
function answered(whole: Understanding, heard: Understanding): Understanding {
  const digression = answerIn(heard)
  if (digression === undefined || !isAnswer(digression) || isOfCourse(digression)) return whole
  return isSurer(digression, whole.digression) ? answeredWith(whole, [digression]) : whole
}

/** The same, with what only tells something of the case. */
export function one(whole: Understanding, heard: Understanding): Understanding {
  if (whole.command?.name === 'skip') return withTheirs(whole, heard)
  const { command } = heard
  if (command !== undefined && isAskedThere(whole, heard)) return { ...whole, command }
  if (!isUnanswered(whole)) return whole
  const needed = neededIn(whole, heard)
  if (needed !== undefined) return needed
  return answered(whole, heard)
}
