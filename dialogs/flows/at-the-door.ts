import { noteOf } from '../call-back/arrange-call.ts'
import { isBeginning, isOfCaller, noteForCall } from '../call-back/booked-call.ts'
import { offerCallBack } from '../call-back/offer-call-back.ts'
import { clear, tell, update, type Draft } from '../draft.ts'
import { canTalk } from '../talk/open-talk.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { deskValues } from './hand-over.ts'

const seller = ({ ports }: Draft) => ({ seller: ports.profile.controller.name })

/** What somebody says of an order is kept for whoever helps; not before the notice was shown (GD-05). */
function keepMatter(draft: Draft): void {
  const before = draft.state.otherMatter
  const isFirst = draft.state.revision === 0
  const said = isFirst ? '' : noteOf(draft)
  update(draft, { otherMatter: [before ?? '', said].filter((part) => part !== '').join('\n') })
}

/** Orders, bills, complaints: whom to turn to, and that we can call. Where a person was asked for, they have the rest. */
export function tellOtherMatter(draft: Draft): void {
  if (noteForCall(draft)) return
  if (isBeginning(draft)) keepMatter(draft)
  if (draft.command === 'human') {
    tell(draft, 'person.door.besidePerson')
    return
  }
  tell(draft, 'person.door.otherMatter', deskValues(draft))
  if (canTalk(draft)) tell(draft, 'person.door.writeHuman')
  offerCallBack(draft)
}

export function tellWrongPlace(draft: Draft): void {
  draft.leavesOff = true
  tell(draft, 'person.door.wrongPlace', seller(draft))
}

export function tellWhichShop(draft: Draft): void {
  tell(draft, 'person.door.whichShop', seller(draft))
}

/** As a private person at once, as a firm later on; and how long it is kept meanwhile. */
export function tellNoFirmYet(draft: Draft): void {
  const hours = draft.ports.profile.retention.unfinishedHours
  tell(draft, 'person.door.noFirmYet', { count: hours, hours })
  offerCallBack(draft)
}

/** A name or a number of somebody who came about something else is for whoever calls, and begins nothing. */
export function withoutCaller(draft: Draft, said: Understanding): Understanding {
  const isOther = draft.state.otherMatter !== undefined && isBeginning(draft)
  if (!isOther || said.fills.length === 0) return said
  if (said.fills.every(isOfCaller)) return { ...said, fills: [] }
  // Whoever says of which company they are wants to become a customer after all.
  clear(draft, 'otherMatter')
  return said
}

/** Nothing that we understand, of somebody who came about something else or is to be called. `false`: nobody did, and is. */
export function hearOther(draft: Draft): boolean {
  if (noteForCall(draft)) return true
  if (draft.state.otherMatter === undefined || !isBeginning(draft)) return false
  keepMatter(draft)
  tell(draft, 'person.door.again', deskValues(draft))
  offerCallBack(draft)
  return true
}
