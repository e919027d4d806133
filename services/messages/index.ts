import type { MessageKind, MessageSender } from '../../onboarding/messaging/message-sender.ts'
import { createLocalSender } from './local.ts'

/** What a carrier may ask of the process that runs it. */
export interface SenderDeps {
  readonly now: () => Date
  readonly dataDir: string
}

type MakeSender = (deps: SenderDeps) => MessageSender

/** Every carrier by the id that the seller's profile names (`providers.sms`, `providers.email`). One line each. */
export const messageSenders: Readonly<Record<MessageKind, Readonly<Record<string, MakeSender>>>> = {
  sms: {
    local: (deps) => createLocalSender('sms', deps),
  },
  email: {
    local: (deps) => createLocalSender('email', deps),
  },
}
