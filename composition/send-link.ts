import { randomUUID } from 'node:crypto'
import { parseConversation } from '../bots/conversation-row.ts'
import type { Config } from '../config.ts'
import { sendParkedLink, sendUpdateLink, type LinkOutcome } from '../dialogs/update/send-link.ts'
import type { CaseState } from '../onboarding/case-state.ts'
import { createOutside } from '../services/http/provider-health.ts'
import type { Stores } from '../services/records/create-stores.ts'
import { createMessaging, type Messaging } from './messaging.ts'

/** An onboarding that nobody has finished and that did not go on elsewhere. */
async function parkedCase(
  { conversations }: Pick<Stores, 'conversations'>,
  reference: string,
): Promise<CaseState | undefined> {
  for await (const json of conversations.mentioning(reference)) {
    const { state } = parseConversation(json)
    const { finished, moved, updating } = state
    const isParked = finished === undefined && moved === undefined && updating === undefined
    if (isParked && state.reference === reference) return state
  }
  return undefined
}

export interface LinkParts {
  readonly stores: Pick<Stores, 'customers' | 'conversations'>
  readonly messaging: Pick<Messaging, 'messenger' | 'transfers'>
}

/** The operator's link to a customer, or to whoever left an onboarding lying. `notFound`: no such reference. */
export async function sendLinkTo(
  config: Config,
  reference: string,
  { stores, messaging }: LinkParts,
): Promise<LinkOutcome | 'notFound'> {
  const ports = {
    ...messaging,
    profile: config.profile,
    chatUrl: () => `${config.publicUrl ?? `http://localhost:${config.port}`}/`,
    now: () => new Date(),
  }
  const record = await stores.customers.get(reference)
  if (record?.status === 'erased') return 'notFound'
  if (record !== undefined) return sendUpdateLink(ports, record, randomUUID())
  const state = await parkedCase(stores, reference)
  return state === undefined ? 'notFound' : sendParkedLink(ports, state, randomUUID())
}

/** The same, with the carriers of the profile. */
export function sendLinkNow(config: Config, stores: Stores, reference: string) {
  const outside = createOutside({ fetch, now: () => new Date() })
  const messaging = createMessaging({ config, stores, outside })
  return sendLinkTo(config, reference, { stores, messaging })
}
