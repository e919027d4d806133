import { z } from 'zod'
import { botSettings } from './settings/bot.ts'
import { deliverySettings } from './settings/delivery.ts'
import { messageSettings } from './settings/messages.ts'
import { providerSettings } from './settings/providers.ts'
import { secretSettings } from './settings/secrets.ts'
import { serverSettings } from './settings/server.ts'
import { staffSettings } from './settings/staff.ts'
import { storageSettings } from './settings/storage.ts'
import { telemetrySettings } from './settings/telemetry.ts'

/**
 * Every setting, its default and its meaning, one family a file under `settings/`. The README's table is held equal to
 * this by a test.
 */
export const environment = z.object({
  ...serverSettings,
  ...storageSettings,
  ...botSettings,
  ...staffSettings,
  ...secretSettings,
  ...deliverySettings,
  ...providerSettings,
  ...messageSettings,
  ...telemetrySettings,
})

/** The environment as it is once it has been checked. */
export type Environment = z.infer<typeof environment>

/** One line of the README's table of settings. */
export interface Setting {
  readonly name: string
  /** Empty where there is none. */
  readonly default: string
  readonly meaning: string
}

function defaultOf(schema: z.ZodType): string {
  const value = schema.parse(undefined)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

export const settings: readonly Setting[] = Object.entries(environment.shape).map(
  ([name, schema]) => ({
    name,
    default: defaultOf(schema),
    meaning: schema.description ?? '',
  }),
)
