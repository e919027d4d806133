import { jwtVerify, SignJWT } from 'jose'

/** What a token opens: one conversation, as one user, and nothing else. */
export interface ChatClaims {
  readonly conversation: string
  /** `dl_` and random: Direct Line's mark of a user id that only the server may give. */
  readonly user: string
}

export interface ChatTokens {
  /** Seconds that a token is good for; clients refresh after half of it. */
  readonly lifetime: number
  issue(claims: ChatClaims): Promise<string>
  /** The claims of a token that is ours and has not expired. */
  verify(token: string): Promise<ChatClaims | undefined>
  /**
   * The same for a token that may have expired up to two weeks ago. Good for one thing: a fresh token of the same
   * conversation, so that a page which slept over night goes on where it was. Two weeks is what is kept of an
   * unfinished conversation; who holds the old token has held the conversation all along.
   */
  verifyForResume(token: string): Promise<ChatClaims | undefined>
}

const lifetime = 30 * 60
const resumable = 14 * 24 * 60 * 60
const audience = 'directline'

/** Signed tokens (HS256): every instance can check them without asking anybody. */
export function createChatTokens(options: { readonly secret: string; now(): Date }): ChatTokens {
  const key = new TextEncoder().encode(options.secret)

  const check = async (token: string, tolerance: number): Promise<ChatClaims | undefined> => {
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: ['HS256'],
        audience,
        clockTolerance: tolerance,
        currentDate: options.now(),
        requiredClaims: ['exp'],
      })
      const { conv, user } = payload
      return typeof conv === 'string' && typeof user === 'string'
        ? { conversation: conv, user }
        : undefined
    } catch {
      // Why a token is no good is nobody's business but an attacker's.
      return undefined
    }
  }

  return {
    lifetime,
    issue({ conversation, user }) {
      const now = Math.floor(options.now().getTime() / 1000)
      return new SignJWT({ conv: conversation, user })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setAudience(audience)
        .setIssuedAt(now)
        .setExpirationTime(now + lifetime)
        .sign(key)
    },
    verify: (token) => check(token, 0),
    verifyForResume: (token) => check(token, resumable),
  }
}
