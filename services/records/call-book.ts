import { emptyPage, type BookPage, type CallBook } from '../../onboarding/call/call-book.ts'
import type { DocumentStore } from '../../onboarding/document-store.ts'
import { changeDocument } from './change-document.ts'

const nameOf = (staff: string): string => `calls|${staff}`

/** Longer than any call on it is kept. */
const keptDays = 60
const dayMs = 24 * 60 * 60 * 1000

// Documents of this name are written by this file alone, so their JSON has the shape that went in.
const pageOf = (json: string | undefined): BookPage =>
  json === undefined ? emptyPage : (JSON.parse(json) as BookPage)

/** One document for each member of the staff. */
export const createCallBook = (documents: DocumentStore, now: () => Date): CallBook => ({
  async read(staff) {
    return pageOf((await documents.load(nameOf(staff)))?.json)
  },
  change(staff, change) {
    return changeDocument(documents, nameOf(staff), (json) => {
      const before = pageOf(json)
      const after = change(before)
      if (after === before) return { result: after }
      const expiresAt = new Date(now().getTime() + keptDays * dayMs).toISOString()
      return { keep: { json: JSON.stringify(after), expiresAt }, result: after }
    })
  },
})
