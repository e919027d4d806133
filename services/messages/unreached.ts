import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { DocumentStore } from '../../onboarding/document-store.ts'
import type { ContactAddress } from '../../onboarding/messaging/contact-address.ts'
import { contactPointName } from '../../onboarding/messaging/contact-point.ts'
import type { Unreached, UnreachedContact } from '../../onboarding/messaging/unreached.ts'
import type { Sealer } from '../records/sealer.ts'

export interface UnreachedParts {
  readonly documents: DocumentStore
  readonly sealer: Sealer
  readonly now: () => Date
}

const what = 'unreached'

/** Other documents may be due as well. */
const document = z.object({
  what: z.literal(what),
  id: z.string(),
  sealed: z.object({ keyId: z.string(), iv: z.string(), tag: z.string(), data: z.string() }),
})

const nameOf = ({ kind, to }: ContactAddress): string => `${what}|${contactPointName(kind, to)}`

/** Long past: due at once. */
const due = new Date(0).toISOString()

/** Documents that are due until somebody has done what they ask for; number and address are sealed (GD-24). */
export function createUnreached({ documents, sealer, now }: UnreachedParts): Unreached {
  const read = (json: string): UnreachedContact | undefined => {
    const { data } = document.safeParse(JSON.parse(json))
    if (data === undefined) return undefined
    // Sealed by `add`, so its JSON has the shape that went in.
    const contact = JSON.parse(sealer.unseal(data.sealed, data.id)) as ContactAddress
    return { ...contact, id: data.id }
  }
  return {
    async add({ kind, to }) {
      const id = randomUUID()
      const sealed = sealer.seal(JSON.stringify({ kind, to }), id)
      const json = JSON.stringify({ what, id, sealed })
      // A conflict is the same one.
      await documents.save(nameOf({ kind, to }), { json, dueAt: due }, undefined)
    },
    async *open() {
      for await (const { json } of documents.due(now().toISOString())) {
        const contact = read(json)
        if (contact !== undefined) yield contact
      }
    },
    done: (contact) => documents.remove(nameOf(contact)),
  }
}
