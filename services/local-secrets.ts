import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { OnboardingError } from '../onboarding/errors.ts'

const secretsSchema = z.object({
  TOKEN_SECRET: z.string().min(1),
  CLAIM_KEY: z.string().min(1),
  VAULT_KEYS: z.string().min(1),
})

/** Secrets of one machine, by the names of the settings that they stand in for. */
export type LocalSecrets = z.infer<typeof secretsSchema>

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

function readSecrets(path: string): LocalSecrets {
  try {
    return secretsSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    // No cause: a parser's message can quote what it read.
    throw new OnboardingError('config.invalid', `${path} cannot be read; delete it to start anew`)
  }
}

const newSecrets = (): LocalSecrets => ({
  TOKEN_SECRET: randomBytes(32).toString('base64url'),
  CLAIM_KEY: randomBytes(32).toString('base64url'),
  VAULT_KEYS: `local:${randomBytes(32).toString('base64')}`,
})

/** Written apart and then linked, so that of two processes that start at once one wins and neither reads half a file. */
function createSecrets(dataDir: string, path: string): void {
  mkdirSync(dataDir, { recursive: true })
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  writeFileSync(draft, JSON.stringify(newSecrets(), null, 2), { mode: 0o600, flag: 'wx' })
  try {
    linkSync(draft, path)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    unlinkSync(draft)
  }
}

/**
 * The secrets of this machine, made once and kept in `<dataDir>/secrets.json`, readable by the owner only. Outside
 * production: so that a newcomer needs no keys and a restart still opens what was stored before.
 * @throws OnboardingError `config.invalid` when the file is there but cannot be read
 */
export function localSecrets(dataDir: string): LocalSecrets {
  const path = join(dataDir, 'secrets.json')
  if (!existsSync(path)) createSecrets(dataDir, path)
  return readSecrets(path)
}
