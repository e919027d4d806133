import { createCalls } from '../bots/calls/call-desk.ts'
import type { Calls } from '../bots/calls/calls.ts'
import { createCallBook } from '../services/records/call-book.ts'
import type { Parts } from './parts.ts'

/** The guided calls of this house. */
export const callsOf = ({ stores, takeTurn, ports }: Parts): Calls =>
  createCalls({
    conversations: stores.conversations,
    takeTurn,
    ports,
    book: createCallBook(stores.documents, ports.now),
  })
