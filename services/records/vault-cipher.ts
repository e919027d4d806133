import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { OnboardingError } from '../../onboarding/errors.ts'

/** Keys of 32 bytes by their ids. New values are encrypted under `current`; older keys stay for reading. */
export interface VaultKeys {
  readonly current: string
  readonly keys: Readonly<Record<string, Buffer>>
}

/** An encrypted value as it is stored, everything but the key id in base64. */
export interface Sealed {
  readonly keyId: string
  readonly iv: string
  readonly tag: string
  readonly data: string
}

const algorithm = 'aes-256-gcm'
const keyBytes = 32
const ivBytes = 12

function keyFor(keys: VaultKeys, keyId: string): Buffer {
  const key = keys.keys[keyId]
  if (key?.length !== keyBytes) {
    throw new OnboardingError('vault.key', `key "${keyId}" is missing or not of 32 bytes`)
  }
  return key
}

/** @throws OnboardingError `vault.key` when the keys cannot work; for the start, not the first customer. */
export function checkVaultKeys(keys: VaultKeys): VaultKeys {
  for (const keyId of [keys.current, ...Object.keys(keys.keys)]) keyFor(keys, keyId)
  return keys
}

/** `context` binds the value to its place: a row copied elsewhere does not open. */
export function seal(keys: VaultKeys, value: string, context: string): Sealed {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv(algorithm, keyFor(keys, keys.current), iv)
  cipher.setAAD(Buffer.from(context))
  const data = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()])
  return {
    keyId: keys.current,
    iv: iv.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    data: data.toString('base64'),
  }
}

/** @throws OnboardingError `vault.key` when the key is missing or is not the one, or the value was tampered with. */
export function unseal(keys: VaultKeys, sealed: Sealed, context: string): string {
  const key = keyFor(keys, sealed.keyId)
  try {
    const decipher = createDecipheriv(algorithm, key, Buffer.from(sealed.iv, 'base64'))
    decipher.setAAD(Buffer.from(context))
    decipher.setAuthTag(Buffer.from(sealed.tag, 'base64'))
    const open = decipher.update(Buffer.from(sealed.data, 'base64'))
    return Buffer.concat([open, decipher.final()]).toString('utf8')
  } catch (error) {
    throw new OnboardingError(
      'vault.key',
      `a value does not open with key "${sealed.keyId}"`,
      error,
    )
  }
}
