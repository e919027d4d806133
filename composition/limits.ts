import { createRateLimit, type RateLimit } from '../bots/rate-limit.ts'
import type { Config } from '../config.ts'
import type { DocumentStore } from '../onboarding/document-store.ts'
import type { Allowance } from '../onboarding/token-bucket.ts'
import { takeShared } from '../services/records/shared-allowance.ts'

const kinds = ['address', 'conversation', 'phone'] as const
type Kind = (typeof kinds)[number]

/** How many requests are answered, by whom they come from. */
export type Limits = Readonly<Record<Kind, RateLimit>>

/** Nobody writes faster than one message a second for long; a page asks several things at once when it opens. */
const strict: Readonly<Record<Kind, Allowance>> = {
  address: { burst: 60, perSecond: 5 },
  conversation: { burst: 30, perSecond: 1 },
  phone: { burst: 20, perSecond: 0.5 },
}

/** On a developer's machine whole test runs come from one address. */
const easy: Allowance = { burst: 1000, perSecond: 200 }

const allowanceOf = (kind: Kind, { production }: Config): Allowance =>
  production ? strict[kind] : easy

/** Told to the other instances at once; what is less used waits for the next time. */
const toldAtOnce = 50

/** Undefined: no limits (`RATE_LIMITS=off`). */
export function createLimits(config: Config): Limits | undefined {
  if (!config.rateLimits) return undefined
  const limit = (kind: Kind): RateLimit =>
    createRateLimit({ ...allowanceOf(kind, config), now: () => performance.now() })
  return { address: limit('address'), conversation: limit('conversation'), phone: limit('phone') }
}

export interface SharingOptions {
  readonly config: Config
  readonly documents: DocumentStore
  readonly now: () => Date
}

/** Tells the other instances of heavy use, and hears of theirs. Costs nothing while nobody takes much. */
export async function shareLimits(limits: Limits, options: SharingOptions): Promise<void> {
  for (const kind of kinds) {
    const allowance = allowanceOf(kind, options.config)
    for (const use of limits[kind].heavyUse().slice(0, toldAtOnce)) {
      const taken = { subject: `${kind}|${use.key}`, taken: use.taken }
      limits[kind].shared(use, await takeShared(taken, allowance, options))
    }
  }
}
