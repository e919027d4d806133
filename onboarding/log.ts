/** Codes and ids of ours; never words or data of a customer (GD-25). */
export type LogFields = Readonly<Record<string, unknown>>

/**
 * Where trouble and life are written down: one entry a call, fields first. `error`: somebody has to act; `warn`: look at
 * it tomorrow; `info`: life. Never throws. `services/log.ts` writes it as JSON lines and masks what slips in.
 */
export interface Log {
  info(fields: LogFields, message: string): void
  warn(fields: LogFields, message: string): void
  error(fields: LogFields, message: string): void
}
