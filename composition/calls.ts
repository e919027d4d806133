import { createCalls } from '../bots/calls/call-desk.ts'
import { createCallDoor, type CallDoorParts } from '../bots/calls/call-door.ts'
import { callerInChat, callInChat } from '../bots/calls/call-in-chat.ts'
import type { Calls } from '../bots/calls/calls.ts'
import type { AnswerStaff } from '../bots/staff-answer.ts'
import type { StaffMember } from '../onboarding/staff/staff.ts'
import { createCallBook } from '../services/records/call-book.ts'
import type { Parts } from './parts.ts'

const bookOf = ({ stores, ports }: Parts) => createCallBook(stores.documents, ports.now)

/** The guided calls of this house. */
export const callsOf = (parts: Parts): Calls => {
  const { stores, takeTurn, ports } = parts
  return createCalls({
    conversations: stores.conversations,
    decisions: stores.decisions,
    takeTurn,
    ports,
    book: bookOf(parts),
  })
}

/** The same in the chats of the staff in Teams. */
export function callDoorOf(
  parts: Parts,
  { writesWith }: Pick<CallDoorParts, 'writesWith'>,
): AnswerStaff {
  const { profile, now, newId } = parts.ports
  const door = { calls: callsOf(parts), book: bookOf(parts), profile, now, newId, writesWith }
  return createCallDoor(door)
}

/** Whom somebody of the staff guides on the phone in their own chat in Teams, by the reference. */
export async function onPhoneWith(parts: Parts, member: StaffMember): Promise<string | undefined> {
  const caller = callerInChat(member, parts.ports.profile)
  const guide = await callInChat({ calls: callsOf(parts), book: bookOf(parts) }, caller)
  return guide?.reference
}
