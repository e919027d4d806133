import { z } from 'zod'
import type { VaultKeys } from '../services/records/vault-cipher.ts'

const vaultKey = /^([\w-]+):([A-Za-z0-9+/]{43}=)$/

/** `id:base64,id2:base64`; the first key is the current one. */
export const vaultKeys = z.string().transform((text, context): VaultKeys => {
  const found = text.split(',').map((entry) => vaultKey.exec(entry.trim()))
  const entries = found.map(
    (match) => [match?.[1] ?? '', Buffer.from(match?.[2] ?? '', 'base64')] as const,
  )
  const keys = Object.fromEntries(entries)
  if (found.includes(null) || Object.keys(keys).length < entries.length) {
    context.addIssue('must be a list of id:key with different ids, each key 32 bytes in base64')
  }
  return { current: entries[0]?.[0] ?? '', keys }
})

const secret = z.string().min(32, 'must have at least 32 characters')

/** What signs and encrypts. */
export const secretSettings = {
  TOKEN_SECRET: secret
    .optional()
    .describe('Signs the tokens of the web chat; required in production.'),
  CLAIM_KEY: secret
    .optional()
    .describe(
      'Key under which company numbers become row keys; required in production, never to be changed.',
    ),
  VAULT_KEYS: vaultKeys
    .optional()
    .describe(
      '`id:key,id2:key2`, 32 bytes each in base64: encrypt national numbers, the first for new ones; required in production.',
    ),
}
