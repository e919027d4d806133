import { lookup, type LookupAddress, type LookupOptions } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent } from 'undici'
import { OnboardingError } from '../../onboarding/errors.ts'
import { isPrivateAddress, isPrivateHost } from './private-address.ts'

/** As `dns.lookup`, every address of the name. */
export type Resolve = (
  hostname: string,
  options: LookupOptions & { readonly all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

export interface PublicFetchOptions {
  /** Default: as the system looks names up. */
  readonly resolve?: Resolve
  /** Which addresses are refused; default: whatever is not of the public internet. */
  readonly isPrivate?: (address: string) => boolean
}

const refusal = (): OnboardingError =>
  new OnboardingError('config.invalid', 'an address to reach out to is private')

/** Looks a name up and gives nothing where one of its addresses is private. */
function publicOnly(resolve: Resolve, isPrivate: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses
      if (error !== null || first === undefined) callback(error ?? refusal(), [])
      else if (addresses.some(({ address }) => isPrivate(address))) callback(refusal(), [])
      else if (options.all === true) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}

/**
 * `fetch` that reaches nothing but the public internet. What a name leads to is judged when the connection is made, and
 * that very address is connected to: a name that changes its address in between (DNS rebinding) gains nothing.
 */
export function createPublicFetch({
  resolve = lookup,
  isPrivate = isPrivateAddress,
}: PublicFetchOptions = {}): typeof globalThis.fetch {
  const agent = new Agent({ connect: { lookup: publicOnly(resolve, isPrivate) } })
  // Boundary: Node's own copy of undici has the same type under another name.
  const dispatcher = agent as unknown as NonNullable<RequestInit['dispatcher']>
  return (input, init) => {
    const { hostname } = new URL(input instanceof Request ? input.url : input)
    if (isPrivateHost(hostname)) return Promise.reject(refusal())
    return fetch(input, { ...init, dispatcher })
  }
}
