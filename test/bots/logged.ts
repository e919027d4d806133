import type { Log } from '../../onboarding/log.ts'

export interface Entry {
  readonly level: 'info' | 'warn' | 'error'
  readonly fields: Readonly<Record<string, unknown>>
  readonly message: string
}

/** A log that can be read afterwards. */
export function createLogged(): Log & { readonly entries: Entry[] } {
  const entries: Entry[] = []
  const at =
    (level: Entry['level']) =>
    (fields: Entry['fields'], message: string): void => {
      entries.push({ level, fields, message })
    }
  return { entries, info: at('info'), warn: at('warn'), error: at('error') }
}
