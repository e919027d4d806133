import { createHash } from 'node:crypto'
import { EncryptJWT, jwtDecrypt, type JWTPayload } from 'jose'

/** What a cookie holds, unreadable and unchangeable for whoever has it. */
export interface Sealed {
  /** `purpose`: a cookie that is good for one thing is good for nothing else. */
  seal(purpose: string, content: JWTPayload, seconds: number): Promise<string>
  /** `undefined`: not ours, for something else, or too old. */
  open(purpose: string, sealed: string | undefined): Promise<JWTPayload | undefined>
}

const algorithms = { alg: 'dir', enc: 'A256GCM' } as const

/** Encrypted tokens: every instance can open them without asking anybody. */
export function createSealed({
  secret,
  now,
}: {
  readonly secret: string
  readonly now: () => Date
}): Sealed {
  const key = createHash('sha256').update(`desk|${secret}`).digest()
  return {
    seal(purpose, content, seconds) {
      const at = Math.floor(now().getTime() / 1000)
      return new EncryptJWT(content)
        .setProtectedHeader(algorithms)
        .setAudience(purpose)
        .setIssuedAt(at)
        .setExpirationTime(at + seconds)
        .encrypt(key)
    },
    async open(purpose, sealed) {
      if (sealed === undefined) return undefined
      try {
        const { payload } = await jwtDecrypt(sealed, key, {
          audience: purpose,
          currentDate: now(),
          requiredClaims: ['exp'],
          contentEncryptionAlgorithms: [algorithms.enc],
          keyManagementAlgorithms: [algorithms.alg],
        })
        return payload
      } catch {
        // Why it does not open is nobody's business but an attacker's.
        return undefined
      }
    },
  }
}
