import type { ProvenAccount } from './staff-of.ts'

/** What has to be remembered while somebody is at the issuer; secret, and good for one answer. */
export interface SignInFlow {
  readonly state: string
  readonly nonce: string
  /** Of PKCE. */
  readonly verifier: string
}

/** Signing in with an issuer of OpenID Connect: Entra ID or any other. */
export interface SignIn {
  /**
   * Where to send the person, and what to remember until they come back. `unavailable`: the issuer does not answer.
   * Never throws for trouble of the issuer.
   */
  begin(): Promise<{ readonly url: string; readonly flow: SignInFlow } | 'unavailable'>
  /**
   * Whose account it is, once the issuer has sent them back. `refused`: the answer does not belong to the flow, or the
   * issuer or the person said no.
   */
  finish(query: string, flow: SignInFlow): Promise<ProvenAccount | 'refused' | 'unavailable'>
}
