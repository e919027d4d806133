import { createCalls } from '../bots/calls/call-desk.ts'
import { createCallDoor } from '../bots/calls/call-door.ts'
import type { Calls } from '../bots/calls/calls.ts'
import type { AnswerStaff } from '../bots/staff-answer.ts'
import { createCallBook } from '../services/records/call-book.ts'
import type { Parts } from './parts.ts'

const bookOf = ({ stores, ports }: Parts) => createCallBook(stores.documents, ports.now)

/** The guided calls of this house. */
export const callsOf = (parts: Parts): Calls => {
  const { stores, takeTurn, ports } = parts
  return createCalls({
    conversations: stores.conversations,
    takeTurn,
    ports,
    book: bookOf(parts),
  })
}

/** The same in the chats of the staff in Teams. */
export function callDoorOf(parts: Parts): AnswerStaff {
  const { profile, now, newId } = parts.ports
  return createCallDoor({ calls: callsOf(parts), book: bookOf(parts), profile, now, newId })
}
