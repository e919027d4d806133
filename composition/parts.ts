import type { Log } from '../onboarding/log.ts'
import type { TakeTurn } from '../bots/take-turn.ts'
import type { Config } from '../config.ts'
import type { Ports } from '../dialogs/ports.ts'
import type { Telemetry } from '../onboarding/telemetry.ts'
import { toLanguage } from '../locales/format.ts'
import type { Limits } from './limits.ts'
import type { Language } from '../onboarding/vocabulary.ts'
import type { Exchange } from '../services/http/exchange.ts'
import type { Messaging } from './messaging.ts'
import type { Stores } from '../services/records/create-stores.ts'

/** What the parts of a running house are made from. */
export interface Parts {
  readonly config: Config
  readonly stores: Stores
  readonly messaging: Messaging
  readonly ports: Ports
  readonly takeTurn: TakeTurn
  readonly log: Log
  readonly telemetry: Telemetry
  readonly limits: Limits | undefined
  /** The one of the process. */
  readonly exchange: Exchange
}

/** The language of a tag, else the seller's first. */
export function sessionLanguage(tag: string | undefined, config: Config): Language {
  return toLanguage(tag) ?? config.profile.languages[0] ?? 'en'
}
