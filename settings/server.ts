import { z } from 'zod'
import { logLevels } from '../services/log.ts'

const onOff = z.enum(['on', 'off'])

/** The process itself: where it listens and which seller it serves. */
export const serverSettings = {
  PORT: z.coerce
    .number('must be a port number')
    .int()
    .min(0)
    .max(65535)
    .default(3978)
    .describe('Port of the server; 0 takes a free one.'),
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('development')
    .describe('`production` refuses whatever is meant for trying out.'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Address under which customers reach the server; required in production, with https.',
    ),
  BEHIND_PROXY: onOff
    .default('off')
    .describe('`on` when a balancer stands in front and writes `X-Forwarded-For`.'),
  RATE_LIMITS: onOff.default('on').describe('`off` for load tests; refused in production.'),
  LOG_LEVEL: z
    .enum(logLevels)
    .default('info')
    .describe('The least severe messages that are logged (to standard error).'),
  DATA_DIR: z
    .string()
    .default('.data')
    .describe('Folder of the embedded storage and of the secrets of this machine.'),
  ONBOARDING_PROFILE: z
    .string()
    .default('deployment/profiles/demo.yaml')
    .describe('The seller: a YAML file.'),
}
