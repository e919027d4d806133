import type { DocumentStore } from '../../onboarding/document-store.ts'
import {
  contactPointName,
  newContactPoint,
  type ContactPoint,
} from '../../onboarding/messaging/contact-point.ts'
import type { ContactPoints } from '../../onboarding/messaging/contact-points.ts'
import { changeDocument } from '../records/change-document.ts'

// Documents of this name are written by this file alone, so their JSON has the shape that went in.
const pointOf = (json: string | undefined): ContactPoint =>
  json === undefined ? newContactPoint : (JSON.parse(json) as ContactPoint)

/** Contact points as documents, each under a keyed hash of itself. They stay: an opt-out has no end. */
export const createContactPoints = (documents: DocumentStore): ContactPoints => ({
  async read(kind, to) {
    return pointOf((await documents.load(contactPointName(kind, to)))?.json)
  },
  change(kind, to, change) {
    return changeDocument(documents, contactPointName(kind, to), (json) => {
      const before = pointOf(json)
      const after = change(before)
      return after === before
        ? { result: after }
        : { keep: { json: JSON.stringify(after) }, result: after }
    })
  },
})
