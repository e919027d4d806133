import type { DocumentStore } from '../../onboarding/document-store.ts'
import type { Reach } from '../take-turn.ts'

/** Where each member of staff is reached in Teams: their own chat with the bot, once they have written there. */
export interface StaffChats {
  remember(member: string, reach: Reach): Promise<void>
  reachOf(member: string): Promise<Reach | undefined>
  /** `true` for the first who asks, on whichever instance: whoever is told something once. */
  once(what: string, until: Date): Promise<boolean>
}

const nameOf = (member: string): string => `staff-chat|${member}`

export function createStaffChats(documents: DocumentStore): StaffChats {
  const known = new Map<string, string>()
  return {
    async remember(member, reach) {
      const json = JSON.stringify(reach)
      if (known.get(member) === json) return
      const before = await documents.load(nameOf(member))
      // Somebody else's write at the same moment says the same, or something newer.
      if (before?.json !== json) await documents.save(nameOf(member), { json }, before?.etag)
      known.set(member, json)
    },
    async reachOf(member) {
      const row = await documents.load(nameOf(member))
      // Written by `remember` alone.
      return row === undefined ? undefined : (JSON.parse(row.json) as Reach)
    },
    async once(what, until) {
      const expiresAt = until.toISOString()
      const saved = await documents.save(`told|${what}`, { json: '{}', expiresAt }, undefined)
      return saved !== 'conflict'
    },
  }
}
