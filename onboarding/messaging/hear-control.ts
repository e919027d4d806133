import type { ContactPoint } from './contact-point.ts'
import type { ControlAnswer, ControlWord } from './control-word.ts'

export interface ControlMessage {
  readonly word: ControlWord
  /** The channel's id of it: delivered again it is answered again in the same way. */
  readonly by: string
  /** ISO 8601 UTC. */
  readonly at: string
}

interface Heard {
  readonly point: ContactPoint
  readonly answer: ControlAnswer
}

type OptOut = NonNullable<ContactPoint['optedOut']>

type Handler = (point: ContactPoint, message: ControlMessage) => Heard

const talk: Handler = (point) => ({ point, answer: 'talk' })

function withoutOptOut({ optedOut: _over, ...point }: ContactPoint): ContactPoint {
  return point
}

/** A second wish is answered with silence: there is exactly one confirmation. What was unsure is now sure. */
function makeSure(point: ContactPoint, { at, by }: OptOut): Heard {
  return { point: { ...point, optedOut: { at, by } }, answer: 'nothing' }
}

const stop: Handler = (point, { at, by }) =>
  point.optedOut === undefined
    ? { point: { ...point, optedOut: { at, by } }, answer: 'stopped' }
    : makeSure(point, point.optedOut)

/** Asked once; who does not answer wants nothing more. */
const stopMaybe: Handler = (point, { at, by }) =>
  point.optedOut === undefined
    ? { point: { ...point, optedOut: { at, by, unsure: true } }, answer: 'stopMaybe' }
    : { point, answer: 'nothing' }

const start: Handler = (point) =>
  point.optedOut === undefined
    ? { point, answer: 'talk' }
    : { point: withoutOptOut(point), answer: 'resumed' }

const wrongNumber: Handler = (point) => ({
  point: { ...point, status: 'not-mine' },
  answer: point.status === 'not-mine' ? 'nothing' : 'wrongPerson',
})

const isAsked = ({ asked, status }: ContactPoint): boolean =>
  asked !== undefined && status !== 'not-mine'

const wrong: Handler = (point, message) =>
  isAsked(point) ? wrongNumber(point, message) : talk(point, message)

const no: Handler = (point, message) =>
  point.optedOut?.unsure === true ? start(point, message) : wrong(point, message)

const yes: Handler = (point, message) =>
  point.optedOut?.unsure === true ? makeSure(point, point.optedOut) : talk(point, message)

const handlers: Readonly<Record<ControlWord, Handler>> = {
  stop,
  'stop-maybe': stopMaybe,
  start,
  'wrong-number': wrongNumber,
  wrong,
  no,
  yes,
}

/**
 * What a control word makes of the number that it came from, and what is answered (SM-04 … SM-07). `talk` leaves the
 * number as it is. A number that is somebody else's stays so: a START does not bind it to the customer again.
 */
export function hearControl(point: ContactPoint, message: ControlMessage): Heard {
  const { heard } = point
  if (heard?.by === message.by) return { point, answer: heard.answer }
  const after = handlers[message.word](point, message)
  if (after.answer === 'talk') return { point, answer: 'talk' }
  const { answer } = after
  return { point: { ...after.point, heard: { by: message.by, answer } }, answer }
}
