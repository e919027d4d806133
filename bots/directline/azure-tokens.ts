import { z } from 'zod'

export interface AzureOptions {
  /** Opens every conversation of the bot: it never leaves the server. */
  readonly secret: string
  /** Without a slash at the end; a regional bot has one of its own. Default: the global one. */
  readonly endpoint?: string
  /** Milliseconds; default 5,000. */
  readonly timeout?: number
}

const issued = z.object({
  conversationId: z.string().min(1),
  token: z.string().min(1),
  expires_in: z.number().positive(),
})

export type AzureToken = z.infer<typeof issued>

/** `refused`: Azure knows no such token any more. `unavailable`: no answer in time, or none that can be understood. */
export type AzureAnswer = AzureToken | 'refused' | 'unavailable'

export interface AzureTokens {
  /** Where the page finds the conversation. */
  readonly domain: string
  /** A token of a new conversation, of which `user` is the customer: the page cannot pose as another. */
  generate(user: string): Promise<AzureAnswer>
  /** A fresh token for one that has not expired. */
  refresh(token: string): Promise<AzureAnswer>
}

export const azureEndpoint = 'https://directline.botframework.com'

/** Tokens of Azure Direct Line 3.0 (reference: "Authentication in Direct Line API 3.0", Microsoft Learn). */
export function createAzureTokens(options: AzureOptions): AzureTokens {
  const domain = `${options.endpoint ?? azureEndpoint}/v3/directline`
  const ask = async (path: string, bearer: string, body: object): Promise<AzureAnswer> => {
    try {
      const response = await fetch(domain + path, {
        method: 'POST',
        headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        // The secret goes to this address and to no other.
        redirect: 'error',
        signal: AbortSignal.timeout(options.timeout ?? 5000),
      })
      if (response.status === 401 || response.status === 403) return 'refused'
      return response.ok ? issued.parse(await response.json()) : 'unavailable'
    } catch {
      // Reset, late or not what is documented: the page says so and offers to try again.
      return 'unavailable'
    }
  }
  return {
    domain,
    generate: (user) => ask('/tokens/generate', options.secret, { user: { id: user } }),
    refresh: (token) => ask('/tokens/refresh', token, {}),
  }
}
