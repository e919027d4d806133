import { pino, type DestinationStream } from 'pino'
import type { Log, LogFields } from '../onboarding/log.ts'

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

const masked = '[masked]'

/** Fields that hold a customer's words or our secrets, wherever they stand. */
const privateKey =
  /^(?:text|value|said|name|street|city|phone|landline|email|number|national\w*|body|authorization|cookie|\w*(?:password|secret|token)|(?:api|claim|vault)_?keys?)$/i

/** E-mail addresses, and runs of digits as long as a phone, company or national number. */
const privateText =
  /[^\s@"]+@[^\s@"]+\.\w+|\b\d{6}[-+ ]?\d{4}\b|\b\d{8}(?:[-+ ]?\d{4})?\b|\b\d{9,12}\b|\+\d[\d ]{6,}\d/g

/** What nests deeper than this is nothing that we log. */
const deepest = 6

function maskObject(value: object, depth: number): unknown {
  if (depth === deepest) return masked
  if (value instanceof Error) return value.name
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map((item) => mask(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      privateKey.test(key) ? masked : mask(inner, depth + 1),
    ]),
  )
}

function mask(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.replace(privateText, masked)
  return typeof value === 'object' && value !== null ? maskObject(value, depth) : value
}

/**
 * Structured log, one JSON object a line. What holds a customer's words or a secret of ours is masked, should it slip in.
 * Writes to standard error, so that the operator's commands keep standard output for their answers.
 */
export function createLog(
  level: LogLevel,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Log {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  )
  const write =
    (severity: 'info' | 'warn' | 'error') =>
    (fields: LogFields, message: string): void => {
      logger[severity](mask(fields), String(mask(message)))
    }
  return { info: write('info'), warn: write('warn'), error: write('error') }
}
